import {
  indentOf,
  isBlank,
  near,
  withLines,
  type Broken,
  type Candidate,
  type Repair
} from './repair.js'
import { schemaKeys } from './schema-words.js'

/** Keys below which any name may stand: what GitHub knows elsewhere is not moved there. */
const open = /^(?:- +)?(?:with|env|inputs|outputs|secrets|matrix|services|jobs):\s*(?:#.*)?$/

/** Lines that stand a column or two beside their place, or apart from the items of their list. */
export const indentLines: Repair = (broken) => {
  const { finding, lines } = broken
  if (
    !finding.isSyntax &&
    !/was not expected|^Unexpected value '|not enough info/.test(finding.message)
  )
    return []
  return near(broken, 2, 1)
    .flatMap((index) => {
      const indent = indentOf(lines[index] ?? '')
      if (/^\t/.test(lines[index] ?? '') || !/^\s*(?:- |[\w-]+:)/.test(lines[index] ?? ''))
        return []
      return columnsFor(lines, index).flatMap((column) =>
        scopes(lines, index).map((last) => moved(broken, index, last, column - indent))
      )
    })
    .filter((each) => each !== null)
}

/** A column or two to either side where something else begins, and that of the dashes above. */
function columnsFor(lines: readonly string[], index: number): number[] {
  const indent = indentOf(lines[index] ?? '')
  const above = lines.slice(Math.max(0, index - 60), index).filter((line) => !isBlank(line))
  const begins = above.flatMap((line) => {
    const own = indentOf(line)
    return /^\s*- /.test(line)
      ? [own, own + 2]
      : [own, ...(/:\s*$/.test(line) ? [own + 2, own + 4] : [])]
  })
  const isDash = /^\s*- /.test(lines[index] ?? '')
  const dashes = above.flatMap((line) =>
    /^\s*- (?:name|uses|run|id|if)\b/.test(line) ? [indentOf(line)] : []
  )
  const columns = [
    ...begins.filter((column) => Math.abs(column - indent) <= 2),
    ...(isDash ? dashes.slice(-1) : [])
  ]
  return [...new Set(columns)].filter((column) => column !== indent)
}

/** Last line of: the line alone, with what is below it, with all that follows beside it. */
function scopes(lines: readonly string[], index: number): number[] {
  const indent = indentOf(lines[index] ?? '')
  const until = (isOut: (line: string) => boolean) => {
    const end = lines.findIndex((line, at) => at > index && !isBlank(line) && isOut(line))
    return (end === -1 ? lines.length : end) - 1
  }
  const below = until((line) => indentOf(line) <= indent)
  const beside = until((line) => indentOf(line) < indent)
  return [...new Set([index, below, beside])]
}

function moved({ text, lines }: Broken, from: number, last: number, by: number): Candidate | null {
  const changed = new Map<number, string>()
  for (let index = from; index <= last; index++) {
    const line = lines[index] ?? ''
    if (isBlank(line)) continue
    if (indentOf(line) + by < 0) return null
    changed.set(index, ' '.repeat(indentOf(line) + by) + line.trimStart())
  }
  const now = lines.map((line, index) => changed.get(index) ?? line)
  if (!isAtHome(now, from)) return null
  const [count, side] = [Math.abs(by), by < 0 ? 'left' : 'right']
  const which =
    changed.size === 1
      ? `line ${from + 1}`
      : `lines ${from + 1} to ${Math.max(...changed.keys()) + 1}`
  return {
    text: withLines(text, changed),
    title: `Move ${which} ${count} ${count === 1 ? 'column' : 'columns'} to the ${side}`
  }
}

/** False for a key that GitHub knows below one that takes any name, and the other way about. */
function isAtHome(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  const [, key] = /^\s*(?:- +)?([\w-]+):/.exec(line) ?? []
  const dash = /^\s*- /.test(line)
  const above = lines.slice(0, index).findLast((each) => !isBlank(each)) ?? ''
  const empties = /:\s*$/.test(above) && indentOf(line) <= indentOf(above)
  if (empties && !(dash && indentOf(line) === indentOf(above))) return false
  if (key === undefined || dash) return true
  const parent = lines
    .slice(0, index)
    .findLast((each) => !isBlank(each) && indentOf(each) < indentOf(line))
  const fills = parent === above && /^(?:- +)?(?:with|env):$/.test(above.trim())
  return fills || open.test((parent ?? '').trim()) !== schemaKeys().has(key)
}
