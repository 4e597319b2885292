import type { AutomationIndex } from '../../certification/artifacts/automation-index.js'
import { criticalities } from '../../certification/types/unit.js'

type IndexUnit = AutomationIndex['units'][number]

/** Units to be drawn, and what leads from one to another by their places in the list. */
export interface UnitGraph {
  units: IndexUnit[]
  edges: { from: number; to: number; how: string }[]
  /** Ids of units that a failing one needs, or that need a failing one. */
  near: ReadonlySet<string>
  /** Units with a link or a failure that are not drawn. */
  left: number
}

/** The failing units first, then what they need and what needs them, then the rest by criticality. Units that stand alone and are well tell nothing. */
export function unitGraph(
  units: readonly IndexUnit[],
  failing: ReadonlySet<string>,
  limits: { nodes: number; edges: number }
): UnitGraph {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const links = units.flatMap(({ id, dependencies }) =>
    dependencies
      .filter(({ unit }) => known.has(unit) && unit !== id)
      .map(({ unit, how }) => ({ from: id, to: unit, how }))
  )
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]))
  const near = new Set(links.flatMap((link) => neighbours(link, failing)))
  const weight = ({ id, criticality }: IndexUnit) =>
    failing.has(id) ? 0 : near.has(id) ? 1 : 2 + criticalities.indexOf(criticality)
  const wanted = units
    .filter(({ id }) => linked.has(id) || failing.has(id))
    .sort((a, b) => weight(a) - weight(b))
  const drawn = wanted.slice(0, limits.nodes)
  const edges = edgesAmong(drawn, links, limits.edges)
  return { units: drawn, edges, near, left: wanted.length - drawn.length }
}

interface Link {
  from: string
  to: string
  how: string
}

function neighbours({ from, to }: Link, failing: ReadonlySet<string>): string[] {
  return [...(failing.has(from) ? [to] : []), ...(failing.has(to) ? [from] : [])]
}

/** One line for several mentions of the same unit. */
function edgesAmong(
  units: readonly IndexUnit[],
  links: Link[],
  atMost: number
): UnitGraph['edges'] {
  const places = new Map(units.map(({ id }, place) => [id, place]))
  const seen = new Set<string>()
  const edges = links.flatMap(({ from, to, how }) => {
    const [start, end] = [places.get(from), places.get(to)]
    const key = `${start} ${end} ${how}`
    if (start === undefined || end === undefined || seen.has(key)) return []
    seen.add(key)
    return [{ from: start, to: end, how }]
  })
  return edges.slice(0, atMost)
}
