import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import {
  certificationMarkdown,
  certificationSummary
} from '../../../src/texts/certification/certification-markdown.js'
import { aFailure, aStatus, aStep, aUnit, artifactsOf, skippedCheck } from './told-artifacts.js'

const ci = 'workflow:.github/workflows/ci.yml'
const deploy = 'workflow:.github/workflows/deploy.yml'
const script = 'script:scripts/deploy.sh'
const setup = 'composite-action:.github/actions/setup'

const units = [
  aUnit(setup, { kind: 'composite-action', name: 'setup' }),
  aUnit(script, { kind: 'script', name: 'deploy.sh', owners: ['@octo/infra', 'ops@example.com'] }),
  aUnit(ci, { name: 'CI', dependencies: [{ unit: setup, how: 'uses', line: 9 }] }),
  aUnit(deploy, {
    name: 'Deploy',
    criticality: 'critical',
    dependencies: [
      { unit: script, how: 'runs', line: 12 },
      { unit: ci, how: 'listens', line: 4 }
    ]
  })
]

const failing = artifactsOf({
  units,
  statuses: [
    aStatus(setup),
    aStatus(script, {
      status: 'failing',
      attempts: 2,
      checks: [skippedCheck('script-syntax', 'bash is not installed here.')]
    }),
    aStatus(ci, {
      checks: [skippedCheck('failed-runs', 'GitHub was not asked: there is no token.')]
    }),
    aStatus(deploy, { status: 'failing', failing_since_dependency: script })
  ],
  failures: [
    aFailure(script, {
      kind: 'script',
      path: 'scripts/deploy.sh',
      owners: ['@octo/infra', 'ops@example.com'],
      evidence: [
        {
          check: 'references',
          code: 'missing-file',
          message:
            'It reads `lib/common.sh`, which is not in the repository; add it or change the line.',
          path: 'scripts/deploy.sh',
          line: 3,
          column: 8,
          job: null,
          step: null,
          about: null
        }
      ]
    }),
    aFailure(deploy, {
      root_cause: 'DEPENDENCY_FAIL',
      layer: 2,
      criticality: 'critical',
      owners: [],
      upstream: script
    })
  ],
  steps: [
    aStep(setup, { title: 'Pin the runner', diff: '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' }),
    aStep(script, {
      order: 2,
      strategy: 'escalate',
      disposition: 'none',
      title: 'Add lib/common.sh',
      reason: 'Nothing in the repository says what it held.',
      state: 'escalated',
      escalate_to: ['@octo/infra', 'ops@example.com']
    })
  ],
  cycles: [
    {
      cycle: 0,
      started_at: '2026-11-20T06:17:00Z',
      waited_seconds: 0,
      checked: [setup, script, ci, deploy],
      repaired: [],
      failing: [setup, script, deploy]
    },
    {
      cycle: 1,
      started_at: '2026-11-20T06:17:06Z',
      waited_seconds: 5,
      checked: [setup, ci],
      repaired: [setup],
      failing: [script, deploy]
    }
  ],
  gaps: [
    'Could not list the workflow runs: the token lacks `actions: read`; grant it under `permissions`.'
  ],
  problems: [{ path: 'docs/huge.yml', message: 'is over 1 MB' }],
  certificate: {
    status: 'failed',
    reason: '2 of 4 units fail, one of them critical.',
    ignored_units: [{ unit: 'script:old.sh', reason: 'goes away with v2', until: '2027-01-31' }]
  }
})

const healthy = artifactsOf({
  units: units.map((unit) => ({ ...unit, criticality: 'medium' as const })),
  cycles: []
})

const fifty = <T>(value: T): T[] => Array.from({ length: 50 }, () => value)

/** Read by eye when it changes; `UPDATE_GOLDEN=1` writes it anew. */
function golden(name: string, text: string): string {
  const file = new URL(`../../fixtures/certification-texts/${name}.md`, import.meta.url)
  if (process.env['UPDATE_GOLDEN']) writeFileSync(file, text)
  return readFileSync(file, 'utf8')
}

test('a report of what fails reads as it should', () => {
  const text = certificationMarkdown(...failing)
  expect(text).toBe(golden('failed', text))
})

test('a report of what is well says so and no more', () => {
  const text = certificationMarkdown(...healthy)
  expect(text).toBe(golden('certified', text))
})

test('the summary of a small repository is the report', () => {
  expect(certificationSummary(...failing)).toBe(certificationMarkdown(...failing))
})

test('a revoked certificate says since when and why', () => {
  const revocation = {
    at: '2026-11-21T00:00:00Z',
    reason: 'a key leaked',
    previous_status: 'certified'
  }
  const text = certificationMarkdown(
    ...artifactsOf({ units, certificate: { status: 'revoked', revocation } })
  )
  expect(text).toContain('Revoked on 2026-11-21T00:00:00Z: a key leaked')
})

test('a dry run says what would be done', () => {
  const text = certificationMarkdown(...artifactsOf({ units, steps: [aStep(ci)], dryRun: true }))
  expect(text).toContain('## What would be repaired')
})

test('the summary stays under 1 MiB whatever there is, and says what is left out', () => {
  const long = (index: number) => `script:${'ü'.repeat(300)}/${index}`
  const many = Array.from({ length: 3_000 }, (_, index) => long(index))
  const told = artifactsOf({
    units: many.map((id) => aUnit(id, { kind: 'script', owners: fifty(`@${id}`) })),
    statuses: many.map((id, index) =>
      aStatus(id, { status: 'failing', checks: [skippedCheck('x', `Reason ${index} ${id}`)] })
    ),
    failures: many.map((id) =>
      aFailure(id, {
        owners: fifty(`@${id}`),
        summary: id.repeat(20),
        evidence: fifty({
          check: 'x',
          code: 'y',
          message: id.repeat(50),
          path: id,
          line: 1,
          column: 1,
          job: null,
          step: null,
          about: null
        })
      })
    ),
    steps: many.map((id) => aStep(id, { diff: `+${id}\n`.repeat(100) }))
  })
  const text = certificationSummary(...told)
  expect(Buffer.byteLength(text)).toBeLessThan(1_000_000)
  expect(text).toContain('And 2950 more; the artifacts hold all.')
  expect(text).toContain('changes are too long to be shown here; the plan holds all.')
})
