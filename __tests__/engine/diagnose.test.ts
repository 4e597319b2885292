import { describe, expect, test } from '@jest/globals'
import { diagnose } from '../../src/engine/diagnose.js'
import type { Match, Matcher } from '../../src/engine/types/diagnosis.js'
import type { FailedJob, Incident } from '../../src/engine/types/incident.js'
import type { RecordRule } from '../../src/engine/types/rule.js'
import type { Annotation, Step } from '../../src/engine/types/workflow-run.js'
import { aJob, anIncident, aRun } from '../support/builders.js'

const aMatch = (ruleId: string, change: Partial<Match> = {}): Match => ({
  ruleId,
  category: 'test_failure',
  transient: false,
  blame: 'code',
  severity: 'MEDIUM',
  rank: 'cause',
  confidence: 'medium',
  summary: 'It failed.',
  remedy: 'Mend it.',
  docs: null,
  evidence: { source: 'log', text: ruleId, step: 2, line: 4 },
  failingTests: [],
  signature: ruleId,
  ...change
})

const aRecordRule = (id: string, change: Partial<RecordRule> = {}): RecordRule => ({
  id,
  category: 'runner_lost',
  transient: true,
  blame: 'platform',
  severity: 'HIGH',
  rank: 'cause',
  summary: 'The runner is lost.',
  remedy: 'Run it again.',
  docs: 'https://docs.test',
  recognise: () => ({ source: 'record', text: `${id} 7`, step: null, line: null }),
  ...change
})

/** `log` is what the log shows; a text of the record shows what it names. */
const toy = (log: Match[], texts: Match[] = []): Matcher => ({
  matchLog: () => log,
  matchText: (text) => texts.filter(({ ruleId }) => text.includes(ruleId)),
  tellingLines: () => [{ source: 'log', text: 'odd 12', step: 1, line: 2 }],
  signature: (text) => text.replace(/\d+/g, '0'),
  unknownSignature: () => 'odd',
  baselineOf: () => ({
    ...{ steps: new Set<string>(), lines: new Set<number>() },
    ...{ linesOfSteps: new Set<number>(), words: new Set<number>() }
  }),
  difference: () => ({ newLines: 0, blocks: [] })
})

const anAnnotation = (message: string, level: Annotation['level'] = 'failure'): Annotation => ({
  ...{ level, message, title: null, path: '.github', startLine: 1 }
})
const aStep = (number: number, conclusion: Step['conclusion']): Step => ({
  ...{ number, name: `Step ${number}`, status: 'completed' as const, conclusion },
  ...{ startedAt: null, completedAt: null }
})
const failed = (change: Partial<FailedJob> = {}): FailedJob => ({
  ...{ job: aJob(), annotations: [], log: { steps: [] } },
  ...change
})
const told = (job: FailedJob, matcher: Matcher, rules: RecordRule[] = []) =>
  diagnose(anIncident({ failedJobs: [job] }), matcher, rules)[0]!
const order = (job: FailedJob, matcher: Matcher, rules: RecordRule[] = []) => {
  const { primary, secondary } = told(job, matcher, rules)
  return [primary, ...secondary].map(({ ruleId }) => ruleId)
}

describe('the order of claims', () => {
  test("is the matcher's own where all are of one rank", () =>
    expect(order(failed(), toy([aMatch('b'), aMatch('a')]))).toEqual(['b', 'a']))

  test('puts causes before symptoms before wrappers', () => {
    const ranked = [aMatch('w', { rank: 'wrapper' }), aMatch('s', { rank: 'symptom' }), aMatch('c')]
    expect(order(failed(), toy(ranked))).toEqual(['c', 's', 'w'])
  })

  test('puts the record before the text among equals, and a cause of the text before its symptom', () => {
    const rules = [aRecordRule('r'), aRecordRule('rs', { rank: 'symptom' })]
    expect(order(failed(), toy([aMatch('c')]), rules)).toEqual(['r', 'c', 'rs'])
  })

  test('puts the log before annotations, of which only failures count', () => {
    const annotations = [
      anAnnotation('x', 'warning'),
      anAnnotation('y'),
      anAnnotation('z', 'notice')
    ]
    const texts = [aMatch('x'), aMatch('y'), aMatch('z')]
    expect(order(failed({ annotations }), toy([aMatch('a')], texts))).toEqual(['a', 'y'])
  })
})

