import { expect, test } from '@jest/globals'
import { categories } from '../../../src/engine/types/rule.js'
import { causeOf, causes } from '../../../src/incidents/life/causes.js'
import { rules } from '../../../src/rules/index.js'

test.each([
  ['missing-dependency', 'module-not-found', 'missing_dependency'],
  ['file-permission', 'script-not-executable', 'permission_error'],
  ['network-time-out', 'connection-reset', 'network_error'],
  ['port-in-use', 'port-in-use', 'configuration_error'],
  ['disk-full', 'disk-full', 'resource_exhaustion'],
  ['out-of-memory', 'node-heap-out-of-memory', 'resource_exhaustion'],
  ['credentials', 'aws-credentials-missing', 'missing_credentials'],
  ['version-conflict', 'npm-peer-conflict', 'dependency_conflict'],
  ['missing-file', 'file-not-found', 'missing_file'],
  ['syntax', 'yaml-syntax', 'syntax_error'],
  ['configuration', 'bad-option', 'configuration_error'],
  ['rate-limit', 'docker-rate-limit', 'rate_limit'],
  ['service-down', 'github-503', 'service_unavailable'],
  ['test-regression', 'jest-test-failed', 'test_failure'],
  ['runner', 'runner-lost', 'runner_lost'],
  ['unknown', 'unknown', 'unknown']
])('%s', (id, rule, category) => {
  expect(causeOf({ rule, category, isFlaky: false }).id).toBe(id)
})

test('a test that came and went without a change is flaky, and nothing else is', () => {
  const flaky = (category: string) => causeOf({ rule: '', category, isFlaky: true }).id
  expect([flaky('test_failure'), flaky('network_error')]).toEqual([
    'flaky-test',
    'network-time-out'
  ])
})

test('every category but the unknown has a cause, and every cause a suggestion', () => {
  const nameless = categories.filter(
    (category) => causeOf({ rule: '', category, isFlaky: false }).id === 'unknown'
  )
  expect(nameless).toEqual(['unknown'])
  expect(causes.filter(({ suggestion }) => !/\.$/.test(suggestion))).toEqual([])
  expect(new Set(causes.map(({ id }) => id)).size).toBe(causes.length)
})

test('the narrow causes answer rules of the table', () => {
  const answered = new Set(
    rules.flatMap(({ id: rule, category }) =>
      [true, false].map((isFlaky) => causeOf({ rule, category, isFlaky }).id)
    )
  )
  expect(causes.map(({ id }) => id).filter((id) => !answered.has(id))).toEqual([])
})
