import { GitHubError, Refusal } from '../engine/errors.js'
import type {
  Addition,
  Clock,
  EventStore,
  KnownFiles,
  Memory,
  Recollection
} from '../engine/ports.js'
import { noTrust, type HistoryEvent } from '../engine/types/history.js'
import { branchReadme } from './branch-readme.js'
import { fileOf, isFileSince, missingLines } from './event-lines.js'
import { trustOf } from './trust.js'

const day = 24 * 60 * 60 * 1000
const recalledDays = 90
const readmePath = 'README.md'

/** The history as it is kept in files. What goes wrong is said by a sentence, and costs nothing but itself. */
export function createMemory(store: EventStore, { now }: Pick<Clock, 'now'>): Memory {
  let recalled: Promise<Recollection> | undefined
  return {
    recall: () => (recalled ??= recall(store, now())),
    async record(events) {
      if (events.length === 0) return null
      // What could not be read can't be added to; asking once more would only say it twice.
      const { gap } = (await recalled) ?? { gap: null }
      return gap ?? (await record(store, events))
    }
  }
}

async function recall(store: EventStore, now: Date): Promise<Recollection> {
  const since = new Date(now.getTime() - recalledDays * day).toISOString()
  try {
    const files = await store.read((path) => isFileSince(path, since.slice(0, 7)))
    const events = files === null ? [] : await eventsIn(files)
    const recent = events.filter(({ at }) => at >= since).sort((a, b) => a.at.localeCompare(b.at))
    return { events: recent, trust: trustOf(recent), gap: null }
  } catch (error) {
    return { events: [], trust: noTrust, gap: gapOf(error) }
  }
}

/** The schema's library is loaded where there is something to read, and only there. */
async function eventsIn(files: ReadonlyMap<string, string>): Promise<HistoryEvent[]> {
  const { parseEvents } = await import('./event-schema.js')
  return [...files.values()].flatMap((text) => parseEvents(text).events)
}

async function record(store: EventStore, events: readonly HistoryEvent[]): Promise<string | null> {
  try {
    const paths = [...new Set(events.map(fileOf))]
    await store.append(paths, (known) => additionOf(events, known))
    return null
  } catch (error) {
    return gapOf(error)
  }
}

function additionOf(events: readonly HistoryEvent[], known: KnownFiles): Addition | null {
  const texts = new Map<string, string>()
  let count = 0
  for (const path of new Set(events.map(fileOf))) {
    const text = known?.get(path) ?? ''
    const lines = missingLines(
      text,
      events.filter((event) => fileOf(event) === path)
    )
    count += lines.length
    // A line that was cut off must not swallow the next one.
    const start = text === '' || text.endsWith('\n') ? '' : '\n'
    if (lines.length > 0) texts.set(path, `${start}${lines.join('\n')}\n`)
  }
  if (count === 0) return null
  if (known === null) texts.set(readmePath, branchReadme)
  return { texts, message: `Record ${count} ${count === 1 ? 'event' : 'events'}` }
}

/** Whatever goes wrong: a run is not failed by what is only remembered of it. */
function gapOf(error: unknown): string {
  const known = error instanceof GitHubError || error instanceof Refusal
  const what = known ? error.message : `The history could not be used: ${String(error)}.`
  return `${what} To do without the history, set \`history: off\` in .github/auto-heal.yml.`
}
