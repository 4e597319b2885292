import { describe, expect, test } from '@jest/globals'
import type { TextRule } from '../../src/engine/types/rule.js'
import { compileTable } from '../../src/matching/compile-table.js'
import { rules } from '../../src/rules/index.js'
import { runStep, stepOf } from '../matching/toy-table.js'

const textRules = rules.filter((rule): rule is TextRule => !('recognise' in rule))
const matcher = compileTable(rules)
const causeLine = 'FAILED tests/test_cart.py::test_total - assert 2 == 3'
const cause = 'pytest-test-failed'

const failed = stepOf(runStep(['pytest'], [causeLine], 1), 'failure', 'Run pytest')
const linesOf = (row: TextRule) => row.matches[0]!.split('\n')

/** Rows that become the verdict where the first failed step's own cause must be it. */
function usurpers(logOf: (row: TextRule) => ReturnType<typeof stepOf>[]): string[] {
  return textRules
    .map((row) => [row.id, matcher.matchLog({ steps: logOf(row) })[0]?.ruleId] as const)
    .filter(([, winner]) => winner !== cause)
    .map(([id, winner]) => `${id}: ${winner ?? 'none'} is told`)
}

describe('whatever row hits elsewhere, the failed step is explained by its own line', () => {
  test('in a step that went well', () => {
    const found = usurpers((row) => [
      stepOf(runStep(['./setup.sh'], linesOf(row)), 'success', 'Run ./setup.sh'),
      failed
    ])
    expect(found).toEqual([])
  })

  test('in an advisory step, whose error the job ignored', () => {
    const advisory = (row: TextRule) =>
      stepOf(runStep(['./lint.sh'], linesOf(row), 1), 'success', 'Run ./lint.sh')
    expect(usurpers((row) => [advisory(row), failed])).toEqual([])
    expect(usurpers((row) => [failed, advisory(row)])).toEqual([])
  })

  test('in the clean-up after the job', () => {
    const cleanUp = (row: TextRule) =>
      stepOf(
        ['Post job cleanup.', ...linesOf(row), '##[error]The clean-up failed'],
        'success',
        'Post Run x'
      )
    expect(usurpers((row) => [failed, cleanUp(row)])).toEqual([])
  })

  test('in the clean-up of a saved log, where no record tells', () => {
    const lines = [causeLine]
    const found = usurpers((row) => [
      stepOf(runStep(['pytest'], lines, 1)),
      stepOf(['Post job cleanup.', ...linesOf(row)])
    ])
    expect(found).toEqual([])
  })

  test('after the exit code of the failed step', () => {
    const found = usurpers((row) => [
      stepOf([...runStep(['pytest'], [causeLine], 1), ...linesOf(row)], 'failure', 'Run pytest')
    ])
    const marked = textRules
      .filter((row) => row.matches[0]!.includes('##[error]'))
      .map(({ id }) => `${id}:`)
    expect(found.filter((one) => !marked.some((id) => one.startsWith(id)))).toEqual([])
  })
})

describe('what is ambiguous is never transient by its text alone', () => {
  test.each([
    'received SIGINT',
    'Received signal SIGINT, shutting down',
    '^C',
    'Terminated',
    '##[error]Process completed with exit code 143.',
    '##[error]Process completed with exit code 130.',
    '##[error]Process completed with exit code 137.',
    'Killed',
    'The operation was canceled.',
    '##[error]The operation was canceled.',
    'Error: connect ECONNREFUSED 127.0.0.1:5432',
    'Error: connect ECONNREFUSED ::1:5432',
    'Error: connect ECONNREFUSED 0.0.0.0:3000',
    'FetchError: request to http://localhost:3000/ failed, reason: connect ECONNREFUSED 127.0.0.1:3000',
    'curl: (7) Failed to connect to localhost port 8080 after 0 ms: Connection refused',
    'dial tcp 127.0.0.1:5432: connect: connection refused',
    'dial tcp [::1]:5432: connect: connection refused',
    'psql: error: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused',
    'Could not connect to Redis at 127.0.0.1:6379: Connection refused',
    'java.net.ConnectException: Connection refused (localhost:8080)',
    'Connection to localhost:5432 refused. Check that the hostname and port are correct',
    'redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. Connection refused.'
  ])('%s', (line) => {
    const log = { steps: [stepOf(runStep(['./ci.sh'], [line], 1), 'failure', 'Run ./ci.sh')] }
    const verdict = matcher.matchLog(log)[0]
    expect({ rule: verdict?.ruleId, transient: verdict?.transient === true }).toMatchObject({
      transient: false
    })
  })
})
