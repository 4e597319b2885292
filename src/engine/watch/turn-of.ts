import { withoutMatrix } from '../fingerprint.js'
import { jobKey, occurrence } from '../occurrence.js'
import { rootCauses } from '../root-causes.js'
import type { JobDiagnosis } from '../types/diagnosis.js'
import type { FollowUpFacts, FollowUpKind } from '../types/follow-up.js'
import type { KnownPull, PullMarker } from '../types/tracked-pull.js'
import type { WorkflowRun } from '../types/workflow-run.js'

/** Whether a run bears on a pull request at all; nothing more is read for one that does not. */
export function concerns(run: WorkflowRun, pull: KnownPull): boolean {
  const { marker, state } = pull
  if (marker.workflow !== run.path || isRevert(marker)) return false
  if (state === 'closed') return isUnnoticed(marker)
  return state === 'merged' ? isWatched(run, pull) : isControl(run, marker) || isLater(run, marker)
}

/** The fixer's name in the marker of a pull request that takes a fix back. */
export const revertFixer = 'take-back'

export function isRevert({ fixer }: PullMarker): boolean {
  return fixer === revertFixer
}

const ended = new Set<string>(['withdrawn', 'rejected', 'superseded'])

function isUnnoticed({ verification }: PullMarker): boolean {
  return !ended.has(verification.state)
}

function isControl(run: WorkflowRun, { failed, verification }: PullMarker): boolean {
  return verification.state === 'control' && run.id === failed.run && run.attempt > failed.attempt
}

function isLater(run: WorkflowRun, { failed, target }: PullMarker): boolean {
  return run.id > failed.run && run.headBranch === target
}

function isWatched(run: WorkflowRun, { mergedAt, marker }: KnownPull): boolean {
  const { watch, target } = marker
  if (mergedAt === null || run.headBranch !== target) return false
  const over = watch !== null && watch.verdict !== 'watching'
  const seen = watch?.seen.includes(occurrence(run)) ?? false
  return !over && !seen && Date.parse(run.createdAt) >= Date.parse(mergedAt)
}

/** What the run says of one pull request; null for nothing. Pure. */
export function turnOf(pull: KnownPull, facts: FollowUpFacts): FollowUpKind | null {
  if (!concerns(facts.run, pull)) return null
  if (pull.state === 'closed') return 'rejected'
  return pull.state === 'merged' ? afterMerge(pull, facts) : whileOpen(pull, facts)
}

function whileOpen({ marker }: KnownPull, facts: FollowUpFacts): FollowUpKind | null {
  const { run } = facts
  const { state } = marker.verification
  if (isControl(run, marker)) {
    if (recurs(marker, facts)) return 'failed-again'
    return areGreen(marker, facts) ? 'flaky' : 'inconclusive'
  }
  if (state === 'unconfirmed' && recurs(marker, facts)) return 'failed-again'
  const newCommit = run.headSha !== marker.base
  return newCommit && areGreen(marker, facts) ? 'superseded' : null
}

function afterMerge(pull: KnownPull, facts: FollowUpFacts): FollowUpKind | null {
  const { marker } = pull
  if (recurs(marker, facts)) return 'recurred'
  if (marker.watch === null && begun(pull, facts).length > 0) return 'others-began'
  if (!areGreen(marker, facts)) return null
  const seen = (marker.watch?.seen.length ?? 0) + 1
  return seen >= facts.loop.watchRuns ? 'held' : 'merged'
}

/** The failure that the fix answers, or one that it answers on the way. */
function recurs({ fingerprints, verification }: PullMarker, { diagnoses }: FollowUpFacts): boolean {
  const answered = [...fingerprints, ...verification.stages.flatMap((one) => one.fingerprints)]
  return diagnoses.some(({ primary }) => answered.includes(primary.fingerprint))
}

/** A run that GitHub refused to start had no jobs: then any that are green will do. */
function areGreen({ failed }: PullMarker, { jobs, run }: FollowUpFacts): boolean {
  if (failed.jobs.length === 0) return jobs.length > 0 && run.conclusion === 'success'
  return failed.jobs.every((name) => {
    const same = jobs.filter((job) => jobKey(job.name) === name)
    const kin = jobs.filter((job) => withoutMatrix(job.name) === withoutMatrix(name))
    const speaking = same.length > 0 ? same : kin
    return speaking.length > 0 && speaking.every(({ conclusion }) => conclusion === 'success')
  })
}

/** Failures that no issue held before the merge, but for jobs that failed then too and were not the fix's to cure. */
export function begun(
  { number, mergedAt, marker }: KnownPull,
  { diagnoses, issues, before }: FollowUpFacts
): JobDiagnosis[] {
  const known = new Set(
    (issues ?? [])
      .filter(({ createdAt }) => Date.parse(createdAt) < Date.parse(mergedAt ?? ''))
      .map((issue) => issue.marker.fingerprint)
  )
  const failed = (before.get(number) ?? []).filter(
    ({ name, conclusion }) => conclusion === 'failure' && !marker.failed.jobs.includes(jobKey(name))
  )
  const old = new Set(failed.map(({ name }) => withoutMatrix(name)))
  return rootCauses(diagnoses).filter(
    ({ primary, jobName }) =>
      primary.transient !== true &&
      !known.has(primary.fingerprint) &&
      !old.has(withoutMatrix(jobName))
  )
}
