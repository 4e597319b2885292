import { expect, test } from '@jest/globals'
import { ignoredBy } from '../../../src/certification/discovery/ignore-files.js'
import { bestTime } from '../../support/best-time.js'

const ignored = ignoredBy(
  new Map([['.gitignore', ['out/', 'b  ', 'c\\ ', '!out/kept', '# d', '*.a*.b*.c'].join('\n')]])
)

test.each([
  ['out/a', true],
  ['x/b', true],
  ['b  ', false],
  ['c ', true],
  ['c', false],
  ['d', false],
  ['x/1.a2.b3.c', true],
  ['x/1.a2.b3.d', false]
])('%j', (path, expected) => {
  expect(ignored(path)).toBe(expected)
})

test('a line of blanks without end takes time by its length alone', () => {
  const ignoredIn = (blanks: number) =>
    ignoredBy(new Map([['.gitignore', `${' '.repeat(blanks)}x`]]))('a')
  expect(ignoredIn(400_000)).toBe(false)
  const best = (blanks: number) => bestTime(() => ignoredIn(blanks))
  // 16 times the length: quadratic would be 256 times the time.
  expect(best(400_000)).toBeLessThan(80 * best(25_000) + 5)
})
