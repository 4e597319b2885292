import { withoutMatrix } from '../fingerprint.js'
import { jobKey } from '../occurrence.js'
import { rootCauses } from '../root-causes.js'
import type { JobDiagnosis } from '../types/diagnosis.js'
import type { PullMarker } from '../types/tracked-pull.js'
import type { JobPair, Verdict } from '../types/verification.js'
import type { Conclusion, Job } from '../types/workflow-run.js'

/** What a run of the branch is judged by. */
export interface Trial {
  marker: PullMarker
  /** Jobs of the failed attempt. */
  before: readonly Job[]
  /** Jobs of the run on the branch. */
  after: readonly Job[]
  /** Of the run on the branch. */
  conclusion: Conclusion | null
  diagnoses: readonly JobDiagnosis[]
}

const failing = new Set<string>(['failure', 'timed_out', 'startup_failure'])
const hasFailed = (conclusion: string | null) => failing.has(conclusion ?? '')

/**
 * What a run on the branch says of the fix. Pure; jobs are known by their names. A job that failed for a reason of its
 * own before, and fails still, is another fix's matter.
 */
export function judgeFix(trial: Trial): Verdict {
  const { marker, after, conclusion } = trial
  const pairs = pairsOf(trial.before, after)
  if (stands(trial)) return { kind: 'not-healed', reason: 'The same failure stands.' }
  const worse = pairs.filter(({ before, after }) => before === 'success' && hasFailed(after))
  if (worse.length > 0) {
    const reason = `${worse.length === 1 ? 'A job that was' : `${worse.length} jobs that were`} green without it ${worse.length === 1 ? 'fails' : 'fail'}.`
    return { kind: 'not-healed', reason }
  }
  const unveiled = pairs.some(
    ({ before, after }) => hasFailed(after) && !hasFailed(before) && before !== 'success'
  )
  const states = marker.failed.jobs.map((name) => stateOf(name, after))
  const unread = after.length === 0 && hasFailed(conclusion)
  if (unveiled || unread || states.includes('failed')) {
    return { kind: 'changed', reason: 'The failure is gone, and another one stands.' }
  }
  return after.length > 0 && states.every((state) => state === 'green')
    ? { kind: 'healed', reason: 'Every job that failed is green, and no other got worse.' }
    : { kind: 'undecided', reason: 'Jobs that failed did not run to their end.' }
}

/** By the fingerprint, which is the same on every branch. */
function stands({ marker, diagnoses }: Trial): boolean {
  const { fingerprints, verification } = marker
  const answered = [...fingerprints, ...verification.stages.flatMap((one) => one.fingerprints)]
  return rootCauses([...diagnoses]).some(({ primary }) => answered.includes(primary.fingerprint))
}

/** For a leg of a matrix that the fix renames, as by another image, its siblings speak. */
function stateOf(name: string, jobs: readonly Job[]): 'green' | 'failed' | 'not run' {
  const same = jobs.filter((job) => jobKey(job.name) === name)
  const kin = jobs.filter((job) => withoutMatrix(job.name) === withoutMatrix(name))
  const speaking = same.length > 0 ? same : kin
  if (speaking.some(({ conclusion }) => hasFailed(conclusion))) return 'failed'
  const green = speaking.every(({ conclusion }) => conclusion === 'success')
  return speaking.length > 0 && green ? 'green' : 'not run'
}

/** The jobs of both runs side by side, in the order of the run without the fix. */
export function pairsOf(before: readonly Job[], after: readonly Job[]): JobPair[] {
  const names = [...new Set([...before, ...after].map(({ name }) => name))]
  const of = (jobs: readonly Job[], name: string) =>
    jobs.find((job) => job.name === name)?.conclusion ?? null
  return names.map((name) => ({ name, before: of(before, name), after: of(after, name) }))
}
