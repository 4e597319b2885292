import { unlessAbstained } from '../../workflow-file/abstain.js'
import { jobsOf, stepsOf, textAt, type StepNode } from '../../workflow-file/find-nodes.js'
import type { Hints } from '../../workflow-file/locate-failure.js'
import { openWorkflow } from '../../workflow-file/open-workflow.js'

const nowhere: Hints = { jobName: null, stepName: null, stepNumber: null, command: null }

/** A place of a workflow file as the record of a run would tell it; of nothing where the file can't be read. */
export function placeInWorkflow(
  path: string,
  text: string,
  { job: id, step: index }: { job: string | null; step: number | null }
): Hints {
  return unlessAbstained(() => placeOf(path, text, id, index)) ?? nowhere
}

function placeOf(path: string, text: string, id: string | null, index: number | null): Hints {
  const job = jobsOf(openWorkflow(path, text)).find((each) => each.id === id)
  if (!job) return nowhere
  const name = textAt(job.map, 'name') ?? job.id
  // `caller / called` is how GitHub shows the job of a called workflow.
  if (name.includes(' / ')) return nowhere
  const step = stepsOf(job).find((each) => each.index === index)
  return { ...nowhere, jobName: name, ...(step ? ofStep(step) : {}) }
}

/** GitHub counts `Set up job` as 1. */
function ofStep({ map, index }: StepNode) {
  const [run, uses] = [textAt(map, 'run'), textAt(map, 'uses')]
  const first = run?.trim().split('\n')[0]?.trim()
  return {
    stepName: textAt(map, 'name') ?? `Run ${first ?? uses ?? ''}`,
    stepNumber: index + 2,
    command: run ?? uses
  }
}
