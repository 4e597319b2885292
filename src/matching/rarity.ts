/** Bytes from the most to the least frequent in CI logs; what is not listed is rare. */
const byFrequency = ' etaoinsrlcdupm./-_:hgfbv1w0y2=k3x"'

/** What build logs of every ecosystem are full of: a piece of it tells next to nothing. */
const everywhere = [
  '##[error] [error] error: errors: fatal error: failed: failed to failure failures: warning: [warning]',
  'could not cannot can not unable to not found does not exist no such file or directory process',
  'exception: exception in java.lang. at org. node_modules/ package install build test tests test: run',
  'command version download downloading http:// https://github.com/ info] [info] file line the with and for',
  'unknown cache checkout working work task resolve resolving solve docker socket object config configure',
  'version code type from messages source from found find finding provide provided receive received receiving',
  'valid invalid server service artifact execute execution executing time timeout timed repository local format',
  'lock change changed python json hosts import export util runner your you this that which when these result',
  'script packages framework name names output archive created target mapping skipped resources ::test example',
  'expected assert module compile connection request response required permission ing  tion   ----  ====  ....',
  'repository requirements environment dependencies dependency metadata remote: actions integration release snapshot',
  'checkout failures tests in tests / test > task > task : passed .py:: .java: .java:[ ::test test_ github.com tps://',
  'python3. site-packages maven plugin surefire tests run: , time elapsed: errors: 0 skipped: main.go: [info] token',
  ' error  failed  not   may   must   job  jobs  checks  check  key  high found installing installed successfully ok'
].join(' ')

const gramLength = 4
const commonSurprise = 28

const surpriseOfByte = new Uint8Array(256).fill(36)
for (let i = 0; i < byFrequency.length; i++)
  surpriseOfByte[byFrequency.charCodeAt(i)] = 12 + i * 0.6

/** By hash: a rare gram that shares a slot with a common one is taken for common, which costs little. */
const isCommon = new Uint8Array(1 << 14)
for (let i = gramLength; i <= everywhere.length; i++) {
  let gram = 0
  for (let at = i - gramLength; at < i; at++) gram = (gram << 8) | everywhere.charCodeAt(at)
  isCommon[slotOf(gram)] = 1
}

function slotOf(gram: number): number {
  return Math.imul(gram, 0x9e3779b1) >>> 18
}

/**
 * The surprise of a piece of three, four or eight bytes: about -4 log2 of how often a log holds it. Of three bytes
 * almost all are a piece of a common word, so their letters decide.
 */
export function surpriseOf(bytes: Uint8Array, at: number, length: number): number {
  if (length === 8) return surpriseOf(bytes, at, 4) + surpriseOf(bytes, at + 4, 4)
  let gram = 0
  let sum = 0
  for (let i = at; i < at + length; i++) {
    gram = (gram << 8) | bytes[i]!
    sum += surpriseOfByte[bytes[i]!]!
  }
  return length === gramLength && isCommon[slotOf(gram)] === 1 ? commonSurprise : sum
}

/** How rare a literal is in logs, in bits. */
export function rarityOf(literal: Uint8Array): number {
  const count = Math.max(1, literal.length - gramLength + 1)
  let sum = 0
  for (let at = 0; at < count; at++) {
    sum += surpriseOf(literal, at, Math.min(gramLength, literal.length))
  }
  // Grams overlap and words are wholes, so each further byte counts for a bit alone.
  return sum / 4 / count + count - 1
}
