import type { TextRule } from '../engine/types/rule.js'

export const testsNativeRules: TextRule[] = [
  {
    id: 'gtest-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*(?:\d+: )?\[ {2}FAILED {2}\] (?<test>[\w/]+\.[\w/]+)/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://google.github.io/googletest/primer.html',
    matches: [
      '[  FAILED  ] ParserTest.ParsesEmpty (0 ms)',
      '12: [  FAILED  ] Suite/P.Case/3, where GetParam() = 4'
    ],
    ignores: ['[       OK ] ParserTest.ParsesEmpty (0 ms)', '[  FAILED  ] 2 tests, listed below:']
  },
  {
    id: 'gtest-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*\[ {2}FAILED {2}\] \d+ tests?, listed below:/,
    summary: 'Tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://google.github.io/googletest/primer.html',
    matches: ['[  FAILED  ] 2 tests, listed below:'],
    ignores: ['[  PASSED  ] 40 tests.']
  },
  {
    id: 'ctest-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*The following tests FAILED:|^\s*\d+% tests passed, [1-9]\d* tests? failed out of \d+|^\s*Errors while running CTest\b/,
    summary: 'Tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://cmake.org/cmake/help/latest/manual/ctest.1.html',
    matches: [
      'The following tests FAILED:',
      '96% tests passed, 2 tests failed out of 50',
      'Errors while running CTest'
    ],
    ignores: ['100% tests passed, 0 tests failed out of 50']
  },
  {
    id: 'ctest-case-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*\d+\/\d+ Test +#\d+: (?<test>\S+) \.*(?:\w[\w ]{0,30})?\*{3}(?:Failed|Exception|Timeout|Not Run)/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://cmake.org/cmake/help/latest/manual/ctest.1.html',
    matches: [
      ' 3/12 Test  #3: parser_test ......................***Failed    0.02 sec',
      ' 4/12 Test #4: net_test ....***Exception: SegFault  0.1 sec',
      '12/33 Test #12: server_tests ................Subprocess aborted***Exception:   0.78 sec'
    ],
    ignores: [' 3/12 Test  #3: parser_test ......................   Passed    0.02 sec']
  },
  {
    id: 'catch2-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*test cases: +\d+ \| .{0,40}\b[1-9]\d* failed\b/,
    summary: 'Tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://github.com/catchorg/Catch2',
    matches: ['test cases: 12 | 11 passed | 1 failed'],
    ignores: ['All tests passed (40 assertions in 12 test cases)']
  },
  {
    id: 'address-sanitizer-error',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'HIGH',
    rank: 'cause',
    pattern:
      /\bERROR: (?:Address|Memory)Sanitizer: (?<kind>[\w-]+)|\bWARNING: (?:Thread|Memory)Sanitizer: (?<race>[\w -]+)/,
    summary: 'A sanitizer found an invalid memory access or a race.',
    remedy: 'Correct the code at the first frame of its own in the report.',
    docs: 'https://clang.llvm.org/docs/AddressSanitizer.html',
    matches: [
      '==123==ERROR: AddressSanitizer: heap-use-after-free on address 0x602',
      'WARNING: ThreadSanitizer: data race (pid=12)'
    ],
    ignores: ['AddressSanitizer: no errors']
  },
  {
    id: 'undefined-behaviour-sanitizer-error',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'HIGH',
    rank: 'cause',
    pattern:
      /\bSUMMARY: UndefinedBehaviorSanitizer: |: runtime error: (?:signed integer overflow|load of|member (?:access|call)|null pointer|shift exponent|index \d)/,
    summary: 'A sanitizer found undefined behaviour.',
    remedy: 'Correct the code at the place that is named.',
    docs: 'https://clang.llvm.org/docs/UndefinedBehaviorSanitizer.html',
    matches: [
      'SUMMARY: UndefinedBehaviorSanitizer: undefined-behavior a.c:3',
      'a.c:3:5: runtime error: signed integer overflow: 2147483647 + 1'
    ],
    ignores: ['panic: runtime error: invalid memory address or nil pointer dereference']
  },
  {
    id: 'leak-sanitizer-error',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bLeakSanitizer: detected memory leaks\b/,
    summary: 'A sanitizer found leaked memory.',
    remedy: 'Free it where the report says it was taken.',
    docs: 'https://clang.llvm.org/docs/LeakSanitizer.html',
    matches: ['==12==ERROR: LeakSanitizer: detected memory leaks'],
    ignores: ['no memory leaks detected']
  },
  {
    id: 'valgrind-error',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^==\d+== (?:Invalid (?:read|write) of size \d|Conditional jump or move depends on uninitialised|Use of uninitialised value|Invalid free\(\)|Mismatched free\(\)|.{1,80} are definitely lost in loss record)/,
    summary: 'Valgrind found a memory error.',
    remedy: 'Correct the place that stands at the top of the trace below it.',
    docs: 'https://valgrind.org/docs/manual/mc-manual.html',
    matches: [
      '==61== Invalid read of size 4',
      '==4177== Conditional jump or move depends on uninitialised value(s)',
      '==4177== 16 bytes in 1 blocks are definitely lost in loss record 1 of 2'
    ],
    ignores: [
      '==61== Memcheck, a memory error detector',
      '==61== ERROR SUMMARY: 0 errors from 0 contexts'
    ]
  },
  {
    id: 'mozilla-test-unexpected',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bTEST-UNEXPECTED-(?:FAIL|ERROR|TIMEOUT|PASS) \| (?<test>[^|]{1,200}?) \|/,
    summary: 'The test {test} did not end as expected.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://firefox-source-docs.mozilla.org/testing/',
    matches: ['TEST-UNEXPECTED-FAIL | dom/tests/test_a.html | expected 3, got 4'],
    ignores: ['TEST-PASS | dom/tests/test_a.html | ok']
  },
  {
    id: 'application-crashed',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bPROCESS-CRASH \| |\bapplication crashed \[@ |\bReceived signal:? SIG(?:SEGV|ABRT|BUS|ILL|FPE)\b|\bdied with signal \d/,
    summary: 'A program crashed during its tests.',
    remedy: 'Look at the first frame of its own in the trace.',
    docs: 'https://firefox-source-docs.mozilla.org/testing/',
    matches: [
      'PROCESS-CRASH | dom/tests/test_a.html | application crashed [@ foo]',
      'Received signal: SIGSEGV'
    ],
    ignores: ['received signal: done']
  },
  {
    id: 'benchmark-regression',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bREGRESSION: benchmark\b|\bPerformance [Aa]lert!? .{0,80}(?:threshold|worse)|\bbenchmark (?:result )?.{0,60}\bREGRESSION\b/,
    summary: 'A benchmark got slower than its limit.',
    remedy: 'Run it again to see whether it stays; then find the commit.',
    docs: 'https://github.com/benchmark-action/github-action-benchmark',
    matches: [
      'REGRESSION: benchmark (add, instruction_count) failed',
      '##[error]Performance alert! Previous value was 10 and current value is 30. It is 3x worse than the ratio threshold'
    ],
    ignores: ['benchmark: no regression']
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
  }
]
