import type { Diagnosis } from '../engine/types/diagnosis.js'

import type { Language } from './types/facts.js'

/** A file as git and the disk know it. */
export interface TreeFile {
  /** From the root, with `/`. */
  path: string
  /** As git keeps it: `100644`, `100755`, `120000` for a symbolic link, `160000` for a submodule. */
  mode: string
  /** In bytes, on disk; 0 for what is not there. */
  size: number
}

/** A working copy, read only. */
export interface AutomationTree {
  head(): Promise<TreeHead>
  /** Files that git tracks, and those it would: not ignored. In the order of their paths. */
  files(): Promise<readonly TreeFile[]>
  /** Follows links that stay in the repository. Never throws. */
  read(path: string): Promise<ReadFile>
}

export interface TreeHead {
  /** Full SHA; null before the first commit. */
  commit: string | null
  /** null where HEAD is detached. */
  branch: string | null
  /** True where a tracked file differs from the commit. */
  dirty: boolean
  /** `owner/repo` of the remote; null where it has none on a GitHub. */
  repository: string | null
}

/** `problem`: one clear line without the path: `is over 1 MB`, `is no UTF-8`, `is a link to itself`. */
export type ReadFile = { text: string; sha256: string } | { problem: string }

/** Programs that are asked about a text; each says nothing of a text it can't judge. */
export interface Checkers {
  /** GitHub's own parser; a sentence for a text that is too large for it. */
  workflow(path: string, text: string): Promise<Remark[] | string>
  action(path: string, text: string): Promise<Remark[] | string>
  /** actionlint; a sentence where it does not serve. */
  lint(path: string, text: string): Promise<Remark[] | string>
  /** Syntax of a script by its language's own program; nothing of it is executed. A sentence where it can't be checked. */
  script(language: Language, path: string, text: string): Promise<Remark[] | string>
}

export interface Remark {
  message: string
  /** 1-based; 0 where it has no place. */
  line: number
  column: number
  /** True where the text is no YAML. */
  isSyntax?: boolean
}

/** What is kept between two calls: by the hash of all that it came from. */
export interface Kept {
  get(key: string): unknown
  set(key: string, value: unknown): void
}

/** What GitHub knows of a repository's workflows. */
export interface AutomationRuns {
  record(): Promise<RunRecord>
}

export interface RunRecord {
  /** By path of the workflow file. */
  workflows: ReadonlyMap<string, WorkflowRecord>
  /** What could not be had, one sentence each with the permission that is missing. */
  gaps: string[]
}

export interface WorkflowRecord {
  state: 'active' | 'disabled_manually' | 'disabled_inactivity' | 'disabled_fork' | 'deleted'
  /** The default branch first, then the newest run's, 20 at most; null where its runs could not be had. */
  branches: BranchRecord[] | null
  /** Cause of the last completed run of the default branch, where that failed and its log could be had. */
  diagnosis: RunDiagnosis | null
}

export interface RunDiagnosis {
  runId: number
  url: string
  job: string
  /** Of the job that stands for the run, but `transient`, which is of the run: true where every root cause passes. */
  diagnosis: Pick<
    Diagnosis,
    'ruleId' | 'category' | 'transient' | 'summary' | 'remedy' | 'fingerprint'
  >
  /** Untrusted: a line of the log, with secrets redacted. */
  line: string
}

/** Completed runs of one workflow on one branch, the last 90 days at most. */
export interface BranchRecord {
  branch: string
  isDefault: boolean
  runs: number
  succeeded: number
  failed: number
  /** succeeded / (succeeded + failed), 0 to 1; null without either. */
  successRate: number | null
  medianSeconds: number | null
  /** Of the last run that succeeded or failed, and so are the next three; of the last one where none did. */
  lastConclusion: string | null
  lastRunId: number | null
  lastRunUrl: string | null
  /** ISO 8601. */
  lastRunAt: string | null
  lastSuccessAt: string | null
}

/** One file of a change, whole. */
export interface FileChange {
  path: string
  /** What the change was made for; a file that holds something else by now is left alone. */
  before: string
  after: string
  /** A file made executable; null keeps its mode. */
  mode: '100755' | null
}

/** What a repair may do to the world. */
export interface Repairer {
  /**
   * All files or none. Throws a Refusal or a ConfigurationError of one sentence where a file holds something else by
   * now, lies outside, is a link, or may not be written.
   */
  write(changes: readonly FileChange[]): Promise<void>
  /** Runs the failed jobs of a run anew. Throws a Refusal or a GitHubError. */
  rerun(runId: number): Promise<void>
}

/** Where artifacts lie: each is written whole or not at all. */
export interface ArtifactStore {
  write(name: string, artifact: object): void
  /** Text of one; null where there is none. */
  read(name: string): string | null
}
