import { expect, test } from '@jest/globals'
import { demandFreeUses } from '../../../src/fixers/book/free-uses.js'

const lockPath = '.github/workflows/actions.lock'
const before = 'steps:\n  - uses: a/b@v1\n  - { uses: c/d@v1, with: { x: 1 } }\n'
const bumped = before.replace('b@v1', 'b@v2')
const locked = new Map([[lockPath, '100644']])

interface Case {
  after?: string
  /** null where the list of files is not known. */
  modes?: ReadonlyMap<string, string> | null
  lock?: string | null
}

const judge = ({ after = bumped, modes = new Map(), lock }: Case) =>
  demandFreeUses(before, after, {
    modes: () => Promise.resolve(modes),
    text: () => Promise.resolve(lock ?? null)
  })

test.each<[string, Case]>([
  ['of a plain file', {}],
  ['where the list is not known and no lock file is there', { modes: null }],
  ['where no action changes', { after: before.replace('x: 1', 'x: 2'), modes: locked }]
])('an edit is free %s', async (_name, each) => {
  await expect(judge(each)).resolves.toBeUndefined()
})

test.each<[string, Case, RegExp]>([
  ['beside a lock file', { modes: locked }, /gh actions-lock/],
  ['beside a lock file that no list tells', { modes: null, lock: '' }, /gh actions-lock/],
  ['in a flow map', { after: before.replace('d@v1', 'd@v2'), modes: locked }, /vouches/]
])('a changed action is left %s', async (_name, each, reason) => {
  await expect(judge(each)).rejects.toThrow(reason)
})
