import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { IssueState, RunState } from '../../../simulator/model.js'
import { onCompleted } from '../stage.js'
import type { Ground } from '../../../bench/heal/ground.js'
import type { Scenario } from '../../../bench/heal/fixable/scenario.js'

/** What auto-heal makes of a failed run. */
export interface Repair {
  /** Of the fix that it proposed; null where there was none. */
  fixer: string | null
  /** Branch of its pull request; null where it opened none. */
  branch: string | null
  /** Hunks of what the branch changes; a file that is not the workflow has its name before them. */
  diff: string
  /** What it said to people. */
  told: string
}

/** The repair of a failed run by the built action, as the monitor workflow starts it. */
export async function repairOf(
  ground: Ground,
  { inputs = {} }: Scenario,
  failed: RunState
): Promise<Repair> {
  const { log, summary, report } = await onCompleted(ground, failed, { inputs })
  const pulls = [...ground.repo.issues.values()].filter(isPull)
  const branch = pulls[0]?.pullRequest?.headRef ?? null
  const [fix] = report?.outcomes[0]?.proposals.fixes ?? []
  return {
    fixer: fix?.fixer ?? null,
    branch,
    diff: branch === null ? '' : await diffOf(ground, branch, failed.path),
    told: `${log}\n${summary}`
  }
}

const isPull = ({ pullRequest }: IssueState): boolean => pullRequest !== null

/** Without what git says of a hunk's surroundings, and without names of objects. */
async function diffOf({ repo }: Ground, branch: string, path: string): Promise<string> {
  const range = `${repo.defaultBranch}...${branch}`
  const args = ['--git-dir', repo.gitDir, 'diff', '--no-color', range]
  const { stdout } = await promisify(execFile)('git', args)
  return stdout
    .replace(/^(@@ [^@]* @@).*$/gm, '$1')
    .replaceAll(`+++ b/${path}\n`, '')
    .replace(/^(?:diff --git|index|---) .*\n/gm, '')
}
