import { rootCauses } from './root-causes.js'
import type { Case } from './types/case.js'
import type { Diagnosis, JobDiagnosis } from './types/diagnosis.js'
import type { MissingEvidence } from './types/incident.js'
import type { Check } from './types/plan.js'

export type FromIncident = Pick<Case, 'incident' | 'diagnoses' | 'policy'>

/** Whether every root cause is known to pass by itself, and re-runs are wanted. */
export function checkCauses({ diagnoses, policy }: FromIncident): Check[] {
  return [
    check('rerun-enabled', policy.rerun, 'Re-runs are on.', 'Re-runs are switched off.'),
    ...checkRootCauses(diagnoses)
  ]
}

/** Whether a run whose jobs failed so passes when it is run again: of all its root causes, and all was read. */
export function passesByItself(facts: Omit<FromIncident, 'policy'>): boolean {
  return [...checkRootCauses(facts.diagnoses), ...checkEvidence(facts)].every(({ holds }) => holds)
}

function checkRootCauses(diagnoses: JobDiagnosis[]): Check[] {
  const roots = rootCauses(diagnoses)
  const lasting = roots.filter(({ primary }) => primary.transient !== true)
  return [
    check(
      'causes-transient',
      roots.length > 0 && lasting.length === 0,
      `All ${roots.length} root-cause jobs failed for transient reasons.`,
      lasting.length > 0
        ? `${lasting.length} of ${roots.length} root-cause jobs would fail again or might: ${because(lasting[0]?.primary)}.`
        : 'No failed job was found.'
    ),
    check(
      'causes-in-first-failed-step',
      roots.every(isOfFirstFailure),
      'The causes lie in the steps that failed first.',
      'A cause lies in a later step than the one that failed first.'
    )
  ]
}

/** What fails in a later step, such as an upload that always runs, does not explain the first. */
function isOfFirstFailure({ failedStep, primary }: JobDiagnosis): boolean {
  const step = primary.evidence[0]?.step ?? null
  return failedStep === null || step === null || step === failedStep.number
}

function because(diagnosis: Diagnosis | undefined): string {
  if (!diagnosis) return 'no cause is known'
  const verdict = diagnosis.transient === null ? 'may or may not pass' : 'does not pass by itself'
  return `${diagnosis.ruleId} ${verdict}`
}

/** A re-run needs every failed job and all that its log says: what was not read may be a real failure. */
export function checkEvidence({ incident, diagnoses }: Omit<FromIncident, 'policy'>): Check[] {
  const judged = new Set(diagnoses.map(({ jobId }) => jobId))
  const failed = incident.jobs.filter(({ conclusion }) => endedBadly.has(conclusion ?? ''))
  const left = failed.filter(({ id }) => !judged.has(id)).length
  const roots = new Set(rootCauses(diagnoses).map(({ jobId }) => jobId))
  const unread = incident.missing.find(({ jobId, ...gap }) => roots.has(jobId ?? -1) && hides(gap))
  return [
    check(
      'all-failed-jobs-judged',
      left === 0,
      'Every failed job was looked into.',
      `${left} failed jobs were not looked into.`
    ),
    check(
      'logs-read',
      unread === undefined,
      'The logs of the root-cause jobs were read.',
      `A log was not read: ${unread?.reason ?? ''}`
    )
  ]
}

const endedBadly = new Set<string>(['failure', 'timed_out'])

/** A log that never was is evidence of its own, and of a long one the end was read. */
function hides({ what, cause }: Pick<MissingEvidence, 'what' | 'cause'>): boolean {
  if (what === 'part_of_log') return cause !== 'limit'
  return what === 'log' && cause !== 'absent'
}

/** A condition of a re-run, with the reason of its answer. */
export function check(id: string, holds: boolean, yes: string, no: string): Check {
  return { id, of: 'rerun', holds, reason: holds ? yes : no }
}
