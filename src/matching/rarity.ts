/** Bytes from the most to the least frequent in CI logs; what is not listed is rare. */
const byFrequency = ' etaoinsrlcdupm./-_:hgfbv1w0y2=k3x"'

/** What build logs of every ecosystem are full of: a piece of it tells next to nothing. */
const everywhere = [
  '##[error] [error] error: errors: fatal error: failed: failed to failure failures: warning: [warning]',
  'could not cannot can not unable to not found does not exist no such file or directory process',
  'exception: exception in java.lang. at org. node_modules/ package install build test tests test: run',
  'command version download downloading http:// https://github.com/ info] [info] file line the with and for',
  'expected assert module compile connection request response required permission ing  tion   ----  ====  ....'
].join(' ')

const bits = new Float64Array(128).fill(9)
for (let i = 0; i < byFrequency.length; i++) bits[byFrequency.charCodeAt(i)] = 3 + i * 0.15

const common = new Set<string>()
for (let i = 0; i + 4 <= everywhere.length; i++) common.add(everywhere.slice(i, i + 4))

/** Bits of surprise in a piece of a few characters: about -log2 of how often a log holds it. */
export function surpriseOf(piece: string): number {
  if (common.has(piece)) return 7
  let sum = 0
  for (let i = 0; i < piece.length; i++) sum += bits[piece.charCodeAt(i)] ?? 9
  return sum
}

/** How rare a literal is in logs, in bits; a literal of common words is as common as its rarest piece. */
export function rarityOf(literal: string): number {
  if (literal.length <= 4) return surpriseOf(literal)
  let sum = 0
  for (let i = 0; i + 4 <= literal.length; i++) sum += surpriseOf(literal.slice(i, i + 4))
  // Pieces overlap and words are wholes, so each further character counts for a third of its own surprise.
  return sum / (literal.length - 3) + (literal.length - 4)
}
