import type { Annotation, AttemptRef, Job, WorkflowRun } from './types/workflow-run.js'
import type { JobLog, MissingEvidence, WorkflowFile } from './types/incident.js'
import type { FixBase, Powers } from './types/fixing.js'
import type { HistoryEvent, Trust } from './types/history.js'
import type { TrackedIssue } from './types/tracked-issue.js'
import type { KnownPull, TrackedPull } from './types/tracked-pull.js'

/** Reads runs. Every method throws a GitHubError that names the permission it lacks. */
export interface RunReader {
  run(ref: AttemptRef): Promise<WorkflowRun>
  /** All jobs of the attempt, over all pages. */
  jobs(run: WorkflowRun): Promise<Job[]>
  annotations(run: WorkflowRun, jobId: number): Promise<Annotation[]>
  /** Annotations on the run's check suite: all there is for a run that GitHub refused to start (A3.4). */
  suiteAnnotations(run: WorkflowRun): Promise<Annotation[]>
  /** Logs of these jobs; what could not be had is listed, never thrown. */
  logs(run: WorkflowRun, jobs: Job[]): Promise<CollectedLogs>
  /**
   * The newest green run of the workflow that a push started, on whatever branch; null where there is none. Only who
   * may write to the repository pushes to it, so it is none that a fork made up.
   */
  greenPush(run: WorkflowRun): Promise<WorkflowRun | null>
  /** As logs, of jobs that went well: each job's own log, of a long one the end. */
  greenLogs(run: WorkflowRun, jobs: Job[]): Promise<CollectedLogs>
  /** The workflow file at the run's commit; null where there is none. */
  workflowFile(run: WorkflowRun): Promise<WorkflowFile | null>
  /** The newest runs of the same workflow on the same branch, newest first, this one among them; bounded. */
  recentRuns(run: WorkflowRun): Promise<WorkflowRun[]>
  /** Commit the branch points at; null where the branch is gone. */
  branchHead(run: WorkflowRun): Promise<string | null>
}

export interface CollectedLogs {
  byJobId: Map<number, JobLog>
  missing: MissingEvidence[]
}

/** Reads what a repository says of its own failures. */
export interface ConfigReader {
  /**
   * The text of the config file on the default branch, never of a run's commit; null where there is none. Throws a
   * ConfigurationError for what is no file, a GitHubError where it can't be read.
   */
  configFile(): Promise<string | null>
}

/** Finds runs that nobody told us about. */
export interface RunFinder {
  /** Completed runs of the repository since then, oldest first; bounded, and says so by `cut`. */
  completedSince(since: Date): Promise<{ runs: WorkflowRun[]; cut: boolean }>
}

/** Starts a workflow that listens to `workflow_dispatch`. */
export interface Dispatcher {
  /** Throws a Refusal with GitHub's reason in plain words. */
  dispatch(workflowPath: string, branch: string): Promise<void>
}

/** What the tool remembers of this repository. Never throws: what can't be read or kept is said by `gap`. */
export interface Memory {
  /** Newest last, of the last 90 days; empty where nothing is kept. Read once in a call. */
  recall(): Promise<Recollection>
  /** Keeps these, all in one commit; null, or a sentence that says why not. */
  record(events: readonly HistoryEvent[]): Promise<string | null>
}

export interface Recollection {
  events: readonly HistoryEvent[]
  trust: Trust
  /** Why nothing could be read, and the cure; null where it was. */
  gap: string | null
}

/** The files of the history, on a branch of their own: text is only ever put at their ends. */
export interface EventStore {
  /** Text by path of the files that are wanted; null where there is no such branch. Throws a GitHubError. */
  read(wanted: (path: string) => boolean): Promise<ReadonlyMap<string, string> | null>
  /**
   * Puts text at the end of files, in one commit; where there is no branch, makes it. `addition` is asked again where
   * somebody was faster, and says null where nothing is left to write. Throws a GitHubError, or a Refusal where others
   * were faster every time.
   */
  append(paths: readonly string[], addition: (known: KnownFiles) => Addition | null): Promise<void>
}

/** Text by path of those of the files that are there; null where there is no such branch. */
export type KnownFiles = ReadonlyMap<string, string> | null

export interface Addition {
  /** By path of the file. */
  texts: ReadonlyMap<string, string>
  /** Of the commit. */
  message: string
}

export interface Rerunner {
  /** Re-runs the failed jobs of the attempt, once. Throws a Refusal with GitHub's reason in plain words. */
  rerunFailedJobs(run: WorkflowRun): Promise<void>
  /** The same for all its jobs, those that went well too. */
  rerunAllJobs(run: WorkflowRun): Promise<void>
}

