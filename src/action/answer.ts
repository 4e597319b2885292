import type { context as runnerContext } from '@actions/github'
import { ConfigurationError } from '../engine/errors.js'
import { heal } from '../engine/heal.js'
import { recover } from '../engine/recover.js'
import { sweep } from '../engine/sweep.js'
import type { Tools } from '../engine/tools.js'
import type { Outcome } from '../engine/types/plan.js'
import type { Policy } from '../engine/types/policy.js'
import type { WorkflowRun } from '../engine/types/workflow-run.js'
import { mayWrite } from '../github/permissions.js'
import { createRunFinder } from '../github/runs.js'
import { ofJobNamed } from './of-job-named.js'
import { route } from './route.js'
import { runnerLog } from './runner-output.js'
import { connect, wire } from './tools.js'
import type { Inputs } from './inputs.js'

/** Does what the event or the inputs ask for. */
export async function answer(context: typeof runnerContext, inputs: Inputs): Promise<Outcome[]> {
  const repository = repositoryOf()
  const { eventName: name, payload, serverUrl } = context
  const request = route(
    { name, payload, repository, serverUrl },
    inputs.runId,
    inputs.labels[0] ?? ''
  )
  const client = connect(inputs, context.apiUrl)
  const tools = wire(client, repository, inputs)
  const policy = policyOf(inputs, context.runId)
  const named = (run: WorkflowRun) =>
    inputs.workflowName === null ? run : { ...run, workflowName: inputs.workflowName }
  switch (request.kind) {
    case 'nothing':
      runnerLog.info(request.reason)
      return []
    case 'completed':
      return [await lookInto(named(request.run), tools, policy, inputs)]
    case 'labelled':
      if (!(await mayWrite(client, repository, request.sender))) {
        runnerLog.warning(
          'The label was added by somebody without write permission; nothing is done.'
        )
        return []
      }
      return [await lookInto(named(await tools.runs.run(request.ref)), tools, policy, inputs)]
    case 'look-into':
      return [await lookInto(named(await tools.runs.run(request.ref)), tools, policy, inputs)]
    case 'sweep': {
      const since = new Date(Date.now() - inputs.sweepHours * 60 * 60 * 1000)
      return await sweep(since, createRunFinder(client, repository), tools, policy)
    }
  }
}

function lookInto(
  run: WorkflowRun,
  tools: Tools,
  policy: Policy,
  { jobName }: Inputs
): Promise<Outcome> {
  const narrowed = jobName === null ? tools : { ...tools, runs: ofJobNamed(tools.runs, jobName) }
  return run.conclusion === 'success' ? recover(run, tools, policy) : heal(run, narrowed, policy)
}

function repositoryOf(): { owner: string; repo: string } {
  const [owner, repo] = (process.env.GITHUB_REPOSITORY ?? '').split('/')
  if (owner && repo) return { owner, repo }
  throw new ConfigurationError(
    'GITHUB_REPOSITORY is not set: auto-heal runs in a GitHub Actions job.'
  )
}

function policyOf(inputs: Inputs, ownRunId: number): Policy {
  // owner/repo/.github/workflows/monitor.yml@refs/heads/main
  const ownWorkflow = /^[^/]+\/[^/]+\/(.+)@/.exec(process.env.GITHUB_WORKFLOW_REF ?? '')?.[1]
  return { ...inputs, ownWorkflowPath: ownWorkflow ?? null, ownRunId: ownRunId || null }
}
