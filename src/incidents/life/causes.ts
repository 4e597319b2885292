import type { RecordedDiagnosis } from '../../engine/types/history.js'

/** Why an incident happens, in words for people who do not know the tool's table. */
export interface Cause {
  id: string
  name: string
  /** What to do about it, one sentence. */
  suggestion: string
}

interface CauseRow extends Cause {
  categories: readonly string[]
  /** Of the rule's id; the first row that fits counts. */
  rule?: RegExp
}

const row = (
  id: string,
  name: string,
  categories: readonly string[],
  suggestion: string,
  rule?: RegExp
): CauseRow => ({ id, name, categories, suggestion, ...(rule && { rule }) })

/** Narrow rows before wide ones. */
const rows: readonly CauseRow[] = [
  row(
    'port-in-use',
    'A port is in use',
    [],
    'Let the service choose a free port, or end the one that an earlier step left running.',
    /port-in-use|address-in-use|eaddrinuse/
  ),
  row(
    'out-of-memory',
    'Not enough memory',
    [],
    'Use a larger runner, or let the step do less at the same time.',
    /memory|heap|oom|killed/
  ),
  row(
    'disk-full',
    'No space left on the disk',
    [],
    'Delete what the job does not need before it starts, or use a larger runner.',
    /disk|no-space|enospc/
  ),
  row(
    'file-permission',
    'A file may not be read, written or executed',
    [],
    "Give the file its mode in git (`git update-index --chmod=+x`), or the step the folder's owner.",
    /not-executable|permission-denied|eacces|read-only/
  ),
  row(
    'network-time-out',
    'The network failed or timed out',
    ['network_error'],
    'Run it again; where it comes back, retry in the step or keep a copy of what is fetched.'
  ),
  row(
    'service-down',
    'A service was not there',
    ['service_unavailable'],
    'Wait for the service; its status page tells. Nothing in the repository is to be changed.'
  ),
  row(
    'rate-limit',
    'A service was asked too often',
    ['rate_limit'],
    'Log in to the service, cache what is fetched, or spread the jobs over time.'
  ),
  row(
    'time-limit',
    'It took too long',
    ['timeout'],
    'Look at what hangs; raise `timeout-minutes` only where the work has really grown.'
  ),
  row(
    'runner',
    'The runner was lost',
    ['runner_lost'],
    'Run it again; for a self-hosted runner look at its machine.'
  ),
  row(
    'resources',
    'The machine was too small',
    ['resource_exhaustion'],
    'Use a larger runner, or let the job do less at the same time.'
  ),
  row(
    'credentials',
    'Credentials are missing or refused',
    ['missing_credentials'],
    'Set the secret for this repository and pass it to the step; look whether it has run out.'
  ),
  row(
    'permission',
    'A permission is missing',
    ['permission_error'],
    "Give the job the permission in `permissions:`, or the token's owner the right."
  ),
  row(
    'version-conflict',
    'Versions do not go together',
    ['dependency_conflict'],
    'Solve it in the manifest and commit the lock file.'
  ),
  row(
    'missing-dependency',
    'A dependency or a program is missing',
    ['missing_dependency', 'missing_command'],
    'Install it in a step before, or declare it in the manifest.'
  ),
  row(
    'missing-file',
    'A file is missing',
    ['missing_file'],
    'Look at the path and the working directory, and whether the file is committed or made before.'
  ),
  row(
    'syntax',
    'Something can not be parsed',
    ['syntax_error'],
    'Mend the named line; a check in an editor or before a commit finds it earlier.'
  ),
  row(
    'types-and-style',
    'The code breaks a rule of the project',
    ['type_error', 'lint_error', 'format_error'],
    'Run the same check locally; where it formats, let it write.'
  ),
  row(
    'configuration',
    'Something is configured wrong',
    ['configuration_error'],
    'Mend the named setting; the log line tells which.'
  ),
  row(
    'test-regression',
    'A test fails',
    ['test_failure'],
    'Look at the first failing test and what the commit changed near it.'
  ),
  row('build', 'It does not build', ['build_error'], 'Look at the first error of the compiler.'),
  row(
    'security-finding',
    'A scan found a weakness',
    ['security_scan'],
    'Update what is named, or record why it does not concern you.'
  ),
  row('cancelled', 'It was cancelled', ['cancelled'], 'Nothing is to be done.')
]

const flakyTest: Cause = {
  id: 'flaky-test',
  name: 'A test fails now and then',
  suggestion: 'Look at what the test shares with others: time, order, network, files.'
}

const unknown: Cause = {
  id: 'unknown',
  name: 'Nobody knows yet',
  suggestion: 'Look at the log, and add a row to `.github/auto-heal.yml` where it comes back.'
}

/** Every cause there is. */
export const causes: readonly Cause[] = [...rows, flakyTest, unknown].map(
  ({ id, name, suggestion }) => ({
    id,
    name,
    suggestion
  })
)

/** Why, by the rule that named the failure, its category, and whether it came and went without a change. */
export function causeOf({ rule, category, isFlaky }: Known): Cause {
  if (isFlaky && category === 'test_failure') return flakyTest
  const { id, name, suggestion } =
    rows.find((each) => each.rule?.test(rule) || each.categories.includes(category)) ?? unknown
  return { id, name, suggestion }
}

interface Known extends Pick<RecordedDiagnosis, 'rule' | 'category'> {
  isFlaky: boolean
}
