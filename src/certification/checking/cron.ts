interface Field {
  name: string
  min: number
  max: number
  names: readonly string[]
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const fields: readonly Field[] = [
  { name: 'minute', min: 0, max: 59, names: [] },
  { name: 'hour', min: 0, max: 23, names: [] },
  { name: 'day of the month', min: 1, max: 31, names: [] },
  { name: 'month', min: 1, max: 12, names: months },
  { name: 'weekday', min: 0, max: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] }
]

/** Values that each of the five fields lets through, and how they are written. */
export interface Cron {
  written: string[]
  values: Set<number>[]
}

/** A cron as GitHub reads it, or a sentence's end that says what is wrong with it. */
export function readCron(text: string): Cron | string {
  const written = text.trim().split(/ +/)
  if (text.trim().startsWith('@'))
    return 'GitHub knows no such shorthand; write the five fields out'
  if (written.length !== 5) {
    const count = `${written.length} field${written.length === 1 ? '' : 's'}`
    return `it has ${count} instead of five (minute, hour, day, month, weekday)`
  }
  const values: Set<number>[] = []
  for (const [index, field] of fields.entries()) {
    const read = readField(written[index] ?? '', field)
    if (typeof read === 'string') return read
    values.push(read)
  }
  return { written, values }
}

function readField(text: string, field: Field): Set<number> | string {
  const all = new Set<number>()
  for (const part of text.split(',')) {
    const range = readPart(part, field)
    if (!range) {
      const words =
        field.names.length > 0 ? `, or ${field.names[0]?.toUpperCase() ?? ''} and so on` : ''
      return `\`${part}\` is no ${field.name} (${field.min} to ${field.max}${words})`
    }
    for (let value = range.from; value <= range.to; value += range.step) all.add(value)
  }
  return all
}

interface Range {
  from: number
  to: number
  step: number
}

/** `*`, `5`, `1-5`, each with `/2` behind it; null for anything else. */
function readPart(part: string, field: Field): Range | null {
  const [, start = '', end, by] = /^([^-/]+)(?:-([^-/]+))?(?:\/(\d+))?$/.exec(part) ?? []
  const step = by === undefined ? 1 : Number(by)
  if (start === '' || step < 1 || (by !== undefined && step > field.max)) return null
  if (start === '*') return end === undefined ? { from: field.min, to: field.max, step } : null
  const from = valueOf(start, field)
  const to = end === undefined ? (by === undefined ? from : field.max) : valueOf(end, field)
  return from === null || to === null || to < from ? null : { from, to, step }
}

function valueOf(text: string, { names, min, max }: Field): number | null {
  const named = names.indexOf(text.toLowerCase())
  if (named !== -1) return named + min
  const value = /^\d+$/.test(text) ? Number(text) : -1
  return value >= min && value <= max ? value : null
}

const longestMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether no year has such a day: the 30th of February. With a weekday too, either of the two is enough. */
export function neverComes({ written, values: [, , days, inMonths] }: Cron): boolean {
  if (written[4] !== '*' || written[2]?.includes('*')) return false
  const first = Math.min(...(days ?? []))
  return [...(inMonths ?? [])].every((month) => (longestMonth[month - 1] ?? 31) < first)
}

/** Shortest time between two minutes of an hour; 60 for one. */
export function shortestGap({ values: [minutes] }: Cron): number {
  const sorted = [...(minutes ?? [])].sort((a, b) => a - b)
  const gaps = sorted.slice(1).map((minute, index) => minute - (sorted[index] ?? 0))
  return Math.min(60, ...gaps)
}
