import type { Draft } from '../engine/types/fix.js'
import { abstain } from '../workflow-file/abstain.js'
import { endedAfter, limitOf, type Limit } from './jobs/limit-of.js'
import type { Problem, WorkflowFixer } from './fixer.js'

/** Of 56 raises by people the median factor is 1.5, the middle half 1.33 to 2. */
const factor = 1.5

/** A hosted runner ends every job then, whatever the file says. */
const hostedCeiling = 360

/** Raises the limit that a job or a step ran into. */
export const raiseTimeout: WorkflowFixer = {
  id: 'raise-timeout',
  summary: 'Raises `timeout-minutes` of the job or step that ran into it, by half.',
  disposition: 'safe or review',
  answers: [
    'job-time-limit',
    'job-time-limit-by-annotation',
    'job-time-limit-by-duration',
    'step-time-limit',
    'action-time-limit',
    'retry-time-limit'
  ],
  propose(problem) {
    const limit = limitOf(problem)
    const { minutes, what } = limit
    const ended = endedAfter(problem.failure)
    if (ended !== null && ended !== minutes) {
      abstain(
        `The limit of ${what} is ${minutes} minutes, and the run was ended after ${ended}: the file was changed since.`
      )
    }
    return draft(problem, limit, raisedWithin(problem, limit))
  }
}

function raisedWithin(problem: Problem, { minutes, what }: Limit): number {
  const isHosted = !runsAtHome(problem)
  const { timeoutCap } = problem.settings
  if (isHosted && minutes >= hostedCeiling) {
    abstain(
      `A hosted runner ends every job after ${hostedCeiling} minutes, so a higher limit of ${what} changes nothing: split the work, or run it on a runner of your own.`
    )
  }
  const cap = isHosted ? Math.min(timeoutCap, hostedCeiling) : timeoutCap
  const raised = Math.min(rounded(minutes * factor), cap)
  if (raised <= minutes) {
    abstain(`${what} may take ${minutes} minutes already, and ${cap} is the most allowed.`)
  }
  return raised
}

/** Up to what people write: whole fives to an hour, whole tens above. */
function rounded(minutes: number): number {
  const unit = minutes > 60 ? 10 : 5
  return Math.ceil(minutes / unit) * unit
}

function runsAtHome({ failure, job }: Problem): boolean {
  const selfHosted = 'self-hosted'
  return failure.labels.includes(selfHosted) || String(job?.map.get('runs-on')).includes(selfHosted)
}

function draft(problem: Problem, limit: Limit, raised: number): Draft {
  const { what, minutes, key } = limit
  const again = problem.history.merged.includes('raise-timeout')
  const isTold = endedAfter(problem.failure) !== null
  const { path, edits, changes } = limit.change(raised)
  return {
    disposition: again || !isTold ? 'review' : 'safe',
    title: `Raise ${key} of ${what} from ${minutes} to ${raised}`,
    reason: `It was ended at its limit of ${minutes} minutes. People raise such a limit by half, in the middle of 56 cases.`,
    lookAt: [
      'Whether it hangs: its last log line says what it was doing when it was ended.',
      ...(again
        ? ['This limit was raised before; the work may be growing, or waiting for something.']
        : [])
    ],
    ...(path === undefined ? {} : { path }),
    edits,
    changes
  }
}
