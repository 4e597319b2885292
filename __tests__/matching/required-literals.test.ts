import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { requiredLiterals } from '../../src/matching/required-literals.js'

describe('requiredLiterals', () => {
  test.each([
    [
      /^ERROR: No matching distribution found for (?<name>\S+)/,
      ['error: no matching distribution found for ']
    ],
    [/npm (?:ERR!|error) code ERESOLVE/, ['npm err! code eresolve', 'npm error code eresolve']],
    [/\b(?:ECONNRESET|ETIMEDOUT)\b/, ['econnreset', 'etimedout']],
    [/errors? in \d+ files?/, ['error in ', 'errors in ']],
    [/(?:abcdef)+\d/, ['abcdef']],
    [/(?<!x)undefined reference to/, ['undefined reference to']],
    [/(?<file>\S+\.pyi?):\d/, ['.py:', '.pyi:']],
    [/FAIL +\S+/, ['fail ']],
    [/\d +✗\d/, [' ✗']],
    [/× \d/, ['× 0', '× 1', '× 2', '× 3', '× 4', '× 5', '× 6', '× 7', '× 8', '× 9']]
  ])('takes the fixed text of %s', (pattern, literals) => {
    expect(requiredLiterals(pattern)).toEqual(literals)
  })

  test.each([
    [/\d+:\d+/],
    [/×\w/],
    [/(?:a|\d+) b/],
    [/(?:timeout)?/],
    [/[^x]*/],
    [/ab/],
    [/lost|\d+/]
  ])('finds none in %s', (pattern) => {
    expect(requiredLiterals(pattern)).toBeNull()
  })

  test('prefers a rare text to a longer common one', () => {
    expect(requiredLiterals(/error: .* ERR_PNPM_OUTDATED/)).toEqual([' err_pnpm_outdated'])
    expect(requiredLiterals(/##\[error\].*qemu-x86/)).toEqual(['qemu-x86'])
  })

  test('cuts literals where their combinations are too many', () => {
    const pattern = /(?:red|green|blue|black) (?:cat|dog|cow) (?:sat|ran|ate)|(?:a|b|c)1234567/
    expect(requiredLiterals(pattern)).toHaveLength(15)
  })

  test('no match without one of its literals', () => {
    const patterns = [
      /^(?:error|fatal)(?: TS\d{4})?: [Cc]annot (?:find|open) \w*/,
      /[Ff][aio]il(?:ed|ure)s?: (?:one|two|three)+/,
      /(?:abc){2,3}|xyz?z[0-9]/,
      /^x(?:ab+c+){2,}d?e(?<name>f(?:gh)+i)+$/
    ]
    for (const pattern of patterns) {
      const literals = requiredLiterals(pattern) ?? ['']
      expect(literals).not.toContain('')
      fc.assert(
        fc.property(fc.stringMatching(pattern), (text) => {
          if (!pattern.test(text)) return
          const folded = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
          expect(literals.some((literal) => folded.includes(literal))).toBe(true)
        })
      )
    }
  })

  test('is linear in the depth of nested quantifiers', () => {
    const nested = new RegExp(`${'('.repeat(60)}abc${')+'.repeat(60)}`)
    expect(requiredLiterals(nested)).toEqual(['abc'])
  })

  test('knows that k and s have other letters under i and u', () => {
    expect(requiredLiterals(/task/iu)).toBeNull()
    expect(requiredLiterals(/task/i)).toEqual(['task'])
  })
})
