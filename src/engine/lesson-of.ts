import type { HistoryKind } from './types/history.js'
import type { Lesson } from './types/plan.js'
import type { KnownPull } from './types/tracked-pull.js'

/** What is learned of a pull request's fix: of the newest one on its branch. */
export function lessonOf(kind: HistoryKind, { number, marker }: KnownPull): Lesson {
  const { fixer, rules, fingerprints } = marker.verification.stages.at(-1) ?? marker
  return { kind, fixer, rules, fingerprints, pull: number, issue: marker.issue }
}
