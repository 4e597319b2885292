import { describe, expect, test } from '@jest/globals'
import type { Edit } from '../../src/engine/types/fix.js'
import { proveOtherFile } from '../../src/workflow-file/prove-other-file.js'

const append = (text: string, added: string): Edit[] => [
  { start: text.length, end: text.length, text: added }
]

describe('a package.json', () => {
  const before = '{"a": {"b": "1"}, "c": 2}'
  const at = before.indexOf('"b"')

  test('may differ at the declared place', () => {
    const edits = [{ start: at, end: at, text: '"x": "2", ' }]
    const { after, proof } = proveOtherFile('package.json', before, edits, [['a', 'x']])
    expect(JSON.parse(after)).toEqual({ a: { x: '2', b: '1' }, c: 2 })
    expect(proof.changed).toEqual(['a.x'])
  })

  test('may differ nowhere else', () => {
    const edits = [{ start: at, end: at, text: '"x": "2", ' }]
    expect(() => proveOtherFile('package.json', before, edits, [['a', 'y']])).toThrow(
      'other places'
    )
  })

  test('must stay JSON', () => {
    expect(() => proveOtherFile('package.json', before, append(before, ','), [])).toThrow('JSON')
  })
})

describe('requirements', () => {
  const before = '# ours\nrequests>=2\n'

  test('may grow by a plain name', () => {
    const { after } = proveOtherFile('requirements.txt', before, append(before, 'PyYAML\n'), [
      ['PyYAML']
    ])
    expect(after).toBe(`${before}PyYAML\n`)
  })

  test.each(['-e .\n', 'x @ https://host/x\n', '--index-url https://host\n'])(
    'may not grow by %s',
    (line) => {
      expect(() => proveOtherFile('requirements.txt', before, append(before, line), [])).toThrow(
        'plain requirements'
      )
    }
  )

  test('may not lose a line', () => {
    const edits = [{ start: 0, end: 7, text: '' }]
    expect(() => proveOtherFile('requirements.txt', before, edits, [])).toThrow(
      'plain requirements'
    )
  })
})

test('no other kind of file is proven', () => {
  expect(() => proveOtherFile('setup.py', '', append('', 'x'), [])).toThrow('Nothing is known')
})
