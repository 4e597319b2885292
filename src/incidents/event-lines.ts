import type { HistoryEvent } from '../engine/types/history.js'

/** `events/2026-11.jsonl`: the file of the event's own month, which is not always this one. */
export function fileOf({ at }: Pick<HistoryEvent, 'at'>): string {
  return `events/${at.slice(0, 7)}.jsonl`
}

/** Whether it is a file of events, of this month (`2026-11`) or a later one. */
export function isFileSince(path: string, month: string): boolean {
  const found = /^events\/(?<month>\d{4}-\d\d)\.jsonl$/.exec(path)?.groups?.['month']
  return found !== undefined && found >= month
}

/** What has to be put at the end of a file for these events; empty where all are there. No line of it is changed. */
export function missingLines(text: string, events: readonly HistoryEvent[]): string[] {
  const known = keysIn(text)
  return events
    .filter(({ key }) => (known.has(key) ? false : known.add(key)))
    .map((event) => JSON.stringify(event))
}

/** Without the schema: to be told apart an event needs its key alone, and a later version's lines have one too. */
function keysIn(text: string): Set<unknown> {
  return new Set(text.split('\n').map(keyIn))
}

function keyIn(line: string): unknown {
  try {
    return (JSON.parse(line) as { key?: unknown } | null)?.key
  } catch {
    return undefined
  }
}
