import type { RootCause } from '../../engine/types/category-map.js'
import type { Disposition, FixBook, FixSettings, Sources } from '../../engine/types/fix.js'
import type { UnitFailure } from '../artifacts/failure-report.js'
import type { PlanStep, Strategy } from '../artifacts/fix-plan.js'
import type { FileChange, RunDiagnosis, RunRecord } from '../ports.js'
import type { Check } from '../types/check.js'
import type { Discovery } from '../types/discovery.js'
import type { CertificationSettings } from '../types/settings.js'
import type { Unit } from '../types/unit.js'

/** A step of the plan with what it takes to do it. */
export interface PlannedRepair {
  step: PlanStep
  /** Empty where nothing is to be written. */
  changes: FileChange[]
  rerun: { runId: number } | null
  /** `order` of the step that cures it along the way; null where none does. */
  curedBy: number | null
}

/** What the plan knows beside the failures. */
export interface PlanContext {
  discovery: Discovery
  /** The working copy. */
  sources: Sources
  book: FixBook
  fixSettings: FixSettings
  settings: CertificationSettings
  checks: readonly Pick<Check, 'id' | 'codes'>[]
  /** What ran on GitHub; null without a token. */
  runs: RunRecord | null
  /** How often a repair of the unit was tried. */
  attemptsOf(unit: string): number
  limits: { attemptsAUnit: number }
  /** Why a change must not be made unasked, in one sentence; null where it may. */
  whyNot(change: ProposedChange): string | null
}

/** What the config judges a change by. */
export interface ProposedChange {
  fixer: string
  disposition: Disposition
  paths: readonly string[]
}

/** A finding that a repair is looked for. */
export interface Wrong {
  /** The same for the same finding of the same unit, and for no other. */
  key: string
  unit: Unit
  evidence: UnitFailure['evidence'][number]
  rootCause: RootCause
  /** Of a finding about runs; null for what the tree shows. */
  run: RunDiagnosis | null
}

/** A proven change that answers findings. */
export interface Answer {
  fixer: string
  strategy: Strategy
  disposition: Disposition
  title: string
  reason: string
  diff: string
  changes: FileChange[]
  /** Keys of what it answers. */
  answers: readonly string[]
  /** True where a failed run alone asks for it: whether it helps shows in the next one. */
  isOfRun: boolean
}

/** Changes for findings, and why there is none for the others, by key. */
export interface Answers {
  found: Answer[]
  reasons: ReadonlyMap<string, string>
}

export const pathsOf = ({ changes }: Pick<Answer, 'changes'>): string[] =>
  changes.map(({ path }) => path)
