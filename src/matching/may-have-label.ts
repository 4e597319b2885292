/** Bytes of the names before which a label is known; longer ones are taken for labels. */
const longestName = 160

/** 1 for the bytes of names of packages, services and paths. */
const inName = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\w./@-]/.test(String.fromCharCode(code)) ? 1 : 0
)

const [space, slash, colon, pipe] = [0x20, 0x2f, 0x3a, 0x7c]

/**
 * False where `innerText` surely finds no label on the line that starts at the offset, from its first bytes: a word is a
 * label only where a colon and a letter, a bar, or, for a path, a space follows.
 */
export function mayHaveLabel(bytes: Uint8Array, lineStart: number): boolean {
  let at = lineStart
  while (bytes[at] === space || bytes[at] === 0x09) at++
  const first = bytes[at]
  // `#12 `, `[junit] `, `10:02:03: `, `| ` and what is outside ASCII.
  if (first === undefined || inName[first] !== 1 || (first >= 0x30 && first <= 0x39)) {
    return first !== undefined && first !== 0x0a
  }
  let isPath = false
  const limit = at + longestName
  for (; at < limit && inName[bytes[at]!] === 1; at++) {
    if (bytes[at] === slash || (bytes[at] === 0x2e && bytes[at + 1] === space)) isPath = true
  }
  if (at === limit || isPath) return true
  if (bytes[at] === colon) return isLowerLetter(bytes[at + 1])
  while (bytes[at] === space) at++
  return bytes[at] === pipe
}

function isLowerLetter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x61 && byte <= 0x7a
}