test('a rule is told once, however often it matches', () => {
  const again = aMatch('a', {
    evidence: { source: 'annotation', text: 'a', step: null, line: null }
  })
  const other = aMatch('a', { signature: 'another' })
  const annotations = [anAnnotation('a')]
  expect(order(failed({ annotations }), toy([aMatch('a'), other], [again]))).toEqual(['a'])
})

test('a bare exit code is no other cause', () => {
  const exit = aMatch('exit', { rank: 'wrapper', category: 'unknown' })
  expect(order(failed(), toy([aMatch('a'), exit]))).toEqual(['a'])
})

test('no more than five other causes are told', () => {
  const many = Array.from({ length: 9 }, (_, index) => aMatch(`r${index}`))
  expect(order(failed(), toy(many))).toEqual(['r0', 'r1', 'r2', 'r3', 'r4', 'r5'])
})

test("a record rule's claim carries its facts, high confidence and its evidence", () => {
  const { primary } = told(failed({ log: null }), toy([]), [aRecordRule('lost')])
  expect(primary).toMatchObject({
    ...{ ruleId: 'lost', category: 'runner_lost', transient: true, confidence: 'high' },
    evidence: [{ source: 'record', text: 'lost 7' }]
  })
  expect(primary).not.toHaveProperty('rank')
})

describe('a lost runner that a log tells of', () => {
  const lost = aMatch('gone', { category: 'runner_lost', transient: true })

  test('may not be transient, since any step can print such a line', () =>
    expect(told(failed(), toy([lost])).primary.transient).toBeNull())

  test('is transient where the record says the same', () => {
    const { primary, secondary } = told(failed(), toy([lost]), [aRecordRule('lost')])
    expect([primary, ...secondary].map(({ transient }) => transient)).toEqual([true, true])
  })

  test("is transient in a step that is the runner's own", () => {
    const step = { ...aStep(1, 'failure'), name: 'Initialize containers' }
    const job = failed({ job: aJob({ steps: [step] }) })
    expect(told(job, toy([lost])).primary.transient).toBe(true)
  })

  test('leaves other causes as they are', () => {
    const other = aMatch('net', { category: 'network_error', transient: true })
    expect(told(failed(), toy([other])).primary.transient).toBe(true)
  })
})

test('a record rule that does not recognise the job claims nothing', () => {
  const rule = aRecordRule('lost', { recognise: () => null })
  expect(order(failed(), toy([aMatch('a')]), [rule])).toEqual(['a'])
})

describe('where no rule names the cause', () => {
  test('the most telling lines are shown', () => {
    const { primary } = told(failed(), toy([]))
    expect(primary).toMatchObject({
      ...{ ruleId: 'unknown', category: 'unknown', transient: null, confidence: 'low' },
      evidence: [{ text: 'odd 12' }]
    })
  })

  test('a wrapper that names no cause is no answer', () => {
    const wrapper = aMatch('exit-code', { rank: 'wrapper', category: 'unknown' })
    expect(told(failed(), toy([wrapper])).primary.ruleId).toBe('unknown')
    const useful = { ...wrapper, category: 'build_error' as const }
    expect(told(failed(), toy([useful])).primary.ruleId).toBe('exit-code')
  })

  test('without a log the annotations speak, five at most', () => {
    const annotations = [
      anAnnotation('warned', 'warning'),
      ...Array.from({ length: 7 }, (_, index) => anAnnotation(`said ${index}`))
    ]
    const { evidence } = told(failed({ log: null, annotations }), toy([])).primary
    expect(evidence.map(({ text }) => text)).toEqual(
      [0, 1, 2, 3, 4].map((index) => `said ${index}`)
    )
    expect(evidence[0]).toMatchObject({ source: 'annotation', step: null, line: null })
  })

  test('and without those the record', () => {
    const nothing = failed({ log: null, annotations: [] })
    expect(told(nothing, toy([])).primary.evidence).toEqual([
      {
        ...{ source: 'record', step: null, line: null },
        text: 'No step is recorded as failed. There is no log and no annotation.'
      }
    ])
    const stepped = { ...nothing, job: aJob({ steps: [aStep(4, 'failure')] }) }
    expect(told(stepped, toy([])).primary.evidence[0]!.text).toMatch(/^Step 4 failed\./)
  })
})

