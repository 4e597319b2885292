import { describe, expect, test } from '@jest/globals'
import type { RunDiagnosis } from '../../../src/certification/ports.js'
import { defaultCertification } from '../../../src/certification/types/settings.js'
import { aFinding } from '../../support/certification-values.js'
import { after, inShort, planOf, type PlanCase } from '../../support/plan-case.js'
import { ci, gone, one, text } from '../../support/plan-workflow.js'

describe('a failed run', () => {
  const run = (ruleId: string, transient: boolean | null, line = ''): RunDiagnosis => ({
    ...{ runId: 7, url: 'https://github.com/a/b/actions/runs/7', job: 'Unit tests', line },
    diagnosis: {
      ...{ ruleId, category: 'timeout', transient, summary: 's', remedy: 'r' },
      fingerprint: 'v1:x'
    }
  })
  const ran = (code: string, diagnosis: RunDiagnosis, more: Partial<PlanCase> = {}) =>
    planOf(one([aFinding(code, { path: ci })], { runs: { [ci]: diagnosis }, ...more }))

  test('is run anew where the cause passes by itself', async () => {
    const plan = await ran('run-network-error', run('connection-reset', true))
    expect(plan.map(inShort)).toEqual(['ci | rerun-upstream | safe | '])
    expect(plan[0]?.rerun).toEqual({ runId: 7 })
  })

  test('is not, beside a cause that stays', async () => {
    const plan = await planOf(
      one([aFinding('run-network-error', { path: ci }), gone('build')], {
        runs: { [ci]: run('connection-reset', true) }
      })
    )
    expect(plan.map(inShort)).toEqual(['ci | apply-fix | safe | replace-runner-label'])
  })

  test('gets a longer limit where it ran into it', async () => {
    const limited = text.replace(
      '    name: Unit tests\n',
      '    name: Unit tests\n    timeout-minutes: 10\n'
    )
    const line =
      'The job running on runner x has exceeded the maximum execution time of 10 minutes.'
    const plan = await ran('run-timeout', run('job-time-limit', null, line), {
      files: { [ci]: limited }
    })
    expect(plan.map(inShort)).toEqual(['ci | raise-timeout | safe | raise-timeout'])
    expect(after({ [ci]: limited }, plan)[ci]).toContain('timeout-minutes: 15')
  })

  test('with another fix is for review, since it may be of an older commit', async () => {
    const line = 'The macOS-12 based runner images are now retired.'
    const plan = await ran('run-configuration-error', {
      ...run('retired-runner-image', false, line),
      job: 'build'
    })
    expect(plan.map(inShort)).toEqual(['ci | apply-fix | review | replace-runner-label'])
    expect(plan[0]?.step.detail).toContain('Only a run can show')
  })

  test('for its code is for people, or for the agent that the config names', async () => {
    const failed = run('jest-test-failed', false)
    expect((await ran('run-test-failure', failed)).map(inShort)).toEqual([
      'ci | escalate | none | '
    ])
    const settings = { ...defaultCertification, agent: 'copilot' }
    const [repair] = await ran('run-test-failure', failed, { about: { settings } })
    expect([repair?.step.strategy, repair?.step.escalate_to]).toEqual([
      'escalate-to-agent',
      ['copilot', '@octo/infra']
    ])
  })
})
