import { readFileSync } from 'node:fs'
import { ConfigurationError } from '../engine/errors.js'
import type { Repository } from '../engine/types/workflow-run.js'

/** The job the action runs in, and the event that started it. */
export interface JobEvent {
  name: string
  /** The webhook's payload; untrusted where a fork or an issue's author wrote it. */
  payload: Record<string, unknown>
  repository: Repository
  serverUrl: string
  apiUrl: string
  /** Path of the workflow this job belongs to; null outside a workflow. */
  workflowPath: string | null
  /** The run this job belongs to; null outside a workflow. */
  runId: number | null
}

type Environment = Record<string, string | undefined>

/**
 * What the runner says of the job. Read here and not by `@actions/github`, which loads an HTTP client of its own to
 * say the same: a quarter of the action's start.
 */
export function readEvent(env: Environment): JobEvent {
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  if (!owner || !repo) {
    throw new ConfigurationError(
      'GITHUB_REPOSITORY is not set: auto-heal runs in a GitHub Actions job.'
    )
  }
  // owner/repo/.github/workflows/monitor.yml@refs/heads/main
  const workflowPath = /^[^/]+\/[^/]+\/(.+?)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1]
  return {
    name: env['GITHUB_EVENT_NAME'] ?? '',
    payload: payloadOf(env['GITHUB_EVENT_PATH']),
    repository: { owner, repo },
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    workflowPath: workflowPath ?? null,
    runId: Number(env['GITHUB_RUN_ID']) || null
  }
}

function payloadOf(path: string | undefined): Record<string, unknown> {
  if (!path) return {}
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof payload === 'object' && payload !== null ? { ...payload } : {}
  } catch (cause) {
    throw new ConfigurationError(
      'The event at GITHUB_EVENT_PATH can not be read: the runner writes it; start the job again.',
      { cause }
    )
  }
}
