import type { StepState } from '../../model.js'
import type { StepLog } from '../logs/step-log.js'
import { executeStep, stepName } from '../steps/execute-step.js'
import type { Frame, StepResult } from '../steps/frame.js'
import type { Result } from './job-run.js'
import type { PlannedStep } from './plan-steps.js'
import { finishStep, startStep } from './step-record.js'

/** The steps of one job that run beside the others (runner BackgroundStepCoordinator.cs). */
export interface BackgroundSteps {
  start(step: PlannedStep, state: StepState): void
  /** Carries out a `wait` or `cancel` step; what it waited for decides its result. */
  control(step: PlannedStep, log: StepLog): Promise<Result>
  /** Waits for those nobody waited for. */
  drain(): Promise<void>
}

interface Running {
  name: string
  done: Promise<StepResult>
  stop: AbortController
}

/** The runner's limit of steps in the background at a time is ten; here it is the machine's. */
export function backgroundSteps(frame: Frame): BackgroundSteps {
  const running = new Map<string, Running>()
  const finished = new Set<string>()
  const settle = async (ids: string[]) => {
    const results: [string, StepResult][] = []
    for (const id of ids) {
      const entry = running.get(id)
      if (!entry) continue
      const result = await entry.done
      // Outputs of a step in the background can be read only once it was waited for.
      frame.results[id] = result
      finished.add(id)
      results.push([entry.name, result])
    }
    return results
  }
  const unwaited = () => [...running.keys()].filter((id) => !finished.has(id))
  return {
    start(step, state) {
      const stop = new AbortController()
      const name = stepName(frame, step.definition, frame.job.env)
      running.set(step.id, { name, stop, done: runBeside(frame, step, state, stop) })
    },
    async control({ kind, targets }, log) {
      const ids = (targets ?? unwaited()).filter((id) => running.has(id))
      const names = ids.map((id) => running.get(id)?.name).join(', ') || '(none)'
      const all = targets === null ? 'all ' : ''
      log.write(
        kind === 'cancel'
          ? `Cancelling background step(s): ${names}`
          : ids.length === 0 && targets === null
            ? 'No background steps remaining to wait for.'
            : `Waiting for ${all}background step(s) to complete: ${names}`
      )
      if (kind === 'cancel') for (const id of ids) running.get(id)?.stop.abort()
      const results = await settle(ids)
      const did = kind === 'cancel' ? 'cancelling' : `waiting for${all ? ' all' : ''}`
      log.write(`Finished ${did} background step(s).`)
      for (const [name, { conclusion }] of results) log.write(`  ${name}: ${WORDS[conclusion]}`)
      return kind === 'cancel' ? 'success' : worst(results.map(([, result]) => result.conclusion))
    },
    async drain() {
      await settle(unwaited())
    }
  }
}

const WORDS = {
  success: 'Succeeded',
  failure: 'Failed',
  cancelled: 'Canceled',
  skipped: 'Skipped'
}

const worst = (conclusions: Result[]): Result =>
  conclusions.find((conclusion) => conclusion === 'failure') ??
  conclusions.find((conclusion) => conclusion === 'cancelled') ??
  'success'

async function runBeside(
  frame: Frame,
  step: PlannedStep,
  state: StepState,
  stop: AbortController
): Promise<StepResult> {
  const { job } = frame
  const log = startStep(job, state)
  const own: Frame = {
    ...frame,
    background: true,
    results: { ...frame.results },
    signal: AbortSignal.any([job.signal, stop.signal])
  }
  const result = await executeStep(own, step.definition, step.id, log)
  const asked = result.conclusion === 'cancelled' && stop.signal.aborted
  const standing = job.status
  finishStep(job, state, result.conclusion)
  // A step that a `cancel` step ended does not count against the job.
  if (asked) job.status = standing
  return result
}
