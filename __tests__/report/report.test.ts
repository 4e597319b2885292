import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { z } from 'zod'
import type { SecondOpinion } from '../../src/engine/types/baseline.js'
import type { Outcome } from '../../src/engine/types/plan.js'
import { reportSchema } from '../../src/report/report-schema.js'
import { reportOf } from '../../src/report/report.js'
import { aDiagnosis, aJobDiagnosis, anIncident, anOutcome, aRun } from '../support/builders.js'

const at = new Date('2026-03-01T12:10:00Z')
/** Nothing unknown may be in it: the published schema allows nothing more. */
const strict = (report: unknown) => JSON.parse(JSON.stringify(report)) as unknown
const opinionWith = (text: string): SecondOpinion => {
  const telling = { source: 'log' as const, text, step: 1, line: 1 }
  return {
    ...{ green: { runId: 90, url: 'https://github.test/90', branch: text }, newLines: 1 },
    blocks: [{ step: 1, line: 1, text, telling }]
  }
}
const full = anOutcome({
  incident: anIncident({
    missing: [
      { what: 'log', cause: 'absent', jobId: 1, reason: 'GitHub has no log.' },
      { what: 'workflow_file', cause: 'refused', reason: 'Not allowed.' }
    ]
  }),
  diagnoses: [
    aJobDiagnosis({}, { secondary: [aDiagnosis()], secondOpinion: opinionWith('x') }),
    aJobDiagnosis({ transient: null, docs: null }, { failedStep: null, command: null })
  ],
  plan: {
    ...anOutcome().plan,
    actions: [
      { kind: 'rerun', reason: 'r', delaySeconds: 15 },
      { kind: 'issue', reason: 'i', fingerprint: 'v1-x' },
      { kind: 'comment', reason: 'c', pullRequest: 3, fingerprint: 'v1-x' },
      { kind: 'resolve', reason: 'd', issue: 5 },
      { kind: 'resolve-comment', reason: 'e', pullRequest: 3 }
    ],
    checks: [{ id: 'causes-transient', of: 'rerun', holds: false, reason: 'no' }]
  },
  actions: [{ kind: 'issue', status: 'done', detail: 'Opened #1.', url: 'u', number: 1 }],
  gaps: ['Issues are off.']
})

test.each<[string, Outcome[]]>([
  ['nothing', []],
  ['a green run', [anOutcome({ incident: null })]],
  ['everything at once', [full, anOutcome({ run: aRun({ headBranch: null, conclusion: null }) })]]
])('the schema takes the report of %s, and it says all that was made', (_name, outcomes) => {
  const report = reportOf(outcomes, false, at)
  expect(reportSchema.parse(report)).toEqual(strict(report))
})

test('the schema that is published is that of the code; run npm run docs where it is not', () => {
  const published = new URL('../../schemas/report.schema.json', import.meta.url)
  const { $schema, $id, ...schema } = JSON.parse(readFileSync(published, 'utf8')) as Record<
    string,
    unknown
  >
  expect([typeof $schema, typeof $id]).toContain('string')
  const { $schema: _, ...own } = z.toJSONSchema(reportSchema)
  expect(schema).toEqual(strict(own))
})

test('warnings are told, with secrets redacted', () => {
  const token = `ghp_${'a1B2'.repeat(9)}`
  const { warnings } = reportOf([], false, at, [`x.yml:1:1: \`${token}\` is no key.`])
  expect(warnings).toHaveLength(1)
  expect(warnings[0]).toContain('x.yml:1:1:')
  expect(warnings[0]).not.toContain(token)
})

test('what was found, planned and done stands in it', () => {
  const [outcome] = reportOf([full], true, at).outcomes
  expect(outcome).toMatchObject({
    run: { id: 100, attempt: 1, workflowName: 'CI', headBranch: 'main' },
    incident: {
      shape: 'jobs_failed',
      jobs: 1,
      missing: [{ cause: 'absent' }, { what: 'workflow_file' }]
    },
    diagnoses: [{ jobName: 'build', primary: { ruleId: 'test-failed' } }, { failedStep: null }],
    gaps: ['Issues are off.']
  })
  expect(outcome!.plan.actions).toContainEqual({ kind: 'rerun', reason: 'r' })
})

test('no secret leaves by it, wherever it stands', () => {
  const secret = `ghp_${'a1B2'.repeat(9)}`
  const text = `x ${secret} y`
  const diagnosis = aDiagnosis({
    summary: text,
    remedy: text,
    failingTests: [text],
    evidence: [{ source: 'log', text, step: 1, line: 1 }]
  })
  const job = aJobDiagnosis(diagnosis, {
    jobName: text,
    failedStep: { number: 1, name: text },
    command: text,
    secondary: [diagnosis],
    secondOpinion: opinionWith(text)
  })
  const run = aRun({ workflowName: text, headBranch: text, displayTitle: text })
  const report = JSON.stringify(reportOf([anOutcome({ run, diagnoses: [job] })], false, at))
  expect(report).not.toContain('ghp_')
  expect(report.match(/x \*\*\* y/g)).toHaveLength(16)
})
