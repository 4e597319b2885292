import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ArchiveOptions } from '../../simulator/archive/archive-options.js'
import { onCompleted, openStage, type Stage } from './stage.js'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const log = [
  'collecting ...',
  'FAILED test_total.py::test_total - assert 3 == 4',
  '##[error]Process completed with exit code 1.'
]
const job = (name: string) => ({
  name,
  steps: [
    { name: 'Install', run: 'pip install .', log: 'Successfully installed app-1.0' },
    { name: 'Run tests', run: 'pytest', log }
  ]
})
const diagnosed = async (names: string[], archive: ArchiveOptions) => {
  const told = await onCompleted(stage, stage.addRun({ jobs: names.map(job), archive }))
  expect(told.exitCode).toBe(0)
  const { diagnoses, incident } = told.report!.outcomes[0]!
  return { told, diagnoses, missing: incident!.missing }
}

const perJobLog = /\/actions\/jobs\/\d+\/logs/
const long =
  'integration tests with a very long name that the service cuts somewhere after ninety characters'

describe('an archive', () => {
  const cases: [string, string[], ArchiveOptions][] = [
    ['of today', ['test'], {}],
    ['in the old naming', ['test / unit: a'], { naming: 'old' }],
    ['in the new naming', ['test / unit: a'], { naming: 'new' }],
    ['with a long name, old', [long], { naming: 'old' }],
    ['with a long name, new', [long], { naming: 'new' }],
    ['with a metacharacter name', ['test (3.11, [a+b])*?'], {}],
    ['with one name the end of another', ['X', '2X'], {}],
    ['without step logs', ['test'], { withoutStepLogs: ['test'] }],
    ['without the job', ['test'], { withoutJobs: ['test'] }],
    ['with two jobs of one name', ['test', 'test'], {}],
    ['with names that fall together', ['a/b', 'a:b'], { naming: 'old' }],
    ['with byte order marks in the middle', ['test'], { byteOrderMarks: 'middle' }],
    ['with real dates', ['test'], { dates: 'valid' }],
    ['with negative ordinals', ['test'], { negativeOrdinals: true }],
    ['with CRLF', ['test'], { lineEnds: 'crlf' }],
    ['with junk of a Mac', ['test'], { junk: true }],
    ['with archives inside', ['test'], { diagnosticLogs: true }],
    ['that is cut off', ['test'], { corrupt: 'truncated' }],
    ['that is no zip', ['test'], { corrupt: 'not-a-zip' }],
    ['with an entry that does not inflate', ['test'], { corrupt: 'bad-entry' }],
    ['that lies about sizes', ['test'], { claimedSize: 12 }]
  ]
  test.each(cases)('%s gives the verdict and the line', async (_name, names, archive) => {
    const { diagnoses } = await diagnosed(names, archive)
    expect(diagnoses.map(({ primary }) => primary.category)).toEqual(
      names.map(() => 'test_failure')
    )
    for (const { primary } of diagnoses) {
      expect(primary.evidence[0]!.text).toContain('FAILED test_total.py::test_total')
      expect(primary.evidence[0]!.step).not.toBeNull()
    }
  })

  test('with a bomb is read within its limits', async () => {
    const { diagnoses } = await diagnosed(['test'], { bombBytes: 300_000_000 })
    expect(diagnoses.map(({ primary }) => primary.category)).toEqual(['test_failure'])
  }, 120_000)

  test('that is whole costs no request more', async () => {
    const { told } = await diagnosed(['test', 'other'], {})
    expect(told.requests.filter((line) => perJobLog.test(line))).toEqual([])
  })

  test.each<[string, ArchiveOptions]>([
    ['the missing job alone', { withoutJobs: ['test'] }],
    ['the job without step logs not', { withoutStepLogs: ['test'] }]
  ])('that is incomplete costs a request for %s', async (_name, archive) => {
    const { told } = await diagnosed(['test', 'other'], archive)
    const asked = told.requests.filter((line) => perJobLog.test(line))
    expect(asked).toHaveLength('withoutJobs' in archive ? 1 : 0)
  })
})
