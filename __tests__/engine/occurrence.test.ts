import { expect, test } from '@jest/globals'
import { recurred } from '../../src/engine/occurrence.js'
import { aCase } from '../support/a-case.js'
import { aJobDiagnosis, aMarker, anIncident, aRun } from '../support/builders.js'

test('a first occurrence', () =>
  expect(recurred(null, 'v1-x', aCase())).toEqual({
    version: 1,
    fingerprint: 'v1-x',
    workflowPath: '.github/workflows/ci.yml',
    branch: 'main',
    jobs: ['build'],
    occurrences: 1,
    firstSeen: '2026-03-01T12:00:00Z',
    lastSeen: '2026-03-01T12:00:00Z',
    seen: ['100/1'],
    reopened: 0
  }))

test('a recurrence keeps what is known: beginning, jobs, reopenings, the last twenty runs', () => {
  const seen = Array.from({ length: 20 }, (_, index) => `${index + 1}/1`)
  const known = aMarker({ seen, jobs: ['lint', 'build'], occurrences: 30, reopened: 2 })
  const next = recurred(known, 'v1-x', aCase())
  expect(next).toMatchObject({
    ...{ jobs: ['lint', 'build'], occurrences: 31, reopened: 2 },
    ...{ firstSeen: '2026-03-01T11:00:00Z', lastSeen: '2026-03-01T12:00:00Z' }
  })
  expect(next.seen).toEqual([...seen.slice(1), '100/1'])
})

test('gates are not waited for; names and their number are bounded', () => {
  const jobs = Array.from({ length: 60 }, (_, index) =>
    aJobDiagnosis({}, { jobName: `${index} ${'x'.repeat(200)}` })
  )
  const gate = aJobDiagnosis({}, { jobName: 'result', aggregator: true })
  const { jobs: kept } = recurred(null, 'v1-x', aCase({ diagnoses: [gate, ...jobs] }))
  expect(kept).toHaveLength(50)
  expect(kept.every((name) => name.length === 100 && name !== 'result')).toBe(true)
})

test('a later attempt of one run is another occurrence', () => {
  const incident = anIncident({ run: aRun({ attempt: 2 }) })
  expect(recurred(null, 'v1-x', aCase({ incident })).seen).toEqual(['100/2'])
})
