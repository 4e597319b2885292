import { withLines, type Repair } from './repair.js'

/** `workflows: write` is a scope of other tokens; the one of a run can't have it. */
export const removeScope: Repair = ({ text, finding, at }) => {
  if (finding.message !== "Unexpected value 'workflows'") return []
  const all = text.split('\n')
  if (!/^ +workflows: (?:write|read)\s*$/.test(all[at] ?? '')) return []
  return [
    {
      text: withLines([...all.slice(0, at), ...all.slice(at + 1)].join('\n'), new Map()),
      title: `Take out the permission \`workflows\` on line ${at + 1}, which no run's token can have`
    }
  ]
}
