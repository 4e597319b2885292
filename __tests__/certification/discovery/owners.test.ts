import { expect, test } from '@jest/globals'
import { ownersBy } from '../../../src/certification/discovery/owners.js'

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

test('a pattern of many wildcards is as fast as any, and means the same', () => {
  const slow = ownersBy(`${'*a'.repeat(40)}*b @octo/no\n**/${'*a'.repeat(4)}*.yml @octo/many`)
  const before = performance.now()
  expect(slow(`x/${'a'.repeat(200)}.yml`)).toEqual(['@octo/many'])
  expect(slow('x/aaa.yml')).toEqual([])
  expect(performance.now() - before).toBeLessThan(2000)
})
