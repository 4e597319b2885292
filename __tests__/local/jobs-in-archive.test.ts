import { expect, test } from '@jest/globals'
import { jobsInArchive } from '../../src/local/jobs-in-archive.js'

const wholes = (names: string[]) => jobsInArchive(names).map(({ name, whole }) => [name, whole])

test('the whole log and the steps of a job are one job', () => {
  expect(jobsInArchive(['0_a.txt', 'a/2_Run b.txt', 'a/1_Set up job.txt', 'a/system.txt'])).toEqual(
    [
      {
        name: 'a',
        whole: '0_a.txt',
        steps: [
          { number: 1, title: 'Set up job', entry: 'a/1_Set up job.txt' },
          { number: 2, title: 'Run b', entry: 'a/2_Run b.txt' }
        ]
      }
    ]
  )
})

test("the legacy service's copy counts where there is no other", () => {
  expect(wholes(['-99_a.txt', '0_a.txt', '-98_b.txt'])).toEqual([
    ['a', '0_a.txt'],
    ['b', '-98_b.txt']
  ])
})

test('a zip that somebody made by hand counts too; what is no log does not', () => {
  expect(wholes(['logs/build.log', 'notes.md', 'a/system.txt'])).toEqual([
    ['logs/build.log', 'logs/build.log']
  ])
})
