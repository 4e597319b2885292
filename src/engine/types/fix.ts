import type { Diagnosis } from './diagnosis.js'

/** Replaces the characters from `start` up to `end` of a text, counted in UTF-16 units. */
export interface Edit {
  start: number
  end: number
  text: string
}

/**
 * How far a fix may go by itself.
 *
 * - `safe`: a pull request unasked
 * - `review`: a draft pull request where the config allows this fixer, else a patch in the issue
 */
export type Disposition = 'safe' | 'review'

/** Where something stands in a YAML file: `['jobs', 'build', 'steps', 2, 'uses']`. */
export type YamlPath = readonly (string | number)[]

/** What a fixer proposes for one file, before it is proven. */
export interface Draft {
  disposition: Disposition
  /** One sentence in the imperative, for a list of changes: what is changed, from what to what. */
  title: string
  /** Why this cures the failure, with the fact it rests on. */
  reason: string
  /** What a person should look at before merging; empty where there is nothing. */
  lookAt: string[]
  /** Path of the file in the repository; the failing workflow's where left out. */
  path?: string
  edits: Edit[]
  /** All that may differ in meaning after the edits; what lies below a path is included. */
  changes: YamlPath[]
  /** Further files that have to change with it, since neither change cures anything alone. */
  also?: FileDraft[]
  /** A file made executable, where the repair is its mode. */
  mode?: '100755'
}

/** What is proposed for a further file. */
export interface FileDraft extends Pick<Draft, 'edits' | 'changes'> {
  path: string
}

/** What was checked of a fix, of all its files together, after it was applied to the texts it will replace. */
export interface Proof {
  /** Findings of GitHub's own parser, before and after; none is new. null for a file that is no workflow. */
  findings: { before: number; after: number } | null
  /**
   * All that differs in meaning, as `jobs.build.timeout-minutes`, in a further file with its path before it; null where
   * that can't be said of the old text.
   */
  changed: string[] | null
  /** Comments of the old text; every one stands in the new. */
  comments: number
  linesAdded: number
  linesRemoved: number
}

/** A draft whose proof holds. */
export interface Fix extends Omit<Draft, 'path' | 'changes' | 'also'> {
  fixer: string
  /** Of the failures it answers. */
  fingerprints: string[]
  path: string
  /** Of all its files, as `git apply` takes it. */
  diff: string
  /** The text after the edits; empty where only the mode changes. */
  after: string
  /** Further files that change with it; a formatter's patch has no edits. */
  more?: { path: string; after: string; edits: Edit[] }[]
  proof: Proof
}

/** Why a fixer that answers a failure proposes nothing; the sentence holds no untrusted text. */
export interface Abstention {
  fixer: string
  reason: string
}

export interface Proposals {
  fixes: Fix[]
  abstained: Abstention[]
}

/** The fixers, as the engine is handed them. */
export interface FixBook {
  /** Whether any fixer answers a rule; nothing is read for one that none answers. */
  answers(ruleId: string): boolean
  /** Fixes for failures of one run; those of one fixer in one file are one fix. Never throws for what a file holds. */
  propose(failures: readonly Failure[], about: FixContext): Promise<Proposals>
}

/** What fixers know beside the failures. */
export interface FixContext {
  /** The repository at the commit that is to be changed. */
  sources: Sources
  /** The same at the commit that failed; left out where that is the same commit, or a saved log does not tell it. */
  failedAt?: Pick<Sources, 'text'>
  settings: FixSettings
  history: FixHistory
  /** Fixers that a run has refuted for these failures; they are not asked again. */
  refuted?: readonly string[]
}

/** What a repository holds at one commit; nothing of it is executed. */
export interface Sources {
  /** Path to mode, such as `100644`, of every file; null where the list could not be had or is not whole. */
  modes(): Promise<ReadonlyMap<string, string> | null>
  /** null for a file that is not there or is no text. */
  text(path: string): Promise<string | null>
}

/** One failed job as fixers see it. Everything of a log is untrusted: a key to look up, never a value to write. */
export interface Failure {
  /** `fingerprint` is the key of the failure; the evidence's text that of the line that tells it. */
  diagnosis: Pick<Diagnosis, 'ruleId' | 'category' | 'evidence' | 'fingerprint'>
  /** Path of the workflow that ran. */
  workflowPath: string
  /** As GitHub shows it: `build (20, ubuntu-latest)`, `caller / called`; null for a saved log without one. */
  jobName: string | null
  /** Of the failed step; null where it is not known. */
  stepName: string | null
  stepNumber: number | null
  /** The `Run …` line and the script as the runner printed them. */
  command: string | null
  /** The last lines of the failed step. */
  lines: readonly string[]
  /** Labels of the runner that took the job; empty where they are not known. */
  labels: readonly string[]
  /** What started the run, such as `pull_request`; left out where it is not known. */
  event?: string
  /**
   * True for a run of a fork or of Dependabot, whose token may only read, whatever the file says; left out where a
   * saved log does not tell.
   */
  restricted?: boolean
}

/** What the repository allows and declares, for fixers. */
export interface FixSettings {
  /** `timeout-minutes` is never raised above. */
  timeoutCap: number
  /** Names and defaults of environment variables that the config declares. */
  env: Readonly<Record<string, string>>
  /** Ids of jobs whose failure the config calls acceptable. */
  optionalJobs: readonly string[]
  /** Edits that a user's own rule names. */
  templates: readonly FixTemplate[]
}

/** An edit that the config ties to a rule. */
export interface FixTemplate {
  rule: string
  title: string
  /** With `{job}` and `{step}` for the failing ones. */
  path: YamlPath
  action: 'set' | 'insert' | 'replace'
  value: unknown
  /** `review` where left out. */
  disposition?: Disposition
}

/**
 * What becomes of a fixer's work: nothing, a patch in the issue, or a pull request. A fixer that the config does not
 * name goes by the disposition of each fix.
 */
export const fixModes = ['off', 'suggest', 'pull-request'] as const

export type FixMode = (typeof fixModes)[number]

/** What the repository's config says of fixes. */
export interface FixRules {
  settings: FixSettings
  /** By id of the fixer. */
  modes: ReadonlyMap<string, FixMode>
  /** Globs of files that are never changed. */
  protectedPaths: readonly string[]
}

/** What holds where the config says nothing. */
export const defaultFixRules: FixRules = {
  settings: { timeoutCap: 360, env: {}, optionalJobs: [], templates: [] },
  modes: new Map(),
  protectedPaths: []
}

/** What is known beside the failure itself. */
export interface FixHistory {
  /** How often this failure was seen, this time included. */
  occurrences: number
  /** Fixers whose pull request for this failure was merged before. */
  merged: readonly string[]
}
