import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { literalText } from '../workflow/tokens.js'
import type { WorkflowCall } from './job-run.js'

/** The `github` context of a job that has no runner yet: without a token and without paths. */
export function githubContext(call: WorkflowCall, jobKey: string): Record<string, unknown> {
  const { request, attempt } = call
  const { event, ref } = request
  const repository = `${request.owner}/${request.repository}`
  const pull = event.payload['pull_request'] as PullRequest | undefined
  return {
    actor: request.actor,
    triggering_actor: request.triggeringActor,
    api_url: request.apiUrl,
    graphql_url: `${request.apiUrl}/graphql`,
    server_url: request.serverUrl,
    base_ref: pull?.base?.ref ?? '',
    head_ref: pull?.head?.ref ?? '',
    event: event.payload,
    event_name: event.name,
    job: jobKey,
    ref,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_protected: false,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository,
    repository_owner: request.owner,
    repositoryUrl: `${request.serverUrl.replace(/^https?/, 'git')}/${repository}.git`,
    retention_days: '90',
    run_attempt: String(attempt.number),
    run_id: String(request.runId),
    run_number: String(request.runNumber),
    secret_source: 'Actions',
    sha: request.sha,
    workflow: workflowName(call),
    workflow_ref: `${repository}/${request.workflow.path}@${ref}`,
    workflow_sha: request.sha
  }
}

interface PullRequest {
  base?: { ref?: string }
  head?: { ref?: string }
}

const workflowName = ({ root, request }: WorkflowCall) =>
  literalText(root.find('name')) || request.workflow.path

/** The part of the `github` context that is also in every process's environment, as `GITHUB_...`. */
export function githubVariables(context: Record<string, unknown>): Record<string, string> {
  const hidden = ['event', 'token', 'repositoryUrl', 'secret_source']
  return Object.fromEntries(
    Object.entries(context)
      .filter(([name, value]) => !hidden.includes(name) && typeof value !== 'object')
      .map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value)])
  )
}

/** Stands for the commit of an action that has no repository here. */
export const standInSha = (reference: string) => createHash('sha1').update(reference).digest('hex')

export const eventPath = (temp: string) => join(temp, '_github_workflow', 'event.json')
