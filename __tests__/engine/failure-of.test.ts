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
