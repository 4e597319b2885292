import type { Spread } from './metrics.js'

/** Mean, median and 90th percentile, of an even count the mean of the two in the middle; percentiles by nearest rank. */
export function spreadOf(seconds: readonly number[]): Spread {
  const sorted = [...seconds].sort((a, b) => a - b)
  const count = sorted.length
  if (count === 0) return { count, mean: null, median: null, p90: null }
  const at = (index: number) => sorted[index] ?? 0
  const mean = sorted.reduce((sum, each) => sum + each, 0) / count
  const half = count / 2
  const median = count % 2 === 1 ? at(Math.floor(half)) : (at(half - 1) + at(half)) / 2
  return { count, mean, median, p90: at(Math.ceil(count * 0.9) - 1) }
}
