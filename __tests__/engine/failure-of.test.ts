import { expect, test } from '@jest/globals'
import { failureOf } from '../../src/engine/failure-of.js'
import { aJobDiagnosis, anIncident, aRun } from '../support/builders.js'

const failureIn = (run: Partial<Parameters<typeof aRun>[0]>) =>
  failureOf(aJobDiagnosis(), anIncident({ run: aRun(run) }))

test("a run's event goes along, and whether its token may only read", () => {
  expect(failureIn({ event: 'push' })).toMatchObject({ event: 'push', restricted: false })
  expect(failureIn({ actor: 'dependabot[bot]' }).restricted).toBe(true)
  expect(failureIn({ headRepository: 'mallory/app' }).restricted).toBe(true)
})

test('a run of no workflow file is one of the file that its annotation tells', () => {
  const text =
    'Encountered an issue parsing workflow trigger(s) "c++" in a workflow ".github/workflows/report.yml".'
  const evidence = [{ source: 'annotation' as const, text, step: null, line: null }]
  const pathOf = (path: string) =>
    failureOf(aJobDiagnosis({ evidence }), anIncident({ run: aRun({ path }) })).workflowPath
  expect(pathOf('BuildFailed')).toBe('.github/workflows/report.yml')
  expect(pathOf('.github/workflows/ci.yml')).toBe('.github/workflows/ci.yml')
})
