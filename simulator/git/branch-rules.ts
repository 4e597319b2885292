import { unprocessable } from '../http/api-error.js'
import type { BranchRule, RepositoryState } from '../model.js'
import { zeroSha } from './refs.js'
import { gitText } from './run-git.js'

/** Throws the refusal of a ruleset that covers the branch and that this login can't bypass (github-facts A6.11). */
export async function demandRules(
  repo: RepositoryState,
  { ref, before, after }: { ref: string; before: string; after: string },
  login: string
): Promise<void> {
  const { gitDir } = repo
  for (const { rule } of rulesetsOn(repo, ref.replace(/^refs\/heads\//, ''))) {
    const { refuses } = rule
    if (mayBypass(rule, login) || after === zeroSha) continue
    if (refuses === 'creation' && before === zeroSha) {
      throw violation('Cannot create ref due to creations being restricted.')
    }
    if (refuses === 'unsigned-commits' && !(await isSigned(gitDir, after))) {
      throw violation('Commits must have verified signatures.')
    }
  }
}

/** The rulesets that cover a branch, with their ids; there need be no such branch. */
export function rulesetsOn(
  { settings }: RepositoryState,
  branch: string
): { id: number; rule: BranchRule }[] {
  const all = (settings.branchRules ?? []).map((rule, index) => ({ id: index + 1, rule }))
  return all.filter(({ rule }) => branch.startsWith(rule.prefix))
}

export const mayBypass = ({ bypassedBy = [] }: BranchRule, login: string): boolean =>
  bypassedBy.includes(login)

/** What GitHub commits itself, it signs. */
async function isSigned(gitDir: string, commit: string): Promise<boolean> {
  return (await gitText(gitDir, ['log', '-1', '--format=%cn', commit])) === 'GitHub'
}

function violation(what: string): Error {
  return unprocessable(`Repository rule violations found\n\n${what}\n\n`)
}
