/** Chance that can be repeated. */
export interface Dice {
  /** A whole number from 0 on, below the limit. */
  below: (limit: number) => number
  pick: <T>(from: readonly T[]) => T
  /** True once in so many times. */
  oneIn: (times: number) => boolean
  hex: (length: number) => string
  version: () => string
  /** As many lines as the number says. */
  repeat: <T>(count: number, line: (index: number) => T) => T[]
}

/** xorshift32: small, fast, good enough for words in a log. */
export function newDice(seed: number): Dice {
  let state = seed
  const below = (limit: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
  return {
    below,
    pick: (from) => from[below(from.length)]!,
    oneIn: (times) => below(times) === 0,
    hex: (length) => Array.from({ length }, () => below(16).toString(16)).join(''),
    version: () => `${below(20)}.${below(30)}.${below(12)}`,
    repeat: (count, line) => Array.from({ length: count }, (_, index) => line(index))
  }
}
