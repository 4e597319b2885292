import type { TextRule } from '../engine/types/rule.js'

export const testsOtherRules: TextRule[] = [
  {
    id: 'jasmine-spec-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [/^\s{2}Message:\s*$/, /^\s{4}(?<message>\S.*)$/],
    within: 2,
    summary: 'A spec failed: {message}',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://jasmine.github.io/',
    matches: ['  Message:\n    Expected 1 to be 2.'],
    ignores: ['  Message: hello\n    done']
  },
  {
    id: 'ava-case-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*✖ (?:\[fail\]: (?<test>\S.{0,300})|(?<node>\S.{0,300}) \([\d.]+ms\))\s*$/,
    summary: 'The test {test}{node} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://github.com/avajs/ava',
    matches: ['  ✖ [fail]: parser › reads dates', '✖ parser reads dates (1.2ms)'],
    ignores: [
      '✖   subject may not be empty [subject-empty]',
      '  ✖ 12 problems (12 errors, 0 warnings)'
    ]
  },
  {
    id: 'vitest-unhandled-errors',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:⎯+ )?Unhandled (?:Rejection|Error|Exception)s?(?: ⎯+)?\s*$|\bVitest caught \d+ unhandled errors? during the test run\b/,
    summary: 'Code went wrong outside of the tests.',
    remedy: 'See the error below it.',
    docs: 'https://vitest.dev/config/#dangerouslyignoreunhandlederrors',
    matches: [
      'Vitest caught 1 unhandled error during the test run.',
      '⎯⎯⎯⎯ Unhandled Rejection ⎯⎯⎯⎯⎯'
    ],
    ignores: ['Unhandled request GET /a']
  },
  {
    id: 'vitest-suite-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:❯ )?FAIL {1,2}(?:\|[^|]+\| )?(?<file>\S+\.(?:[cm]?[jt]sx?|vue|svelte)) \[ .+ \]\s*$/,
    summary: 'The test file {file} could not be run.',
    remedy: 'Correct the error below it.',
    docs: 'https://vitest.dev/guide/',
    matches: [' FAIL  src/app.test.ts [ src/app.test.ts ]'],
    ignores: ['FAIL src/app.test.ts']
  },
  {
    id: 'qunit-or-testem-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^not ok \d+ (?:Chrome|Firefox|Headless Chrome|Safari)[\w. ]* - \[[\d.]+ ms\] - (?<test>.+)/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://qunitjs.com/',
    matches: ['not ok 12 Chrome 110.0 - [50 ms] - Unit | Parser: reads dates'],
    ignores: ['ok 12 Chrome 110.0 - [50 ms] - Unit']
  },
  {
    id: 'testcafe-or-wdio-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*[1-9]\d*\/\d+ failed(?: \([\dms ]+\))?\s*$|^Spec Files:\s+.{0,60}[1-9]\d* failed\b/,
    summary: 'Browser tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://testcafe.io/',
    matches: [
      ' 1/12 failed (32s)',
      'Spec Files:	 2 passed, 1 failed, 3 total (100% completed) in 00:00:12'
    ],
    ignores: [' 0/12 failed', 'Spec Files:	 3 passed, 3 total']
  },
  {
    id: 'cucumber-scenario-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^cucumber (?:-p \w+ )?(?<test>\S+\.feature:\d+) # |^\s*\d+\) Scenario: (?<scenario>.+) # \S+\.feature:\d+/,
    summary: 'A scenario failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://cucumber.io/docs/',
    matches: [
      'cucumber features/login.feature:12 # Scenario: wrong password',
      '1) Scenario: wrong password # features/login.feature:12'
    ],
    ignores: ['cucumber --format progress']
  },
  {
    id: 'cucumber-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\d+ scenarios? \((?:[1-9]\d* (?:failed|undefined|ambiguous)|.{0,40}\b[1-9]\d* failed)\b/,
    summary: 'Scenarios failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://cucumber.io/docs/',
    matches: ['3 scenarios (1 failed, 2 passed)'],
    ignores: ['3 scenarios (3 passed)']
  },
  {
    id: 'behave-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*\d+ features? passed, [1-9]\d* failed, \d+ skipped\b|^\s*\d+ scenarios? passed, [1-9]\d* failed\b/,
    summary: 'Scenarios failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://behave.readthedocs.io/',
    matches: ['3 features passed, 1 failed, 0 skipped'],
    ignores: ['4 features passed, 0 failed, 0 skipped']
  },
  {
    id: 'robot-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^(?<test>\S.{0,120}\S) +\| FAIL \|\s*$/,
    summary: 'The Robot test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://robotframework.org/',
    matches: ['Valid Login                                      | FAIL |'],
    ignores: ['Valid Login                                      | PASS |']
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
    id: 'doctest-cpp-case-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\S+\.(?:c|cc|cpp|cxx|h|hpp|mm):\d+: (?:FATAL )?ERROR: (?:CHECK|REQUIRE|test case THREW)|^\S+\(\d+\): (?:FATAL )?ERROR: (?:CHECK|REQUIRE)/,
    summary: 'A doctest assertion failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://github.com/doctest/doctest',
    matches: ['/work/app.cpp:12: ERROR: CHECK( 1 == 2 ) is NOT correct!'],
    ignores: ['/work/app.cpp:12: MESSAGE: CHECK']
  },
  {
    id: 'doctest-cpp-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\[doctest\] (?:test cases: .{0,60}\b[1-9]\d* failed\b|Status: FAILURE!)/,
    summary: 'doctest cases failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://github.com/doctest/doctest',
    matches: ['[doctest] Status: FAILURE!'],
    ignores: ['[doctest] Status: SUCCESS!']
  },
  {
    id: 'boost-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /(?:: | )(?:fatal )?error: in "(?<test>[^"]+)": /,
    summary: 'The Boost test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://www.boost.org/doc/libs/release/libs/test/doc/html/index.html',
    matches: [
      '/work/app.cpp(12): error: in "suite/case": check 1 == 2 has failed [1 != 2]',
      'app.cpp:12: fatal error: in "suite/case": critical check ok has failed'
    ],
    ignores: ['*** No errors detected']
  },
  {
    id: 'boost-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\*{3} [1-9]\d* failures? (?:is|are) detected in the test module\b/,
    summary: 'Boost tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://www.boost.org/doc/libs/release/libs/test/doc/html/index.html',
    matches: ['*** 1 failure is detected in the test module "app"'],
    ignores: ['*** No errors detected']
  },
  {
    id: 'qt-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*(?:\d+: )?FAIL! {1,2}: (?<test>\w+::\w+\([^)]*\))/,
    summary: 'The Qt test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://doc.qt.io/qt-6/qttest-index.html',
    matches: ['FAIL!  : TestApp::run() Compared values are not the same'],
    ignores: ['PASS   : TestApp::run()']
  },
  {
    id: 'meson-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*\d+\/\d+ (?<test>\S+(?: \S+){0,10}) {2,}(?:FAIL|TIMEOUT|ERROR)\s+[\d.]+s\b/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://mesonbuild.com/Unit-tests.html',
    matches: [' 3/12 app:run                    FAIL            0.05s   exit status 1'],
    ignores: [' 3/12 app:run                    OK              0.05s']
  },
  {
    id: 'automake-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?:FAIL|XPASS): (?<test>[\w./+-]+(?: \d+ - .+)?)$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://www.gnu.org/software/automake/manual/html_node/Tests.html',
    matches: ['FAIL: tests/parse.sh', 'FAIL: parse.tap 3 - reads dates'],
    ignores: ['XFAIL: tests/parse.sh', 'FAIL: test_run (tests.test_app.TestApp)', '# FAIL:  1']
  },
  {
    id: 'automake-tests-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^# (?:FAIL|ERROR): +[1-9]\d*\s*$|^\d+ of \d+ tests failed\b/,
    summary: 'Tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://www.gnu.org/software/automake/manual/html_node/Tests.html',
    matches: ['# FAIL:  1', '3 of 12 tests failed'],
    ignores: ['# FAIL:  0']
  },
  {
    id: 'cppunit-or-check-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\d+%: Checks: \d+, Failures: (?:[1-9]\d*, Errors: \d+|0, Errors: [1-9]\d*)|^Run: +\d+ +Failure total: +[1-9]\d*|^\S+\.c:\d+:[EF]:[\w ]+:(?<test>\w+):\d+: /,
    summary: 'C tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://libcheck.github.io/check/',
    matches: [
      '97%: Checks: 40, Failures: 1, Errors: 0',
      'tests/check_app.c:12:F:Core:test_run:0: Assertion failed'
    ],
    ignores: ['100%: Checks: 40, Failures: 0, Errors: 0']
  },
  {
    id: 'munit-or-unity-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\S+\.c:\d+:(?<test>test\w+):FAIL\b|^\d+ Tests [1-9]\d* Failures \d+ Ignored\b/,
    summary: 'C tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://www.throwtheswitch.org/unity',
    matches: [
      'tests/test_app.c:12:test_run:FAIL: Expected 1 Was 2',
      '12 Tests 1 Failures 0 Ignored'
    ],
    ignores: ['12 Tests 0 Failures 0 Ignored']
  },
  {
    id: 'llvm-lit-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?:FAIL|XPASS|TIMEOUT|UNRESOLVED): (?<test>\S+ :: \S+) \(\d+ of \d+\)/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://llvm.org/docs/CommandGuide/lit.html',
    matches: ['FAIL: Clang :: Sema/run.c (12 of 400)'],
    ignores: ['PASS: Clang :: Sema/run.c (12 of 400)']
  },
  {
    id: 'minitest-case-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [
      /^\s*(?:\d+\) )?(?:Failure|Error):\s*$/,
      /^\s*(?<test>[A-Z][\w:]*#test_\S+)(?: \[\S+:\d+\])?:\s*$/
    ],
    within: 1,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.seattlerb.org/minitest/',
    matches: [
      '  1) Failure:\nParserTest#test_dates [/work/test/parser_test.rb:12]:',
      'Error:\nParserTest#test_dates:'
    ],
    ignores: ['Error:\nsomething else']
  },
  {
    id: 'rails-test-listed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^(?:bin\/)?rails test (?<test>\S+_test\.rb:\d+)\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://guides.rubyonrails.org/testing.html',
    matches: [
      'rails test test/models/user_test.rb:10',
      'bin/rails test test/models/user_test.rb:10'
    ],
    ignores: ['rails test test/models']
  },
  {
    id: 'test-unit-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?:Failure|Error): (?<test>test[\w ?!]*\([A-Z][\w:]*\))/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://test-unit.github.io/',
    matches: [
      'Failure: test_dates(ParserTest)',
      'Error: test_dates(ParserTest): NameError: undefined local variable'
    ],
    ignores: ['Failure/Error: expect(1).to eq(2)']
  },
  {
    id: 'rspec-load-error',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^An error occurred (?:while loading|in (?:a|an) `\w+\(:\w+\)` hook)\b|^\d+ examples?, 0 failures, [1-9]\d* errors? occurred outside of examples\b/,
    summary: 'A spec file could not be loaded.',
    remedy: 'Correct the error below it.',
    docs: 'https://rspec.info/documentation/',
    matches: [
      'An error occurred while loading ./spec/parser_spec.rb.',
      '0 examples, 0 failures, 1 error occurred outside of examples'
    ],
    ignores: ['12 examples, 0 failures']
  },
  {
    id: 'pest-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*FAILED {2}(?<test>\S+ > .+\S)\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://pestphp.com/',
    matches: ['   FAILED  Tests\\Feature\\LoginTest > it refuses wrong passwords'],
    ignores: ['   PASS  Tests\\Feature\\LoginTest']
  },
  {
    id: 'phpunit-deprecations-fail',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /^\s*(?:Remaining|Unsilenced|Legacy|Other) (?:(?:self|direct|indirect) )?deprecation notices \([1-9]\d*\)/,
    summary: 'Deprecation notices count as failures.',
    remedy: 'Correct the deprecated calls, or relax SYMFONY_DEPRECATIONS_HELPER.',
    docs: 'https://symfony.com/doc/current/components/phpunit_bridge.html',
    matches: ['Remaining direct deprecation notices (1)'],
    ignores: ['Deprecation notices (0)']
  },
  {
    id: 'behat-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*\d+ scenarios? \(.{0,40}[1-9]\d* failed\)|^--- Failed (?:scenarios|steps):/,
    summary: 'Behat scenarios failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.behat.org/',
    matches: ['--- Failed scenarios:'],
    ignores: ['3 scenarios (3 passed)']
  },
  {
    id: 'dotnet-test-failed-short',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:##\[error\])?(?:Failed|failed) (?<test>[A-Za-z_]\w*(?:\(.{0,200}\))?) \[(?:< )?[\d.,]+ ?m?s\b[^\]]*\]\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-test',
    matches: ['  Failed ReadsDates [12 ms]', '  Failed ReadsDates [< 1 ms]'],
    ignores: ['  Passed ReadsDates [12 ms]']
  },
  {
    id: 'xunit-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*(?<test>[A-Z]\w*(?:\.\w+){2,}(?:\(.{0,200}\))?) \[FAIL\]\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://xunit.net/',
    matches: ['    Acme.Tests.ParserTests.ReadsDates [FAIL]'],
    ignores: ['    Acme.Tests.ParserTests.ReadsDates [SKIP]']
  },
  {
    id: 'dotnet-testing-platform-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*Test run summary: Failed!|^\s*Test Run Aborted\.?\s*$|\bThe active test run was aborted\. Reason: /,
    summary: 'A .NET test run failed or stopped.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/core/testing/',
    matches: [
      'Test run summary: Failed! - bin/app.dll (net8.0|x64)',
      'The active test run was aborted. Reason: the process exited'
    ],
    ignores: ['Test run summary: Passed!']
  },
  {
    id: 'nunit-console-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\d+\) (?:Failed|Error|Failure) : (?<test>[\w.]+(?:\(.{0,100}\))?)\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.nunit.org/',
    matches: ['1) Failed : Acme.Tests.ParserTests.ReadsDates'],
    ignores: ['1) Ignored : Acme.Tests.ParserTests.ReadsDates']
  },
  {
    id: 'bats-case-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [/^ ✗ (?<test>\S.*)$/, /^\s+\(in test file \S+, line \d+\)/],
    within: 6,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://bats-core.readthedocs.io/',
    matches: [' ✗ adds two numbers\n   (in test file test/add.bats, line 5)'],
    ignores: [' ✗ adds two numbers\n done']
  },
  {
    id: 'shunit-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^ASSERT:(?<message>.+)|^FAILED \(failures=[1-9]\d*\)/,
    summary: 'A shell test failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://github.com/kward/shunit2',
    matches: ['ASSERT:expected:<1> but was:<2>'],
    ignores: ['OK']
  },
  {
    id: 'newman-or-k6-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*\d+\. {2}AssertionError {2,}(?<test>\S.*)|\bthresholds on metrics '[^']+' (?:have been|were) crossed\b/,
    summary: 'API tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://learning.postman.com/docs/collections/using-newman-cli/command-line-integration-with-newman/',
    matches: [
      ' 1.  AssertionError      Status code is 200',
      "thresholds on metrics 'http_req_duration' have been crossed"
    ],
    ignores: ['│ assertions │ 12 │ 0 │']
  },
  {
    id: 'visual-difference-found',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /\bExpected image to match or be a close match to snapshot but was [\d.]+% different\b|\bScreenshot comparison failed\b/i,
    summary: 'A picture differs from the one that is kept.',
    remedy: 'Look at the difference; update the picture where it is wanted.',
    docs: 'https://playwright.dev/docs/test-snapshots',
    matches: [
      'Error: Screenshot comparison failed:',
      'Expected image to match or be a close match to snapshot but was 1.2% different from snapshot (12 differing pixels).'
    ],
    ignores: ['Screenshot comparison passed']
  },
  {
    id: 'type-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /^\s*\S+\.test-d\.ts:\d+:\d+\s*$|\bExpected type .+ to be assignable\b/,
    summary: 'A test of types failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://github.com/tsdjs/tsd',
    matches: ['  index.test-d.ts:12:5'],
    ignores: ['  index.test.ts:12:5']
  },
  {
    id: 'grunt-assertions-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*(?:Warning|Fatal error): \d+\/\d+ assertions failed\b|^FAILURES: [1-9]\d*\/\d+ assertions failed\b|^\s*Warning: Task "(?<task>[^"]+)" failed\./,
    summary: 'Tests or a task of Grunt failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://gruntjs.com/',
    matches: [
      'Warning: 1/12 assertions failed (50ms) Use --force to continue.',
      'FAILURES: 1/12 assertions failed (10ms)'
    ],
    ignores: ['OK: 12 assertions (10ms)']
  },
  {
    id: 'gulp-task-failed',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern:
      /^\[\d\d:\d\d:\d\d\] '(?<task>[^']+)' errored after |^\[\d\d:\d\d:\d\d\] Error in plugin /,
    summary: 'A Gulp task failed.',
    remedy: 'See the message below it.',
    docs: 'https://gulpjs.com/',
    matches: ["[10:00:02] 'test' errored after 2 s"],
    ignores: ["[10:00:02] Finished 'test' after 2 s"]
  },
  {
    id: 'lab-tests-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s+[1-9]\d* of \d+ tests failed\s*$/,
    summary: 'Tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://hapi.dev/module/lab/',
    matches: ['  1 of 12 tests failed'],
    ignores: ['0 of 12 tests failed']
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
  },
  {
    id: 'busted-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?:Failure|Error) (?:→|->) (?<test>\S+\.lua @ \d+)/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://lunarmodules.github.io/busted/',
    matches: ['Failure → spec/app_spec.lua @ 12', 'Failure -> spec/cart_spec.lua @ 2'],
    ignores: ['Pending → spec/app_spec.lua @ 12']
  },
  {
    id: 'busted-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\d+ success(?:es)? \/ (?:[1-9]\d* failures?|\d+ failures? \/ [1-9]\d* errors?)\b/,
    summary: 'Lua tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://lunarmodules.github.io/busted/',
    matches: ['12 successes / 1 failure / 0 errors / 0 pending : 0.05 seconds'],
    ignores: ['12 successes / 0 failures / 0 errors / 0 pending : 0.05 seconds']
  },
  {
    id: 'tasty-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s{2,}(?<test>\S.{0,160}?): {2,}FAIL(?: \([\d.]+s\))?\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://hackage.haskell.org/package/tasty',
    matches: ['    reads dates:                     FAIL'],
    ignores: ['    reads dates:                     OK']
  },
  {
    id: 'haskell-suite-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^Test suite (?<suite>[\w-]+): FAIL\b|^\S+> Test suite \S+ failed$|^Completed [1-9]\d* action\(s\)\.\s*Test suite failure for package\b|^\s*Test suite failure for package \S+/,
    summary: 'A Haskell test suite failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://cabal.readthedocs.io/en/stable/',
    matches: ['Test suite spec: FAIL', 'Test suite failure for package app-0.1'],
    ignores: ['Test suite spec: PASS']
  },
  {
    id: 'ounit-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^FAILED: Cases: \d+ Tried: \d+ Errors: \d+ Failures: \d+|^> ?\[FAIL\] {2,}(?<test>\S.*)|^[1-9]\d* failures?! in [\d.]+s\b|^\[ {2}FAILED {2}\] (?<cmocka>\w+)\s*$/,
    summary: 'A test failed: {test}{cmocka}.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://mirage.github.io/alcotest/',
    matches: [
      '> [FAIL]        parser          1   dates.',
      'FAILED: Cases: 12 Tried: 12 Errors: 0 Failures: 1 Skip:  0 Todo: 0 Timeouts: 0.'
    ],
    ignores: ['  [OK]          parser          0   works.']
  },
  {
    id: 'eunit-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:module '[^']+'|\w+:.{1,160}?)\.{3}(?:\[[\d.]+ s\] )?\*failed\*\s*$|^\s+Failed: [1-9]\d*\. {2}Skipped: \d+\. {2}Passed: \d+\.|^ERROR: One or more eunit tests failed/,
    summary: 'An EUnit test failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://www.erlang.org/doc/apps/eunit/',
    matches: ['app_tests: dates_test...*failed*', '  Failed: 1.  Skipped: 0.  Passed: 12.'],
    ignores: ['app_tests: dates_test...ok']
  },
  {
    id: 'vader-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*\( ?\d+\/\d+\) \[\w+\] \(X\) (?<test>.+)/,
    summary: 'A Vim test failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://github.com/junegunn/vader.vim',
    matches: ['    ( 3/12) [EXPECT] (X) reads dates'],
    ignores: ['Success/Total: 12/12 (assertions: 12/12)']
  },
  {
    id: 'phpspec-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\d+ examples? \(.{0,80}\b[1-9]\d* (?:failed|broken)\b|^\s+\d+ {2}✘ (?<test>\S.*)/,
    summary: 'A phpspec example failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://phpspec.net/',
    matches: ['1 examples (1 broken)', '  12  ✘ it works'],
    ignores: ['12 examples (12 passed)']
  },
  {
    id: 'stestr-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\{\d+\} (?<test>[\w.]+(?:\[[^\]]*\])?) \[[\d.]+s\] \.\.\. FAILED\b/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://stestr.readthedocs.io/',
    matches: ['{0} app.tests.test_a.TestA.test_b [0.012s] ... FAILED'],
    ignores: ['{0} app.tests.test_a.TestA.test_b [0.012s] ... ok']
  },
  {
    id: 'doctest-example-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^File "[^"]+", line \d+, in (?<test>[\w.<>]+)\s*$/,
    summary: 'The example in {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.python.org/3/library/doctest.html',
    matches: ['File "app.py", line 12, in app.run'],
    ignores: ['  File "app.py", line 12, in run']
  },
  {
    id: 'cucumber-scenario-listed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^(?:file:)?(?<test>\S+\.feature:\d+) ?# .+|^Failed scenarios:\s*$|^Failing [Ss]cenarios:\s*$/,
    summary: 'Scenarios failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://cucumber.io/docs/',
    matches: ['features/login.feature:12 # Scenario: wrong password', 'Failed scenarios:'],
    ignores: ['cucumber features/login.feature']
  },
  {
    id: 'gocheck-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^FAIL: (?<file>\S+_test\.go:\d+): (?<test>\S+)|^OOPS: \d+ passed, .{0,60}[1-9]\d* (?:FAILED|PANICKED)/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://pkg.go.dev/gopkg.in/check.v1',
    matches: ['FAIL: app_test.go:12: AppSuite.TestRun'],
    ignores: ['PASS: app_test.go:12: AppSuite.TestRun']
  },
  {
    id: 'test-unit-case-named',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [/^\s*\d+\) (?:Failure|Error):\s*$/, /^(?<test>test[\w ]*\([A-Z][\w:]*\))/],
    within: 1,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://test-unit.github.io/',
    matches: ['  1) Failure:\ntest_dates(ParserTest) [/work/test/parser_test.rb:12]:'],
    ignores: ['  1) Failure:\nother']
  },
  {
    id: 'phpunit-any-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\d+\) (?<test>[A-Z][\w\\]*Test(?:Case)?::\w+)(?: with data set .{1,200})?\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.phpunit.de/',
    matches: [
      "1) Acme\\ParserTest::it_reads_dates with data set #0 ('a')",
      '12) ParserTest::readsDates'
    ],
    ignores: ['1) Acme\\Parser']
  }
]
