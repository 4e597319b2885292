import type { TextRule } from '../engine/types/rule.js'

export const testsNativeRules: TextRule[] = [
  {
    id: 'go-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:##\[error\])?(?:--- )?FAIL: (?<test>(?:Test|Example|Benchmark|Fuzz)[\w/.#=,:()@+-]*) \(/,
    summary: 'The Go test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://pkg.go.dev/testing',
    matches: [
      '--- FAIL: TestAlpha/Testing_Frameworks (0.00s)',
      '    --- FAIL: TestX (1.20s)',
      '--- FAIL: TestAccBackup (941.04s)'
    ],
    ignores: ['--- PASS: TestAlpha (0.00s)']
  },
  {
    id: 'go-package-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^FAIL[ \t]+(?<package>[^\s/]+\/\S+)\s+(?:[\d.]+s|\(cached\))\s*$/,
    summary: 'Tests of the package {package} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://pkg.go.dev/cmd/go#hdr-Test_packages',
    matches: ['FAIL\tgithub.com/acme/app/internal\t0.012s'],
    ignores: ['ok  \tgithub.com/acme/app\t0.012s', 'FAIL\tgithub.com/acme/app [build failed]']
  },
  {
    id: 'go-data-race',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*WARNING: DATA RACE\b/,
    summary: 'The race detector found two goroutines at the same data.',
    remedy: 'Guard the data; the stacks below show who reads and who writes.',
    docs: 'https://go.dev/doc/articles/race_detector',
    matches: ['WARNING: DATA RACE'],
    ignores: ['no data race']
  },
  {
    id: 'go-panic',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*(?:##\[error\])?panic: (?!test timed out)(?<message>.+)/,
    summary: 'A Go program panicked: {message}',
    remedy: 'Correct the code at the first frame of its own in the trace.',
    docs: 'https://go.dev/doc/effective_go#panic',
    matches: [
      'panic: runtime error: invalid memory address or nil pointer dereference',
      'panic: assignment to entry in nil map [recovered]'
    ],
    ignores: ['panic: test timed out after 10m0s', 'recovered from panic']
  },
  {
    id: 'gotestsum-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^DONE \d+ tests?,.{0,60} [1-9]\d* failures?\b|^=== FAIL: (?<test>\S+ \S+)/,
    summary: 'Go tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://github.com/gotestyourself/gotestsum',
    matches: [
      'DONE 120 tests, 2 skipped, 1 failure in 12.3s',
      '=== FAIL: internal/app TestX (0.01s)'
    ],
    ignores: ['DONE 120 tests in 12.3s']
  },
  {
    id: 'rust-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:test|----) (?<test>(?!(?:begin|end) )\S.*) (?:\.\.\. FAILED\b|stdout ----\s*$)/,
    summary: 'The Rust test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://doc.rust-lang.org/cargo/commands/cargo-test.html',
    matches: [
      'test parser::tests::parses_empty ... FAILED',
      'test src/lib.rs - add (line 12) ... FAILED',
      '---- parser::tests::parses_empty stdout ----'
    ],
    ignores: ['test parser::tests::parses_empty ... ok', '---- end stdout ----']
  },
  {
    id: 'rust-test-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\btest result: FAILED\. \d+ passed; [1-9]\d* failed\b/,
    summary: 'Rust tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://doc.rust-lang.org/cargo/commands/cargo-test.html',
    matches: ['test result: FAILED. 748 passed; 1 failed; 13 ignored; 0 measured; 0 filtered out'],
    ignores: ['test result: ok. 748 passed; 0 failed']
  },
  {
    id: 'rust-test-target-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\berror: (?:\d+ targets? failed|(?:doc)?test failed, to rerun pass)|^\s*test failed, to rerun pass/,
    summary: 'Rust tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://doc.rust-lang.org/cargo/commands/cargo-test.html',
    matches: [
      "error: test failed, to rerun pass '--lib'",
      'error: test failed, to rerun pass `--test config`',
      'error: doctest failed, to rerun pass `--doc`'
    ],
    ignores: ['tests passed']
  },
  {
    id: 'nextest-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:TRY \d+ )?(?:FAIL|TIMEOUT|SIGABRT|SIGSEGV) \[ *[\d.]+s\] (?:\( *\d+\/\d+\) )?(?<test>\S.+)/,
    summary: 'The Rust test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://nexte.st/',
    matches: [
      '        FAIL [   0.012s] app::cli parses_empty',
      '     TIMEOUT [  60.005s] app::net proxy_forwards',
      '  TRY 3 FAIL [   0.120s] (12/40) app x'
    ],
    ignores: ['        PASS [   0.012s] app::cli parses_empty']
  },
  {
    id: 'rust-panic',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /\bthread '(?!rustc')(?<thread>[^']{1,200})' (?:\(\d+\) )?panicked at (?!\S*build\.rs:)/,
    summary: 'A Rust program panicked.',
    remedy: 'Correct the code at the place that is named.',
    docs: 'https://doc.rust-lang.org/book/ch09-01-unrecoverable-errors-with-panic.html',
    matches: [
      "thread 'tests::parses' panicked at src/lib.rs:12:5:",
      "thread 'main' (1234) panicked at 'called `Option::unwrap()` on a `None` value', src/main.rs:3:5"
    ],
    ignores: [
      'should panic ... ok',
      "thread 'main' panicked at build.rs:2:5:",
      "thread 'rustc' panicked at src/lib.rs:2:5:"
    ]
  },
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
    id: 'dotnet-test-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*(?:##\[error\])?Failed! +- Failed: +[1-9]\d*, Passed: +\d+|^\s*Test Run Failed\.\s*$/,
    summary: '.NET tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-test',
    matches: [
      'Failed!  - Failed:     1, Passed:    40, Skipped:     0, Total:    41, Duration: 1 s - App.Tests.dll',
      'Test Run Failed.'
    ],
    ignores: ['Passed!  - Failed:     0, Passed:    41, Skipped:     0']
  },
  {
    id: 'dotnet-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:##\[error\])?(?:Failed (?<test>\w+(?:\.\w+)+)(?:\([^)]*\))? \[[<\d][\d. <mhs]*\]|\[xUnit\.net [\d:.]+\]\s+(?<name>\S+) \[FAIL\])/,
    summary: 'A .NET test failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/core/testing/',
    matches: [
      '  Failed App.Tests.ParserTests.ParsesEmpty [12 ms]',
      '[xUnit.net 00:00:01.23]     App.Tests.ParserTests.ParsesEmpty [FAIL]'
    ],
    ignores: ['  Passed App.Tests.ParserTests.ParsesEmpty [12 ms]']
  },
  {
    id: 'xctest-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror: -\[(?<test>[\w.]+ \w+)\] : |XCTAssert\w* failed\b/,
    summary: 'A Swift test failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://developer.apple.com/documentation/xctest',
    matches: [
      '/w/Tests/AppTests.swift:12: error: -[AppTests.AppTests testAdd] : XCTAssertEqual failed: ("3") is not equal to ("4")',
      'RLStringThrowsResponseHandlerError, XCTAssertTrue failed'
    ],
    ignores: ['XCTAssertEqual passed']
  },
  {
    id: 'xctest-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bExecuted \d+ tests?, with (?:\d+ tests? skipped and )?[1-9]\d* failures?\b/,
    summary: 'Swift tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://developer.apple.com/documentation/xctest',
    matches: [
      'Executed 12 tests, with 1 failure (0 unexpected) in 0.1 (0.2) seconds',
      '\t Executed 2 tests, with 1 test skipped and 2 failures (1 unexpected)'
    ],
    ignores: ['Executed 12 tests, with 0 failures (0 unexpected) in 0.1 seconds']
  },
  {
    id: 'rspec-example-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^rspec '?(?<test>[^\s']+_spec\.rb(?::\d+|\[[\d:]+\]))'? #/,
    summary: 'The example {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://rspec.info/documentation/',
    matches: [
      'rspec ./spec/models/user_spec.rb:12 # User is valid',
      "rspec './spec/a_spec.rb[1:2]' # A"
    ],
    ignores: ['bundle exec rspec spec/models']
  },
  {
    id: 'rspec-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*\d+ examples?, [1-9]\d* failures?\b|^\s*Failure\/Error: /,
    summary: 'Ruby tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://rspec.info/documentation/',
    matches: [
      '120 examples, 2 failures, 1 pending',
      '     Failure/Error: expect(user).to be_valid'
    ],
    ignores: ['120 examples, 0 failures']
  },
  {
    id: 'minitest-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*\d+ (?:runs|tests), \d+ assertions, (?:[1-9]\d* failures|\d+ failures, [1-9]\d* errors)\b/,
    summary: 'Ruby tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://guides.rubyonrails.org/testing.html',
    matches: [
      '12 runs, 40 assertions, 1 failures, 0 errors, 0 skips',
      '12 tests, 40 assertions, 0 failures, 2 errors'
    ],
    ignores: ['12 runs, 40 assertions, 0 failures, 0 errors, 0 skips']
  },
  {
    id: 'phpunit-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^(?:FAILURES|ERRORS)!\s*$|^Tests: \d+, Assertions: \d+,.{0,40} (?:Failures|Errors): [1-9]/,
    summary: 'PHP tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.phpunit.de/',
    matches: ['FAILURES!', 'ERRORS!', 'Tests: 120, Assertions: 400, Failures: 1.'],
    ignores: ['OK (120 tests, 400 assertions)']
  },
  {
    id: 'phpunit-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\d+\) (?<test>[A-Z][\w\\]*::test\w*)/,
    summary: 'The PHP test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.phpunit.de/',
    matches: [
      '1) Composer\\Test\\Util\\StreamContextFactoryTest::testHttpsProxyOverride',
      '2) AppTest::testAdd with data set #1'
    ],
    ignores: ['1) first point']
  },
  {
    id: 'molecule-sequence-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bAn error occurred during the test sequence action: '?(?<action>\w+)|\bCRITICAL +Ansible return code was \d+/,
    summary: 'The test sequence of Molecule failed.',
    remedy: 'Read the task marked FAILED above it.',
    docs: 'https://docs.ansible.com/projects/molecule/',
    matches: [
      "WARNING  An error occurred during the test sequence action: 'converge'. Cleaning up.",
      'CRITICAL Ansible return code was 2, command was: ansible-playbook --inventory inv'
    ],
    ignores: ['INFO     Running default > converge']
  },
  {
    id: 'exunit-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*(?:\d+ doctests?, )?\d+ tests?, [1-9]\d* failures?(?:, \d+ \w+)*\s*$/,
    summary: 'Elixir tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://hexdocs.pm/ex_unit/ExUnit.html',
    matches: ['120 tests, 2 failures', '3 doctests, 40 tests, 1 failure'],
    ignores: ['120 tests, 0 failures']
  },
  {
    id: 'exunit-assertion-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bAssertion with (?:==|=~|!=|===|in|>|<) failed\b/,
    summary: 'An Elixir test failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://hexdocs.pm/ex_unit/ExUnit.Assertions.html',
    matches: ['     Assertion with == failed'],
    ignores: ['Assertion passed']
  },
  {
    id: 'perl-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bDubious, test returned \d+\b|^\s*Failed \d+\/\d+ (?:subtests|test programs)|^Result: FAIL\s*$/,
    summary: 'Perl tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://perldoc.perl.org/Test::Harness',
    matches: [
      't9502-gitweb.sh ............ Dubious, test returned 1 (wstat 256, 0x100)',
      'Failed 1/13 subtests',
      'Result: FAIL'
    ],
    ignores: ['Result: PASS']
  },
  {
    id: 'julia-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bERROR: (?:LoadError: )?(?:Some tests did not pass|Package \S+ errored during testing)/,
    summary: 'Julia tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.julialang.org/en/v1/stdlib/Test/',
    matches: [
      'ERROR: LoadError: Some tests did not pass: 12 passed, 1 failed, 0 errored, 0 broken.',
      'ERROR: Package Foo errored during testing'
    ],
    ignores: ['Testing Foo tests passed']
  },
  {
    id: 'bats-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^ ✗ (?!Build failed|Ensuring node|Preparing nodes|Writing config|Starting control|Installing |Joining |Waiting )(?<test>\S.*)/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://bats-core.readthedocs.io/',
    matches: [' ✗ addition using bc'],
    ignores: [' ✓ addition using bc', '✗ Build failed in 1.20s', ' ✗ Starting control-plane']
  },
  {
    id: 'bazel-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:FAIL: )?(?<target>\/\/\S+) +(?:FAILED|TIMEOUT)(?: in [\d.]+s)?|^Executed \d+ out of \d+ tests?: .{0,60}\b(?:fails? locally|fails? remotely)\b/,
    summary: 'The Bazel test {target} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://bazel.build/docs/user-manual',
    matches: [
      '//src/app:app_test                      FAILED in 1.2s',
      'Executed 12 out of 12 tests: 11 tests pass and 1 fails locally.'
    ],
    ignores: ['//src/app:app_test                      PASSED in 1.2s']
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
  }
]
