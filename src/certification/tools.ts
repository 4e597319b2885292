import type { FixBook, FixRules, Sources } from '../engine/types/fix.js'
import type { Origin } from './artifacts/envelope-of.js'
import type { Journal } from './journal.js'
import type {
  ArtifactStore,
  AutomationRuns,
  AutomationTree,
  Checkers,
  Kept,
  Repairer
} from './ports.js'
import type { Check } from './types/check.js'
import type { CertificationSettings } from './types/settings.js'

/** All that certification has of the world. */
export interface CertificationTools {
  tree: AutomationTree
  checkers: Checkers
  checks: readonly Check[]
  kept: Kept
  /** null where GitHub is not asked; `offline` says why. */
  runs: AutomationRuns | null
  offline: string
  book: FixBook
  /** The tree as fixers read it: never an older text than the disk's. */
  sources: () => Sources
  /** null where nothing may be changed. */
  repairer: Repairer | null
  store: ArtifactStore
  journal: Journal
  progress: CertificationProgress
  clock: CertificationClock
  signal: AbortSignal
  /** `auto-heal 1.2.0`. */
  generator: Origin['generator']
}

export interface CertificationClock {
  now(): Date
  /** Throws the signal's reason where that aborts. */
  wait(seconds: number, signal: AbortSignal): Promise<void>
}

export interface CertificationProgress {
  /** A phase begins: `health sweep`. */
  phase(name: string, units: number): void
  /** A unit of the phase is done. */
  unit(id: string): void
}

export interface CertificationOptions {
  settings: CertificationSettings
  fixes: FixRules
  /** True where repairs are planned and not carried out. */
  dryRun: boolean
  /** True where an interrupted call is taken up. */
  resume: boolean
}
