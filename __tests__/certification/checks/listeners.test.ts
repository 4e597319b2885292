import { describe, expect, test } from '@jest/globals'
import { listeners } from '../../../src/certification/checks/listeners.js'
import { fitsPattern } from '../../../src/certification/checking/filter-pattern.js'
import { told, workflow } from '../support/look.js'
import { bestTime } from '../../support/best-time.js'

const listener = (...names: string[]) => `on:
  workflow_run:
    workflows: [${names.map((name) => `'${name}'`).join(', ')}]
jobs: { a: { runs-on: ubuntu-24.04, steps: [{ run: 'true' }] } }
`

const tell = (...names: string[]) =>
  told(listeners, {
    '.github/workflows/ci.yml': workflow("run: 'true'"),
    '.github/workflows/plain.yml': 'on: push\njobs: {}\n',
    '.github/workflows/listen.yml': listener(...names)
  })

describe('listeners', () => {
  test('a name that is there, a pattern, a path of one without a name and those of GitHub pass', async () => {
    for (const name of ['CI', 'C*', '**', '.github/workflows/plain.yml', 'CodeQL']) {
      expect(await tell(name)).toEqual([])
    }
  })

  test('a name that is not there fails, also the name of a file', async () => {
    expect(await tell('Build')).toEqual(['failed listens-to-nothing 3:17 Build'])
    expect(await tell('ci.yml')).toEqual(['failed listens-to-nothing 3:17 ci.yml'])
  })

  test('one that is dead beside one that lives is warned of', async () => {
    expect(await tell('CI', 'Build')).toEqual(['warned listens-to-nothing 3:23 Build'])
  })

  test('another spelling is warned of', async () => {
    expect(await tell('ci')).toEqual(['warned listens-to-nothing 3:17 ci'])
  })

  test('where a workflow can not be read its name may be any', async () => {
    const files = {
      '.github/workflows/broken.yml': 'name: Build\n on: [\n',
      '.github/workflows/listen.yml': listener('Build')
    }
    expect(await told(listeners, files)).toEqual(['warned listens-to-nothing 3:17 Build'])
  })
})

describe('fitsPattern', () => {
  test.each([
    ['C++', 'C++', true],
    ['C++', 'C\\+\\+', true],
    ['CCC', 'C+', true],
    ['a/b', '*', false],
    ['a/b', '**', true],
    ['Build 3', 'Build [0-9]', true],
    ['Build x', 'Build [0-9]', false],
    ['Test', 'Tests?', true],
    ['Test', 'Test?x', false],
    ['', '*', true]
  ])('%j by %j: %j', (text, pattern, fits) => {
    expect(fitsPattern(text, pattern)).toBe(fits)
  })

  test('a hostile pattern takes time by the two lengths, not by the ways to fit', () => {
    const fits = (size: number) => fitsPattern('a'.repeat(size), `${'*a'.repeat(size / 4)}b`)
    expect(fits(2000)).toBe(false)
    const best = (size: number) => bestTime(() => fits(size))
    // 4 times both lengths: 16 times the time, where ways to fit would double with each letter.
    expect(best(2000)).toBeLessThan(80 * best(500) + 5)
  })
})
