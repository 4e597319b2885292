import type { HistoryEvent } from '../../engine/types/history.js'
import type { WorkflowRun } from '../../engine/types/workflow-run.js'
import type { RunSeen } from './run-seen.js'

const red = new Set<string>(['failure', 'timed_out', 'startup_failure'])

export interface SeenFrom {
  events: readonly HistoryEvent[]
  /** Completed runs; null where green runs are not known. */
  listed: readonly WorkflowRun[] | null
  /** Runs before it are left out: from there on the list is whole. */
  from: Date
  /** Paths that a commit touched, by its hash. */
  filesOf: ReadonlyMap<string, readonly string[]>
}

interface Known {
  workflow: string
  branch: string | null
  at: string
  failed: boolean
  sha: string | undefined
  events: HistoryEvent[]
}

/**
 * One for each run that succeeded or failed, oldest first. GitHub lists a run by its last attempt: one that a re-run
 * rescued has failed all the same, as the history knows. Trials of fixes on branches of ours are left out.
 */
export function runsSeen({ events, listed, from, filesOf }: SeenFrom): RunSeen[] {
  const known = new Map<number, Known>()
  for (const run of listed ?? []) {
    const failed = red.has(run.conclusion ?? '')
    if (!failed && run.conclusion !== 'success') continue
    const { path: workflow, headBranch: branch, updatedAt: at, headSha: sha } = run
    known.set(run.id, { workflow, branch, at, failed, sha, events: [] })
  }
  for (const event of events) addFailure(known, event)
  return [...known.values()]
    .filter(({ branch }) => !branch?.startsWith('auto-heal/'))
    .filter(({ at }) => Date.parse(at) >= from.getTime())
    .map((run) => runSeen(run, filesOf))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

/** A cancelled run is looked into too, and is no failure. */
function addFailure(known: Map<number, Known>, event: HistoryEvent): void {
  const { kind, run, workflow, branch, plan } = event
  if (kind !== 'failed' || run === null) return
  const conclusion = plan?.conclusion
  if (conclusion && !red.has(conclusion)) return
  const seen = known.get(run.id)
  const events = [...(seen?.events ?? []), event]
  const at = seen?.at ?? run.endedAt ?? event.at
  known.set(run.id, { workflow, branch, at, failed: true, sha: seen?.sha ?? run.sha, events })
}

function runSeen(run: Known, filesOf: SeenFrom['filesOf']): RunSeen {
  const { workflow, branch, at, failed, sha, events } = run
  const diagnoses = events
    .flatMap(({ plan }) => plan?.diagnoses ?? [])
    .filter(({ aggregator }) => !aggregator)
  const all = (names: readonly (string | undefined)[]) =>
    [...new Set(names)].filter((name) => name !== undefined)
  return {
    ...{ workflow, branch, at, failed },
    explained: !failed || events.length > 0,
    fingerprints: all(events.flatMap(({ fingerprints }) => fingerprints)),
    jobs: all(diagnoses.map(({ job }) => job)),
    steps: all(diagnoses.map(({ step }) => step)),
    files: filesOf.get(sha ?? '') ?? []
  }
}
