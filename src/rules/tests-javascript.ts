import type { TextRule } from '../engine/types/rule.js'

export const testsJavascriptRules: TextRule[] = [
  {
    id: 'jest-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    // A test outside of any describe block has no `›`, but stands two spaces in.
    pattern:
      /^\s*(?:##\[error\])?● (?!Console\b|Cannot log)(?<test>\S.*\S › .+\S)\s*$|^ {2}● (?!Console\b|Cannot |Test suite failed|process\.exit|\w+ Warning)(?<bare>\S.*\S)\s*$/,
    summary: 'The test {test}{bare} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://jestjs.io/docs/getting-started',
    matches: [
      '  ● Calculator › adds two numbers',
      '● App › renders › the title',
      '  ● adds two numbers'
    ],
    ignores: [
      '  ● Console',
      '  ● Test suite failed to run',
      '● Validation Warning:',
      '  ● Deprecation Warning:'
    ]
  },
  {
    id: 'jest-suite-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*(?:##\[error\])?(?:● )?Test suite failed to run\b/,
    summary: 'A test file could not be loaded.',
    remedy: 'Correct the error shown below.',
    docs: 'https://jestjs.io/docs/getting-started',
    matches: ['  ● Test suite failed to run', 'Test suite failed to run'],
    ignores: ['Test suites: 3 passed']
  },
  {
    id: 'jest-file-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*(?:##\[error\])?FAIL (?<file>(?:[^\s:]+ )?[^\s:]+\.(?:[cm]?[jt]sx?|vue|svelte))(?: \([\d.]+ m?s\))?\s*$/,
    summary: 'Tests of {file} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://jestjs.io/docs/getting-started',
    matches: [
      'FAIL src/app.test.ts',
      'FAIL src/app.test.ts (5.12 s)',
      'FAIL server src/api.spec.js'
    ],
    ignores: ['PASS src/app.test.ts']
  },
  {
    id: 'jest-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*(?:Tests|Test Suites|Test Files): +.{0,40}\b[1-9]\d* failed\b|^\s*(?:Tests|Test Files) {2}[1-9]\d* failed\b/,
    summary: 'Tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://jestjs.io/docs/getting-started',
    matches: [
      'Tests:       4 failed, 746 passed, 750 total',
      'Test Suites: 1 failed, 12 passed, 13 total',
      ' Test Files  1 failed | 12 passed (13)',
      '      Tests  2 failed | 40 passed (42)'
    ],
    ignores: ['Tests:       746 passed, 746 total']
  },
  {
    id: 'vitest-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:##\[error\])?(?: ×|[❯✗]|FAIL) +(?<test>\S+\.(?:[cm]?[jt]sx?|vue|svelte)(?: \[[^\]]+\])? > .+\S)\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://vitest.dev/guide/',
    matches: [' FAIL  src/app.test.ts > App > renders', ' × src/a.spec.ts > adds'],
    ignores: [' ✓ src/app.test.ts > App > renders']
  },
  {
    id: 'mocha-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*[1-9]\d* failing\s*$/,
    summary: 'Tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://mochajs.org/',
    matches: ['  3 failing', '1 failing'],
    ignores: ['  0 failing', '  12 passing (34ms)']
  },
  {
    id: 'mocha-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [/^\s*[1-9]\d* failing\s*$/, /^\s*1\) (?<test>\S.*)/],
    within: 6,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://mochajs.org/',
    matches: ['  2 failing\n\n  1) App\n       renders:'],
    ignores: ['  12 passing\n\n  1) first step']
  },
  {
    id: 'karma-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:\w+ )?(?:Chrome|Firefox|Safari|Edge|HeadlessChrome|PhantomJS|Electron|Opera|IE|jsdom)\w*(?: Headless)? [\d.]+ \(.+\) .+ FAILED\s*$|: Executed \d+ of \d+ .{0,20}\([1-9]\d* FAILED\)/,
    summary: 'Browser tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://karma-runner.github.io/latest/index.html',
    matches: [
      'Chrome Headless 120.0.0 (Linux x86_64) AppComponent should create the app FAILED',
      'Chrome 90.0 (Linux): Executed 12 of 12 (1 FAILED) (0.5 secs / 0.4 secs)'
    ],
    ignores: ['Chrome 90.0 (Linux): Executed 12 of 12 SUCCESS']
  },
  {
    id: 'jasmine-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*\d+ (?:specs?|tests?), [1-9]\d* failures?\b/,
    summary: 'Tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://jasmine.github.io/',
    matches: ['12 specs, 3 failures', '1 spec, 1 failure'],
    ignores: ['12 specs, 0 failures']
  },
  {
    id: 'jasmine-expectation-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bExpected (?:spy )?\S{1,80} (?:not )?to have been called(?: with| once|\.|\s*$)/,
    summary: 'A spy was not called as the test expects.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://jasmine.github.io/',
    matches: [
      "    Expected spy writeFile to have been called with [ 'a.json' ] but it was never called.",
      'Expected spy onChange to have been called.'
    ],
    ignores: ['expect(spy).toHaveBeenCalled()']
  },
  {
    id: 'tap-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*not ok \d+ (?!.*# (?:TODO|SKIP))(?!(?:Headless )?(?:Chrome|Firefox|Safari)\b)(?:- )?(?<test>.+)/i,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://testanything.org/tap-version-14-specification.html',
    matches: ['not ok 3 - adds two numbers', '    not ok 1 parses'],
    ignores: ['ok 3 - adds two numbers', 'not ok 4 - later # TODO not done yet']
  },
  {
    id: 'node-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^(?:ℹ|#) fail [1-9]\d*\s*$/,
    summary: 'Tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://nodejs.org/api/test.html',
    matches: ['ℹ fail 2', '# fail 1'],
    ignores: ['ℹ fail 0', '# pass 12']
  },
  {
    id: 'ava-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*[1-9]\d* (?:tests?|uncaught exceptions?|unhandled rejections?) failed\s*$/,
    summary: 'Tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://github.com/avajs/ava',
    matches: ['  2 tests failed', '1 test failed'],
    ignores: ['0 tests failed']
  },
  {
    id: 'playwright-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:##\[error\]\s*)?\d+\) (?:\[[\w -]+\] › )?(?<test>\S+\.(?:spec|test)\.[cm]?[jt]sx?:\d+:\d+ › [^─]+)/,
    summary: 'The browser test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://playwright.dev/docs/test-reporters',
    matches: [
      '  1) [chromium] › tests/login.spec.ts:12:5 › login works ─────────',
      '  2) tests/a.spec.ts:3:1 › opens',
      '##[error]  1) [chromium] › e2e/consent.spec.ts:325:5 › consent › asks once'
    ],
    ignores: ['  ✓  1 [chromium] › tests/login.spec.ts:12:5 › login works (1.2s)']
  },
  {
    id: 'playwright-element-awaited',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bTimeoutError: (?<call>(?:page|locator|browser\w*|frame|elementHandle)\.\w+): Timeout \d+ms exceeded\b/,
    summary: 'A browser test waited in vain in {call}.',
    remedy: 'Look at the trace for what did not appear; wait for the right state in the test.',
    docs: 'https://playwright.dev/docs/actionability',
    matches: [
      'TimeoutError: page.waitForFunction: Timeout 15000ms exceeded.',
      'TimeoutError: locator.click: Timeout 30000ms exceeded.'
    ],
    ignores: ['timeout: 30000']
  },
  {
    id: 'playwright-browser-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bExecutable doesn't exist at \S+|\bLooks like Playwright (?:Test or Playwright )?was just installed or updated\b/,
    summary: 'The browsers of Playwright are not installed.',
    remedy: 'Run npx playwright install --with-deps before the tests.',
    docs: 'https://playwright.dev/docs/browsers',
    matches: [
      "browserType.launch: Executable doesn't exist at /home/runner/.cache/ms-playwright/chromium-1097/chrome-linux/chrome",
      '║ Looks like Playwright Test or Playwright was just installed or updated. ║'
    ],
    ignores: ['Executable exists']
  },
  {
    id: 'playwright-page-unreachable',
    category: 'network_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bnet::ERR_(?:CONNECTION_(?:REFUSED|RESET|TIMED_OUT|CLOSED)|NAME_NOT_RESOLVED|INTERNET_DISCONNECTED|NETWORK_CHANGED|EMPTY_RESPONSE)\b/,
    summary: 'A browser test could not load its page.',
    remedy: 'Start the server and wait until it answers before the tests.',
    docs: 'https://playwright.dev/docs/test-webserver',
    matches: [
      'Error: page.goto: net::ERR_CONNECTION_REFUSED at http://localhost:3000/',
      'net::ERR_NAME_NOT_RESOLVED at https://example.test/'
    ],
    ignores: ['net::OK']
  },
  {
    id: 'cypress-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\b✖ {2}\d+ of \d+ failed \(\d+%\)|^\s*✖ {2}\d+ of \d+ failed/,
    summary: 'Cypress tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.cypress.io/app/continuous-integration/overview',
    matches: ['    ✖  1 of 4 failed (25%)                     00:12'],
    ignores: ['    ✔  All specs passed!']
  },
  {
    id: 'cypress-binary-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:The cypress npm package is installed, but the Cypress binary is missing|Cypress verification timed out)\b/,
    summary: 'The Cypress program is not installed.',
    remedy: 'Run npx cypress install, or cache ~/.cache/Cypress.',
    docs: 'https://docs.cypress.io/app/references/advanced-installation',
    matches: [
      'The cypress npm package is installed, but the Cypress binary is missing.',
      'Cypress verification timed out.'
    ],
    ignores: ['Cypress 13.6.0 is installed']
  },
  {
    id: 'browser-not-started',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:Failed to launch the browser process|DevToolsActivePort file doesn't exist|ChromeHeadless have not captured in)\b/,
    summary: 'The test browser did not start.',
    remedy:
      'Start it with --no-sandbox --disable-dev-shm-usage, and check that its libraries are installed.',
    docs: 'https://pptr.dev/troubleshooting',
    matches: [
      'Error: Failed to launch the browser process!',
      "selenium.common.exceptions.WebDriverException: unknown error: DevToolsActivePort file doesn't exist",
      'ChromeHeadless have not captured in 60000 ms, killing.'
    ],
    ignores: ['launched the browser']
  },
  {
    id: 'snapshot-mismatch',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:does not match stored snapshot|[1-9]\d* snapshots? failed|Snapshot `[^`]+` mismatched)/,
    summary: 'The output differs from the stored snapshot.',
    remedy: 'Look at the difference; where it is meant, update the snapshot and commit it.',
    docs: 'https://jestjs.io/docs/snapshot-testing',
    matches: [
      'Received value does not match stored snapshot "renders 1".',
      'Error: Snapshot `App > renders 1` mismatched'
    ],
    ignores: ['1 snapshot passed']
  },
  {
    id: 'javascript-tests-not-found',
    category: 'test_failure',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*(?:##\[error\])?(?:Error: )?No (?:tests|test files) found\b/,
    summary: 'The test runner found no test.',
    remedy: 'Check the path and the pattern given to it.',
    docs: 'https://jestjs.io/docs/cli',
    matches: [
      'No tests found, exiting with code 1',
      'Error: No test files found: "test/**/*.js"',
      'No test files found, exiting with code 1'
    ],
    ignores: ['tests found: 12']
  },
  {
    id: 'coverage-too-low-javascript',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Jest: "?[^"]{1,100}"? coverage threshold for \w+ \([\d.]+%\) not met|Coverage for \w+ \([\d.]+%\) does not meet (?:"?\S{1,100}"? )?threshold)/,
    summary: 'The tests cover less code than the project asks for.',
    remedy: 'Add tests for the new code.',
    docs: 'https://jestjs.io/docs/configuration#coveragethreshold-object',
    matches: [
      'Jest: "global" coverage threshold for lines (80%) not met: 78.5%',
      'ERROR: Coverage for lines (59.33%) does not meet global threshold (80%)',
      'Jest: Coverage for functions (33.33%) does not meet "global" threshold (90%)'
    ],
    ignores: ['Coverage for lines: 93%']
  },
  {
    id: 'size-limit-exceeded',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bPackage size limit has exceeded by\b/,
    summary: 'The package is larger than its limit.',
    remedy: 'Make it smaller, or raise the limit where the growth is meant.',
    docs: 'https://github.com/ai/size-limit',
    matches: ['  Package size limit has exceeded by 934 B'],
    ignores: ['Package size is 1 kB less than limit']
  },
  {
    id: 'node-assertion-uncaught',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    // Node prints it at the start of a line where nobody catches it; frameworks indent it below a test's name.
    pattern: /^AssertionError \[ERR_ASSERTION\]: /,
    summary: 'A program ended at an assertion that does not hold.',
    remedy: 'Run the program locally and correct the code or the assertion.',
    docs: 'https://nodejs.org/api/assert.html',
    matches: ['AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:'],
    ignores: ['    AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:']
  },
  {
    id: 'javascript-assertion-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /^\s*(?:##\[error\])?(?:Uncaught )?AssertionError(?: \[ERR_ASSERTION\])?: (?!Timed out retrying after )/,
    summary: 'An assertion failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://nodejs.org/api/assert.html',
    matches: [
      '     AssertionError: expected 3 to equal 4',
      '  AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:'
    ],
    ignores: ['throws an AssertionError']
  },
  {
    id: 'javascript-unhandled-rejection',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /\b(?:ERR_UNHANDLED_REJECTION|UnhandledPromiseRejection\b|Unhandled promise rejection\b)/,
    summary: 'A program ended with an error nobody caught.',
    remedy: 'Read the error it names, and await the promise.',
    docs: 'https://nodejs.org/api/process.html#event-unhandledrejection',
    matches: [
      "  code: 'ERR_UNHANDLED_REJECTION'",
      '[UnhandledPromiseRejection: This error originated either by throwing inside of an async function'
    ],
    ignores: ['no unhandled rejections']
  },
  {
    id: 'jest-configuration-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*● (?:Validation|Configuration|Multiple configurations found|Could not|Bad) ?(?:Error)?:?\s*$|^\s*● Validation Error:|\bPreset \S+ not found relative to rootDir\b|\bThe following reporters? (?:couldn't|could not) be found\b/,
    summary: 'The Jest configuration cannot be used.',
    remedy: 'Correct it as the message says.',
    docs: 'https://jestjs.io/docs/configuration',
    matches: ['● Validation Error:', 'Preset ts-jest not found relative to rootDir /work.'],
    ignores: ['● Validation Warning:']
  },
  {
    id: 'playwright-download-failed',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bFailed to download (?:Firefox|Webkit|WebKit|FFmpeg|Chrom\w+)\b.{0,80}, caused by\b|\bError: Download fail(?:ure|ed)[:,].{0,40}(?:server returned code 5\d\d|code=1|size mismatch)|\bRequest to https?:\/\/\S+ timed out after \d+ms/,
    summary: 'A browser could not be downloaded.',
    remedy: 'Re-run the job.',
    docs: 'https://playwright.dev/docs/browsers',
    matches: [
      'Error: Failed to download Chromium 123 (playwright build v1), caused by',
      'Error: Download failed: server returned code 503 body. URL: https://cdn.example.com/a.zip'
    ],
    ignores: ['Downloading Chromium 123']
  },
  {
    id: 'cypress-download-failed',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bThe Cypress App could not be downloaded\b/,
    summary: 'Cypress could not be downloaded.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.cypress.io/app/references/error-messages',
    matches: ['The Cypress App could not be downloaded.'],
    ignores: ['Installing Cypress (version: 12.0.0)']
  },
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
  }
]
