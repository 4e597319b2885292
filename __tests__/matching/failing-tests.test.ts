import { describe, expect, test } from '@jest/globals'
import { testNamePatterns, testNameOf } from '../../src/matching/failing-tests.js'
import { linesOfPattern } from '../../src/matching/lines-of-rule.js'

/** As the survey asks: in each way whose literal occurs. */
function nameIn(line: string): string | null {
  const folded = line.toLowerCase()
  const names = testNamePatterns.map((pattern, report) =>
    linesOfPattern(pattern)?.literals.some((literal) => folded.includes(literal))
      ? testNameOf(line, report)
      : null
  )
  return names.find((name) => name !== null) ?? null
}

describe('testNameOf', () => {
  test('every pattern holds a text to search for', () => {
    expect(testNamePatterns.filter((pattern) => linesOfPattern(pattern) === null)).toEqual([])
  })

  test.each([
    [
      'FAILED tests/test_a.py::TestA::test_b[x-1] - assert 1 == 2',
      'tests/test_a.py::TestA::test_b[x-1]'
    ],
    ['[gw1] [ 10%] FAILED tests/test_a.py::test_b ', 'tests/test_a.py::test_b'],
    ['tests/test_a.py::test_b FAILED      [ 50%]', 'tests/test_a.py::test_b'],
    ['ERROR tests/test_a.py - ImportError: x', 'tests/test_a.py'],
    ['FAIL: test_b (tests.test_a.TestA)', 'test_b (tests.test_a.TestA)'],
    ['ERROR: test_b (tests.test_a.TestA.test_b)', 'test_b (tests.test_a.TestA.test_b)'],
    ['    --- FAIL: TestA/sub (0.00s)', 'TestA/sub'],
    ['test a::tests::b ... FAILED', 'a::tests::b'],
    ['  ● suite › does it', 'suite › does it'],
    [' FAIL  src/a.test.ts > suite > does it', 'src/a.test.ts > suite > does it'],
    ['[ERROR] com.x.ATest.testB  Time elapsed: 0.01 s  <<< FAILURE!', 'com.x.ATest.testB'],
    ['testB(com.x.ATest)  Time elapsed: 0.01 sec  <<< ERROR!', 'testB(com.x.ATest)'],
    ['ATest > testB() FAILED', 'ATest > testB()'],
    ['rspec ./spec/a_spec.rb:12 # A does b', './spec/a_spec.rb:12 # A does b'],
    ['  Failed My.Tests.ATest.B(x: 1) [12 ms]', 'My.Tests.ATest.B(x: 1)'],
    ['[  FAILED  ] Suite/ATest.B/0 (3 ms)', 'Suite/ATest.B/0'],
    ['1) App\\Tests\\ATest::testB with data set #0', 'App\\Tests\\ATest::testB with data set #0'],
    ['not ok 3 - does it', 'does it']
  ])('%s', (line, name) => {
    expect(nameIn(line)).toBe(name)
  })

  test.each([
    'ERROR: No matching distribution found',
    '[ERROR] Tests run: 7, Failures: 1 <<< FAILURE! - in com.x.ATest',
    'FAILED',
    'ok 3 - does it',
    'FAIL'
  ])('none in %s', (line) => {
    expect(nameIn(line)).toBeNull()
  })
})
