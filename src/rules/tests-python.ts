import type { TextRule } from '../engine/types/rule.js'

export const testsPythonRules: TextRule[] = [
  {
    id: 'pytest-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*(?:##\[error\])?FAILED (?<test>\S+\.py::\S+)/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.pytest.org/en/stable/how-to/output.html',
    matches: [
      'FAILED tests/test_app.py::test_add - assert 3 == 4',
      'FAILED tests/test_api.py::TestApi::test_get[json]',
      '##[error]FAILED tests/a.py::test_b - ValueError'
    ],
    ignores: ['tests/test_app.py::test_add PASSED', 'FAILED CONSISTENTLY: tests/a.py']
  },
  {
    id: 'pytest-test-failed-progress',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*(?:\[gw\d+\] \[ *\d+%\] FAILED )?(?<test>\S+\.py::\S+) (?:FAILED|ERROR)\b|^\s*\[gw\d+\] \[ *\d+%\] FAILED /,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.pytest.org/en/stable/how-to/output.html',
    matches: [
      'tests/test_app.py::test_add FAILED                         [ 12%]',
      '[gw1] [ 12%] FAILED tests/test_app.py::test_add '
    ],
    ignores: ['tests/test_app.py::test_add PASSED [ 12%]', '[gw1] [ 12%] PASSED tests/a.py::t']
  },
  {
    id: 'pytest-collection-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*(?:##\[error\])?ERROR (?<file>\S+\.py)(?:::\S+)?(?: - |\s*$)/,
    summary: 'pytest could not load {file}.',
    remedy: 'Correct the error shown above for this file.',
    docs: 'https://docs.pytest.org/en/stable/how-to/output.html',
    matches: [
      'ERROR tests/test_app.py - ImportError: x',
      'ERROR tests/test_app.py::test_db - psycopg2.OperationalError',
      'ERROR tests/test_app.py'
    ],
    ignores: ['ERROR app.py:12 something']
  },
  {
    id: 'pytest-session-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^=+ .{0,200}\b[1-9]\d* (?:failed|errors?)\b.{0,200} in [\d.]+ ?s(?:econds)?(?: \([\d:, a-z]+\))? =+\s*$|^[1-9]\d* failed(?:, \d+ \w+)* in [\d.]+ ?s\b/,
    summary: 'Tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.pytest.org/en/stable/how-to/output.html',
    matches: [
      '=================== 3 failed, 41 passed, 2 warnings in 9.63s ===================',
      '========= 1 error in 0.52s =========',
      '31 failed, 132 passed, 64 rerun in 2181.25s',
      '==== 1 failed, 2 passed in 75.01s (0:01:15) ====',
      '==================== 4 failed, 201 passed in 200.87 seconds ===================='
    ],
    ignores: [
      '=================== 41 passed, 2 warnings in 9.63s ===================',
      '==== 3 passed, 1 xfailed in 0.10s ===='
    ]
  },
  {
    id: 'pytest-collection-interrupted',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /^!+ Interrupted: \d+ errors? during collection !+/,
    summary: 'pytest could not load some test files.',
    remedy: 'Correct the errors shown above.',
    docs: 'https://docs.pytest.org/en/stable/how-to/output.html',
    matches: ['!!!!!!!!!!!!!!!!!!! Interrupted: 12 errors during collection !!!!!!!!!!!!!!!!!!!'],
    ignores: ['!!!! stopping after 1 failures !!!!']
  },
  {
    id: 'pytest-assertion-shown',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^> {3,}assert /,
    summary: 'An assertion of a test failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.pytest.org/en/stable/how-to/assert.html',
    matches: ['>       assert "data/" not in content, (', '>   assert 3 == 4'],
    ignores: ['    assert response.status == 200']
  },
  {
    id: 'pytorch-test-file-failed',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern: /^(?:RuntimeError: )?(?<file>[\w/.]+) \d+\/\d+ failed!/,
    summary: 'The tests of {file} failed.',
    remedy: 'Read the report of the file above; it names the test.',
    docs: 'https://docs.pytest.org/en/stable/how-to/output.html',
    matches: ['distributed/test_store 1/1 failed!', 'RuntimeError: test_cuda 1/1 failed!'],
    ignores: ['test_cuda 1/1 was successful']
  },
  {
    id: 'pytest-strict-xpass',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\[XPASS\(strict\)\]|^\s*unexpected success\b/i,
    summary: 'A test that should fail passed.',
    remedy: 'Drop the xfail mark, since the test passes now.',
    docs: 'https://docs.pytest.org/en/stable/how-to/skipping.html',
    matches: ['[XPASS(strict)] bug 123', 'Unexpected success'],
    ignores: ['XPASS tests/a.py']
  },
  {
    id: 'unittest-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*(?:##\[error\])?FAIL: (?<test>[a-z_]\w*) \((?<suite>[\w.]+)\)/i,
    summary: 'The test {test} of {suite} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.python.org/3/library/unittest.html',
    matches: [
      'FAIL: test_download_and_expand_tgz (COT.helpers.tests.test_helper.HelperGenericTest)',
      'FAIL: test_time (__main__.TestTimeUtils)'
    ],
    ignores: ['--- FAIL: TestX (0.00s)']
  },
  {
    id: 'unittest-test-errored',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*(?:##\[error\])?ERROR: (?<test>[A-Za-z_]\w*) \((?<suite>[A-Za-z_][\w.]*)\)/,
    summary: 'The test {test} of {suite} ended with an exception.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.python.org/3/library/unittest.html',
    matches: [
      'ERROR: test_comment_can (test_models.ModelsTestCase)',
      'ERROR: test_basic (app.test.model.ModelTest)'
    ],
    ignores: [
      'ERROR: could not connect (timeout after 3 s)',
      'error: GET (200) /tasks duration: 120101ms'
    ]
  },
  {
    id: 'nose-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?:FAIL|ERROR): (?:[\w.]+\.test_\w+(?=\s|$)|Doctest: [\w.]+)|^FAIL: [A-Z][\w -]+$/,
    summary: 'A test failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.python.org/3/library/unittest.html',
    matches: [
      'FAIL: tests.openface_batch_represent_tests.test_batch_represent',
      'FAIL: Testing auto-conversion of masked arrays'
    ],
    ignores: ['ERROR: Failed to build one or more wheels']
  },
  {
    id: 'unittest-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^(?:##\[error\])?FAILED \((?:failures|errors|unexpected successes)=\d/,
    summary: 'Tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.python.org/3/library/unittest.html',
    matches: ['FAILED (failures=1)', 'FAILED (errors=4, skipped=7)'],
    ignores: ['OK (skipped=3)']
  },
  {
    id: 'doctest-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\*\*\*Test Failed\*\*\* [1-9]\d* failures?|\bFailed doctest test for (?<name>[\w.]+)/,
    summary: 'An example of the documentation does not give what it shows.',
    remedy: 'Correct the example or the code.',
    docs: 'https://docs.python.org/3/library/doctest.html',
    matches: [
      '***Test Failed*** 2 failures.',
      'AssertionError: Failed doctest test for landlab.components.Event'
    ],
    ignores: ['0 failures']
  },
  {
    id: 'tox-environment-failed',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern: /^(?:ERROR:\s+|\s+)(?<environment>[\w.-]+): (?:commands failed|FAIL code \d+)/,
    summary: 'The tox environment {environment} failed; the cause stands above.',
    remedy: 'Read the lines above it.',
    docs: 'https://tox.wiki/en/latest/',
    matches: [
      'ERROR:   py39: commands failed',
      '  py311: FAIL code 1 (12.34=setup[3.1]+cmd[9.2] seconds)'
    ],
    ignores: ['  py311: OK (12.34 seconds)']
  },
  {
    id: 'python-assertion-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /^(?:E\s+)?AssertionError(?:: |\s*$)/,
    summary: 'An assertion failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.python.org/3/library/exceptions.html#AssertionError',
    matches: [
      'AssertionError: expected 3',
      'E   AssertionError',
      'E       AssertionError: ARCH106 ratchet guard failed:'
    ],
    ignores: ['raises AssertionError']
  },
  {
    id: 'python-exception',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /^(?:E\s+)?(?:NameError|AttributeError|TypeError|IndexError|ZeroDivisionError|RecursionError|NotImplementedError|UnboundLocalError): (?!module '|uninitialized constant |undefined (?:local variable|method)|Cannot (?:read|set|destructure|access|convert|redefine|delete) |.{1,200} is not a (?:function|constructor)\b|fetch failed|Invalid URL|The "\w+" argument must be )/,
    summary: 'A Python program ended with an exception.',
    remedy: 'Correct the code at the last line of the trace.',
    docs: 'https://docs.python.org/3/library/exceptions.html',
    matches: [
      "NameError: global name 'platform' is not defined",
      "AttributeError: 'NoneType' object has no attribute 'new_page'",
      'E   IndexError: list index out of range'
    ],
    ignores: [
      "  raise ValueError('x')",
      "AttributeError: module 'numpy' has no attribute 'float'",
      "TypeError: Cannot read properties of undefined (reading 'map')",
      'TypeError: app.use is not a function'
    ]
  },
  {
    id: 'pytest-failures-consistent',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b(?:FAILED CONSISTENTLY: |The following tests failed consistently: )/,
    summary: 'A test failed each time it was tried.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.pytest.org/en/stable/how-to/output.html',
    matches: [
      'FAILED CONSISTENTLY: test/test_shapes.py::T::test_x',
      "The following tests failed consistently: ['test/t.py::A::b']"
    ],
    ignores: ['The following tests failed and then succeeded']
  },
  {
    id: 'pytest-nothing-collected',
    category: 'test_failure',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^(?:=+ )?no tests (?:ran|collected) in \d|^NO TESTS RAN\b|^collected 0 items\s*$/,
    summary: 'pytest found no test.',
    remedy: 'Check the path and the selection given to pytest.',
    docs: 'https://docs.pytest.org/en/stable/reference/exit-codes.html',
    matches: [
      '============================ no tests ran in 0.01s =============================',
      'no tests ran in 0.01s',
      'NO TESTS RAN',
      'collected 0 items'
    ],
    ignores: ['collected 12 items', 'warning: no tests ran in this shard']
  },
  {
    id: 'coverage-too-low-python',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Required test coverage of [\d.]+% not reached|Coverage failure: total of [\d.]+ is less than fail-under)\b/,
    summary: 'The tests cover less code than the project asks for.',
    remedy: 'Add tests for the new code.',
    docs: 'https://pytest-cov.readthedocs.io/en/latest/config.html',
    matches: [
      'FAIL Required test coverage of 90% not reached. Total coverage: 87.12%',
      'Coverage failure: total of 87 is less than fail-under=90'
    ],
    ignores: ['Required test coverage of 90% reached. Total coverage: 93%']
  },
  {
    id: 'pytest-all-deselected',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^collected \d+ items? \/ \d+ deselected \/ 0 selected\b/,
    summary: 'No test is left after the selection.',
    remedy: 'Correct the marker or the -k expression.',
    docs: 'https://docs.pytest.org/en/stable/example/markers.html',
    matches: ['collected 13 items / 13 deselected / 0 selected'],
    ignores: ['collected 13 items / 3 deselected / 10 selected']
  },
  {
    id: 'pytest-path-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^ERROR: (?:file or directory not found|not found|file not found): (?<path>\S+)/,
    summary: 'pytest was given a path that is not there: {path}.',
    remedy: 'Correct the path in the step.',
    docs: 'https://docs.pytest.org/en/stable/reference/exit-codes.html',
    matches: ['ERROR: file or directory not found: tests/unit'],
    ignores: ['ERROR: usage: pytest']
  },
  {
    id: 'pytest-fixture-missing',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^E\s+fixture '(?<fixture>\w+)' not found/,
    summary: 'A test asks for the fixture {fixture}, which does not exist.',
    remedy: 'Define it, or install the plugin that brings it.',
    docs: 'https://docs.pytest.org/en/stable/explanation/fixtures.html',
    matches: ["E       fixture 'mocker' not found"],
    ignores: ["E       assert 'fixture' in found"]
  },
  {
    id: 'pytest-internal-error',
    category: 'configuration_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^INTERNALERROR> (?<error>(?:[\w.]+\.)?\w*(?:Error|Exception|Warning): .+)/,
    summary: 'pytest or a plugin of it stopped with {error}',
    remedy: 'Bring pytest and its plugins in line.',
    docs: 'https://docs.pytest.org/en/stable/reference/exit-codes.html',
    matches: [
      "INTERNALERROR> pluggy._manager.PluginValidationError: unknown hook 'pytest_acme' in plugin"
    ],
    ignores: ['INTERNALERROR> Traceback (most recent call last):']
  },
  {
    id: 'pytest-worker-crashed',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bworker '(?<worker>gw\d+)' crashed while running '(?<test>[^']+)'|\[gw\d+\] node down: Not properly terminated/,
    summary: 'A worker of pytest-xdist died in {test}.',
    remedy: 'Run the test alone; look for a crash in native code or for memory.',
    docs: 'https://pytest-xdist.readthedocs.io/',
    matches: ["worker 'gw0' crashed while running 'tests/test_app.py::test_run'"],
    ignores: ['[gw0] PASSED']
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
  }
]
