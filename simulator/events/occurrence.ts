import type { RepositoryState, Token } from '../model.js'
import type { TriggerEvent } from '../runner/index.js'
import type { Payload } from './payloads/common.js'

/** Something that may start runs: the event, and what the runs that it starts are of. */
export interface Occurrence {
  event: string
  trigger: TriggerEvent
  /** The webhook's payload for the workflow of this file. */
  payload: (path: string) => Payload
  /** `GITHUB_SHA` and `GITHUB_REF`; the workflow files are those of this commit. */
  sha: string
  ref: string
  /** What the API calls the run's head. */
  headSha: string
  headBranch: string | null
  headRepository: string
  /** Null for the name of the workflow. */
  title: string | null
  actor: string
  pullRequests: number[]
  /** For `workflow_dispatch`. */
  inputs?: Record<string, string | boolean | number>
  /** The one file that is meant, where the event names it. */
  path?: string
  /** True where the commit is from a fork: no secrets, and a token that only reads. */
  fromFork: boolean
  /** True where somebody must approve the runs first. */
  needsApproval: boolean
  /** How many runs led to this one by `workflow_run`. */
  depth: number
}

/** Whether a workflow's own token did it: what it does starts no runs, lest they never end. */
export function byWorkflow(token: Token | null): boolean {
  return token?.kind === 'workflow'
}

/** What most occurrences have in common: they are on the default branch of the repository. */
export function onDefaultBranch(
  repo: RepositoryState,
  sha: string
): Pick<
  Occurrence,
  | 'sha'
  | 'ref'
  | 'headSha'
  | 'headBranch'
  | 'headRepository'
  | 'pullRequests'
  | 'fromFork'
  | 'needsApproval'
  | 'depth'
> {
  return {
    sha,
    ref: `refs/heads/${repo.defaultBranch}`,
    headSha: sha,
    headBranch: repo.defaultBranch,
    headRepository: `${repo.owner}/${repo.name}`,
    pullRequests: [],
    fromFork: false,
    needsApproval: false,
    depth: 0
  }
}