/** The issues the tool itself wrote, known by marker and author. */
export interface IssueTracker {
  /** Issues with the tool's marker, open and closed, newest first. */
  list(): Promise<TrackedIssue[]>
  create(draft: IssueDraft): Promise<TrackedIssue>
  update(number: number, change: IssueChange): Promise<TrackedIssue>
  comment(number: number, body: string): Promise<void>
}

export interface IssueChange {
  body?: string
  labels?: string[]
  state?: 'open' | 'closed'
  stateReason?: 'completed' | 'duplicate' | 'reopened'
}

export interface IssueDraft {
  title: string
  body: string
  labels: string[]
}

/** One comment on a pull request that is edited instead of repeated. */
export interface StickyComments {
  /** The open pull request of the same repository whose head is this run's commit; null if none. */
  pullRequestOf(run: WorkflowRun): Promise<number | null>
  find(pullRequest: number, key: string): Promise<{ id: number; body: string } | null>
  create(pullRequest: number, body: string): Promise<{ id: number; url: string }>
  update(id: number, body: string): Promise<{ id: number; url: string }>
  remove(id: number): Promise<void>
}

/** Reads what the repository holds; each thing once in a call of the tool. Nothing of it is executed. */
export interface SourceReader {
  defaultHead(): Promise<FixBase>
  /** Path to mode of every file at a commit; null where GitHub's list is cut. */
  modes(commit: string): Promise<ReadonlyMap<string, string> | null>
  /** null for what is not there, no file of its own, over 1 MB or no UTF-8: it could not be written back as it was. */
  text(commit: string, path: string): Promise<string | null>
}

/** Writes commits and branches; what it can't write leaves nothing behind that people see. */
export interface BranchWriter {
  /** Commit a branch points at now; null where it is gone. */
  head(branch: string): Promise<string | null>
  /** A commit that no branch points at yet. */
  commit(draft: CommitDraft): Promise<WrittenCommit>
  /** The tree of a commit. */
  treeOf(commit: string): Promise<string>
  /** Makes the branch; false where there is one of that name already. */
  create(branch: string, commit: string): Promise<boolean>
  /** Moves the branch to a commit that follows its own; a Refusal where somebody has committed meanwhile. */
  advance(branch: string, commit: string): Promise<void>
  remove(branch: string): Promise<void>
}

export interface CommitDraft {
  /** Commit whose files it takes over, but for these. */
  base: string
  parents: string[]
  files: CommittedFile[]
  message: string
}

export interface CommittedFile {
  path: string
  /** null where only the mode changes. */
  text: string | null
  /** The file's own where left out. */
  mode?: '100755' | undefined
}

export interface WrittenCommit {
  sha: string
  tree: string
}

/** The pull requests the tool itself opened, known by marker and author. */
export interface PullRequests {
  /** All that were ever opened from a branch, newest first. */
  ofBranch(branch: string): Promise<TrackedPull[]>
  openedSince(since: Date): Promise<number>
  /**
   * Opens one, with its labels, and asks Copilot for a review where the repository has it; where one of the branch is
   * open already, that one is the answer.
   */
  open(draft: PullDraft): Promise<TrackedPull>
  update(number: number, body: string): Promise<TrackedPull>
  /** All of the tool's own, newest first; bounded. Costs nothing where the issues were listed in this call. */
  list(): Promise<KnownPull[]>
  close(number: number): Promise<void>
  addLabel(number: number, label: string): Promise<void>
  /** Ends its being a draft. */
  markReady(number: number): Promise<void>
  /** Switches on GitHub's own auto-merge; a Refusal with GitHub's reason where it does not take it. */
  enableAutoMerge(number: number): Promise<void>
}

export interface PullDraft {
  title: string
  body: string
  branch: string
  base: string
  draft: boolean
}

/** Asks what the token may do, by requests that change nothing; each once in a call of the tool. */
export interface Preflight {
  /** `probe: false` leaves out what GitHub could only be asked by trying to write. */
  powers(base: FixBase, wants: { workflowFiles: boolean; probe: boolean }): Promise<Powers>
  /** Which rule keeps the token from making the branch, or from moving one that is there; null where none is known to. */
  branch(branch: string, use: 'make' | 'move'): Promise<string | null>
}

/** Tells people what is going on. Every text may be untrusted; the implementation makes it safe. */
export interface Logger {
  debug(message: string): void
  info(message: string): void
  warning(message: string): void
}

export interface Clock {
  now(): Date
  sleep(seconds: number): Promise<void>
}
