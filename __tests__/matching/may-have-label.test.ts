import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { innerText } from '../../src/matching/inner-text.js'
import { mayHaveLabel } from '../../src/matching/may-have-label.js'
import { rules } from '../../src/rules/index.js'

const may = (line: string) => mayHaveLabel(new TextEncoder().encode(`${line}\n`), 0)
const examples = rules.flatMap((rule) =>
  'matches' in rule ? [...rule.matches, ...rule.ignores] : []
)

const labels = [
  ...['#12 34.5 ', 'web_1  | ', '@acme/web:test: ', 'packages/web test: ', '@acme/web: '],
  ...['    [junit] ', '[ERROR] ', '[0] ', '[10:02:03]: ▸ ', '│ ', '10:02:03 ', '. build$ ', 'a:b: ']
]

describe('mayHaveLabel', () => {
  test('holds wherever a label is found', () => {
    const lines = [
      ...examples.flatMap((text) => text.split('\n')),
      ...labels.map((one) => `${one}x`)
    ]
    expect(lines.filter((line) => innerText(line) !== null && !may(line))).toEqual([])
    const piece = fc.constantFrom(
      ...labels,
      ' ',
      '\t',
      ':',
      '|',
      '/',
      '@',
      'a',
      'Z',
      '0',
      '-',
      '. ',
      '['
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const line = pieces.join('')
        if (innerText(line) !== null) expect(may(line)).toBe(true)
      }),
      { numRuns: 3000 }
    )
  })

  test.each(['npm error code E404', 'error: x', 'Error: x', '  at f (x)', 'FAILED tests/a.py::b'])(
    'not in %s',
    (line) => {
      expect(may(line)).toBe(false)
    }
  )
})
