import { lookInto } from '../engine/look-into.js'
import { sweep } from '../engine/sweep.js'
import type { Tools } from '../engine/tools.js'
import type { Outcome } from '../engine/types/plan.js'
import type { Policy } from '../engine/types/policy.js'
import type { WorkflowRun } from '../engine/types/workflow-run.js'
import { mayWrite } from '../github/permissions.js'
import type { GitHubClient } from '../github/octokit.js'
import { createRunFinder } from '../github/runs.js'
import { remember } from '../incidents/remember.js'
import { plainLine } from '../logs/plain-text.js'
import { route } from './route.js'
import type { Warn } from './own-config.js'
import { runnerLog } from './runner-output.js'
import { connect, wire } from './tools.js'
import type { JobEvent } from './event.js'
import type { Inputs } from './inputs.js'

export interface Answer {
  outcomes: Outcome[]
  /** Why what happened is not kept in the history; null where it is, or where none is wanted. */
  unkept: string | null
}

/** Does what the event or the inputs ask for, and keeps what came of it. */
export async function answer(event: JobEvent, inputs: Inputs, warn: Warn): Promise<Answer> {
  const client = await connect(inputs, event.apiUrl)
  const tools = wire(client, event.repository, inputs, warn)
  const outcomes = await outcomesOf(event, inputs, client, tools)
  if (inputs.dryRun) return { outcomes, unkept: null }
  const recording = { now: tools.clock.now(), safe: plainLine }
  return { outcomes, unkept: await remember(outcomes, tools.memory, recording) }
}

async function outcomesOf(
  event: JobEvent,
  inputs: Inputs,
  client: GitHubClient,
  tools: Tools
): Promise<Outcome[]> {
  const { repository } = event
  const request = route(event, inputs.runId, inputs.labels[0] ?? '')
  const policy = policyOf(inputs, event)
  const named = (run: WorkflowRun) =>
    inputs.workflowName === null ? run : { ...run, workflowName: inputs.workflowName }
  switch (request.kind) {
    case 'nothing':
      runnerLog.info(request.reason)
      return []
    case 'completed':
      return [await lookInto(named(request.run), tools, policy)]
    case 'labelled':
      if (!(await mayWrite(client, repository, request.sender))) {
        runnerLog.warning(
          'The label was added by somebody without write permission; nothing is done.'
        )
        return []
      }
      return [await lookInto(named(await tools.runs.run(request.ref)), tools, policy)]
    case 'look-into':
      return [await lookInto(named(await tools.runs.run(request.ref)), tools, policy)]
    case 'sweep': {
      const since = new Date(Date.now() - inputs.sweepHours * 60 * 60 * 1000)
      return await sweep(since, createRunFinder(client, repository), tools, policy)
    }
  }
}

function policyOf(inputs: Inputs, { workflowPath, runId }: JobEvent): Policy {
  return { ...inputs, ownWorkflowPath: workflowPath, ownRunId: runId }
}
