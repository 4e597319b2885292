import type { Pair } from './pairs.js'

/** A place that a fix changes in meaning. */
export interface Place {
  /** Keys from the root; a step by what it does, since its number moves. */
  name: string
  /** undefined for what was not there, and for what was taken out. */
  old: unknown
  value: unknown
}

/** Images that have no runner any more, as the announcements in runner-images say. */
const retired =
  /^(?:ubuntu-(?:16|18|20)\.04|macos-(?:10\.15|1[123])(?:-x?large)?|windows-20(?:16|19))$/

export const isRetired = (label: string): boolean => retired.test(label)

/** `ubuntu`, `macos` or `windows`; undefined for what is no label of a hosted runner. */
export const systemOf = (label: string): string | undefined =>
  /^(?:ubuntu|macos|windows)(?=-[\w.-]+$)/.exec(label)?.[0]

/**
 * Whether a fix must change a place too that the person left as it was, or took to what is refused since. People worked
 * years ago: what they left in the same file may be refused today, and a fix that leaves it there too cures nothing.
 */
export function isOwed(place: Place, pair: Pair): boolean {
  return isOwedLabel(place, pair) || isOwedName(place) || isOwedCommand(place, pair)
}

/** The person left a retired image in the list: its jobs would go on waiting for a runner. */
function isOwedLabel({ old, value }: Place, { after }: Pair): boolean {
  if (typeof old !== 'string' || !isRetired(old) || !wordsOf(after).includes(old)) return false
  if (value === undefined) return true
  return typeof value === 'string' && !isRetired(value) && systemOf(value) === systemOf(old)
}

/**
 * The legs of a matrix upload one name, which the releases that work today refuse with a 409 on the second
 * (https://github.com/actions/upload-artifact/blob/main/docs/MIGRATION.md): the name must change with the release.
 */
function isOwedName({ name, old, value }: Place): boolean {
  if (!name.endsWith('(actions/upload-artifact).with.name')) return false
  if (typeof old !== 'string' || typeof value !== 'string' || !value.startsWith(old)) return false
  return /^(?:-\$\{\{ matrix\.[\w.-]+ \}\})+$/.test(value.slice(old.length))
}

const command = /::(?:set-output|save-state|set-env|add-path)\b/

/** The person left a command in another step that GitHub warns of or has switched off since. */
function isOwedCommand({ old, value }: Place, { after }: Pair): boolean {
  const lines = typeof old === 'string' ? old.split('\n').map((line) => line.trim()) : []
  const printing = lines.filter((line) => command.test(line))
  if (printing.length === 0 || typeof value !== 'string' || command.test(value)) return false
  return printing.every((line) => after.includes(line))
}

const wordsOf = (text: string): string[] => text.match(/[\w.-]+/g) ?? []
