import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { eventPath, githubVariables } from '../jobs/github-context.js'
import type { JobRun } from '../jobs/job-run.js'
import { parsePairs } from './file-commands.js'
import type { StepRun } from './frame.js'
import { idTokenVariables } from './id-token-variables.js'
import { outputReader } from './read-output.js'
import { spawnCommand } from './spawn-command.js'

export interface StepCommand {
  file: string
  args: string[]
  cwd: string
  /** On top of the step's own environment. */
  env?: Record<string, string>
}

const FILE_COMMANDS = {
  env: 'set_env',
  output: 'set_output',
  path: 'add_path',
  state: 'save_state',
  step_summary: 'step_summary'
}
type FileCommand = keyof typeof FILE_COMMANDS

/** Runs one command of a step: its output read for workflow commands, its environment files afterwards. */
export async function runCommand(step: StepRun, command: StepCommand): Promise<number> {
  const { job } = step.frame
  const files = await openFileCommands(job)
  const env = { ...commandEnvironment(step, files), ...command.env }
  try {
    return await spawnCommand({
      ...command,
      env,
      signal: step.signal,
      onLine: outputReader(step),
      onStart: (group) => job.groups.push(group)
    })
  } finally {
    await readFileCommands(step, files)
  }
}

type Files = Record<FileCommand, string>

async function openFileCommands(job: JobRun): Promise<Files> {
  const folder = join(job.directories.temp, '_runner_file_commands')
  await mkdir(folder, { recursive: true })
  const id = randomUUID()
  const entries = Object.entries(FILE_COMMANDS).map(([name, file]) => [
    name,
    join(folder, `${file}_${id}`)
  ])
  const files = Object.fromEntries(entries) as Files
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')))
  return files
}

function commandEnvironment(step: StepRun, files: Files): Record<string, string> {
  const { job, actionPath } = step.frame
  const { directories } = job
  const github = job.contexts['github'] as Record<string, unknown>
  const path = [...job.paths, systemPath()].join(':')
  return {
    HOME: directories.home,
    LANG: 'C.UTF-8',
    PATH: path,
    TMPDIR: directories.temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...step.env,
    ...(step.env['PATH'] ? { PATH: [...job.paths, step.env['PATH']].join(':') } : {}),
    ...githubVariables(github),
    GITHUB_ACTION: step.id,
    ...(actionPath === null ? {} : { GITHUB_ACTION_PATH: actionPath }),
    GITHUB_EVENT_PATH: eventPath(directories.temp),
    GITHUB_WORKSPACE: directories.workspace,
    ...runnerVariables(job),
    ...idTokenVariables(job),
    ...Object.fromEntries(
      Object.entries(files).map(([name, file]) => [`GITHUB_${name.toUpperCase()}`, file])
    )
  }
}

/** Of the machine's own settings only where its programs are: the Node that runs this, and the usual folders. */
export const systemPath = () =>
  [
    dirname(process.execPath),
    ...(process.platform === 'darwin' ? ['/opt/homebrew/bin'] : []),
    '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
  ].join(':')

function runnerVariables(job: JobRun): Record<string, string> {
  const runner = job.contexts['runner'] as Record<string, string>
  return {
    RUNNER_ARCH: runner['arch'] ?? '',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: runner['name'] ?? '',
    RUNNER_OS: runner['os'] ?? '',
    RUNNER_TEMP: job.directories.temp,
    RUNNER_TOOL_CACHE: job.directories.toolCache,
    RUNNER_TRACKING_ID: job.trackingId,
    RUNNER_WORKSPACE: job.directories.work
  }
}

async function readFileCommands(step: StepRun, files: Files) {
  for (const [name, file] of Object.entries(files) as [FileCommand, string][]) {
    try {
      applyFileCommand(step, name, await readFile(file, 'utf8'))
    } catch (error) {
      step.log.annotate('failure', `Unable to process file command '${name}' successfully.`)
      step.log.annotate('failure', (error as Error).message)
      step.refused = true
    }
    await rm(file, { force: true })
  }
}

function applyFileCommand(step: StepRun, name: FileCommand, text: string) {
  const { job } = step.frame
  if (name === 'step_summary') return addSummary(job, text)
  if (name === 'path') {
    const added = text.split(/\r?\n/).filter((line) => line !== '')
    job.paths.unshift(...added.reverse())
    return
  }
  for (const [key, value] of parsePairs(text)) {
    if (name === 'output') step.outputs[key] = value
    else if (name === 'state') step.state[key] = value
    else setVariable(job, key, value)
  }
}

const SUMMARY_LIMIT = 1024

function addSummary({ state }: JobRun, text: string) {
  const size = Math.ceil(Buffer.byteLength(text) / 1024)
  if (size > SUMMARY_LIMIT) {
    throw new Error(
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${SUMMARY_LIMIT}k, got ${size}k. For more information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary`
    )
  }
  if (text !== '') state.summary = (state.summary ?? '') + text
}

function setVariable(job: JobRun, key: string, value: string) {
  if (key.toUpperCase() === 'NODE_OPTIONS') {
    throw new Error(`Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.`)
  }
  job.env[key] = value
}
