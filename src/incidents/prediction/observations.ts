import type { Component, PredictedKind, PredictedOf, RunSeen } from './run-seen.js'

/** What one run says of the components that could have failed in it. */
export interface Observation {
  /** Milliseconds. */
  at: number
  /** Components of one series are at stake in the same runs. */
  series: string
  /** Those that failed. One that is not here did not. */
  hits: readonly Component[]
}

/** What the runs say of components of one kind, oldest first. */
export function observationsOf(
  runs: readonly RunSeen[],
  kind: PredictedKind,
  of: PredictedOf
): Observation[] {
  return runs
    .flatMap((run) => (of === 'run' ? inEveryRun(run, kind) : inFailedRuns(run, kind)))
    .sort((a, b) => a.at - b.at)
}

function inEveryRun(run: RunSeen, kind: PredictedKind): Observation[] {
  const at = Date.parse(run.at)
  if (kind === 'file') {
    return run.files.map((name) => ({ at, series: name, hits: run.failed ? [file(name)] : [] }))
  }
  if (kind !== 'workflow' && !run.explained) return []
  return [{ at, series: run.workflow, hits: hitsOf(run, kind) }]
}

/** A file that a failed run touched says nothing as long as nobody knows the green runs that touched it. */
function inFailedRuns(run: RunSeen, kind: PredictedKind): Observation[] {
  if (!run.failed || kind === 'file') return []
  if (kind !== 'workflow' && !run.explained) return []
  return [{ at: Date.parse(run.at), series: '', hits: hitsOf(run, kind) }]
}

function hitsOf(run: RunSeen, kind: Exclude<PredictedKind, 'file'>): Component[] {
  if (!run.failed) return []
  const { workflow } = run
  const names = {
    pattern: run.fingerprints,
    workflow: [workflow],
    job: run.jobs,
    step: run.steps
  }
  return [...new Set(names[kind])].map((name) => ({ kind, name, workflow }))
}

const file = (name: string): Component => ({ kind: 'file', name, workflow: null })
