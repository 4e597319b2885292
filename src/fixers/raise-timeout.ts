import type { Scalar } from 'yaml'
import type { Draft } from '../engine/types/fix.js'
import { abstain } from '../workflow-file/abstain.js'
import { setScalar } from '../workflow-file/edit-scalar.js'
import { scalarAt, type JobNode, type StepNode } from '../workflow-file/find-nodes.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { failingJob, failingStep } from './place.js'

/** Of 56 raises by people the median factor is 1.5, the middle half 1.33 to 2. */
const factor = 1.5

/** A hosted runner ends every job then, whatever the file says. */
const hostedCeiling = 360

/** Raises the limit that a job or a step ran into. */
export const raiseTimeout: WorkflowFixer = {
  id: 'raise-timeout',
  summary: 'Raises `timeout-minutes` of the job or step that ran into it, by half.',
  disposition: 'safe or review',
  answers: ['job-time-limit', 'job-time-limit-by-annotation', 'step-time-limit'],
  propose(problem) {
    const { path, node, what } = limitOf(problem)
    const minutes = Number(node.value)
    if (!Number.isInteger(minutes)) abstain(`The limit of ${what} is no plain number.`)
    const cap = Math.min(problem.settings.timeoutCap, hostedCeiling)
    const raised = Math.min(Math.ceil((minutes * factor) / 5) * 5, cap)
    if (raised <= minutes) {
      abstain(`${what} may take ${minutes} minutes already, and ${cap} is the most allowed.`)
    }
    return draft(problem, what, minutes, raised, setScalar(problem.workflow, node, raised, path))
  }
}

function limitOf(problem: Problem): { node: Scalar; path: (string | number)[]; what: string } {
  if (problem.failure.diagnosis.ruleId === 'step-time-limit') {
    const { step } = failingStep(problem)
    return { ...limitAt(step), what: 'the step' }
  }
  const job = failingJob(problem)
  return { ...limitAt(job), what: `job \`${job.id}\`` }
}

function limitAt({ map, path }: JobNode | StepNode): { node: Scalar; path: (string | number)[] } {
  const node = scalarAt(map, 'timeout-minutes')
  if (!node) {
    abstain(
      `There is no \`timeout-minutes\` to raise: ${hostedCeiling} minutes are the ceiling of hosted runners, so split the work or find what hangs.`
    )
  }
  return { node, path: [...path, 'timeout-minutes'] }
}

function draft(
  { history }: Problem,
  what: string,
  minutes: number,
  raised: number,
  change: Pick<Draft, 'edits' | 'changes'>
): Draft {
  const again = history.merged.includes('raise-timeout')
  return {
    disposition: again ? 'review' : 'safe',
    title: `Raise timeout-minutes of ${what} from ${minutes} to ${raised}`,
    reason: `It was ended at its limit of ${minutes} minutes. People raise such a limit by half, in the middle of 56 cases.`,
    lookAt: [
      'Whether the job hangs: its last log line says what it was doing when it was ended.',
      ...(again
        ? ['This limit was raised before; the work may be growing, or waiting for something.']
        : [])
    ],
    ...change
  }
}
