import type { Draft, Failure, FixHistory, FixSettings } from '../engine/types/fix.js'
import type { JobNode, StepNode } from '../workflow-file/find-nodes.js'
import type { Workflow } from '../workflow-file/open-workflow.js'

/** A failure at its place in the workflow file, with what a fixer may know of the repository. */
export interface Problem {
  failure: Failure
  /** The file that holds the failing job: the run's own, or one that it calls. */
  workflow: Workflow
  /** null where the failure is of the whole file, or the job could not be told from others. */
  job: JobNode | null
  /** null where the record or the log does not say which step failed. */
  step: StepNode | null
  /** The job that calls the failing one, in the file of the run; null where none does. */
  caller: { workflow: Workflow; job: JobNode } | null
  /** Path to mode of every file of the repository; null where the list could not be had. */
  files: ReadonlyMap<string, string> | null
  /** Texts of the files that `reads` asked for. */
  texts: ReadonlyMap<string, string>
  settings: FixSettings
  history: FixHistory
}

interface FixerFacts {
  /** Kebab-case, named for what it does: `raise-timeout`. */
  id: string
  /** One sentence in the third person: what it changes, and when. */
  summary: string
  /** What its fixes may be. */
  disposition: 'safe' | 'review' | 'safe or review'
  /** Ids of the rules it answers. */
  answers: readonly string[]
  /** Whether it answers a rule by what the config says, beside those. */
  answersBy?(ruleId: string, settings: FixSettings): boolean
  /** Whether a failure is its matter at all; left out where every failure of its rules is. One that is not is no abstention. */
  concerns?(failure: Failure): boolean
}

/** A fixer for a file that GitHub can read. Pure; abstains by `abstain(reason)`. */
export interface WorkflowFixer extends FixerFacts {
  /** Paths it wants in `texts`, out of `files`. */
  reads?(problem: Problem): readonly string[]
  propose(problem: Problem): Draft
}

/** A fixer for a file that GitHub refuses. */
export interface TextFixer extends FixerFacts {
  repair(failure: Failure, text: string, settings: FixSettings): Promise<Draft>
}

export type Fixer = WorkflowFixer | TextFixer
