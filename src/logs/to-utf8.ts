const chunkBytes = 1024 * 1024

/** The bytes themselves, or, where they begin with the BOM of UTF-16 (as Windows tools save it), their UTF-8. */
export function toUtf8(raw: Uint8Array): Uint8Array {
  const encoding = utf16Of(raw)
  if (encoding === null) return raw
  const decoder = new TextDecoder(encoding)
  const parts: Buffer[] = []
  for (let at = 0; at < raw.length; at += chunkBytes) {
    const part = raw.subarray(at, at + chunkBytes)
    parts.push(Buffer.from(decoder.decode(part, { stream: true })))
  }
  parts.push(Buffer.from(decoder.decode()))
  return Buffer.concat(parts)
}

function utf16Of(raw: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (raw[0] === 0xff && raw[1] === 0xfe) return 'utf-16le'
  return raw[0] === 0xfe && raw[1] === 0xff ? 'utf-16be' : null
}
