import { decide } from '../../src/engine/decide.js'
import type { Case } from '../../src/engine/types/case.js'
import type { Circumstances } from '../../src/engine/types/circumstances.js'
import { aJobDiagnosis, anIncident, aPolicy, aRun, transient } from './builders.js'

/** Nothing else is going on. */
export function around(change: Partial<Circumstances> = {}): Circumstances {
  return {
    now: new Date('2026-03-01T12:10:00Z'),
    recentRuns: [aRun()],
    branchHead: aRun().headSha,
    issues: [],
    pullRequest: null,
    fixing: null,
    gaps: [],
    lessons: [],
    ...change
  }
}

/** A transient failure that may be re-run. */
export function aCase(change: Partial<Case> = {}): Case {
  return {
    incident: anIncident(),
    diagnoses: [aJobDiagnosis(transient)],
    proposals: { fixes: [], abstained: [] },
    circumstances: around(),
    policy: aPolicy(),
    ...change
  }
}

/** The kinds of the actions planned. */
export const kinds = (facts: Case) => decide(facts).actions.map(({ kind }) => kind)
/** The checks of one kind of action that did not hold. */
export const vetoes = (facts: Case, of: string) =>
  decide(facts)
    .checks.filter((check) => !check.holds && check.of === of)
    .map(({ id }) => id)
