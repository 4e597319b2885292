import { spawnSync } from 'node:child_process'
import { arch, cpus, platform } from 'node:os'
import {
  addRun,
  startAction,
  startSimulator,
  workflowRunPayload,
  type ActionEnd,
  type RepositoryState,
  type RunDescription,
  type RunState,
  type Simulator
} from '../simulator/index.js'

/** A local GitHub with one repository and a token as the monitor workflow has it. */
export interface Bench {
  github: Simulator
  repo: RepositoryState
  add: (description: RunDescription) => RunState
  /** Starts the built action on a run, as the monitor does. */
  heal: (run: RunState, environment?: Record<string, string>) => Promise<ActionEnd>
}

/** Opens a bench for as long as `use` takes. */
export async function onBench(
  use: (bench: Bench) => Promise<void>,
  { contents }: { contents: 'read' | 'write' } = { contents: 'read' }
): Promise<void> {
  const github = await startSimulator()
  try {
    const repo = await github.createRepository({ owner: 'octo', name: 'app', files: { a: 'a' } })
    const token = github.createToken({
      kind: 'workflow',
      permissions: {
        ...{ actions: 'write', checks: 'read', contents },
        ...{ issues: 'write', 'pull-requests': 'write' }
      }
    })
    const add = (description: RunDescription) => addRun(github.hub, repo, description)
    const heal: Bench['heal'] = async (run, environment = {}) => {
      const payload = await workflowRunPayload(github.hub, repo, run, 'completed')
      const event = { name: 'workflow_run', payload }
      const start = {
        directory: process.cwd(),
        url: github.url,
        repository: 'octo/app',
        event,
        token,
        environment
      }
      return await startAction(start, (end) => {
        if (end.exitCode !== 0) throw new Error(end.log)
        return end
      })
    }
    await use({ github, repo, add, heal })
  } finally {
    await github.close()
  }
}

/** A step's log of about this many bytes, with a failing test near its end. */
export function failedLog(bytes: number): string[] {
  const lines: string[] = []
  for (let size = 0, index = 0; size < bytes; index++) {
    const line = `[${index}] compiling module src/parts/part-${index % 977}.ts (${(index * 7919) % 100_000} bytes)`
    lines.push(line)
    size += line.length + 30
  }
  return [
    ...lines,
    'FAILED tests/test_total.py::test_total - assert 3 == 4',
    '1 failed, 211 passed in 12.34s',
    '##[error]Process completed with exit code 1.'
  ]
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

export function machine(): string {
  return `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${platform()} ${arch()}, Node ${process.version}`
}

const pins = spawnSync('taskset', ['--version']).status === 0

/** The command held to one core of the machine, the same for all, where `taskset` can do so. */
export function onOneCore(command: [string, ...string[]]): [string, ...string[]] {
  return pins ? ['taskset', '--cpu-list', '0', ...command] : command
}
