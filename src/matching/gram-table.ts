/** Pieces of literals by their hash; several literals may share one. Entry 0 stands for none. */
export interface GramTable {
  literals: readonly Uint8Array[]
  /** One bit for each slot that has a chain, so that most of a text is passed over with one look into the cache. */
  filter: Int32Array
  /** Of a hash the first bits are its bit in the filter. */
  filterShift: number
  /** First entry of each slot's chain. */
  head: Uint16Array
  next: Uint16Array
  hash: Int32Array
  literal: Uint16Array
  /** Where in its literal the piece stands. */
  offset: Uint16Array
}

/** Bits of a hash that choose the chain. */
const headShift = 16
const mostEntries = 0xffff

export const folded = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 65 && byte <= 90 ? byte + 32 : byte
)

/** A table for `size` pieces whose filter has 2^filterBits bits. */
export function emptyTable(
  literals: readonly Uint8Array[],
  size: number,
  filterBits: number
): GramTable {
  if (size >= mostEntries) {
    throw new RangeError(`Too many literals to search for at once: ${literals.length}`)
  }
  return {
    literals,
    filter: new Int32Array(1 << (filterBits - 5)),
    filterShift: 32 - filterBits,
    head: new Uint16Array(1 << (32 - headShift)),
    next: new Uint16Array(size + 1),
    hash: new Int32Array(size + 1),
    literal: new Uint16Array(size + 1),
    offset: new Uint16Array(size + 1)
  }
}

/** Notes that a literal has a piece of that hash at the offset; `entry` counts from 1. */
export function addGram(
  table: GramTable,
  entry: number,
  gram: { literal: number; offset: number; hash: number }
): void {
  const slot = gram.hash >>> headShift
  table.next[entry] = table.head[slot]!
  table.head[slot] = entry
  table.hash[entry] = gram.hash
  table.literal[entry] = gram.literal
  table.offset[entry] = gram.offset
  const bit = gram.hash >>> table.filterShift
  table.filter[bit >>> 5]! |= 1 << (bit & 31)
}

/** Bytes to search: [from, to), of which more can be read. */
export interface Stretch {
  bytes: Uint8Array
  from: number
  to: number
  /** See `hitAt`. */
  hits: number[]
}

/** A hit as one number that sorts by place: where in the stretch the literal starts, and which it is. */
export function hitAt(start: number, literal: number): number {
  return start * 0x10000 + literal
}

/** Adds the literals that have a piece of that hash and really stand around the byte. */
export function addHits(table: GramTable, hash: number, stretch: Stretch, at: number): void {
  const { next, offset, literal, literals } = table
  const { bytes, from, to, hits } = stretch
  for (let entry = table.head[hash >>> headShift]!; entry !== 0; entry = next[entry]!) {
    if (table.hash[entry] !== hash) continue
    const start = at - offset[entry]!
    const index = literal[entry]!
    const sought = literals[index]!
    if (start >= from && start + sought.length <= to && occursAt(sought, bytes, start)) {
      hits.push(hitAt(start - from, index))
    }
  }
}

/** Each operation is done for the first byte: one that is first needed late makes V8 throw the compiled loop away. */
function occursAt(literal: Uint8Array, bytes: Uint8Array, start: number): boolean {
  let same: boolean
  let i = 0
  do {
    same = folded[bytes[start + i]!] === literal[i]
    i += 1
  } while (i < literal.length && same)
  return same
}
