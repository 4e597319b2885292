import { describe, expect, test } from '@jest/globals'
import type { ActionOutcome, Outcome } from '../../src/engine/types/plan.js'
import type { WorkflowRun } from '../../src/engine/types/workflow-run.js'
import { historyEventSchema } from '../../src/incidents/event-schema.js'
import { eventsOf } from '../../src/incidents/events-of.js'
import { plainLine } from '../../src/logs/plain-text.js'
import { anEvent } from '../support/an-event.js'
import { aJobDiagnosis, anOutcome, aRun, transient } from '../support/builders.js'

const recording = { now: new Date('2026-03-01T12:30:00Z'), safe: plainLine }
const events = (outcome: Partial<Outcome>, known: Parameters<typeof eventsOf>[1] = []) =>
  eventsOf(anOutcome(outcome), known, recording)
const kinds = (...given: Parameters<typeof events>) => events(...given).map(({ kind }) => kind)

function action(change: Partial<ActionOutcome>): ActionOutcome {
  return { kind: 'issue', status: 'done', detail: 'Done.', url: null, number: null, ...change }
}

const rerunOf = (attempt: number, rules = ['dns-failed']) =>
  anEvent({ kind: 'rerun', run: { ...anEvent().run!, attempt }, rules, fingerprints: ['v1-dns'] })
const attempt = (number: number, conclusion: WorkflowRun['conclusion'] = 'failure') =>
  aRun({ attempt: number, conclusion })

describe('a run that failed', () => {
  test('is told with its plan, and fits the schema', () => {
    const check = { id: 'rerun-enabled', of: 'rerun' as const, holds: false, reason: 'Off.' }
    const [event] = events({
      diagnoses: [aJobDiagnosis()],
      plan: {
        ...anOutcome().plan,
        actions: [{ kind: 'issue', reason: 'It lasts.', fingerprint: 'v1-test' }],
        checks: [check]
      },
      actions: [action({ number: 7, detail: 'Filed.' })]
    })
    expect(event).toMatchObject({
      key: 'failed/100/1',
      at: '2026-03-01T12:30:00.000Z',
      rules: ['test-failed'],
      fingerprints: ['v1-test'],
      issue: 7,
      detail: '1 job failed: test-failed.',
      plan: {
        diagnoses: [{ job: 'build', step: 'Run tests', evidence: 'FAILED test_a' }],
        actions: [{ kind: 'issue', reason: 'It lasts.', status: 'done', detail: 'Filed.' }],
        checks: [check]
      }
    })
    expect(historyEventSchema.parse(event)).toEqual(event)
  })

  test('leaves no secret, control character or long line of its log', () => {
    const text = `\u001b[31mtoken ghp_${'a1B2'.repeat(9)}\u0007 ${'x y'.repeat(500)}`
    const evidence = [{ source: 'log' as const, text, step: 1, line: 1 }]
    const [event] = events({ diagnoses: [aJobDiagnosis({ evidence })] })
    const kept = event!.plan!.diagnoses[0]!.evidence
    expect(kept).toMatch(/^\[31mtoken \*\*\* x yx/)
    expect([...kept]).toHaveLength(300)
  })

  test('says nothing where nothing was looked into', () => {
    expect(events({})).toEqual([])
  })
})

describe('what was done', () => {
  test('is told where it is done, and not where it was planned, dropped or failed', () => {
    const all = (status: ActionOutcome['status']) => [
      action({ kind: 'rerun', status }),
      action({ kind: 'resolve', status, number: 3 }),
      action({ kind: 'confirm', status, lesson })
    ]
    expect(kinds({ diagnoses: [aJobDiagnosis(transient)], actions: all('done') })).toEqual([
      ...['failed', 'rerun', 'resolved', 'verified']
    ])
    for (const status of ['planned', 'dropped', 'failed'] as const) {
      expect(kinds({ actions: all(status) })).toEqual([])
    }
  })

  const lesson = {
    kind: 'verified' as const,
    fixer: 'pin-image',
    rules: ['image-retired'],
    fingerprints: ['v1-image'],
    pull: 12,
    issue: 3
  }

  test('with a fix is told by pull request and run, what happens once by the pull request alone', () => {
    const told = (kind: typeof lesson.kind | 'merged') =>
      events({
        actions: [action({ kind: 'settle', lesson: { ...lesson, kind } })]
      })
    expect(told('verified')).toMatchObject([
      { key: 'verified/12/100/1', pull: 12, issue: 3, fixer: 'pin-image', rules: ['image-retired'] }
    ])
    expect(told('merged')).toMatchObject([{ key: 'merged/12' }])
  })
})

describe('what came of a re-run', () => {
  const dns = { diagnoses: [aJobDiagnosis(transient)] }

  test('is a rescue where the attempt after it is green', () => {
    expect(events({ run: attempt(2, 'success') }, [rerunOf(1)])).toMatchObject([
      { kind: 'rescued', key: 'rescued/100/2', rules: ['dns-failed'], fingerprints: ['v1-dns'] }
    ])
  })

  test('is none where a person started the attempt, or the run is another', () => {
    expect(events({ run: attempt(3, 'success') }, [rerunOf(1)])).toEqual([])
    expect(events({ run: attempt(2, 'success') })).toEqual([])
    const other = anEvent({ ...rerunOf(1), run: { id: 99, attempt: 1, url: '' } })
    expect(events({ run: attempt(2, 'success') }, [other])).toEqual([])
  })

  test('speaks against the rules whose failure stands, and against no other', () => {
    const known = [rerunOf(1, ['dns-failed', 'registry-down'])]
    expect(events({ run: attempt(2), ...dns }, known)[1]).toMatchObject({
      ...{ kind: 'not-rescued', rules: ['dns-failed'] }
    })
    expect(events({ run: attempt(2), diagnoses: [aJobDiagnosis()] }, known)[1]).toMatchObject({
      ...{ kind: 'not-rescued', rules: [] }
    })
  })

  test('is open while it is re-run again, and a rescue then speaks for all its rules', () => {
    const again = { run: attempt(2), ...dns, actions: [action({ kind: 'rerun' })] }
    expect(kinds(again, [rerunOf(1)])).toEqual(['failed', 'rerun'])
    const known = [rerunOf(1), rerunOf(2, ['registry-down'])]
    expect(events({ run: attempt(3, 'success') }, known)).toMatchObject([
      { kind: 'rescued', rules: ['dns-failed', 'registry-down'] }
    ])
  })
})
