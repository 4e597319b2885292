import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileOwnPattern } from '../../src/config/own-pattern.js'
import type { OwnPattern } from '../../src/engine/types/rule.js'

function compiled(source: string): OwnPattern | null {
  const result = compileOwnPattern(source)
  return 'pattern' in result ? result.pattern : null
}

test.each([
  ['quota of (?P<app>\\S+) reached', ['quota of ']],
  ['(?i)OUT of Memory', ['out of memory']],
  ['^E\\d{4}$', null],
  ['\\Qabcdef\\E', null]
])('the fixed text of %s', (source, literals) => {
  expect(compiled(source)?.literals).toEqual(literals)
})

/** Pieces that RE2 and RegExp read alike, and such as only one of them knows. */
const pieces = [
  ...[
    'abc',
    'Deploy ',
    'x',
    '\\.',
    '\\d+',
    '[a-c]',
    '[^a]',
    '.',
    '(?:abc|abd)',
    '(abc)?',
    '(?P<n>q{2,3})'
  ],
  ...[
    '\\Qa|b\\E',
    '[[:alpha:]]',
    '[]a]',
    '\\pL',
    '\\x{41}',
    '(?i:AbC)',
    '(?i)',
    '\\z',
    '$',
    '^',
    '\\bfoo'
  ],
  ...['a{,3}', '\\141bcd', '(?s).', '|', '\\C', '[a\\]b]', '{abc}', '\\/abc']
]
const texts = [
  'abc',
  'ABC',
  'abd',
  'Deploy ',
  'x',
  '.',
  '7',
  'qq',
  'a|b',
  ']',
  'A',
  'foo',
  ' ',
  'a{,3}',
  '{abc}',
  '/abc',
  'é'
]

test('one of the literals is in each line that matches, whatever the pattern is made of', () => {
  let compared = 0
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }),
      fc.array(fc.constantFrom(...texts), { maxLength: 8 }),
      (parts, line) => {
        const pattern = compiled(parts.join(''))
        const text = line.join('')
        if (!pattern?.literals || !pattern.test(text)) return
        compared += 1
        const folded = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
        expect(pattern.literals.some((literal) => folded.includes(literal))).toBe(true)
      }
    ),
    { numRuns: 20_000 }
  )
  expect(compared).toBeGreaterThan(100)
})
