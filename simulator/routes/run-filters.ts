import { iso } from '../http/format.js'
import { currentAttempt } from '../json/run-json.js'
import type { RunState } from '../model.js'

type Query = Readonly<Record<string, string>>

const statuses = new Set([
  ...['completed', 'in_progress', 'queued', 'requested', 'waiting', 'pending'],
  ...['action_required', 'cancelled', 'failure', 'neutral', 'skipped', 'stale', 'success'],
  'timed_out'
])

/** Whether a run passes the filters of `GET .../actions/runs`. */
export function passesFilters(run: RunState, query: Query): boolean {
  const { branch, event, actor, head_sha: sha, check_suite_id: suite, status, created } = query
  return (
    (!branch || run.headBranch === branch) &&
    (!event || run.event === event) &&
    (!actor || run.actor === actor) &&
    (!sha || run.headSha === sha) &&
    (!suite || run.checkSuiteId === Number(suite)) &&
    (!status || hasStatus(run, status)) &&
    (!created || createdWithin(iso(run.createdAt), created))
  )
}

/** The filter takes a status or a conclusion; `startup_failure` is none of its values, so nothing has it. */
function hasStatus(run: RunState, wanted: string): boolean {
  const { status, conclusion } = currentAttempt(run)
  return statuses.has(wanted) && (status === wanted || conclusion === wanted)
}

/** GitHub's date search: `>=DATE`, `<DATE`, `DATE..DATE` with `*` for an open end, or a day. */
function createdWithin(created: string, range: string): boolean {
  const [from, to] = range.split('..')
  if (from !== undefined && to !== undefined) {
    return (from === '*' || created >= instant(from)) && (to === '*' || created <= dayEnd(to))
  }
  const [, operator = '', date = ''] = /^([<>]=?)?(.*)$/.exec(range) ?? []
  if (operator === '>=') return created >= instant(date)
  if (operator === '>') return created > dayEnd(date)
  if (operator === '<') return created < instant(date)
  if (operator === '<=') return created <= dayEnd(date)
  return created >= instant(date) && created <= dayEnd(date)
}

function instant(date: string): string {
  const ms = Date.parse(date)
  return Number.isNaN(ms) ? date : iso(ms)
}

function dayEnd(date: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(date) ? `${date}T23:59:59Z` : instant(date)
}
