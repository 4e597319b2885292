import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'

/** A JavaScript action started in a job, as the runner starts it. */
export interface ActionStart {
  /** Folder of the action: its action.yml gives the defaults of the inputs and the bundle. */
  directory: string
  /** Node to run it on; this process's own if left out. */
  node?: string
  /** Base URL of API and pages. */
  url: string
  /** `owner/name`. */
  repository: string
  event: { name: string; payload: object }
  token: string
  inputs?: Record<string, string>
  /** The run and the workflow the job belongs to. */
  runId?: number
  workflowPath?: string
  environment?: Record<string, string>
  signal?: AbortSignal
}

export interface ActionEnd {
  exitCode: number | null
  /** From start to exit. */
  milliseconds: number
  /** What it printed, both streams in order of arrival. */
  log: string
  outputs: Record<string, string>
  summary: string
  /** Files it left in the workspace, by name, as text. */
  readWorkspace: (name: string) => Promise<string>
}

interface ActionFile {
  inputs?: Record<string, { default?: string | number | boolean }>
  runs: { main: string }
}

/**
 * Starts the action with nothing of this process's environment but the path, waits for its end, and hands what it
 * left behind to `use`; the folder it ran in is gone afterwards.
 */
export async function startAction<T>(
  start: ActionStart,
  use: (end: ActionEnd) => Promise<T> | T
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'local-job-'))
  try {
    const action = parse(await readFile(join(start.directory, 'action.yml'), 'utf8')) as ActionFile
    const files = await jobFiles(folder, start)
    const environment = { ...environmentOf(start, files), ...inputsOf(action, start) }
    const from = performance.now()
    const { exitCode, log } = await execute(
      join(start.directory, action.runs.main),
      environment,
      start
    )
    const milliseconds = performance.now() - from
    const end: ActionEnd = {
      exitCode,
      milliseconds,
      log,
      outputs: readOutputs(await readFile(files.output, 'utf8')),
      summary: await readFile(files.summary, 'utf8'),
      readWorkspace: (name) => readFile(join(files.workspace, name), 'utf8')
    }
    return await use(end)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type JobFiles = Record<
  'event' | 'output' | 'summary' | 'state' | 'env' | 'workspace' | 'temp',
  string
>

async function jobFiles(folder: string, { event }: ActionStart): Promise<JobFiles> {
  const inside = (name: string) => join(folder, name)
  const files = {
    event: inside('event.json'),
    output: inside('output'),
    summary: inside('summary'),
    state: inside('state'),
    env: inside('env'),
    workspace: inside('workspace'),
    temp: inside('temp')
  }
  await Promise.all([mkdir(files.workspace), mkdir(files.temp)])
  await writeFile(files.event, JSON.stringify(event.payload))
  await Promise.all(
    [files.output, files.summary, files.state, files.env].map((file) => writeFile(file, ''))
  )
  return files
}

function environmentOf(start: ActionStart, files: JobFiles): Record<string, string> {
  const [owner = ''] = start.repository.split('/')
  const path = start.workflowPath ?? '.github/workflows/auto-heal.yml'
  return {
    PATH: process.env['PATH'] ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: start.url,
    GITHUB_SERVER_URL: start.url,
    GITHUB_GRAPHQL_URL: `${start.url}/graphql`,
    GITHUB_REPOSITORY: start.repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_EVENT_NAME: start.event.name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_RUN_ID: String(start.runId ?? 1),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'auto-heal',
    GITHUB_WORKFLOW_REF: `${start.repository}/${path}@refs/heads/main`,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.env,
    GITHUB_WORKSPACE: files.workspace,
    RUNNER_TEMP: files.temp,
    RUNNER_OS: 'Linux',
    ...start.environment
  }
}

/** The runner hands every input over, at its default where the workflow gives none. */
function inputsOf({ inputs = {} }: ActionFile, start: ActionStart): Record<string, string> {
  const given: Record<string, string> = { 'github-token': start.token, ...start.inputs }
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? String(input.default ?? '')
    ])
  )
}

function execute(
  bundle: string,
  env: Record<string, string>,
  { node, signal }: ActionStart
): Promise<{ exitCode: number | null; log: string }> {
  const child = spawn(node ?? process.execPath, [bundle], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal ? { signal } : {})
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (log += text))
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode) => resolve({ exitCode, log }))
  })
}

/** `name<<delimiter`, the value's lines, `delimiter`: what @actions/core writes. */
function readOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)<<(.+)\n([\s\S]*?)\n?\2$/gm)
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]))
}
