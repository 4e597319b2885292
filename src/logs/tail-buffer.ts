/** The end of a text too large to hold. */
export interface Tail {
  bytes: Buffer
  /** Bytes dropped before it. */
  cutBytes: number
  /** 1-based number of its first line in the whole text. */
  firstLine: number
}

export interface TailBuffer {
  append(chunk: Uint8Array): void
  /** Call once, after the last chunk. */
  finish(): Tail
}

const slabBytes = 256 * 1024
const LF = 0x0a

/**
 * Keeps the last `limit` bytes of what is appended and counts the lines it drops. The kept text begins at a
 * line start, unless its only line is longer than the limit. Chunks are copied into slabs, so that neither
 * tiny chunks nor views on large buffers hold more memory than the limit and one slab.
 */
export function newTailBuffer(limit: number): TailBuffer {
  const slabs: Buffer[] = []
  const size = Math.min(slabBytes, Math.max(limit, 1))
  let filled = size
  let kept = 0
  const dropped = { bytes: 0, lines: 0, endsLine: true }

  const drop = (bytes: Uint8Array) => {
    if (bytes.length === 0) return
    dropped.bytes += bytes.length
    dropped.lines += countLineEnds(bytes)
    dropped.endsLine = bytes[bytes.length - 1] === LF
  }
  const nextSlab = () => {
    const spare = kept - size >= limit ? slabs.shift() : undefined
    if (spare) {
      drop(spare)
      kept -= size
    }
    slabs.push(spare ?? Buffer.allocUnsafeSlow(size))
    filled = 0
  }
  const append = (chunk: Uint8Array) => {
    for (let at = 0; at < chunk.length;) {
      if (filled === size) nextSlab()
      const part = chunk.subarray(at, at + size - filled)
      slabs[slabs.length - 1]!.set(part, filled)
      filled += part.length
      kept += part.length
      at += part.length
    }
  }
  const finish = () => {
    const all = slabs.length === 1 ? slabs[0]!.subarray(0, kept) : Buffer.concat(slabs, kept)
    const over = all.subarray(0, Math.max(0, kept - limit))
    drop(over)
    const tail = all.subarray(over.length)
    const partial = dropped.endsLine ? 0 : tail.indexOf(LF) + 1
    const from = partial === tail.length ? 0 : partial
    drop(tail.subarray(0, from))
    return {
      bytes: tail.subarray(from),
      cutBytes: dropped.bytes,
      firstLine: dropped.lines + 1
    }
  }
  return { append, finish }
}

/** The tail of a stream of bytes; see newTailBuffer. What the stream throws passes through. */
export async function readTail(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Tail> {
  const tail = newTailBuffer(limit)
  for await (const chunk of stream) tail.append(chunk)
  return tail.finish()
}

export function countLineEnds(bytes: Uint8Array): number {
  let count = 0
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === LF) count++
  return count
}
