import type { TextRule } from '../engine/types/rule.js'

export const testsJvmRules: TextRule[] = [
  {
    id: 'surefire-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /(?:^|\s)(?<test>[\w$.-]+(?:\([\w$.]+\)|\.[\w$]+)?)(?:\[[^\]]*\])? {1,2}(?:-- )?Time elapsed: [\d.,]+ s(?:ec)? +<<< (?:FAILURE|ERROR)!/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://maven.apache.org/surefire/maven-surefire-plugin/',
    matches: [
      'testLoad(com.acme.AppTest)  Time elapsed: 0.011 sec  <<< FAILURE!',
      '[ERROR] com.acme.AppTest.testLoad -- Time elapsed: 0.01 s <<< ERROR!',
      '[ERROR] testLoad(com.acme.AppTest)  Time elapsed: 0.1 s  <<< ERROR!'
    ],
    ignores: ['Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s']
  },
  {
    id: 'surefire-class-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bTests run: \d+, Failures: \d+, Errors: \d+, Skipped: \d+, Time elapsed: .{1,40}<<< (?:FAILURE|ERROR)!(?: --? in (?<suite>\S+))?/,
    summary: 'Tests of a class failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://maven.apache.org/surefire/maven-surefire-plugin/',
    matches: [
      '[ERROR] Tests run: 7, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.215 s <<< FAILURE! - in com.acme.ExtensionsTests',
      'Tests run: 1, Failures: 0, Errors: 1, Skipped: 0, Time elapsed: 1 sec <<< ERROR! -- in com.acme.A',
      'Tests run: 3, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.1 sec <<< FAILURE!'
    ],
    ignores: [
      'Tests run: 7, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.215 s - in com.acme.A'
    ]
  },
  {
    id: 'surefire-summary-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bTests run: \d+, Failures: (?:[1-9]\d*, Errors: \d+|0, Errors: [1-9]\d*), Skipped: \d+(?:, Flakes: \d+)?\s*$/,
    summary: 'Tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://maven.apache.org/surefire/maven-surefire-plugin/',
    matches: [
      'Tests run: 270, Failures: 0, Errors: 3, Skipped: 10',
      '[ERROR] Tests run: 198, Failures: 1, Errors: 0, Skipped: 9'
    ],
    ignores: ['Tests run: 270, Failures: 0, Errors: 0, Skipped: 10']
  },
  {
    id: 'surefire-test-listed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\[ERROR\] {3}(?:Run \d+: )?(?<test>[A-Z][\w$]*(?:>[\w$]+)?\.[\w$]+)(?:\[[^\]]{0,80}\])?:\d+(?:->[\w$.>:]+)* |^ {2}(?<erring>[A-Z][\w$]*(?:>[\w$]+)?\.[\w$]+):\d+(?:->[\w$.>:]+)* » /,
    summary: 'The test {test}{erring} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://maven.apache.org/surefire/maven-surefire-plugin/',
    matches: [
      '[ERROR]   AppTest.testLoad:24 expected:<1> but was:<2>',
      '[ERROR]   URLConnectionTest.invalidHost:396 » UnknownHost 1234.1.1.1',
      '  PermissionsTest.testGet:120 » NullPointer',
      '  SessionTest.selectsList:39->openSession:83 » Persistence'
    ],
    ignores: ['[ERROR]   The goal failed', '  at App.main:12 of the listing']
  },
  {
    id: 'surefire-failed-tests-heading',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:Failed tests|Tests in error): {1,3}(?<test>[\w$]+(?:\[[^\]]{0,80}\])?\([\w.$]+\))/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://maven.apache.org/surefire/maven-surefire-plugin/',
    matches: [
      'Failed tests:   testLoad(com.acme.AppTest): expected: 1, actual: 0',
      'Tests in error:   opens[0](com.acme.BufferTest): size=31 offset=24'
    ],
    ignores: ['Failed tests: 0', 'Failed tests: ']
  },
  {
    id: 'surefire-test-below-heading',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [
      /^(?:Failed tests|Tests in error): $/,
      /^ {2}(?<test>[\w$]+(?:\.|\[[^\]]{0,80}\]\(|\()[\w.$]+)/
    ],
    within: 2,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://maven.apache.org/surefire/maven-surefire-plugin/',
    matches: [
      'Failed tests: \n  AudioTest.refusesRate Expected exception: java.lang.IllegalArgumentException',
      'Tests in error: \n  rangeEquals[Buffer](okio.BufferedSourceTest): size=31'
    ],
    ignores: ['Failed tests: \n\nTests run: 1, Failures: 0']
  },
  {
    id: 'surefire-tests-failed-wrapper',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern:
      /^(?:\[ERROR\] )?(?:There (?:are|were) test failures\.|.*There were failing tests\. See the (?:report|results) at)/,
    summary: 'Tests failed; which ones stands above.',
    remedy: 'Read the lines above it.',
    docs: 'https://maven.apache.org/surefire/maven-surefire-plugin/',
    matches: [
      '[ERROR] There are test failures.',
      'There are test failures.',
      '> There were failing tests. See the report at: file:///w/build/reports/tests/test/index.html'
    ],
    ignores: ['There are no test failures.']
  },
  {
    id: 'surefire-fork-crashed',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bThe forked VM terminated without (?:properly saying|saying properly) goodbye\b/,
    summary: 'The Java virtual machine of the tests died.',
    remedy: 'Look for System.exit, a crash or lack of memory; lower forkCount or raise the memory.',
    docs: 'https://maven.apache.org/surefire/maven-surefire-plugin/faq.html',
    matches: [
      'The forked VM terminated without saying properly goodbye. VM crash or System.exit called ?',
      'The forked VM terminated without properly saying goodbye.'
    ],
    ignores: ['The forked VM terminated']
  },
  {
    id: 'gradle-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*(?<test>[\w$.]+(?: > [^>]{1,200}){1,4}) FAILED\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.gradle.org/current/userguide/java_testing.html',
    matches: [
      'guitests.TestGuiTest > testBadLogin FAILED',
      'com.acme.AppTest > adds() > case 2 FAILED',
      'io.grpc.testing.NettyFlowControlTest > largeBdp FAILED'
    ],
    ignores: ['> Task :test FAILED', 'com.acme.AppTest > adds() PASSED']
  },
  {
    id: 'gradle-tests-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*\d+ tests? completed, [1-9]\d* failed\b/,
    summary: 'Tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.gradle.org/current/userguide/java_testing.html',
    matches: ['318 tests completed, 4 failed', '1 test completed, 1 failed, 2 skipped'],
    ignores: ['318 tests completed, 0 failed']
  },
  {
    id: 'gradle-test-task-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /^(?:> Task |Execution failed for task ')(?<task>:\S*[tT]est\w*)(?: FAILED|'\.)/,
    summary: 'The task {task} failed.',
    remedy: 'Read the lines above it.',
    docs: 'https://docs.gradle.org/current/userguide/java_testing.html',
    matches: [
      '> Task :core:integrationTest FAILED',
      "Execution failed for task ':app:test'.",
      '> Task :barclayTest FAILED'
    ],
    ignores: ['> Task :compileJava FAILED', '> Task :test']
  },
  {
    id: 'ant-junit-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*\[junit\] (?:Tests run: \d+, Failures: (?:[1-9]\d*, Errors: \d+|0, Errors: [1-9]\d*)|Test (?<suite>[\w.$]+) FAILED|Testcase: .+(?:FAILED|Caused an ERROR))/,
    summary: 'Tests of a class failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://ant.apache.org/manual/Tasks/junit.html',
    matches: [
      '    [junit] Tests run: 12, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.5 sec',
      '    [junit] Test com.acme.AppTest FAILED',
      '    [junit] Testcase: testLoad(com.acme.AppTest):\tCaused an ERROR'
    ],
    ignores: [
      '    [junit] Tests run: 12, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.5 sec'
    ]
  },
  {
    id: 'scala-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: / \*\*\* FAILED \*\*\*/,
    summary: 'A Scala test failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://www.scalatest.org/user_guide',
    matches: [
      '[info] - adds two numbers *** FAILED ***',
      '- parses *** FAILED *** (12 milliseconds)'
    ],
    ignores: ['[info] - adds two numbers']
  },
  {
    id: 'junit-console-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*(?:\[java\] |\[junit\] )?\[\s*[1-9]\d* tests failed\s*\]|^There (?:was|were) [1-9]\d* failures?:\s*$/,
    summary: 'Tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.junit.org/current/user-guide/',
    matches: [
      '[         2 tests failed          ]',
      '    [junit] [        14 tests failed          ]',
      'There was 1 failure:',
      'There were 3 failures:'
    ],
    ignores: ['[         0 tests failed          ]']
  },
  {
    id: 'junit-console-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:\[j(?:ava|unit)\] +)?JUnit (?:Jupiter|Vintage|Platform Suite):(?<test>[\w$.]+:[\w$]+\(.{0,80}\))/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.junit.org/current/user-guide/',
    matches: [
      '  JUnit Jupiter:FileServiceTest:putByStream()',
      '    [junit]   JUnit Jupiter:FileServiceTest:putByStream()'
    ],
    ignores: ['  JUnit Jupiter:FileServiceTest', '+-- JUnit Jupiter [OK]']
  },
  {
    id: 'ginkgo-spec-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*\[(?:FAIL|Fail|PANICKED|TIMEDOUT)\] (?<test>\S.+)/,
    summary: 'The spec {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://onsi.github.io/ginkgo/',
    matches: ['  [FAIL] Controller reconciles [It] creates the object', '[Fail] API [It] answers'],
    ignores: ['[PASS] Controller']
  },
  {
    id: 'junit-console-tree-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^[\s│|]*[├└+'][─-]+ (?<test>\S.{0,200}?) (?:✘|\[X\]) /,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://junit.org/junit5/docs/current/user-guide/',
    matches: [
      '│     └─ adds() ✘ expected: <1> but was: <2>',
      "|     '-- adds() [X] expected: <1> but was: <2>"
    ],
    ignores: ['│     └─ adds() ✔']
  },
  {
    id: 'sbt-tests-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\[error\] Failed: Total \d+, Failed [1-9]\d*, |^\[error\] Failed tests:|^\[error\] \(.{1,80}\) sbt\.TestsFailedException: /,
    summary: 'Scala tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://www.scala-sbt.org/1.x/docs/Testing.html',
    matches: [
      '[error] Failed: Total 12, Failed 1, Errors 0, Passed 11',
      '[error] (core / Test / test) sbt.TestsFailedException: Tests unsuccessful'
    ],
    ignores: ['[info] Passed: Total 12, Failed 0, Errors 0, Passed 12']
  },
  {
    id: 'specs2-or-munit-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\[(?:error|info)\]\s+(?:==> )?[Xx!] (?<test>\S.{0,200}?)(?: [\d.]+s)?(?: .{0,80}(?:Exception|Error|FailException).*)?$|^==> X (?<munit>\S.+?) {2}[\d.]+s/,
    summary: 'A Scala test failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://scalameta.org/munit/',
    matches: [
      '[error]   x reads dates',
      '==> X com.acme.ParserSuite.reads dates  0.01s munit.FailException'
    ],
    ignores: ['[info]   + reads dates']
  },
  {
    id: 'kotest-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bio\.kotest\.assertions\.AssertionFailedError: /,
    summary: 'A Kotlin test failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://kotest.io/',
    matches: ['io.kotest.assertions.AssertionFailedError: expected:<1> but was:<2>'],
    ignores: ['io.kotest.core.spec']
  },
  {
    id: 'testng-console-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^FAILED(?: CONFIGURATION)?: (?:@\w+ )?(?<test>[A-Za-z_]\w*)(?:\(.{0,200}\))?\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://testng.org/',
    matches: ['FAILED: readsDates', 'FAILED: readsDates("a", 1)'],
    ignores: ['FAILED: 3 tests', 'PASSED: readsDates']
  }
]
