import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { RunRecord, WorkflowRecord } from '../../src/certification/ports.js'
import { certifyAll } from '../../src/certification/run-certification.js'
import type { CertificationTools } from '../../src/certification/tools.js'
import { defaultCertification } from '../../src/certification/types/settings.js'
import { aRepository } from '../support/a-repository.js'
import { optionsOf, toolsOn } from '../support/certification-tools.js'

const ci = '.github/workflows/ci.yml'
const workflow = (runner: string) =>
  `name: CI\non: push\njobs:\n  a:\n    runs-on: ${runner}\n    steps:\n      - run: echo\n`

/** What GitHub says of the workflow whose last run on the default branch ended so. */
function recordOf(conclusion: 'failure' | 'success', transient: boolean | null = true): RunRecord {
  const failed = conclusion === 'failure'
  const record: WorkflowRecord = {
    state: 'active',
    branches: [
      {
        branch: 'main',
        isDefault: true,
        runs: 4,
        succeeded: failed ? 3 : 4,
        failed: failed ? 1 : 0,
        successRate: failed ? 0.75 : 1,
        medianSeconds: 60,
        lastConclusion: conclusion,
        lastRunId: 7,
        lastRunUrl: 'https://github.com/octo/app/actions/runs/7',
        lastRunAt: '2026-11-22T03:00:00Z',
        lastSuccessAt: '2026-11-21T03:00:00Z'
      }
    ],
    diagnosis: failed
      ? {
          runId: 7,
          url: 'https://github.com/octo/app/actions/runs/7',
          job: 'a',
          diagnosis: {
            ruleId: 'npm-network',
            category: 'network_error',
            transient,
            summary: 'The registry could not be reached.',
            remedy: 'Run it again.',
            fingerprint: 'v1:1'
          },
          line: 'npm error code ECONNRESET'
        }
      : null
  }
  return { workflows: new Map([[ci, record]]), gaps: [] }
}

async function certified(
  folder: string,
  records: RunRecord[],
  given: Partial<CertificationTools> = {},
  settings: Partial<typeof defaultCertification> = {}
) {
  const { tools, seen } = await toolsOn(folder, { records, ...given })
  const options = optionsOf({ settings: { ...defaultCertification, ...settings } })
  const made = await certifyAll(tools, options)
  const cycles = made.status?.cycles.map(({ failing, waited_seconds: waited }) => [
    waited,
    failing.length
  ])
  return { made, seen, cycles }
}

describe('a failure of a run that passes by itself', () => {
  test('is run anew, and looked at again after a while, until it is green', async () => {
    const folder = aRepository({ [ci]: workflow('ubuntu-latest') })
    const records = [recordOf('failure'), recordOf('failure'), recordOf('success')]
    const { made, seen, cycles } = await certified(folder, records)
    expect(cycles).toEqual([
      [0, 1],
      [5, 1],
      [10, 0]
    ])
    expect(seen.waits).toEqual([5, 10])
    expect(made.certificate?.status).toBe('certified')
    expect(made.certificate?.audit_trail).toContainEqual(
      expect.objectContaining({ action: 'rerun', unit: `workflow:${ci}` })
    )
  })

  test('is tried three times and then a person’s', async () => {
    const folder = aRepository({ [ci]: workflow('ubuntu-latest') })
    const { made, seen, cycles } = await certified(folder, [recordOf('failure')])
    expect(seen.waits).toEqual([5, 10, 20])
    expect(cycles).toHaveLength(4)
    expect(made.plan?.steps.at(-1)).toMatchObject({ strategy: 'escalate', state: 'escalated' })
    expect(made.status?.units[0]?.attempts).toBe(4)
  })

  test('is tried in as many cycles as are allowed', async () => {
    const folder = aRepository({ [ci]: workflow('ubuntu-latest') })
    const records = [recordOf('failure')]
    const given = { maxRetries: 1, retryDelaySeconds: 2 }
    expect((await certified(folder, records, {}, given)).seen.waits).toEqual([2])
    const none = await certified(folder, records, {}, { maxRetries: 0 })
    expect([none.seen.waits, none.seen.reruns]).toEqual([[], []])
  })

  test('that a run has is nothing for a re-run where it does not pass', async () => {
    const folder = aRepository({ [ci]: workflow('ubuntu-latest') })
    const { seen } = await certified(folder, [recordOf('failure', false)])
    expect([seen.waits, seen.reruns]).toEqual([[], []])
  })
})

describe('a change', () => {
  const before = workflow('macos-12')

  test('that does not help is taken back', async () => {
    const folder = aRepository({ [ci]: before })
    // As if the label had not been what GitHub refuses.
    const stubborn = {
      id: 'runners',
      looksAt: '',
      codes: { 'runner-gone': 'VERSION_MISMATCH' as const },
      answers: () => true,
      look: () => ({
        outcome: 'failed' as const,
        findings: [
          {
            code: 'runner-gone',
            message: 'It is gone.',
            about: 'macos-12',
            place: { line: 5, column: 14, job: 'a', step: null }
          }
        ]
      })
    }
    const { made, seen } = await certified(folder, [], { checks: [stubborn] })
    const states = made.plan?.steps.map(({ strategy, state }) => `${strategy} ${state}`)
    expect(states?.[0]).toBe('apply-fix refuted')
    expect(readFileSync(join(folder, ci), 'utf8')).toBe(before)
    expect(seen.waits).toEqual([])
    expect(made.certificate?.summary.repaired).toBe(0)
  })

  test('that somebody else made meanwhile is not written over', async () => {
    const folder = aRepository({ [ci]: before })
    const { tools } = await toolsOn(folder)
    const text = before.replace('echo', 'echo mine')
    const { writeFileSync } = await import('node:fs')
    const racing = {
      ...tools.repairer!,
      write: async (changes: Parameters<NonNullable<typeof tools.repairer>['write']>[0]) => {
        writeFileSync(join(folder, ci), text)
        await tools.repairer!.write(changes)
      }
    }
    const made = await certifyAll({ ...tools, repairer: racing }, optionsOf())
    expect(readFileSync(join(folder, ci), 'utf8')).toBe(text)
    expect(made.plan?.steps[0]).toMatchObject({ state: 'refused' })
  })
})
