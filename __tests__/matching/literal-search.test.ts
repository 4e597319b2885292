import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileSearch } from '../../src/matching/literal-search.js'

const encoder = new TextEncoder()

function find(literals: string[], text: string, from = 0): string[] {
  const bytes = encoder.encode(text)
  const hits: number[] = []
  const search = compileSearch(literals.map((literal) => encoder.encode(literal)))
  search(bytes, from, bytes.length, hits)
  return hits.map((hit) => `${literals[hit % 0x10000]}@${from + Math.floor(hit / 0x10000)}`).sort()
}

function findOneByOne(literals: string[], text: string): string[] {
  const folded = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  const hits: string[] = []
  for (const literal of literals) {
    for (let at = folded.indexOf(literal); at >= 0; at = folded.indexOf(literal, at + 1)) {
      hits.push(`${literal}@${encoder.encode(folded.slice(0, at)).length}`)
    }
  }
  return hits.sort()
}

describe('compileSearch', () => {
  test('folds ASCII case in the text', () => {
    expect(find(['econnreset'], 'code: ECONNRESET')).toEqual(['econnreset@6'])
  })

  test('finds a literal at the very start and the very end', () => {
    expect(find(['error', 'segmentation fault'], 'error x segmentation fault')).toEqual([
      'error@0',
      'segmentation fault@8'
    ])
  })

  test('keeps apart what only the fold mask makes equal', () => {
    expect(find(['[error]'], '{error}')).toEqual([])
  })

  test('reads nothing before and after the stretch it is given', () => {
    expect(find(['abcdef'], 'abcdef abcdef', 1)).toEqual(['abcdef@7'])
  })

  test('finds what a naive search finds', () => {
    const word = fc
      .stringMatching(/^[ab é]{3,14}$/)
      .filter((text) => encoder.encode(text).length >= 3)
    const text = fc.stringMatching(/^[abA é]{0,80}$/)
    const words = fc.uniqueArray(word, { minLength: 1, maxLength: 8 })
    const places = fc.array(fc.tuple(fc.nat(7), text), { maxLength: 6 })
    fc.assert(
      fc.property(words, places, (literals, all) => {
        const hay = all.map(([index, gap]) => (literals[index] ?? '').toUpperCase() + gap).join('')
        expect(find(literals, hay)).toEqual(findOneByOne(literals, hay))
      }),
      { numRuns: 2000 }
    )
  })
})
