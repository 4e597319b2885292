import { imageTools } from './image-tools.js'
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { JobState } from '../../model.js'
import { createMasks } from '../logs/masks.js'
import { createStamps } from '../logs/stamps.js'
import { eventPath } from './github-context.js'
import type { Directories, JobRun } from './job-run.js'
import { readPermissions } from './permissions.js'
import type { Leg } from './run-legs.js'

/** Gives a job its machine: token, masks and contexts. */
export async function openJob(
  leg: Leg,
  state: JobState,
  directories: Directories,
  signal: AbortSignal
): Promise<JobRun> {
  const { call, key, definition } = leg.job
  const { request } = call
  const permissions = readPermissions(definition.find('permissions')) ?? call.permissions
  const token = request.tokenFor(permissions)
  state.status = 'in_progress'
  state.startedAt = request.now()
  state.runnerName = `GitHub Actions ${call.attempt.jobs.indexOf(state) + 1}`
  const contexts = machineContexts(leg, directories, state.runnerName, token)
  const stamp = createStamps(() => request.now())
  state.systemLog = waitingLog(leg, state, stamp) + foundLog(state, stamp)
  const event = eventPath(directories.temp)
  await mkdir(dirname(event), { recursive: true })
  await writeFile(event, JSON.stringify(request.event.payload, null, 2))
  return {
    call,
    key,
    definition,
    state,
    contexts,
    directories,
    token,
    permissions,
    masks: createMasks([...Object.values(call.secrets), token]),
    stamp,
    env: {},
    paths: await imageTools(directories.root, state.labels),
    status: 'success',
    signal,
    trackingId: `github_${randomUUID()}`,
    groups: [],
    posts: []
  }
}

function machineContexts(leg: Leg, directories: Directories, name: string, token: string) {
  const github = leg.contexts['github'] as Record<string, unknown>
  const os = process.platform === 'darwin' ? 'macOS' : 'Linux'
  return {
    ...leg.contexts,
    secrets: { ...leg.job.call.secrets, GITHUB_TOKEN: token },
    github: {
      ...github,
      token,
      workspace: directories.workspace,
      event_path: eventPath(directories.temp)
    },
    runner: {
      name,
      os,
      arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
      temp: directories.temp,
      tool_cache: directories.toolCache,
      workspace: directories.work,
      environment: 'github-hosted',
      debug: ''
    }
  }
}

/** What the service writes before it has found a runner. */
export function waitingLog(leg: Leg, state: JobState, stamp: () => string): string {
  const { request, path } = leg.job.call
  return stamped(stamp, [
    `Requested labels: ${state.labels.join(', ')}`,
    `Job defined at: ${request.owner}/${request.repository}/${path}@${request.ref}`,
    'Waiting for a runner to pick up this job...'
  ])
}

const foundLog = (state: JobState, stamp: () => string): string =>
  stamped(stamp, [
    'Job is waiting for a hosted runner to come online.',
    `Job is about to start running on the hosted runner: ${state.runnerName}`
  ])

const stamped = (stamp: () => string, lines: readonly string[]): string =>
  lines.map((line) => `${stamp()} ${line}\n`).join('')
