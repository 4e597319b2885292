/** Above all that two unequal items can have in common. */
const equal = 1000

/**
 * Which items of two lists belong together, as rising pairs of places: equal ones, and maps with entries in common.
 * Equal ones at both ends are paired first, so that of twins the near one is.
 */
export function pairedItems(
  before: readonly unknown[],
  after: readonly unknown[]
): [number, number][] {
  const [old, now] = [before.map(partsOf), after.map(partsOf)]
  const isSame = (i: number, j: number) => old.at(i)?.whole === now.at(j)?.whole
  const shorter = Math.min(old.length, now.length)
  let head = 0
  while (head < shorter && isSame(head, head)) head++
  let tail = 0
  while (tail < shorter - head && isSame(-1 - tail, -1 - tail)) tail++
  const middle = bestPairs(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
  return [
    ...Array.from({ length: head }, (_, at): [number, number] => [at, at]),
    ...middle.map(([i, j]): [number, number] => [head + i, head + j]),
    ...Array.from({ length: tail }, (_, at): [number, number] => [
      old.length - tail + at,
      now.length - tail + at
    ])
  ]
}

interface Parts {
  whole: string
  entries: Set<string>
}

function partsOf(item: unknown): Parts {
  const isMap = typeof item === 'object' && item !== null && !Array.isArray(item)
  const entries = isMap ? Object.entries(item).map((entry) => JSON.stringify(entry)) : []
  return { whole: JSON.stringify(item) ?? 'undefined', entries: new Set(entries) }
}

function likeness(one: Parts, other: Parts): number {
  if (one.whole === other.whole) return equal
  return [...one.entries].filter((entry) => other.entries.has(entry)).length
}

/** The pairs with most in common. Of two items that changed places the one moved up counts as moved. */
function bestPairs(before: Parts[], after: Parts[]): [number, number][] {
  const gains = before.map((one) => after.map((other) => likeness(one, other)))
  const best = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0)
  )
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  const paired = (i: number, j: number) => {
    const gain = gains[i]?.[j] ?? 0
    return gain === 0 ? 0 : gain + at(i + 1, j + 1)
  }
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = best[i] as number[]
      row[j] = Math.max(paired(i, j), at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (paired(i, j) > 0 && paired(i, j) === at(i, j)) pairs.push([i++, j++])
    else if (at(i + 1, j) > at(i, j + 1)) i++
    else j++
  }
  return pairs
}
