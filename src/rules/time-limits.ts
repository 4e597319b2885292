import type { TextRule } from '../engine/types/rule.js'

export const timeLimitsRules: TextRule[] = [
  {
    id: 'step-time-limit',
    category: 'timeout',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /(?:^|##\[error\])The (?:action|background step) '(?<step>[^']{1,200})' has timed out after \d+ minutes\./,
    summary: 'The step {step} ran into its time limit.',
    remedy:
      'Find the last thing it did; raise timeout-minutes of the step only if it still made progress.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    matches: [
      "##[error]The action 'Test' has timed out after 360 minutes.",
      "The background step 'serve' has timed out after 5 minutes."
    ],
    ignores: ['echo "The action \'Test\' has timed out after 5 minutes."']
  },
  {
    id: 'job-time-limit',
    category: 'timeout',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bhas exceeded the maximum execution time of \d/,
    summary: 'The job ran into its time limit.',
    remedy:
      'Find the last thing it did; raise timeout-minutes only if it still made progress, or split the job.',
    docs: 'https://docs.github.com/en/actions/reference/limits',
    matches: [
      'The job running on runner GitHub Actions 12 has exceeded the maximum execution time of 360 minutes.',
      '##[error]The job has exceeded the maximum execution time of 6h0m0s'
    ],
    ignores: ['maximum execution time: 30 s']
  },
  {
    id: 'action-time-limit',
    category: 'timeout',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /(?:^|##\[error\])The action has timed out\./,
    summary: 'A step ran into its time limit.',
    remedy: 'Find the last thing it did; raise timeout-minutes only if it still made progress.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    matches: ['##[error]The action has timed out.'],
    ignores: ['the action has timed in']
  },
  {
    id: 'command-time-limit',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bCommand took >\d+ ?min\b|\breturning 124\b|\bTIMED OUT: /,
    summary: 'A command ran into its time limit.',
    remedy: 'Find the last thing it did; a hang needs a correction, slow progress a higher limit.',
    docs: 'https://www.gnu.org/software/coreutils/manual/html_node/timeout-invocation.html',
    matches: ['Command took >30min, returning 124', 'TIMED OUT: make check'],
    ignores: ['command took 3 s']
  },
  {
    id: 'exit-code-time-limit',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /(?:^|##\[error\]|Error: )Process completed with exit code 124\b|\bexited 124\b/,
    summary: 'A command ran into the limit that timeout set.',
    remedy: 'Find the last thing it did; a hang needs a correction, slow progress a higher limit.',
    docs: 'https://www.gnu.org/software/coreutils/manual/html_node/timeout-invocation.html',
    matches: [
      '##[error]Process completed with exit code 124.',
      'All 3 attempts of 90s failed; the last exited 124'
    ],
    ignores: ['##[error]Process completed with exit code 1.']
  },
  {
    id: 'no-output-limit',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bNo output has been received in the last \d+m|\bcommand timed out: \d+ seconds without output\b|\bToo long with no output\b/,
    summary: 'A command printed nothing for too long and was stopped.',
    remedy: 'Find the last thing it did: it hangs there, or waits for a service.',
    docs: 'https://docs.travis-ci.com/user/common-build-problems/',
    matches: [
      'No output has been received in the last 10m0s, this potentially indicates a stalled build',
      'command timed out: 1200 seconds without output',
      'Too long with no output (exceeded 10m0s): context deadline exceeded'
    ],
    ignores: ['output received']
  },
  {
    id: 'build-time-limit',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bBuild timed out \(after \d+ minutes\)|\b(?:The job|execution) (?:exceeded the maximum time limit|took longer than \d)|\bTask run time exceeded\b|\bterminated after \d+s, its full\b/,
    summary: 'The build ran into its time limit.',
    remedy: 'Find the last thing it did; a hang needs a correction, slow progress a higher limit.',
    docs: 'https://docs.github.com/en/actions/reference/limits',
    matches: [
      'Build timed out (after 60 minutes). Marking the build as failed.',
      'ERROR: Job failed: execution took longer than 1h0m0s seconds',
      'The job exceeded the maximum time limit for jobs, and has been terminated.'
    ],
    ignores: ['build took 3 minutes']
  },
  {
    id: 'subprocess-time-limit',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bsubprocess\.TimeoutExpired\b|\bterminated or timed out after [\d.]+ seconds\b|\bTimeoutExpired: Command\b|\btimed out after \d+(?:\.\d+)? ?(?:seconds|s|ms|minutes)\b/i,
    summary: 'A command did not finish in the time it was given.',
    remedy: 'Find out what it waited for; a hang needs a correction, slow progress a higher limit.',
    docs: 'https://docs.python.org/3/library/subprocess.html#subprocess.TimeoutExpired',
    matches: [
      "subprocess.TimeoutExpired: Command '['pytest']' timed out after 300 seconds",
      'RuntimeError: Process 0 terminated or timed out after 310.01 seconds',
      'Error: timed out after 60s'
    ],
    ignores: ['timeout: 30 seconds']
  },
  {
    id: 'go-test-time-limit',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bpanic: test timed out after \d/,
    summary: 'A Go test ran into the time limit.',
    remedy:
      'Look in the dump for the goroutine of the test; raise -timeout only if it still made progress.',
    docs: 'https://pkg.go.dev/cmd/go#hdr-Testing_flags',
    matches: ['panic: test timed out after 10m0s'],
    ignores: ['test took 10m0s']
  },
  {
    id: 'jest-test-time-limit',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\b[Ee]xceeded timeout of \d+ ?ms for a (?:test|hook)\b|\bTest timed out in \d+ms\b/,
    summary: 'A test ran into its time limit.',
    remedy: 'Await what the test starts; raise its timeout only if it is slow by nature.',
    docs: 'https://jestjs.io/docs/jest-object#jestsettimeouttimeout',
    matches: [
      'thrown: "Exceeded timeout of 5000 ms for a test.',
      'Error: Test timed out in 5000ms.'
    ],
    ignores: ['timeout of 5000 ms set']
  },
  {
    id: 'mocha-test-time-limit',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /(?<!\bTest )\btimeout of \d+ms exceeded\b/i,
    summary: 'A test ran into its time limit.',
    remedy: 'Call done() or return the promise; raise its timeout only if it is slow by nature.',
    docs: 'https://mochajs.org/',
    matches: [
      'Error: Timeout of 2000ms exceeded. For async tests and hooks, ensure "done()" is called',
      'Error: timeout of 5000ms exceeded. Ensure the done() callback is being called in this test.'
    ],
    ignores: ['this.timeout(2000)', 'Test timeout of 30000ms exceeded.']
  },
  {
    id: 'pytest-test-time-limit',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bFailed: Timeout (?:\(?>|\()?\s?\d[\d.]*s?\)?|\+{5} Timeout \+{5}/,
    summary: 'A test ran into the limit of pytest-timeout.',
    remedy: 'Look in the dump for where it waits; raise the limit only if it is slow by nature.',
    docs: 'https://pypi.org/project/pytest-timeout/',
    matches: [
      'E   Failed: Timeout >300.0s',
      'Failed: Timeout (>60.0s) from pytest-timeout.',
      '+++++++++++++++++++ Timeout +++++++++++++++++++'
    ],
    ignores: ['pytest-timeout: timeout: 300.0s']
  },
  {
    id: 'playwright-time-limit',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bTest timeout of \d+ms exceeded\b/,
    summary: 'A browser test waited in vain.',
    remedy: 'Look at the trace for what did not appear; start the server before the tests.',
    docs: 'https://playwright.dev/docs/test-timeouts',
    matches: ['Test timeout of 30000ms exceeded.'],
    ignores: ['timeout: 30000']
  },
  {
    id: 'browser-navigation-time-limit',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bNavigation timeout of \d+ ?ms exceeded\b|\bTimeoutError: [Ww]aiting for (?:selector|function)/,
    summary: 'A browser test waited in vain.',
    remedy: 'Look at what the page shows then; start the server before the tests.',
    docs: 'https://pptr.dev/api/puppeteer.timeouterror',
    matches: [
      'TimeoutError: Navigation timeout of 30000 ms exceeded',
      'TimeoutError: waiting for selector `#app` failed: timeout 30000ms exceeded'
    ],
    ignores: ['navigation timeout set']
  },
  {
    id: 'database-lock-timeout',
    category: 'timeout',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bLock wait timeout exceeded\b|\bDeadlock found when trying to get lock\b/,
    summary: 'Two transactions of the database blocked each other.',
    remedy: 'Re-run the job; when it recurs, order the writes of the tests.',
    docs: 'https://dev.mysql.com/doc/refman/8.0/en/innodb-deadlocks.html',
    matches: [
      'ERROR 1205 (HY000): Lock wait timeout exceeded; try restarting transaction',
      'Deadlock found when trying to get lock; try restarting transaction'
    ],
    ignores: ['lock wait: 0']
  },
  {
    id: 'ssh-time-limit',
    category: 'timeout',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bSSHTimeout\b|\bvia SSH timed out\b|\bssh: connect to host \S+ port \d+: (?:Operation|Connection) timed out\b/,
    summary: 'A host did not answer over SSH in time.',
    remedy: 'Re-run the job; when it recurs, check host, port and firewall.',
    docs: 'https://man.openbsd.org/ssh_config#ConnectTimeout',
    matches: [
      'tempest.lib.exceptions.SSHTimeout: Connection to the 10.0.0.4 via SSH timed out.',
      'ssh: connect to host example.org port 22: Operation timed out'
    ],
    ignores: ['ssh connected']
  },
  {
    id: 'gradle-lock-timeout',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bTimeout waiting to lock\b/,
    summary: 'Two Gradle builds waited for the same lock.',
    remedy: 'Stop other Gradle daemons before the step, or give each its own GRADLE_USER_HOME.',
    docs: 'https://docs.gradle.org/current/userguide/gradle_daemon.html',
    matches: [
      'Timeout waiting to lock journal cache (/home/runner/.gradle/caches/journal-1). It is currently in use by another Gradle instance.'
    ],
    ignores: ['waiting to lock']
  },
  {
    id: 'go-deadline-exceeded',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /\bcontext deadline exceeded\b/,
    summary: 'An operation did not finish in the time it was given.',
    remedy: 'Find out what it waited for: a remote service needs a re-run, a hang a correction.',
    docs: 'https://pkg.go.dev/context',
    matches: [
      'Error: context deadline exceeded',
      'rpc error: code = DeadlineExceeded desc = context deadline exceeded'
    ],
    ignores: ['deadline set']
  },
  {
    id: 'retry-time-limit',
    category: 'timeout',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bTimeout of \d+ms hit\b/,
    summary: 'An attempt of the retry action ran into its time limit.',
    remedy:
      'Find the last thing it did; raise timeout_minutes of the step only if it still made progress.',
    docs: 'https://github.com/nick-fields/retry',
    matches: [
      '##[error]Timeout of 1200000ms hit',
      '##[error]Final attempt failed. Timeout of 900000ms hit'
    ],
    ignores: ['Error: Timeout of 2000ms exceeded.']
  },
  {
    id: 'waiting-limit',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bTimeout reached, aborting\b|\bTimeout waiting for (?:https?:|the )|\b[Tt]imed out waiting for (?:the )?(?:https?:\/|(?:deployment|server|service|container|port|database|server to|process|app(?:lication)?)\b)|\bdid(?:n't| not) (?:start|become (?:ready|healthy|available)|come up|respond|finish) (?:with)?in \d+ ?(?:s|sec|secs|seconds|minutes|m|ms)\b|\bwait-for-it(?:\.sh)?: timeout occurred|\bdockerize: Timeout after|\btimeout occurred after waiting \d+ seconds\b|\b[Oo]peration timed out after \d+ (?:seconds|minutes)\b|\bexceeded the maximum (?:wait )?time of \d+/,
    summary: 'What the step waits for did not come in time.',
    remedy: 'See the output of what it waits for; raise the limit only where it merely is slow.',
    docs: 'https://docs.github.com/en/actions',
    matches: [
      '##[error]Timeout reached, aborting!',
      'wait-for-it.sh: timeout occurred after waiting 30 seconds for db:5432',
      'Timed out waiting for http://127.0.0.1:8000/health'
    ],
    ignores: ['waiting for the server']
  },
  {
    id: 'timeout-command-killed',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^timeout: sending signal \w+ to command |\*{3} Test killed(?: with \w+)?: ran too long\b/,
    summary: 'A command ran longer than its limit.',
    remedy: 'Find what hangs; raise the limit only where it merely is slow.',
    docs: 'https://man7.org/linux/man-pages/man1/timeout.1.html',
    matches: [
      'timeout: sending signal TERM to command ‘pytest’',
      '*** Test killed with quit: ran too long (11m0s).'
    ],
    ignores: ['timeout 30 pytest']
  },
  {
    id: 'bazel-test-time-limit',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^TIMEOUT: (?<target>\/\/\S+)/,
    summary: 'The Bazel test {target} ran out of time.',
    remedy: 'Find what hangs, or give the target a larger timeout or size.',
    docs: 'https://bazel.build/reference/test-encyclopedia',
    matches: ['TIMEOUT: //app:core_test (Summary)'],
    ignores: ['PASSED: //app:core_test']
  },
  {
    id: 'asynchronous-test-time-limit',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bTimeout - Async (?:callback was not invoked|function did not complete) within\b|\bHook timed out in \d+ms\b|\bTestTimedOutException: |\bTimeoutException: (?:\S+\(\) timed out after|Timed out waiting|[Tt]imeout)|\bTimeoutException: Message: |\bselenium\.common\.exceptions\.TimeoutException\b|\bConditionTimeoutException: |\(ExUnit\.TimeoutError\)/,
    summary: 'A test waited longer than it may.',
    remedy: 'Find what it waits for; raise its limit only where it merely is slow.',
    docs: 'https://jestjs.io/docs/jest-object#jestsettimeouttimeout',
    matches: [
      'Error: Timeout - Async callback was not invoked within the 5000 ms timeout specified by jest.setTimeout.',
      'org.junit.runners.model.TestTimedOutException: test timed out after 5000 milliseconds'
    ],
    ignores: ['TimeoutException is expected']
  },
  {
    id: 'python-time-limit',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^(?:E\s+)?(?:asyncio\.exceptions\.|concurrent\.futures\._base\.)?TimeoutError:?\s*$|\bThe operation was aborted due to timeout\b|\bAbortError: .{0,60}\btime(?:d )?out\b/,
    summary: 'An operation ran out of time.',
    remedy: 'Find what it waits for.',
    docs: 'https://docs.python.org/3/library/exceptions.html#TimeoutError',
    matches: [
      'asyncio.exceptions.TimeoutError',
      'TimeoutError: The operation was aborted due to timeout'
    ],
    ignores: ['except TimeoutError:']
  },
  {
    id: 'database-command-time-limit',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bExecution Timeout Expired\b|\bcanceling statement due to (?:statement|lock) timeout\b|\bQuery execution was interrupted, maximum statement execution time exceeded\b/,
    summary: 'A database statement ran out of time.',
    remedy: 'Make it faster, or raise the limit.',
    docs: 'https://www.postgresql.org/docs/current/runtime-config-client.html',
    matches: ['ERROR: canceling statement due to statement timeout'],
    ignores: ['statement timeout is 30s']
  },
  {
    id: 'cypress-assertion-time-limit',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bTimed out retrying after \d+ms: /,
    summary: 'A Cypress assertion did not come true in time.',
    remedy: 'See the element or request it names.',
    docs: 'https://docs.cypress.io/app/references/error-messages',
    matches: [
      '     AssertionError: Timed out retrying after 4000ms: Expected to find element: `.cart`, but never found it.'
    ],
    ignores: ['retrying after 4000ms']
  }
]
