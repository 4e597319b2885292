import { indentOf, isBare, isBlank, type Repair } from './repair.js'

/** A key that stands twice with the same lines below it: the second goes. */
export const duplicateKey: Repair = ({ text, lines, finding, at }) => {
  if (!/ is already defined$/.test(finding.message)) return []
  const first = firstOfTwo(lines, at)
  if (first === null) return []
  const [one, other] = [blockAt(lines, first), blockAt(lines, at)]
  if (
    one.join('\n').trim() !== other.join('\n').trim() ||
    other.some((each) => each.includes('#'))
  ) {
    return []
  }
  const all = text.split('\n')
  const rest = all.slice(at + other.length)
  const blank = isBlank(all[at - 1]) ? rest.findIndex((each) => !isBlank(each)) : 0
  const kept = [...all.slice(0, at), ...rest.slice(Math.max(blank, 0))].join('\n')
  return [{ text: kept, title: `Take out the second of two equal keys on line ${at + 1}` }]
}

/** Index of the line of the same map that says the same; null where there is none, or it is no plain key. */
export function firstOfTwo(lines: readonly string[], at: number): number | null {
  const line = lines[at] ?? ''
  const indent = indentOf(line)
  const start = lines.findLastIndex(
    (each, index) => index < at && !isBare(each) && indentOf(each) < indent
  )
  const first = lines.findLastIndex(
    (each, index) =>
      index < at && index > start && indentOf(each) === indent && each.trim() === line.trim()
  )
  return first === -1 || !/^[\w-]+:/.test(line.trim()) ? null : first
}

/** A line and all that is indented below it, without blank lines and others' comments at its end. */
export function blockAt(lines: readonly string[], at: number): string[] {
  const indent = indentOf(lines[at] ?? '')
  const rest = lines.slice(at + 1)
  const end = rest.findIndex((line) => !isBare(line) && indentOf(line) <= indent)
  const block = [lines[at] ?? '', ...(end === -1 ? rest : rest.slice(0, end))]
  const isOwn = (line: string) => !isBlank(line) && indentOf(line) > indent
  while (block.length > 1 && !isOwn(block.at(-1) ?? '')) block.pop()
  return block.map((line) => line.trimEnd())
}
