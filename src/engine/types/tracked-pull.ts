/** A pull request the tool opened, with the state it keeps in the hidden marker of its text. */
export interface TrackedPull {
  number: number
  url: string
  state: 'open' | 'merged' | 'closed'
  branch: string
  /** Commit the branch points at, or pointed at when it was closed. */
  headSha: string
  marker: PullMarker
}

/** Version 1 of the marker. What it says is the tool's own: nothing of a log is in it. */
export interface PullMarker {
  version: 1
  fixer: string
  /** Of the failures it answers, the one that names the branch first. */
  fingerprints: string[]
  path: string
  /** Digest of the change with its surroundings: another one is another proposal. */
  change: string
  /** Last commit of the branch that the tool made; where the branch is elsewhere, somebody else has committed. */
  head: string
  /** Commit of the default branch that `head` is made on. */
  base: string
}
