import { basename } from 'node:path'
import type { WorkflowFile } from '../../../simulator/index.js'
import { ConfigurationError } from '../../engine/errors.js'
import type { LocalGitHub } from './local-github.js'

export const events = ['push', 'pull_request', 'workflow_dispatch', 'schedule'] as const

export type SimulatedEvent = (typeof events)[number]

export interface Wanted {
  event: SimulatedEvent
  /** Path or name of the only workflow that is wanted. */
  workflow: string | undefined
  branch: string
}

/** The workflows that the event starts; throws a ConfigurationError where it starts none. */
export function pickWorkflows(
  local: LocalGitHub,
  files: readonly WorkflowFile[],
  wanted: Wanted
): WorkflowFile[] {
  const candidates = files.filter((file) => !isMonitor(file))
  if (candidates.length === 0) {
    const but = files.length > 0 ? " but auto-heal's own" : ''
    throw new ConfigurationError(`There is no workflow in .github/workflows at HEAD${but}.`)
  }
  const named = wanted.workflow === undefined ? candidates : [namedIn(candidates, wanted.workflow)]
  const started = named.filter((file) => isStarted(local, file, wanted))
  if (started.length > 0) return started
  throw new ConfigurationError(
    `No workflow starts on ${wanted.event}${wanted.event === 'schedule' ? '' : ` with branch ${wanted.branch}`}: ${named.map(listensTo).join('; ')}. Choose another --event.`
  )
}

/** auto-heal watches the others; here the tool is started by the simulation itself. */
export function isMonitor({ text, workflow }: WorkflowFile): boolean {
  return (
    /^\.github\/workflows\/auto-heal\.ya?ml$/.test(workflow.path) ||
    /^\s*(?:-\s+)?uses:\s*['"]?auto-heal\/auto-heal[@/]/m.test(text)
  )
}

function namedIn(files: readonly WorkflowFile[], named: string): WorkflowFile {
  const path = named.replaceAll('\\', '/').replace(/^\.\//, '')
  const found =
    files.find(({ workflow }) => workflow.path === path) ??
    files.find(({ workflow }) => path.endsWith(`/${workflow.path}`)) ??
    files.find(({ workflow }) => basename(workflow.path) === path)
  if (found) return found
  const known = files.map(({ workflow }) => basename(workflow.path)).join(', ')
  throw new ConfigurationError(`There is no workflow ${named} at HEAD; there are: ${known}.`)
}

function isStarted(
  { triggeredBy }: LocalGitHub,
  { workflow }: WorkflowFile,
  { event, branch }: Wanted
): boolean {
  // Of a file that can't be read GitHub makes a failed run on each push.
  if (workflow.errors.length > 0) return event === 'push'
  if (event === 'schedule') return workflow.schedules.length > 0
  if (event === 'push') return triggeredBy(workflow, { name: 'push', ref: `refs/heads/${branch}` })
  return triggeredBy(workflow, { name: event, branch, action: 'opened' })
}

function listensTo({ workflow }: WorkflowFile): string {
  const triggers = [...workflow.triggers.keys()].join(', ')
  const what = workflow.errors.length > 0 ? 'is not a valid workflow' : `listens to ${triggers}`
  return `${basename(workflow.path)} ${what}`
}
