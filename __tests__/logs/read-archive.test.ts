import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ArchiveRefused, DamagedArchive } from '../../src/logs/archive-errors.js'
import { readArchive } from '../../src/logs/read-archive.js'
import { patched, renamed, zipOf } from './zip-file.js'

const MiB = 1024 * 1024
const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `line ${index}\n`).join('')

const names = (zip: Buffer) => readArchive(zip).entries.map(({ name }) => name)

describe('the directory', () => {
  test('lists files with their declared sizes, in order', () => {
    const zip = zipOf({ 'b/1_Set up job.txt': 'hello', '0_b.txt': 'x' })
    expect(readArchive(zip).entries).toEqual([
      { name: 'b/1_Set up job.txt', size: 5 },
      { name: '0_b.txt', size: 1 }
    ])
  })

  test('leaves out what is no log', () => {
    const zip = zipOf({
      'a/': '',
      '__MACOSX/a/1_x.txt': 'x',
      'a/.DS_Store': 'x',
      'runner-diagnostic-logs/1-a.zip': 'x',
      'a/1_x.txt': 'x'
    })
    expect(names(zip)).toEqual(['a/1_x.txt'])
  })

  test.each([
    '../x.txt',
    'a/../.txt',
    '/etc/p.txt',
    'C:/x/y.txt',
    'a\\..\\x.txt',
    'a//b.txt',
    'a\0b.txt'
  ])('leaves out the name %j', (name) => {
    const plain = 'n'.repeat(name.length)
    expect(names(renamed(zipOf({ [plain]: 'x', 'ok.txt': 'y' }), plain, name))).toEqual(['ok.txt'])
  })

  test('leaves out encrypted entries', () => {
    expect(names(patched(zipOf({ 'a.txt': 'x', 'b.txt': 'y' }), 'central', 8, 2, 1))).toEqual([
      'b.txt'
    ])
  })

  test('does not look at dates, which are 1980-00-00', async () => {
    const zip = patched(zipOf({ 'a.txt': 'x' }), 'central', 12, 4, 0)
    expect((await readArchive(zip).inflate('a.txt')).bytes.toString()).toBe('x')
  })

  test('names like those of Object.prototype are names', async () => {
    const archive = readArchive(zipOf({ constructor: 'x', toString: 'y' }))
    expect((await archive.inflate('toString')).bytes.toString()).toBe('y')
  })

  test('a name of thousands of folders costs little and is left out', () => {
    const start = performance.now()
    const plain = 'n'.repeat(60_000)
    const zip = renamed(zipOf({ [plain]: 'x', 'ok.txt': 'y' }), plain, 'a/'.repeat(29_999) + 'bc')
    expect(names(zip)).toEqual(['ok.txt'])
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('too many files are refused before they are listed', () => {
    const zip = zipOf({ a: '1', b: '2', c: '3' })
    expect(() => readArchive(zip, { entries: 2 })).toThrow(
      new ArchiveRefused('The log archive lists 3 files, more than the 2 that are read.')
    )
  })
})

describe('damage', () => {
  const good = zipOf({ 'a.txt': lines(2000), 'b.txt': lines(10) })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['an error page', Buffer.from('<Error><Code>BlobNotFound</Code></Error>')],
    ['a download that broke off', good.subarray(0, good.length - 30)],
    ['a lost head', good.subarray(100)],
    ['a count of files that is not there', patched(patched(good, 'end', 8, 2, 9), 'end', 10, 2, 9)]
  ])('%s is a damaged archive', (_, zip) => {
    expect(() => readArchive(zip)).toThrow(DamagedArchive)
  })

  test('the same name twice is a damaged archive: neither can be told', () => {
    const zip = renamed(zipOf({ 'a.txt': 'x', 'b.txt': 'y' }), 'b.txt', 'a.txt')
    expect(() => readArchive(zip)).toThrow(DamagedArchive)
  })

  test.each([
    ['flipped bits in the data', (zip: Buffer) => zip.fill(0x55, 60, 90)],
    ['a wrong checksum', (zip: Buffer) => patched(zip, 'central', 16, 4, 1)],
    [
      'a compressed size beyond the file',
      (zip: Buffer) => patched(zip, 'central', 20, 4, 99_999_999)
    ],
    ['a compressed size that is too small', (zip: Buffer) => patched(zip, 'central', 20, 4, 20)],
    ['an offset beyond the file', (zip: Buffer) => patched(zip, 'central', 42, 4, 99_999_999)],
    ['no local header at the offset', (zip: Buffer) => patched(zip, 'central', 42, 4, 5)]
  ])('%s damages the entry alone', async (_, damage) => {
    const archive = readArchive(damage(Buffer.from(good)))
    await expect(archive.inflate('a.txt')).rejects.toThrow(DamagedArchive)
    expect((await archive.inflate('b.txt')).bytes.toString()).toBe(lines(10))
  })

  test('any flipped byte: an answer or one of two errors, never another', async () => {
    const zip = zipOf({ 'a.txt': lines(20), 'b/1_x.txt': lines(3) })
    await fc.assert(
      fc.asyncProperty(
        fc.nat(zip.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const copy = Buffer.from(zip)
          copy[at]! ^= flip
          try {
            const archive = readArchive(copy)
            for (const { name } of archive.entries) await archive.inflate(name)
          } catch (error) {
            expect(error instanceof DamagedArchive || error instanceof ArchiveRefused).toBe(true)
          }
        }
      ),
      { numRuns: 300 }
    )
  })

  test('an unknown compression is refused in words', async () => {
    const archive = readArchive(patched(good, 'central', 10, 2, 12))
    await expect(archive.inflate('a.txt')).rejects.toThrow(
      new ArchiveRefused(
        'The log archive uses compression method 12; only stored and deflated are read.'
      )
    )
  })

  test('an entry that is not listed is refused', async () => {
    await expect(readArchive(good).inflate('../a.txt')).rejects.toThrow(ArchiveRefused)
  })
})

