import { expect, test } from '@jest/globals'
import { isWanted, noticesFor } from '../../src/notifiers/notices-for.js'
import { aChannel, aNotice } from '../support/a-notice.js'

test.each([
  ['its kind', {}, { kinds: ['digest'] }, false],
  ['a category it wants', {}, { categories: ['test_failure'] }, true],
  ['another category', {}, { categories: ['timeout'] }, false],
  ['no category', { category: null }, { categories: ['timeout'] }, true],
  ['a lower severity', {}, { severity: 'CRITICAL' }, false],
  ['the same severity', {}, { severity: 'HIGH' }, true],
  ['no severity', { severity: null }, { severity: 'CRITICAL' }, true],
  ['a score at the threshold', { kind: 'score-below', score: 60 }, {}, false],
  ['a score below it', { kind: 'score-below', score: 59.9 }, {}, true],
  ['a score of nothing', { kind: 'score-below' }, {}, false],
  ['a test, whatever the rules', { kind: 'test' }, { kinds: ['digest'] }, true]
] as const)('%s', (_, notice, channel, wanted) => {
  expect(isWanted(aNotice(notice), aChannel(channel))).toBe(wanted)
})

test('a thing is told once: in a call, and after it', () => {
  const channel = aChannel()
  const notices = [
    aNotice(),
    aNotice(),
    aNotice({ kind: 'resolved' }),
    aNotice({ repository: 'octo/b' })
  ]
  const due = noticesFor(channel, notices, new Set())
  expect(due.map(({ notice }) => [notice.kind, notice.repository])).toEqual([
    ['new-incident', 'octo/app'],
    ['resolved', 'octo/app'],
    ['new-incident', 'octo/b']
  ])
  const told = new Set(due.flatMap(({ tells }) => tells))
  expect(noticesFor(channel, notices, told)).toEqual([])
  expect(noticesFor(aChannel({ name: 'other' }), notices, told)).toHaveLength(3)
})

test('what is over the limit becomes one message, and counts as told', () => {
  const notices = Array.from({ length: 30 }, (_, index) =>
    aNotice({ key: `k${index}`, title: `T${index}` })
  )
  const due = noticesFor(aChannel({ atMost: 3 }), notices, new Set())
  expect(due.map(({ notice }) => notice.title)).toEqual(['T0', 'T1', '28 more things to look at'])
  expect(due[2]?.notice.text).toMatch(/^new-incident: T2\n[^]*\nand 8 more$/)
  expect(new Set(due.flatMap(({ tells }) => tells)).size).toBe(30)
})
