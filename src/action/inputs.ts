import * as core from '@actions/core'
import { ConfigurationError } from '../engine/errors.js'
import type { Policy } from '../engine/types/policy.js'

/** Every input the code reads; a test holds them against action.yml. */
export const inputNames = [
  'github-token',
  'mode',
  'run-id',
  'job-name',
  'workflow-name',
  'dry-run',
  'rerun',
  'max-reruns',
  'rerun-delay',
  'cycle-delay',
  'issue',
  'fix',
  'labels',
  'mentions',
  'close-after',
  'pull-request-comment',
  'sweep-hours',
  'patch',
  'report'
] as const

const modes = ['heal', 'certify'] as const

/** What the action is for: failed runs, or the certificate of the whole repository. */
export type Mode = (typeof modes)[number]

type InputName = (typeof inputNames)[number]

/** What the user sets: the policy, but for what the job itself says, and how to reach and tell. */
export interface Inputs extends Omit<Policy, 'ownWorkflowPath' | 'ownRunId'> {
  githubToken: string
  mode: Mode
  runId: number | null
  workflowName: string | null
  sweepHours: number
  /** A formatter's patch to be offered; null for the fixers' own work. */
  patch: string | null
  report: string
}

/** All inputs, read and checked once. Throws a ConfigurationError that names the input and what it takes. */
export function readInputs(): Inputs {
  return {
    githubToken: required('github-token', 'such as `${{ github.token }}`'),
    mode: mode(),
    runId: text('run-id') === '' ? null : whole('run-id', 1, Number.MAX_SAFE_INTEGER),
    jobName: text('job-name') || null,
    workflowName: text('workflow-name') || null,
    dryRun: flag('dry-run'),
    rerun: flag('rerun'),
    maxReruns: whole('max-reruns', 0, 10),
    rerunDelaySeconds: whole('rerun-delay', 0, 600),
    cycleDelaySeconds: whole('cycle-delay', 0, 600),
    issue: flag('issue'),
    fix: flag('fix'),
    labels: labels(),
    mentions: mentions(),
    closeAfter: whole('close-after', 1, 5),
    pullRequestComment: flag('pull-request-comment'),
    sweepHours: whole('sweep-hours', 1, 168),
    patch: text('patch') || null,
    report: required('report', 'a path such as `auto-heal-report.json`')
  }
}

function text(name: InputName): string {
  return core.getInput(name)
}

function required(name: InputName, example: string): string {
  const value = text(name)
  if (value === '') throw new ConfigurationError(`Input \`${name}\` is empty: give it ${example}.`)
  return value
}

function mode(): Mode {
  const value = text('mode')
  const known = modes.find((each) => each === value)
  if (known !== undefined) return known
  throw new ConfigurationError(`Input \`mode\` must be heal or certify, not \`${value}\`.`)
}

function flag(name: InputName): boolean {
  const value = text(name).toLowerCase()
  if (value === 'true' || value === 'false') return value === 'true'
  throw new ConfigurationError(`Input \`${name}\` must be true or false, not \`${value}\`.`)
}

function whole(name: InputName, least: number, most: number): number {
  const value = text(name)
  const number = /^\d+$/.test(value) ? Number(value) : NaN
  if (number >= least && number <= most) return number
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`
  throw new ConfigurationError(
    `Input \`${name}\` must be a whole number ${range}, not \`${value}\`.`
  )
}

function list(name: InputName): string[] {
  return text(name)
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** GitHub takes no label over 50 characters (A9.10). */
function labels(): string[] {
  const names = list('labels')
  const long = names.find((name) => name.length > 50)
  if (long !== undefined) {
    throw new ConfigurationError(
      `Input \`labels\`: \`${long}\` is over 50 characters, GitHub's limit.`
    )
  }
  if (names.length > 0) return names
  throw new ConfigurationError(
    'Input `labels` is empty: one label is needed to find the issues again.'
  )
}

function mentions(): string[] {
  const names = list('mentions')
  const odd = names.find((name) => !/^@[\w-]+(?:\/[\w.-]+)?$/.test(name))
  if (odd === undefined) return names
  throw new ConfigurationError(
    `Input \`mentions\`: \`${odd}\` is neither a person nor a team; write \`@login\` or \`@org/team\`.`
  )
}
