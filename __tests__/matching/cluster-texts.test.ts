import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clusterTexts } from '../../src/matching/cluster-texts.js'

const cluster = (texts: string[]) => clusterTexts(texts, (text) => text)

describe('clusterTexts', () => {
  test('puts the same and near texts together, the largest group first', () => {
    const clusters = cluster([
      'plates are unaligned',
      'error cannot open the frob gate of the west tower',
      'error cannot open the frob gate of the east tower',
      'error cannot open the frob gate of the west tower'
    ])
    expect(clusters.map((items) => items.length)).toEqual([3, 1])
    expect(clusters[1]).toEqual(['plates are unaligned'])
  })

  test('keeps texts apart that share common words alone', () => {
    expect(cluster(['error no flux', 'error no frob'])).toHaveLength(2)
    expect(cluster([])).toEqual([])
    expect(cluster(['', ''])).toEqual([['', '']])
  })

  const text = fc
    .array(
      fc.constantFrom('error', 'no', 'flux', 'gate', 'frob', 'open', 'shut', 'loose', 'dark'),
      {
        maxLength: 6
      }
    )
    .map((words) => words.join(' '))

  test('loses none and gives none twice, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
        const sorted = (clusters: string[][]) =>
          clusters.map((items) => [...items].sort().join('|')).sort()
        const clusters = cluster(texts)
        expect(clusters.flat().sort()).toEqual([...texts].sort())
        expect(sorted(cluster([...texts].reverse()))).toEqual(sorted(clusters))
      })
    )
  })

  test('10,000 failures are clustered within seconds', () => {
    const words = Array.from({ length: 3000 }, (_, index) => `word${index.toString(36)}`)
    const texts = Array.from({ length: 10_000 }, (_, index) => {
      const cause = index % 700
      const own = Array.from({ length: 12 }, (_, at) => words[(cause * 31 + at * 7) % 3000])
      return ['error', 'failed', 'cannot', ...own, words[(index * 17) % 3000]].join(' ')
    })
    const start = performance.now()
    const clusters = cluster(texts)
    const milliseconds = performance.now() - start
    expect(clusters.length).toBeLessThanOrEqual(700)
    // 0.2 s on an idle core; quadratic would be minutes.
    expect(milliseconds).toBeLessThan(5000)
  })
})
