import { expect, test } from '@jest/globals'
import { inParallel } from '../../src/github/in-parallel.js'

test('so many at once and no more, each item once', async () => {
  let now = 0
  let most = 0
  const done: number[] = []
  await inParallel(3, [1, 2, 3, 4, 5, 6, 7], async (item) => {
    most = Math.max(most, ++now)
    await new Promise((resolve) => setImmediate(resolve))
    now--
    done.push(item)
  })
  expect(most).toBe(3)
  expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('an error is thrown after the others have ended', async () => {
  const done: number[] = []
  const work = inParallel(2, [1, 2, 3], async (item) => {
    await new Promise((resolve) => setImmediate(resolve))
    if (item === 1) throw new Error('no')
    done.push(item)
  })
  await expect(work).rejects.toThrow('no')
  expect(done).toEqual([2, 3])
})
