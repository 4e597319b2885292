/** An issue the tool wrote, with the state it keeps in the issue's hidden marker. */
export interface TrackedIssue {
  number: number
  url: string
  title: string
  body: string
  state: 'open' | 'closed'
  /** How it was closed; null where it is open or GitHub does not say. */
  stateReason: 'completed' | 'not_planned' | 'duplicate' | null
  labels: string[]
  createdAt: string
  closedAt: string | null
  marker: IssueMarker
}

/** Version 1 of the marker. What it says is the tool's own: nothing of a log is in it. */
export interface IssueMarker {
  version: 1
  /** The failure this issue is about. */
  fingerprint: string
  workflowPath: string
  branch: string | null
  /** Names of the failing jobs. */
  jobs: string[]
  occurrences: number
  firstSeen: string
  lastSeen: string
  /** `run/attempt` of the last occurrences, newest last; bounded. What is in it is not counted again. */
  seen: string[]
  /** How often it was reopened: each time it takes one green run more to close it. */
  reopened: number
}
