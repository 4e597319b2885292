import { expect, test } from '@jest/globals'
import { isPassedTest } from '../../src/matching/passed-test.js'

test.each([
  '  ok 2 - curl: (22) The requested URL returned error: 503',
  '    ✓ retries on ECONNRESET (5 ms)',
  'test_refused (tests.ClientTest) ... ok',
  'test net::refused ... ok',
  'tests/test_client.py::test_503 PASSED            [ 50%]',
  '--- PASS: TestRefused (0.00s)'
])('%s names a test that passed', (line) => {
  expect(isPassedTest(line)).toBe(true)
})

test.each([
  'not ok 2 - curl: (22) The requested URL returned error: 503',
  '✗ retries on ECONNRESET',
  'test_refused (tests.ClientTest) ... FAIL',
  '--- FAIL: TestRefused (0.00s)',
  'curl: (22) The requested URL returned error: 503'
])('%s names none', (line) => {
  expect(isPassedTest(line)).toBe(false)
})
