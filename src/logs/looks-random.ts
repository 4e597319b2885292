/** Shorter runs are too often words. */
export const shortestRandom = 24
/** Bits for each character; base64 of 24 random bytes has about 4.4, a long identifier below 4. */
const leastEntropy = 4
/**
 * Share of neighbours of different kinds (upper, lower, digit). In random base64 it is about 0.6; names and
 * words change kind at their borders alone, at most 0.4.
 */
const leastChanges = 0.45

/**
 * True for a run of letters and digits that only chance makes, as a key of an unknown service. Hex is let
 * stand: commits, digests and build ids are hex, and are evidence.
 */
export function looksRandom(run: string): boolean {
  const characters = run.replace(/=+$|[a-f0-9-]{32,}/g, '')
  if (characters.length < shortestRandom || /^sha\d+-/.test(characters)) return false
  if (!/[a-z]/.test(characters) || !/[A-Z]/.test(characters) || !/\d/.test(characters)) return false
  return changes(characters) >= leastChanges && entropy(characters) >= leastEntropy
}

/** A sign between two kinds is no change, or paths and names with dashes would look random. */
function changes(characters: string): number {
  let count = 0
  for (let index = 1; index < characters.length; index++) {
    const [before, kind] = [kindOf(characters[index - 1]!), kindOf(characters[index]!)]
    if (before !== kind && before !== 'sign' && kind !== 'sign') count++
  }
  return count / (characters.length - 1)
}

function kindOf(character: string): 'digit' | 'upper' | 'lower' | 'sign' {
  if (/\d/.test(character)) return 'digit'
  if (/[A-Z]/.test(character)) return 'upper'
  return /[a-z]/.test(character) ? 'lower' : 'sign'
}

/** Shannon's, in bits for each character. */
function entropy(characters: string): number {
  const counts = new Map<string, number>()
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) {
    const share = count / characters.length
    bits -= share * Math.log2(share)
  }
  return bits
}
