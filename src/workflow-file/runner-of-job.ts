import { isScalar, isSeq } from 'yaml'
import { entryOf, type JobNode } from './find-nodes.js'
import { matrixTexts } from './matrix-values.js'

export type RunnerOs = 'linux' | 'windows' | 'macos'

/** Labels of GitHub's own runners: `ubuntu-latest`, `ubuntu-24.04-arm`, `macos-15-large`, `ubuntu-slim`. */
const hosted = /^(?<system>ubuntu|windows|macos)-(?:latest|slim|\d+(?:\.\d+)?)(?:-[a-z0-9]+)*$/i

const systems: Readonly<Record<string, RunnerOs>> = {
  ubuntu: 'linux',
  windows: 'windows',
  macos: 'macos'
}

/** The system of a hosted runner by one label; null for any other label. */
export function systemOfLabel(label: string): RunnerOs | null {
  const name = hosted.exec(label)?.groups?.['system']?.toLowerCase()
  return name === undefined ? null : (systems[name] ?? null)
}

/** The labels that `runs-on` asks for, of every leg of the matrix; null where they can't be told from the file. */
export function labelsOfJob(job: JobNode): string[] | null {
  const value = entryOf(job.map, 'runs-on')?.value
  const nodes = isSeq(value) ? value.items : [value]
  const texts = nodes.map((node) =>
    isScalar(node) && node.value !== null
      ? matrixTexts(job, String(node.value as string | number | boolean))
      : null
  )
  return texts.every((each) => each !== null) ? texts.flat() : null
}

/**
 * The one system that all legs of a job run on, by its hosted labels; null where legs differ, and for self-hosted or
 * unknown runners.
 */
export function runnerOfJob(job: JobNode): RunnerOs | null {
  const found = new Set((labelsOfJob(job) ?? []).map(systemOfLabel))
  const [system = null] = found
  return found.size === 1 ? system : null
}

/** The system of the leg that failed: by the labels of its runner where they are known, else as `runnerOfJob`. */
export function runnerOfFailure(job: JobNode, labels: readonly string[]): RunnerOs | null {
  const found = new Set(labels.map(systemOfLabel))
  const [system = null] = found
  return found.size === 1 && system !== null ? system : runnerOfJob(job)
}
