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
  'expected assert module compile connection request response required permission ing  tion   ----  ====  ....'
].join(' ')

const gramLength = 4
const commonSurprise = 7

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

/** For each four characters in a row the bits of surprise, about -log2 of how often a log holds them. */
export function surprisesOf(text: string): number[] {
  const surprises: number[] = []
  let gram = 0
  let quarters = 0
  for (let i = 0; i < text.length; i++) {
    const byte = text.charCodeAt(i) & 0xff
    gram = (gram << 8) | byte
    quarters += surpriseOfByte[byte] ?? 0
    if (i < gramLength - 1) continue
    surprises.push(isCommon[slotOf(gram)] === 1 ? commonSurprise : quarters / 4)
    quarters -= surpriseOfByte[gram >>> 24] ?? 0
  }
  return surprises.length > 0 ? surprises : [quarters / 4]
}

/** How rare a literal is in logs, in bits. */
export function rarityOf(literal: string): number {
  const surprises = surprisesOf(literal)
  let sum = 0
  for (const surprise of surprises) sum += surprise
  // Grams overlap and words are wholes, so each further character counts for a bit alone.
  return sum / surprises.length + surprises.length - 1
}