test('the failed step is the first that failed, else the one that was cancelled', () => {
  const steps = [
    aStep(1, 'success'),
    aStep(2, 'cancelled'),
    aStep(3, 'failure'),
    aStep(4, 'failure')
  ]
  expect(told(failed({ job: aJob({ steps }) }), toy([])).failedStep).toEqual({
    ...{ number: 3, name: 'Step 3' }
  })
  const cancelled = failed({ job: aJob({ steps: steps.slice(0, 2) }) })
  expect(told(cancelled, toy([])).failedStep).toMatchObject({ number: 2 })
  expect(told(failed(), toy([])).failedStep).toBeNull()
})

describe('the fingerprint', () => {
  const keyOf = (change: Partial<Incident> = {}, match = aMatch('a')) =>
    diagnose(anIncident({ failedJobs: [failed()], ...change }), toy([match]), [])[0]!.primary
      .fingerprint

  test('is the same in another run', () =>
    expect(keyOf({ run: aRun({ id: 7, headSha: 'b', headBranch: 'x' }) })).toBe(keyOf()))

  test.each<[string, string]>([
    ['workflow', keyOf({ run: aRun({ path: 'other.yml' }) })],
    ['job', keyOf({ failedJobs: [failed({ job: aJob({ name: 'other' }) })] })],
    ['rule', keyOf({}, aMatch('b', { signature: 'a' }))],
    ['signature', keyOf({}, aMatch('a', { signature: 'b' }))]
  ])('differs by %s', (_name, key) => expect(key).not.toBe(keyOf()))

  test('of an unknown cause comes of its signature and the step that failed', () => {
    const of = (signature: string, step = 'Build on 20', text = 'odd') => {
      const matcher: Matcher = {
        ...toy([]),
        tellingLines: () => [{ source: 'log', text, step: 1, line: 1 }],
        unknownSignature: () => signature
      }
      const job = aJob({ steps: [{ ...aStep(3, 'failure'), name: step }] })
      return told(failed({ job }), matcher).primary.fingerprint
    }
    expect(of('u1:odd')).toBe(of('u1:odd', 'Build on 22', 'other lines'))
    expect(of('u1:odd')).not.toBe(of('u1:even'))
    expect(of('u1:odd')).not.toBe(of('u1:odd', 'Test'))
  })

  test('of a cause without a log comes of the annotations, in whatever order', () => {
    const of = (...messages: string[]) => {
      const annotations = messages.map((message) => anAnnotation(message))
      return told(failed({ log: null, annotations }), toy([])).primary.fingerprint
    }
    expect(of('odd 12', 'even 1')).toBe(of('even 7', 'odd 3'))
    expect(of('odd 12')).not.toBe(of('even 12'))
  })
})

describe('a gate', () => {
  const work = failed({ job: aJob({ id: 1, name: 'test' }) })
  const late = { startedAt: '2026-03-01T12:05:00Z', completedAt: '2026-03-01T12:06:00Z' }
  const gate = failed({ job: aJob({ id: 2, name: 'CI result', ...late }), log: null })
  const aggregators = (rules: RecordRule[] = []) =>
    diagnose(anIncident({ failedJobs: [work, gate] }), toy([aMatch('a')]), rules).map(
      ({ aggregator }) => aggregator
    )

  test('that failed after the others and shows no cause is no root cause', () =>
    expect(aggregators()).toEqual([false, true]))

  test('that only shows a wrapper is none either, one with a cause of its own is', () => {
    const of = (rank: RecordRule['rank']) =>
      aggregators([
        aRecordRule('r', {
          rank,
          recognise: ({ job }) =>
            job.id === 2 ? { source: 'record', text: 'x', step: null, line: null } : null
        })
      ])
    expect(of('wrapper')).toEqual([false, true])
    expect(of('symptom')).toEqual([false, false])
  })
})
