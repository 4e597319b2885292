import { criticalities, type Unit } from '../types/unit.js'
import { needsOf } from './needs.js'

/** A failing unit, and whether it has a cause of its own. */
export interface Failing {
  unit: Unit
  isCause: boolean
}

/**
 * Failing units in an order in which each stands after those it needs; among equals the most critical first, then by
 * id. Where units need each other in a circle, one with a cause of its own comes first.
 */
export function causesFirst<T extends Failing>(failing: readonly T[]): T[] {
  const waiting = new Map(failing.map((each) => [each.unit.id, each]))
  const ordered = [...failing].sort(byRank)
  const { open, users } = edgesOf(ordered)
  const ready = ordered.filter(({ unit }) => open.get(unit.id) === 0)
  const stuck = [...ordered.filter(({ isCause }) => isCause), ...ordered]
  const result: T[] = []
  while (waiting.size > 0) {
    const next = ready.shift() ?? stuck.shift()
    if (!next || !waiting.delete(next.unit.id)) continue
    result.push(next)
    for (const user of users.get(next.unit.id) ?? []) {
      const left = (open.get(user.unit.id) ?? 0) - 1
      open.set(user.unit.id, left)
      if (left === 0) insert(ready, user)
    }
  }
  return result
}

/** How many failing units each waits for, and which wait for it. */
function edgesOf<T extends Failing>(failing: readonly T[]) {
  const ids = new Set(failing.map(({ unit }) => unit.id))
  const open = new Map<string, number>()
  const users = new Map<string, T[]>()
  for (const each of failing) {
    const needs = needsOf(each.unit).filter((id) => ids.has(id))
    open.set(each.unit.id, needs.length)
    for (const id of needs) {
      const known = users.get(id)
      if (known) known.push(each)
      else users.set(id, [each])
    }
  }
  return { open, users }
}

function insert<T extends Failing>(ready: T[], unit: T): void {
  const at = ready.findIndex((other) => byRank(unit, other) < 0)
  ready.splice(at === -1 ? ready.length : at, 0, unit)
}

function byRank({ unit: a }: Failing, { unit: b }: Failing): number {
  const rank = criticalities.indexOf(a.criticality) - criticalities.indexOf(b.criticality)
  return rank || (a.id < b.id ? -1 : 1)
}
