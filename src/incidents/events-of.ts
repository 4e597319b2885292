import { rootCauses } from '../engine/root-causes.js'
import type {
  HistoryEvent,
  HistoryKind,
  RecordedPlan,
  RecordedRun
} from '../engine/types/history.js'
import type { Lesson, Outcome } from '../engine/types/plan.js'
import type { WorkflowRun } from '../engine/types/workflow-run.js'
import { recordedPlan } from './recorded-plan.js'
import { rescueOf } from './rescue-of.js'

export interface Recording {
  now: Date
  /** Takes secrets and what is not seen out of untrusted text. */
  safe: (text: string) => string
}

/** What one outcome adds to the history; `known` says what was there of its run before. Pure. */
export function eventsOf(
  outcome: Outcome,
  known: readonly HistoryEvent[],
  recording: Recording
): HistoryEvent[] {
  const event = (turn: Turn) => eventFrom(turn, outcome, recording.now)
  return [
    ...failedIn(outcome, recording),
    ...rescueOf(outcome, known),
    ...rerunIn(outcome),
    ...resolvedIn(outcome),
    ...lessonsIn(outcome)
  ].map(event)
}

/** What is said of an event beside the run it is about. */
export interface Turn {
  kind: HistoryKind
  /** Of the key: what tells it from another of its kind. */
  about: (string | number)[]
  detail: string
  rules?: string[]
  fingerprints?: string[]
  fixer?: string
  pull?: number
  issue?: number | null
  plan?: RecordedPlan
}

function eventFrom(turn: Turn, { run }: Outcome, now: Date): HistoryEvent {
  const { kind, about, detail, rules = [], fingerprints = [], plan } = turn
  return {
    version: 1,
    key: [kind, ...about].join('/'),
    at: now.toISOString(),
    kind,
    workflow: run.path,
    branch: run.headBranch,
    run: recordedRun(run),
    rules: [...new Set(rules)],
    fixer: turn.fixer ?? null,
    fingerprints: [...new Set(fingerprints)],
    pull: turn.pull ?? null,
    issue: turn.issue ?? null,
    detail,
    ...(plan && { plan })
  }
}

function recordedRun({
  id,
  attempt,
  url,
  headSha,
  startedAt,
  updatedAt
}: WorkflowRun): RecordedRun {
  return { id, attempt, url, sha: headSha, startedAt, endedAt: updatedAt }
}

function causesIn({ diagnoses }: Outcome): { rules: string[]; fingerprints: string[] } {
  const primary = rootCauses(diagnoses).map((job) => job.primary)
  return {
    rules: [...new Set(primary.map(({ ruleId }) => ruleId))],
    fingerprints: primary.map(({ fingerprint }) => fingerprint)
  }
}

function failedIn(outcome: Outcome, { safe }: Recording): Turn[] {
  const { run, diagnoses } = outcome
  if (diagnoses.length === 0) return []
  const causes = causesIn(outcome)
  const jobs = diagnoses.length === 1 ? '1 job' : `${diagnoses.length} jobs`
  const issue = doneIn(outcome, 'issue')[0]?.number ?? null
  const detail = `${jobs} failed: ${causes.rules.join(', ')}.`
  const plan = recordedPlan(outcome, safe)
  return [{ kind: 'failed', about: [run.id, run.attempt], detail, ...causes, issue, plan }]
}

function doneIn({ actions }: Outcome, kind: Outcome['actions'][number]['kind']) {
  return actions.filter((action) => action.kind === kind && action.status === 'done')
}

function rerunIn(outcome: Outcome): Turn[] {
  const { run } = outcome
  return doneIn(outcome, 'rerun').map(({ detail }) => ({
    ...{ kind: 'rerun', about: [run.id, run.attempt], detail },
    ...causesIn(outcome)
  }))
}

function resolvedIn(outcome: Outcome): Turn[] {
  const { run } = outcome
  return doneIn(outcome, 'resolve').map(({ number, detail }) => ({
    ...{ kind: 'resolved', about: [number ?? 0, run.id, run.attempt], detail, issue: number }
  }))
}

/** What happens to a pull request once, whoever tells it; anything else can be said by one run after the other. */
const once = new Set<HistoryKind>([
  'merged',
  'held',
  'reverted',
  'rejected',
  'withdrawn',
  'superseded'
])

function lessonsIn({ run, actions }: Outcome): Turn[] {
  return actions.flatMap(({ status, detail, lesson }) => {
    if (status !== 'done' || !lesson) return []
    return [{ about: keyOf(lesson, run), detail, ...lesson }]
  })
}

function keyOf({ kind, pull }: Lesson, run: Outcome['run']): (string | number)[] {
  return once.has(kind) ? [pull] : [pull, run.id, run.attempt]
}
