import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readTail } from '../../src/logs/tail-buffer.js'

async function* inChunks(text: Uint8Array, size: number) {
  for (let at = 0; at < text.length; at += size) {
    await Promise.resolve()
    yield text.subarray(at, at + size)
  }
}

async function tailOf(text: string, limit: number, size = 3) {
  const { bytes, cutBytes, firstLine } = await readTail(inChunks(Buffer.from(text), size), limit)
  return { text: bytes.toString(), cutBytes, firstLine }
}

describe('readTail', () => {
  test('keeps a short text whole', async () => {
    expect(await tailOf('a\nb\n', 100)).toEqual({ text: 'a\nb\n', cutBytes: 0, firstLine: 1 })
    expect(await tailOf('', 100)).toEqual({ text: '', cutBytes: 0, firstLine: 1 })
  })

  test('keeps whole lines of the end, and their numbers', async () => {
    expect(await tailOf('one\ntwo\nthree\nfour\n', 12)).toEqual({
      text: 'three\nfour\n',
      cutBytes: 8,
      firstLine: 3
    })
  })

  test('loses no line where the cut falls on a line end', async () => {
    expect(await tailOf('one\ntwo\n', 4)).toEqual({ text: 'two\n', cutBytes: 4, firstLine: 2 })
  })

  test('keeps the end of a line that is longer than the limit', async () => {
    expect(await tailOf('a\nbcdefgh', 3)).toEqual({ text: 'fgh', cutBytes: 6, firstLine: 2 })
    expect(await tailOf('a\nbcdefgh\n', 3)).toEqual({ text: 'gh\n', cutBytes: 7, firstLine: 2 })
  })

  test('any text and chunks: the end, at a line start, numbered right', async () => {
    const texts = fc.array(fc.constantFrom('\n', 'a', 'bcd\n', '\n\n')).map((all) => all.join(''))
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 9 }),
        async (text, limit, size) => {
          const tail = await tailOf(text, limit, size)
          expect(text.endsWith(tail.text)).toBe(true)
          expect(tail.text.length).toBe(text.length - tail.cutBytes)
          expect(tail.text.length).toBeLessThanOrEqual(limit)
          expect(tail.firstLine).toBe(text.slice(0, tail.cutBytes).split('\n').length)
        }
      )
    )
  })

  test('holds little more than the limit of a large stream', async () => {
    const line = Buffer.from('x'.repeat(99) + '\n')
    async function* many() {
      for (let count = 0; count < 200_000; count++) {
        if (count % 1000 === 0) await Promise.resolve()
        yield line
      }
    }
    const { bytes, cutBytes, firstLine } = await readTail(many(), 1_000_000)
    expect([bytes.length, cutBytes, firstLine]).toEqual([1_000_000, 19_000_000, 190_001])
  })

  test('what the stream throws passes through', async () => {
    async function* broken() {
      yield Buffer.from('a')
      await Promise.reject(new Error('reset'))
    }
    await expect(readTail(broken(), 10)).rejects.toThrow('reset')
  })
})
