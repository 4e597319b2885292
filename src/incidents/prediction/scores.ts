/** A risk that was told, and what came. */
export interface Told {
  risk: number
  failed: boolean
}

/** One tenth of the risks. */
export interface ReliabilityRow {
  /** From this risk on, up to a tenth more. */
  from: number
  count: number
  /** Mean of the risks that were told. */
  predicted: number
  /** Share that failed. */
  observed: number
}

/** Mean square of what risk and outcome differ by: 0 is perfect, a coin gets 0.25. NaN of none. */
export function brierOf(told: readonly Told[]): number {
  return meanOf(told.map(({ risk, failed }) => ((failed ? 1 : 0) - risk) ** 2))
}

/** Chance that one that failed had a higher risk than one that did not; null where all did, or none. */
export function aucOf(told: readonly Told[]): number | null {
  const sorted = [...told].sort((a, b) => a.risk - b.risk)
  const failures = told.filter(({ failed }) => failed).length
  const rest = told.length - failures
  if (failures === 0 || rest === 0) return null
  let ranks = 0
  for (let from = 0; from < sorted.length;) {
    let to = from
    while (to < sorted.length && sorted[to]!.risk === sorted[from]!.risk) to++
    const equal = sorted.slice(from, to).filter(({ failed }) => failed).length
    ranks += (equal * (from + 1 + to)) / 2
    from = to
  }
  return (ranks - (failures * (failures + 1)) / 2) / (failures * rest)
}

/** Told against observed, a row for each tenth that has any. */
export function reliabilityOf(told: readonly Told[]): ReliabilityRow[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const own = told.filter(({ risk }) => Math.min(9, Math.floor(risk * 10)) === tenth)
    return {
      from: tenth / 10,
      count: own.length,
      predicted: meanOf(own.map(({ risk }) => risk)),
      observed: meanOf(own.map(({ failed }) => (failed ? 1 : 0)))
    }
  }).filter(({ count }) => count > 0)
}

export function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}
