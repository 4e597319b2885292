import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from '@jest/globals'
import type { HistoryEvent } from '../../src/engine/types/history.js'
import { anEvent } from '../support/an-event.js'
import { aRepository, git } from '../support/a-repository.js'
import { runCli } from '../support/cli-run.js'

const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
const run = (id: number, endedAt: string) => ({
  ...{ id, attempt: 1, url: `https://github.test/octo/app/actions/runs/${id}`, sha: `s${id}` },
  ...{ startedAt: endedAt, endedAt }
})
const diagnosis = {
  ...{ job: 'build', rule: 'dns-failed', category: 'network_error', transient: true },
  ...{ confidence: 'high', fingerprint: 'v1-dns', summary: 'A name\u001b[2J was not found.' },
  ...{ evidence: 'getaddrinfo ENOTFOUND', aggregator: false }
}
const plan = {
  conclusion: 'failure',
  event: 'push',
  diagnoses: [diagnosis],
  actions: [],
  checks: []
}
const about = { rules: ['dns-failed'], fingerprints: ['v1-dns'] }
const events: HistoryEvent[] = [
  anEvent({ at: ago(2), run: run(1, ago(2)), plan, ...about }),
  anEvent({ kind: 'rerun', key: 'rerun/1/1', at: ago(1.99), run: run(1, ago(2)), ...about }),
  anEvent({ kind: 'rescued', key: 'rescued/1/2', at: ago(1), run: run(1, ago(1)), ...about })
]

/** A clone that holds this history. */
function aClone(history: readonly HistoryEvent[]): string {
  const lines = history.map((event) => `${JSON.stringify(event)}\n`).join('')
  const folder = aRepository({ 'events/2026-11.jsonl': lines, 'README.md': 'x\n' })
  git(folder, 'branch', '-m', 'auto-heal-data')
  return folder
}

test('people read what failed, why, and what healed it', async () => {
  const { code, out } = await runCli(['metrics'], { cwd: aClone(events) })
  expect([code, out]).toEqual([
    0,
    [
      '1 incident, 0 open: 1 healed-by-rerun',
      'Time to recover: mean 24.0 h, median 24.0 h, p90 24.0 h (1)',
      'Time to detect: median 0 s (1)',
      'No rule knows 0 of 1; people ended 0 of 1',
      'Minutes saved: 10; lost to what passed by itself: 0',
      '',
      'Causes',
      '  1  The network failed or timed out. Run it again; where it comes back, retry in the step or keep a copy of what is fetched.',
      '',
      'Flaky',
      '  1  .github/workflows/ci.yml, build: A name[2J was not found.',
      '',
      'Re-runs that rescued',
      '  dns-failed: 1 of 1',
      ''
    ].join('\n')
  ])
})

test('the JSON is as its schema says', async () => {
  const { out } = await runCli(['metrics', '--format', 'json'], { cwd: aClone(events) })
  const ajv = new Ajv2020({ allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse((await runCli(['schema', 'metrics'])).out) as object)
  validate(JSON.parse(out))
  expect(validate.errors).toBeNull()
})

test('the report and the text for Prometheus are whole', async () => {
  const cwd = aClone(events)
  const report = await runCli(['metrics', '--format', 'markdown'], { cwd })
  expect(report.out).toContain('| all | 1 | 24.0 h | 24.0 h | 24.0 h |')
  expect(report.out).not.toContain('\u001b')
  const open = await runCli(['metrics', '--format', 'openmetrics'], { cwd })
  expect(open.out).toContain('auto_heal_incidents{outcome="healed-by-rerun"} 1\n')
  expect(open.out.endsWith('# EOF\n')).toBe(true)
})

test('a span counts from its start', async () => {
  const { out } = await runCli(['metrics', '--since', '12h'], { cwd: aClone(events) })
  expect(out).toBe('No incident is in the history of this time.\n')
})
