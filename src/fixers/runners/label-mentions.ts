import type { Change } from '../../workflow-file/change.js'
import { scalarsBelow } from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import type { RunsOn } from './runs-on-places.js'

/** Where a job names a label beside the places that choose its runner. */
export interface Mentions extends Change {
  /** How many stay as they are: names, scripts, expressions about something else. */
  left: number
}

/**
 * A label that is compared with the matrix (`if: matrix.os == 'macos-13'`) is changed along; `left` counts the other
 * places that hold it, or a part of it that the new label does not have.
 */
export function mentionsOf(
  workflow: Workflow,
  runsOn: RunsOn,
  cures: ReadonlyMap<string, string>
): Mentions {
  const own = new Set(runsOn.places.map(({ node }) => node))
  const result: Mentions = { edits: [], changes: [], left: 0 }
  for (const { node, path } of scalarsBelow(runsOn.job.map, runsOn.job.path)) {
    if (own.has(node) || !node.range) continue
    const source = workflow.text.slice(node.range[0], node.range[1])
    for (const [old, label] of cures) {
      for (const { index } of source.matchAll(tokenOf(old))) {
        const expression = expressionAround(source, index, path.at(-1) === 'if')
        const compared = expression !== null && asks(expression, runsOn.keys)
        if (!compared) {
          result.left += 1
          continue
        }
        const start = node.range[0] + index
        result.edits.push({ start, end: start + old.length, text: label })
        result.changes.push(path)
      }
      result.left += partsOf(source, old, label, runsOn.keys)
    }
  }
  return result
}

/** The label by itself, not a part of a longer one. */
export const tokenOf = (label: string): RegExp =>
  new RegExp(`(?<![\\w.-])${label.replaceAll('.', '\\.')}(?![\\w-]|\\.\\w)`, 'gi')

/** The expression that holds an offset; a whole `if` is one. */
function expressionAround(source: string, index: number, isCondition: boolean): string | null {
  const open = source.lastIndexOf('${{', index)
  const close = source.indexOf('}}', index)
  if (open !== -1 && close !== -1 && !source.slice(open, index).includes('}}')) {
    return source.slice(open, close)
  }
  return isCondition ? source : null
}

const asks = (expression: string, keys: readonly string[]): boolean =>
  keys.some((key) => expression.includes(`matrix.${key}`))

/** Conditions on a piece of the old label that the new one lacks: `contains(matrix.os, '20.04')`. */
function partsOf(source: string, old: string, label: string, keys: readonly string[]): number {
  if (!asks(source, keys)) return 0
  return [...source.matchAll(/'([^']{2,})'/g)].filter(
    ([, part = '']) =>
      part !== old && old.includes(part.toLowerCase()) && !label.includes(part.toLowerCase())
  ).length
}
