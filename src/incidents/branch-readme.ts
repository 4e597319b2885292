/** What stands on the branch for people who find it. */
export const branchReadme = `# What auto-heal remembers of this repository

This branch is written by auto-heal and by nothing else, and shares no commit with the others. \`events/YYYY-MM.jsonl\`
holds one event a line: failures with what was found, decided and done about them, re-runs and whether they helped, and
what became of each fix. From them auto-heal learns which re-runs and fixes are worth it here. \`badges/\` holds what a
badge of the repository shows.

- To read it: \`auto-heal history\`, and \`auto-heal explain RUN\` for one run.
- To switch it off: \`history: off\` in \`.github/auto-heal.yml\` on the default branch.
- To forget everything: delete this branch. Nothing else depends on it; a new one begins with the next event.
`
