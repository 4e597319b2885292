/** True for a zip, an empty one too. */
export function isZip(head: Uint8Array): boolean {
  return (
    head[0] === 0x50 &&
    head[1] === 0x4b &&
    ((head[2] === 0x03 && head[3] === 0x04) || (head[2] === 0x05 && head[3] === 0x06))
  )
}

/** True where the first bytes hold a NUL, as git decides it, or are of gzip; UTF-16 with its BOM is text. */
export function isBinary(head: Uint8Array): boolean {
  const bom = head[0]! * 256 + head[1]!
  if (bom === 0xfffe || bom === 0xfeff) return false
  return bom === 0x1f8b || head.includes(0)
}
