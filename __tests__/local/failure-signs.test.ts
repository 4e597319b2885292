import { describe, expect, test } from '@jest/globals'
import type { JobLog } from '../../src/engine/types/incident.js'
import { hasFailureSign } from '../../src/local/failure-signs.js'
import { cleanLog } from '../../src/logs/clean-log.js'

const logOf = (text: string, conclusion: string | null = null): JobLog => ({
  steps: [{ number: null, name: null, conclusion, text: cleanLog(Buffer.from(text)) }]
})

describe('a part of a log', () => {
  test.each([
    'Process exited with code 1',
    'The command "make" exited with 2.',
    'make: *** [all] Error 2',
    'error: no such thing',
    '  fatal: bad object',
    '3 failed, 10 passed',
    'Traceback (most recent call last):',
    '--- FAIL: TestX (0.00s)',
    'Linter failed',
    'E   AssertionError: x'
  ])('that holds %j shows a failure', (line) => {
    expect(hasFailureSign(logOf(`before\n${line}\nafter\n`))).toBe(true)
  })

  test.each([
    '0 failed, 10 passed',
    'Failed: 0',
    'exited with code 0',
    'Process completed with exit code 0.',
    '0 errors',
    'error handling is on',
    'The command "make" exited with 0.'
  ])('that holds %j does not', (line) => {
    expect(hasFailureSign(logOf(`before\n${line}\nafter\n`))).toBe(false)
  })
})

test("the runner's last words without its error mark are of a job that went well", () => {
  const text = 'npm error once\n1 failed, then tried again\nCleaning up orphan processes\n'
  expect(hasFailureSign(logOf(text))).toBe(false)
  expect(hasFailureSign(logOf(`##[error]Process completed with exit code 1.\n${text}`))).toBe(true)
})

test('an error that the runner tries again is no failure, save the last', () => {
  const tries =
    '##[error]fatal: x\nfailed with exit code 128\nWaiting 9 seconds before trying again\n'
  const end = 'Cleaning up orphan processes\n'
  expect(hasFailureSign(logOf(`${tries}${tries}fetched\n${end}`))).toBe(false)
  expect(hasFailureSign(logOf(`${tries}##[error]fatal: x\n${end}`))).toBe(true)
})

test('a step that is known to have failed needs no text', () => {
  expect(hasFailureSign(logOf('fine\n', 'failure'))).toBe(true)
  expect(hasFailureSign(logOf('fine\n', 'success'))).toBe(false)
})
