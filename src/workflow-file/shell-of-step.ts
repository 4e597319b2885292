import type { YAMLMap } from 'yaml'
import { entryOf, mapAt, textAt, type JobNode, type StepNode } from './find-nodes.js'
import type { Workflow } from './open-workflow.js'
import { runnerOfJob } from './runner-of-job.js'

const shells = ['bash', 'sh', 'pwsh', 'powershell', 'cmd', 'python'] as const

/** What reads the script of a `run` step. */
export type Shell = (typeof shells)[number]

/**
 * The shell of a step: its own, the job's or the file's default, else the runner's (in a container `sh`, on Windows
 * `pwsh`). null where it is another one, an expression, or hangs on a runner that is not known.
 */
export function shellOfStep(workflow: Workflow, job: JobNode, step: StepNode): Shell | null {
  const named = textAt(step.map, 'shell') ?? defaultOf(job.map) ?? defaultOf(workflow.root)
  if (named !== null) return shellNamed(named)
  if (entryOf(job.map, 'container')) return 'sh'
  const system = runnerOfJob(job)
  if (system === null) return null
  return system === 'windows' ? 'pwsh' : 'bash'
}

function defaultOf(map: YAMLMap): string | null {
  const defaults = mapAt(map, 'defaults')
  const run = defaults && mapAt(defaults, 'run')
  return run && textAt(run, 'shell')
}

/** `bash -l {0}` is bash with other options. */
function shellNamed(named: string): Shell | null {
  const [command] = named.trim().split(/\s+/)
  const name = command?.replace(/^.*\//, '').replace(/\.exe$/i, '')
  return shells.find((shell) => shell === name) ?? null
}

/** A shell of the Bourne family. */
export const isPosix = (shell: Shell | null): boolean => shell === 'bash' || shell === 'sh'
