import { expect, test } from '@jest/globals'
import { ownersBy } from '../../../src/certification/discovery/owners.js'
import { bestTime } from '../../support/best-time.js'

const owners = ownersBy(
  [
    '# comment',
    '* @octo/all',
    '*.sh @octo/shell # why',
    '/build/ @octo/build',
    'docs/* a@example.com',
    'apps/ @octo/apps',
    'apps/github',
    '/scripts/**/x.py @octo/x',
    'a\\ b.txt @octo/space',
    '!nothing @octo/none',
    '[ab].txt @octo/range'
  ].join('\n')
)

test.each([
  ['README.md', '@octo/all'],
  ['x/run.sh', '@octo/shell'],
  ['build/a/b.js', '@octo/build'],
  ['x/build/b.js', '@octo/all'],
  ['docs/a.md', 'a@example.com'],
  ['docs/a/b.md', '@octo/all'],
  ['x/apps/b.js', '@octo/apps'],
  ['apps/github/b.js', ''],
  ['scripts/x.py', '@octo/x'],
  ['scripts/a/b/x.py', '@octo/x'],
  ['a b.txt', '@octo/space'],
  ['a.txt', '@octo/all'],
  ['nothing', '@octo/all']
])('%s', (path, expected) => {
  expect(owners(path).join()).toBe(expected)
})

test('a pattern of many wildcards takes time by the length of the path, and means the same', () => {
  const wild = '*a'.repeat(3)
  const slow = ownersBy(`**/${wild}*.yml @octo/many\n${wild}*b @octo/no`)
  const path = (size: number) => `x/${'a'.repeat(size)}.yml`
  expect(slow(path(25))).toEqual(['@octo/many'])
  expect(slow(path(2))).toEqual([])
  const best = (size: number) => bestTime(() => slow(path(size)))
  // 8 times the length: a matcher that tries every way took 1,000 times the time.
  expect(best(200)).toBeLessThan(80 * best(25) + 5)
})
