import { unprocessable } from '../http/api-error.js'
import type { RepositoryState } from '../model.js'
import { zeroSha } from './refs.js'
import { gitText } from './run-git.js'

/** Throws the refusal of a ruleset that covers the branch (github-facts A6.11). */
export async function demandRules(
  { gitDir, settings }: RepositoryState,
  { ref, before, after }: { ref: string; before: string; after: string }
): Promise<void> {
  const branch = ref.replace(/^refs\/heads\//, '')
  for (const { prefix, refuses } of settings.branchRules ?? []) {
    if (!branch.startsWith(prefix) || after === zeroSha) continue
    if (refuses === 'creation' && before === zeroSha) {
      throw violation('Cannot create ref due to creations being restricted.')
    }
    if (refuses === 'unsigned-commits' && !(await isSigned(gitDir, after))) {
      throw violation('Commits must have verified signatures.')
    }
  }
}

/** What GitHub commits itself, it signs. */
async function isSigned(gitDir: string, commit: string): Promise<boolean> {
  return (await gitText(gitDir, ['log', '-1', '--format=%cn', commit])) === 'GitHub'
}

function violation(what: string): Error {
  return unprocessable(`Repository rule violations found\n\n${what}\n\n`)
}
