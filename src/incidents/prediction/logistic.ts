/** `1 / (1 + e^(-k (f - f0)))`. */
export interface Curve {
  /** How steep; above 0, so that what failed more often is never called safer. */
  k: number
  /** The frequency at which the risk is one half. */
  f0: number
}

/**
 * Used as long as there is too little to fit: the curve of the greatest likelihood where rates of failure are spread as
 * Beta(1, 3), one run in four on average, and each is known from 20 runs.
 */
export const defaultCurve: Curve = { k: 4.4, f0: 0.54 }

/**
 * So many failures and so many runs without are needed to fit. Ten for each of two parameters is the usual least
 * (Peduzzi and others, 1996); twice that, since runs of one component are not independent.
 */
export const fitsFrom = 40

const steepest = 40
const flattest = 0.5
/** Risks nearer to 0 or 1 than this are not to be had from any history; and they stay inside (0, 1) as numbers. */
const widest = 12
/** Standard deviations of what is believed of `k f0` and `k` beforehand: wide, so that data decide. */
const spread = { offset: 3, slope: 10 }
const stepsAtMost = 100

/** Chance of failure in the next run, inside (0, 1). */
export function riskAt({ k, f0 }: Curve, f: number): number {
  return sigmoid(k * (f - f0))
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-Math.min(widest, Math.max(-widest, x))))
}

interface Trial {
  f: number
  failed: boolean
}

/** Whether a curve can be fitted to these. */
export function canFit(trials: readonly Trial[]): boolean {
  const failures = trials.filter(({ failed }) => failed).length
  return Math.min(failures, trials.length - failures) >= fitsFrom
}

/** A line through the log odds: `offset + slope f`; `k` is the slope and `-k f0` the offset. */
interface Line {
  offset: number
  slope: number
}

/**
 * The curve of the greatest likelihood, by Newton's method with a ridge towards the default; the same for the same trials
 * in any order but for rounding. `k` is kept within bounds.
 */
export function fitCurve(trials: readonly Trial[]): Curve {
  const free = climb(trials, lineOf(defaultCurve), true)
  const slope = Math.min(steepest, Math.max(flattest, free.slope))
  const { offset } = slope === free.slope ? free : climb(trials, { ...free, slope }, false)
  return { k: slope, f0: -offset / slope }
}

const lineOf = ({ k, f0 }: Curve): Line => ({ offset: -k * f0, slope: k })

function climb(trials: readonly Trial[], from: Line, both: boolean): Line {
  let line = from
  let height = heightOf(trials, line)
  for (let step = 0; step < stepsAtMost; step++) {
    const move = newtonMove(trials, line, both)
    const next = uphill(trials, line, move, height)
    if (next.height - height < 1e-9) return next.line
    line = next.line
    height = next.height
  }
  return line
}

/** Half the way, and half of that, as long as the whole would lead down. */
function uphill(trials: readonly Trial[], line: Line, move: Line, height: number) {
  for (let part = 1; part > 1e-6; part /= 2) {
    const next = {
      offset: line.offset + part * move.offset,
      slope: line.slope + part * move.slope
    }
    const reached = heightOf(trials, next)
    if (reached > height) return { line: next, height: reached }
  }
  return { line, height }
}

/** Log of the likelihood and of what is believed beforehand, up to a constant. */
function heightOf(trials: readonly Trial[], { offset, slope }: Line): number {
  const believed = lineOf(defaultCurve)
  let sum = -(((offset - believed.offset) / spread.offset) ** 2) / 2
  sum -= ((slope - believed.slope) / spread.slope) ** 2 / 2
  for (const { f, failed } of trials) {
    const risk = sigmoid(offset + slope * f)
    sum += Math.log(failed ? risk : 1 - risk)
  }
  return sum
}

function newtonMove(trials: readonly Trial[], { offset, slope }: Line, both: boolean): Line {
  const believed = lineOf(defaultCurve)
  const precision = { offset: spread.offset ** -2, slope: spread.slope ** -2 }
  let [up, along] = [
    (believed.offset - offset) * precision.offset,
    (believed.slope - slope) * precision.slope
  ]
  let [bend, mixed, bendAlong] = [precision.offset, 0, precision.slope]
  for (const { f, failed } of trials) {
    const risk = sigmoid(offset + slope * f)
    const [rest, weight] = [(failed ? 1 : 0) - risk, risk * (1 - risk)]
    up += rest
    along += rest * f
    bend += weight
    mixed += weight * f
    bendAlong += weight * f * f
  }
  if (!both) return { offset: up / bend, slope: 0 }
  const determinant = bend * bendAlong - mixed * mixed
  return {
    offset: (bendAlong * up - mixed * along) / determinant,
    slope: (bend * along - mixed * up) / determinant
  }
}
