import { expect, test } from '@jest/globals'
import { ignoredBy } from '../../../src/certification/discovery/ignore-files.js'

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

test('a line of blanks without end costs no time', () => {
  const before = performance.now()
  expect(ignoredBy(new Map([['.gitignore', `${' '.repeat(400_000)}x`]]))('a')).toBe(false)
  expect(performance.now() - before).toBeLessThan(2000)
})