describe('inflate', () => {
  test('believes no declared size', async () => {
    const archive = readArchive(patched(zipOf({ 'a.txt': lines(2000) }), 'central', 24, 4, 3))
    expect(archive.entries[0]?.size).toBe(3)
    expect((await archive.inflate('a.txt')).bytes.toString()).toBe(lines(2000))
  })

  test('reads stored entries', async () => {
    // adm-zip stores what it can't deflate, so the entry is made a stored one by hand.
    const zip = storedZip('a.txt', 'hello\n')
    expect((await readArchive(zip).inflate('a.txt')).bytes.toString()).toBe('hello\n')
  })

  test('keeps the tail of a large entry and the numbers of its lines', async () => {
    const archive = readArchive(zipOf({ 'a.txt': 'x\n'.repeat(10 * MiB) }), { entryBytes: MiB })
    const { bytes, cutBytes, firstLine } = await archive.inflate('a.txt')
    expect([bytes.length, cutBytes, firstLine]).toEqual([MiB, 19 * MiB, (19 * MiB) / 2 + 1])
    expect((await archive.inflate('a.txt', 100)).bytes.length).toBe(100)
  })

  test('stops at what the whole archive may inflate to', async () => {
    const archive = readArchive(zipOf({ 'a.txt': lines(50_000), 'b.txt': lines(50_000) }), {
      totalBytes: 900_000
    })
    await archive.inflate('a.txt')
    await expect(archive.inflate('b.txt')).rejects.toThrow(
      'The log archive inflates to more than 0.9 MB; the rest was not read.'
    )
  })

  test('stops at a zip bomb, early', async () => {
    const archive = readArchive(zipOf({ 'a.txt': Buffer.alloc(100 * MiB) }), {
      ratioFromBytes: 2 * MiB
    })
    const start = performance.now()
    await expect(archive.inflate('a.txt')).rejects.toThrow(
      'A file of the log archive inflates to more than 400 times its size, as a zip bomb does.'
    )
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('zip64', () => {
  test('is read, sizes and offset from the extra field', async () => {
    const zip = zip64(storedZip('a.txt', 'hello\n'))
    const archive = readArchive(zip)
    expect(archive.entries).toEqual([{ name: 'a.txt', size: 6 }])
    expect((await archive.inflate('a.txt')).bytes.toString()).toBe('hello\n')
  })
})

/** A zip of one stored file, byte by byte. */
function storedZip(name: string, content: string): Buffer {
  const zip = zipOf({ [name]: '' })
  const { local, central, end } = partsOf(zip)
  const sum = zipOf({ [name]: content })
  const crc = sum.readUInt32LE(sum.indexOf('PK\x01\x02', 0, 'latin1') + 16)
  for (const [part, at] of [
    [local, 14],
    [central, 16]
  ] as const) {
    part.writeUInt32LE(crc, at)
    part.writeUInt32LE(content.length, at + 4)
    part.writeUInt32LE(content.length, at + 8)
    part.writeUInt16LE(0, at - 6)
  }
  end.writeUInt32LE(local.length + content.length, 16)
  return Buffer.concat([local, Buffer.from(content), central, end])
}

/** The same archive with the sizes and the offset of its one entry moved to a zip64 extra field. */
function zip64(zip: Buffer): Buffer {
  const { local, central, end } = partsOf(zip)
  const size = central.readUInt32LE(24)
  const extra = Buffer.alloc(28)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(24, 2)
  extra.writeUInt32LE(size, 4)
  extra.writeUInt32LE(size, 12)
  central.writeUInt32LE(0xffffffff, 20)
  central.writeUInt32LE(0xffffffff, 24)
  central.writeUInt32LE(0xffffffff, 42)
  central.writeUInt16LE(extra.length, 30)
  end.writeUInt32LE(central.length + extra.length, 12)
  return Buffer.concat([local, central, extra, end])
}

function partsOf(zip: Buffer) {
  const central = zip.indexOf('PK\x01\x02', 0, 'latin1')
  const end = zip.indexOf('PK\x05\x06', 0, 'latin1')
  return {
    local: Buffer.from(zip.subarray(0, central)),
    central: Buffer.from(zip.subarray(central, end)),
    end: Buffer.from(zip.subarray(end))
  }
}
