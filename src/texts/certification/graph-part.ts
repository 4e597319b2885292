import { plainLine } from '../../logs/plain-text.js'
import { paragraphs, shortened } from '../markdown.js'
import { plural, section } from './pieces.js'
import type { Told } from './told.js'
import { unitGraph } from './unit-graph.js'

/** More can't be read on a screen, and Mermaid draws no more than 500 edges. */
const drawnAtMost = { nodes: 80, edges: 400 }
const nameLongest = 60

/** The units and what leads from one to another, as GitHub draws Mermaid. */
export function graphPart({ index, status }: Told): string | null {
  const marks = new Map(status.units.map((unit) => [unit.id, unit]))
  const failing = new Set(
    [...marks.values()].filter((unit) => unit.status === 'failing').map(({ id }) => id)
  )
  const { units, edges, near, left } = unitGraph(index.units, failing, drawnAtMost)
  if (units.length === 0) return null
  const nodes = units.map(({ id, kind, name }, place) => {
    const isFailing = failing.has(id)
    const mark = isFailing ? ':::failing' : near.has(id) ? ':::near' : ''
    return `  n${place}["${kind} ${mermaidText(name)}${isFailing ? ', fails' : ''}"]${mark}`
  })
  const arrows = edges.map(({ from, to, how }) => {
    return `  n${from} ${how === 'listens' ? '-.->' : '-->'}|${how}| n${to}`
  })
  return section('How it hangs together', [
    ['```mermaid', 'flowchart LR', ...nodes, ...arrows, ...styles, '```'].join('\n'),
    paragraphs([
      failing.size > 0 ? 'Red fails; yellow needs it, or is needed by it.' : null,
      left > 0 ? `${plural(left, 'unit')} more are not drawn.` : null
    ])
  ])
}

const styles = [
  '  classDef failing fill:#ffd7d5,stroke:#cf222e,color:#24292f',
  '  classDef near fill:#fff8c5,stroke:#9a6700,color:#24292f'
]

/** A name in a quoted label: all but letters, digits and a few signs go as numbers, so that it can't end the label. */
export function mermaidText(name: string): string {
  return [...shortened(plainLine(name), nameLongest)]
    .map((sign) => (/^[\p{L}\p{M}\p{N} ._/-]$/u.test(sign) ? sign : `#${sign.codePointAt(0)};`))
    .join('')
}
