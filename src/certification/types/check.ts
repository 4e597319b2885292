import type { RootCause } from '../../engine/types/category-map.js'
import type { Place } from './facts.js'
import type { Unit } from './unit.js'
import type { Discovery } from './discovery.js'
import type { AutomationTree, Checkers, RunRecord } from '../ports.js'

/** Something that is wrong with a unit. */
export interface Finding {
  /** In kebab-case; one of those that the check declares. */
  code: string
  /** One clear sentence: what, and the cure. May hold names of the repository, which are untrusted where they are shown. */
  message: string
  place: Place
  /** Path of a file that is named and missing, a label, an action, a variable; null where there is nothing to name. */
  about: string | null
}

export type CheckResult =
  | { outcome: 'passed' }
  | { outcome: 'skipped'; reason: string }
  /** A warning never makes a unit fail. */
  | { outcome: 'warned' | 'failed'; findings: Finding[] }

/** One thing that is looked at in units of some kinds: a file of its own in `checks/`, and one line in its registry. */
export interface Check {
  id: string
  /** One sentence, for the docs. */
  looksAt: string
  /** By code of a finding: the bucket it belongs to. */
  codes: Readonly<Record<string, RootCause>>
  answers(unit: Unit): boolean
  /** Never throws for what a file holds. */
  look(unit: Unit, about: CheckContext): Promise<CheckResult> | CheckResult
}

/** What checks know. */
export interface CheckContext {
  discovery: Discovery
  tree: AutomationTree
  checkers: Checkers
  /** What ran on GitHub; null without a token. */
  runs: RunRecord | null
  now: Date
}
