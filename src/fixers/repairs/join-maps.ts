import { blockAt, firstOfTwo } from './duplicate-key.js'
import { indentOf, isBlank, type Repair } from './repair.js'

/** A key that stands twice with a map of other keys each time: what the second holds goes to the end of the first. */
export const joinMaps: Repair = ({ text, lines, finding, at }) => {
  if (!/ is already defined$/.test(finding.message)) return []
  const first = firstOfTwo(lines, at)
  if (first === null || !/^[\w-]+:$/.test((lines[at] ?? '').trim())) return []
  const [one, other] = [blockAt(lines, first), blockAt(lines, at)]
  const [keys, more] = [keysIn(one), keysIn(other)]
  // A step's own words below `with` are a step that lost its dash.
  if (
    !keys ||
    !more ||
    more.some((key) => keys.includes(key)) ||
    [...keys, ...more].some(isOfSteps)
  )
    return []
  const by = columnOf(one) - columnOf(other)
  const end = text.includes('\r\n') ? '\r' : ''
  const moved = other
    .slice(1)
    .map((line) => (isBlank(line) ? '' : ' '.repeat(indentOf(line) + by) + line.trimStart()) + end)
  const all = text.split('\n')
  const until = at + other.length
  const blanks = isBlank(all[at - 1]) ? all.slice(until).findIndex((line) => !isBlank(line)) : 0
  const after = [
    ...all.slice(0, first + one.length),
    ...moved,
    ...all.slice(first + one.length, at),
    ...all.slice(until + Math.max(blanks, 0))
  ].join('\n')
  const title = `Join the two maps of one key, the second of which is on line ${at + 1}`
  return [{ text: after, title, needsReview: true }]
}

const isOfSteps = (key: string): boolean => /^(?:uses|run|with|steps)$/.test(key)

const childrenOf = ([, ...below]: readonly string[]): string[] =>
  below.filter((line) => /^\s*[^\s#]/.test(line))

const columnOf = (block: readonly string[]): number => indentOf(childrenOf(block)[0] ?? '')

/** null for a list, a map in braces, or one with keys that are no plain words. */
function keysIn(block: readonly string[]): string[] | null {
  const children = childrenOf(block)
  const column = columnOf(block)
  if (children.length === 0 || /^\s*-( |$)/.test(children[0] ?? '')) return null
  const own = children.filter((line) => indentOf(line) === column)
  const keys = own.map((line) => /^\s*([\w.-]+):(?: |$)/.exec(line)?.[1] ?? null)
  return keys.includes(null) || children.some((line) => indentOf(line) < column)
    ? null
    : (keys as string[])
}
