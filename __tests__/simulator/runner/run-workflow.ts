import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { AttemptState, JobState, StepState } from '../../../simulator/model.js'
import { executeAttempt, type ExecuteRequest } from '../../../simulator/runner/index.js'

export interface Sandbox {
  /** A push to main of these files by path: the second commit, on top of an empty one. */
  request(files: Record<string, string>, more?: Partial<ExecuteRequest>): ExecuteRequest
  run(
    files: Record<string, string>,
    more?: Partial<ExecuteRequest>,
    attempt?: AttemptState
  ): Promise<AttemptState>
  close(): void
}

export const WORKFLOW = '.github/workflows/ci.yml'

/** Bare repositories `octo/demo` on disk, and runs of their workflow. */
export function openSandbox(): Sandbox {
  const root = mkdtempSync(join(tmpdir(), 'runner-test-'))
  let id = 1000
  const nextId = () => (id += 1)
  const request: Sandbox['request'] = (files, more = {}) => {
    const gitDir = join(root, `demo-${nextId()}.git`)
    const sha = commitFiles(join(root, `work-${id}`), gitDir, files)
    return { ...pushTo(gitDir, sha, files[WORKFLOW] ?? ''), nextId, ...more }
  }
  return {
    request,
    async run(files, more = {}, attempt = newAttempt()) {
      await executeAttempt(request(files, more), attempt)
      return attempt
    },
    close: () => rmSync(root, { recursive: true, force: true })
  }
}

const pushTo = (gitDir: string, sha: string, text: string): Omit<ExecuteRequest, 'nextId'> => ({
  workflow: { text, path: WORKFLOW },
  owner: 'octo',
  repository: 'demo',
  event: { name: 'push', payload: { ref: 'refs/heads/main' } },
  sha,
  ref: 'refs/heads/main',
  actor: 'mona',
  triggeringActor: 'mona',
  runId: 77,
  runNumber: 3,
  secrets: {},
  vars: {},
  inputs: {},
  defaultPermissions: 'read',
  tokenFor: () => 'ghs_simulated_token',
  apiUrl: 'http://127.0.0.1:1',
  serverUrl: 'http://127.0.0.1:1',
  gitDir: (repository) => (repository === 'octo/demo' ? gitDir : null),
  now: () => Date.now()
})

export const newAttempt = (number = 1): AttemptState => ({
  number,
  status: 'queued',
  conclusion: null,
  startedAt: Date.now(),
  updatedAt: Date.now(),
  jobs: []
})

function commitFiles(work: string, gitDir: string, files: Record<string, string>): string {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=mona', '-c', 'user.email=mona@example.com', ...args], {
      cwd: work,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
  mkdirSync(work, { recursive: true })
  git('init', '--quiet', '--initial-branch=main')
  git('commit', '--quiet', '--allow-empty', '-m', 'Start')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(work, path)), { recursive: true })
    writeFileSync(join(work, path), text)
  }
  git('add', '--all')
  git('commit', '--quiet', '-m', 'Add the workflow')
  git('clone', '--quiet', '--bare', work, gitDir)
  return git('rev-parse', 'HEAD').trim()
}

export function jobOf(attempt: AttemptState, name: string): JobState {
  const job = attempt.jobs.find((candidate) => candidate.name === name)
  if (!job) throw new Error(`No job ${name} among ${attempt.jobs.map((j) => j.name).join(', ')}`)
  return job
}

export function stepOf(job: JobState, name: string): StepState {
  const step = job.steps.find((candidate) => candidate.name === name)
  if (!step) throw new Error(`No step ${name} among ${job.steps.map((s) => s.name).join(', ')}`)
  return step
}

/** A step's log without its stamps. */
export const linesOf = (step: StepState): string[] =>
  step.log
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z /, ''))

/** The lines after the header of a step. */
export const outputOf = (step: StepState): string[] => {
  const lines = linesOf(step)
  return lines.slice(lines.indexOf('##[endgroup]') + 1)
}

/** Runs one job `build` with these steps, indented by six. */
export async function runSteps(
  sandbox: Sandbox,
  steps: string,
  more = '',
  options: Partial<ExecuteRequest> = {}
): Promise<JobState> {
  const text = `name: CI
on: push
${more}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
${steps}`
  return jobOf(await sandbox.run({ [WORKFLOW]: text }, options), 'build')
}
