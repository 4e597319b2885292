import { expect, test } from '@jest/globals'
import { demandFreeUses } from '../../../src/fixers/book/locked-uses.js'

const path = '.github/workflows/ci.yml'
const lockPath = '.github/workflows/actions.lock'
const before = 'steps:\n  - uses: a/b@v1\n  - { uses: c/d@v1, with: { x: 1 } }\n'
const judge = (after: string, lock: string | null = null, head = '') =>
  demandFreeUses(path, head + before, head + after, {
    modes: () => Promise.resolve(new Map(lock === null ? [] : [[lockPath, '100644']])),
    text: () => Promise.resolve(lock)
  })
const bumped = before.replace('b@v1', 'b@v2')

test.each<[string, Promise<void>]>([
  ['of a plain file', judge(bumped)],
  ['where the lock file is of other workflows', judge(bumped, 'other.yml: {}')],
  [
    'where no action changes',
    judge(before.replace('x: 1', 'x: 2'), 'ci.yml: {}', '# DO NOT EDIT\n')
  ]
])('an edit is free %s', async (_name, judged) => {
  await expect(judged).resolves.toBeUndefined()
})

test.each<[string, () => Promise<void>, RegExp]>([
  ['vouched for by a lock file', () => judge(bumped, 'ci.yml: {}'), /gh actions-lock/],
  ['of a generated file', () => judge(bumped, null, '# Made by x. DO NOT EDIT.\n'), /is generated/],
  ['in a flow map', () => judge(before.replace('d@v1', 'd@v2'), 'ci.yml: {}'), /vouches/]
])('a changed action is left %s', async (_name, judged, reason) => {
  await expect(judged()).rejects.toThrow(reason)
})
