import { apiError } from '../http/api-error.js'
import { jsonBody, requiredString } from '../http/body.js'
import {
  type ApiContext,
  type RouteContext,
  demand,
  demandGranted,
  repositoryOf
} from '../http/context.js'
import { apiUrl, htmlUrl } from '../http/format.js'
import { page } from '../http/paging.js'
import { workflowJson } from '../json/workflow-json.js'
import type { Hub, RepositoryState, WorkflowState } from '../model.js'
import { workflowOf } from './find-run.js'

const root = '/repos/:owner/:repo/actions/workflows'

/** Workflows: list, read, start by hand, switch on and off. */
export function workflowsRoutes({ app, hub }: RouteContext): void {
  app.get(root, (c) => {
    const repo = readable(c, hub)
    const workflows = [...repo.workflows.values()]
    return c.json({
      total_count: workflows.length,
      workflows: page(c, workflows).map((workflow) => workflowJson(hub, repo, workflow))
    })
  })
  app.get(`${root}/:workflow_id`, (c) => {
    const repo = readable(c, hub)
    return c.json(workflowJson(hub, repo, workflowOf(c, repo)))
  })
  app.post(`${root}/:workflow_id/dispatches`, (c) => dispatch(c, hub))
  const switches = { enable: 'active', disable: 'disabled_manually' } as const
  for (const [name, state] of Object.entries(switches)) {
    app.put(`${root}/:workflow_id/${name}`, (c) => {
      const { workflow } = writable(c, hub)
      workflow.state = state
      return c.body(null, 204)
    })
  }
}

function readable(c: ApiContext, hub: Hub): RepositoryState {
  const repo = repositoryOf(c, hub)
  demand(c, repo, 'actions', 'read')
  return repo
}

function writable(c: ApiContext, hub: Hub): { repo: RepositoryState; workflow: WorkflowState } {
  const repo = repositoryOf(c, hub)
  demandGranted(c, repo, 'actions', 'write')
  return { repo, workflow: workflowOf(c, repo) }
}

async function dispatch(c: ApiContext, hub: Hub): Promise<Response> {
  const { repo, workflow } = writable(c, hub)
  const body = await jsonBody(c)
  if (!hub.actions)
    throw apiError(503, 'Nothing executes workflows here: start the simulator whole.')
  const run = await hub.actions.dispatch(repo, {
    workflow,
    ref: requiredString(body, 'ref'),
    inputs: (body.inputs ?? {}) as Record<string, unknown>,
    actor: c.var.token?.login ?? repo.owner
  })
  if (body.return_run_details !== true) return c.body(null, 204)
  return c.json({
    workflow_run_id: run.id,
    run_url: `${apiUrl(hub, repo)}/actions/runs/${run.id}`,
    html_url: `${htmlUrl(hub, repo)}/actions/runs/${run.id}`
  })
}
