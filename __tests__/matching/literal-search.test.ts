import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileSearch } from '../../src/matching/literal-search.js'

const encoder = new TextEncoder()

function find(literals: string[], text: string, from = 0): string[] {
  const bytes = encoder.encode(text)
  const hits: string[] = []
  const search = compileSearch(literals.map((literal) => encoder.encode(literal)))
  search(bytes, from, bytes.length, (literal, start) => hits.push(`${literals[literal]}@${start}`))
  return hits.sort()
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
      .stringMatching(/^[ab é]{3,9}$/)
      .filter((text) => encoder.encode(text).length >= 3)
    const text = fc.stringMatching(/^[abA é]{0,80}$/)
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), text, (literals, hay) => {
        expect(find(literals, hay)).toEqual(findOneByOne(literals, hay))
      }),
      { numRuns: 2000 }
    )
  })
})
