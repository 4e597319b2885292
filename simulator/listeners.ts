import type { RepositoryState, Token } from './model.js'

/** A ref that moved; `before` or `after` is forty zeros where it was made or deleted. */
export interface Push {
  /** Full, such as `refs/heads/main`. */
  ref: string
  before: string
  after: string
  actor: string
  /** Null for what the simulator's owner commits by hand. */
  token: Token | null
}

/** Something that happened to an issue or a pull request, with the action as the webhook names it. */
export interface IssueActivity {
  action: string
  number: number
  actor: string
  token: Token | null
  /** For `labeled` and `unlabeled`. */
  label?: string
  /** For a comment's activity. */
  commentId?: number
}

/** What is told of writes, in order and before the answer; a listener that has long work to do must not keep the answer waiting. */
export interface Listeners {
  onPush: ((repo: RepositoryState, push: Push) => void)[]
  onIssue: ((repo: RepositoryState, activity: IssueActivity) => void)[]
  onIssueComment: ((repo: RepositoryState, activity: IssueActivity) => void)[]
  onPullRequest: ((repo: RepositoryState, activity: IssueActivity) => void)[]
}

/** Listeners with nobody listening yet. */
export function noListeners(): Listeners {
  return { onPush: [], onIssue: [], onIssueComment: [], onPullRequest: [] }
}
