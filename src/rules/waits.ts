import type { TextRule } from '../engine/types/rule.js'

export const waitsRules: TextRule[] = [
  {
    id: 'waiting-limit',
    category: 'timeout',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bTimeout reached, aborting\b|\bTimeout of \d+ms hit\b|\bTimeout waiting for (?:https?:|the )|\b[Tt]imed out waiting for (?:the )?(?:https?:\/|(?:deployment|server|service|container|port|database|server to|process|app(?:lication)?)\b)|\bdid(?:n't| not) (?:start|become (?:ready|healthy|available)|come up|respond|finish) (?:with)?in \d+ ?(?:s|sec|secs|seconds|minutes|m|ms)\b|\bwait-for-it(?:\.sh)?: timeout occurred|\bdockerize: Timeout after|\btimeout occurred after waiting \d+ seconds\b|\b[Oo]peration timed out after \d+ (?:seconds|minutes)\b|\bexceeded the maximum (?:wait )?time of \d+/,
    summary: 'What the step waits for did not come in time.',
    remedy: 'See the output of what it waits for; raise the limit only where it merely is slow.',
    docs: 'https://docs.github.com/en/actions',
    matches: [
      '##[error]Timeout reached, aborting!',
      '##[error]Timeout of 1200000ms hit',
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
  },
  {
    id: 'make-target-terminated',
    category: 'cancelled',
    transient: null,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bmake(?:\[\d+\])?: \*\*\* (?:\[.{1,200}\] )?(?:Terminated|Interrupt|Hangup|wait: No child processes)\b|\bwas terminated on line \d+ by signal (?:2|15)\b/,
    summary: 'make was told to stop.',
    remedy: 'See who ended it: a time limit, the memory, a newer run.',
    docs: 'https://www.gnu.org/software/make/manual/',
    matches: ['make: *** [Makefile:3: test] Terminated'],
    ignores: ['make: *** [Makefile:3: test] Error 1']
  },
  {
    id: 'kernel-soft-lockup',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bBUG: soft lockup - CPU#\d+ stuck\b|\brcu: INFO: rcu_\w+ (?:self-detected stall|detected stalls)\b|\bKernel panic - not syncing\b/,
    summary: 'The machine stood still.',
    remedy: 'Re-run it once.',
    docs: 'https://docs.kernel.org/admin-guide/lockup-watchdogs.html',
    matches: ['watchdog: BUG: soft lockup - CPU#1 stuck for 22s!'],
    ignores: ['watchdog: enabled']
  }
]
