import { expect, test } from '@jest/globals'
import { compileTrace } from '../../src/matching/trace-log.js'
import { lineRule, logOf, runStep, stepOf } from './toy-table.js'

const broken = lineRule('broken', /^broken: /)
const reset = lineRule('reset', /\bECONNRESET\b/, { category: 'network_error', transient: true })
const own = { ...lineRule('own', /^broken: own/), own: true as const }
const trace = compileTrace([own, broken, reset], () => {})

test('the best explanation comes first, with all its hits', () => {
  const traces = trace(logOf(...runStep(['x'], ['broken: own', 'fine', 'broken: own'], 1)))
  expect(traces).toMatchObject([
    {
      ruleId: 'own',
      own: true,
      place: 1,
      leftOut: null,
      count: 2,
      evidence: { line: 7 },
      lastLine: 9
    },
    { ruleId: 'broken', own: false, place: 2, leftOut: null, count: 2 }
  ])
})

test('hits that are no evidence say why', () => {
  const inGreenStep = [...runStep(['a'], ['broken: x']), ...runStep(['b'], ['hm'], 1)]
  expect(trace(logOf(...inGreenStep))).toMatchObject([
    { ruleId: 'broken', place: null, leftOut: 'its step went well', evidence: { line: 7 } }
  ])
  const retried = ['ECONNRESET, retrying in 5s', ...Array<string>(60).fill('ok')]
  expect(trace(logOf(...runStep(['c'], retried, 1)))).toMatchObject([
    { ruleId: 'reset', place: null, leftOut: 'it was tried again' }
  ])
  const green = { steps: [stepOf(['broken: x'], 'success', 'Build')] }
  expect(trace(green)).toMatchObject([
    { ruleId: 'broken', leftOut: 'the job went well', stepName: 'Build' }
  ])
})
