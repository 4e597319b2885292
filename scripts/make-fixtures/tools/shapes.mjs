import { fails, passes } from '../expectations.mjs'

const sum = {
  'test_sum.py': 'def test_adds():\n    assert 1 + 1 == 3\n'
}
const pytest = { run: 'python3 -m pytest -q' }
const adds = fails('pytest-test-failed', 'test_failure', [
  'FAILED test_sum.py::test_adds',
  'E       assert (1 + 1) == 3'
])

/** Jobs whose steps show more than one trouble: the first cause of the failure is to be named, and nothing else. */
export const shapes = {
  name: 'shapes',
  versions: { shape: 'bash --version' },
  cases: [
    {
      name: 'shape-upload-after-failed-tests',
      files: sum,
      steps: [pytest, { run: 'cat reports/junit.xml', always: true }],
      expect: adds
    },
    {
      name: 'shape-report-to-broken-service-after-failed-tests',
      world: { answer: 503 },
      files: sum,
      steps: [
        pytest,
        { run: 'curl -fsS -d failed https://packages.example.com/report', always: true }
      ],
      expect: adds
    },
    {
      name: 'shape-notification-without-token-after-failed-tests',
      files: sum,
      steps: [pytest, { run: 'set -u\necho "telling $CHAT_TOKEN"', always: true }],
      expect: adds
    },
    {
      name: 'shape-advisory-network-before-failed-tests',
      world: { answer: 503 },
      files: sum,
      steps: [{ run: 'curl -fsS https://packages.example.com/coverage', advisory: true }, pytest],
      expect: adds
    },
    {
      name: 'shape-advisory-tests-before-network',
      world: { answer: 503 },
      files: sum,
      steps: [
        { ...pytest, advisory: true },
        { run: 'curl -fsS https://packages.example.com/deploy' }
      ],
      expect: fails(
        'curl-server-error',
        'service_unavailable',
        'The requested URL returned error: 503',
        true
      )
    },
    {
      name: 'shape-advisory-alone-passes',
      world: { answer: 503 },
      steps: [
        { run: 'curl -fsS https://packages.example.com/coverage', advisory: true },
        { run: 'echo built' }
      ],
      expect: passes
    },
    {
      name: 'shape-two-advisory-steps-pass',
      files: sum,
      steps: [
        { ...pytest, advisory: true },
        { run: 'frobnicate --all', advisory: true },
        { run: 'echo built' }
      ],
      expect: passes
    },
    {
      name: 'shape-download-retried-then-tests-fail',
      world: { answer: 503 },
      files: sum,
      steps: [
        {
          run: 'for n in 1 2 3; do\n  curl -fsS https://packages.example.com/model && break || echo "attempt $n of 3 failed, retrying"\ndone\necho "using the model of last week"'
        },
        pytest
      ],
      expect: adds
    },
    {
      name: 'shape-server-log-then-tests-fail',
      files: {
        'test_sum.py':
          'import logging\n\nimport pytest\n\n\n@pytest.fixture\ndef server():\n    yield\n    logging.error("connection to 127.0.0.1:5432 refused: ECONNREFUSED")\n\n\ndef test_adds(server):\n    assert 1 + 1 == 3\n'
      },
      steps: [pytest],
      expect: adds
    },
    {
      name: 'shape-interrupt',
      run: `echo "waiting for the server"\nbash -c 'trap "echo; echo received SIGINT, shutting down; exit 130" INT; kill -INT $$; sleep 5'`,
      expect: fails(
        ['interrupt-signal', 'process-interrupted-exit-130'],
        'cancelled',
        ['received SIGINT', 'exit code 130'],
        null
      )
    },
    {
      name: 'shape-tests-killed-by-limit',
      files: { 'test_slow.py': 'import time\n\n\ndef test_slow():\n    time.sleep(30)\n' },
      run: 'timeout --signal=TERM 2 python3 -m pytest -v',
      expect: fails('exit-code-time-limit', ['timeout', 'cancelled'], 'exit code 124', null)
    },
    {
      name: 'shape-local-service-refused',
      run: `node -e "require('http').get('http://127.0.0.1:3000/health').on('error', (error) => { throw error })"`,
      expect: fails(
        'connection-refused-local',
        'network_error',
        'connect ECONNREFUSED 127.0.0.1:3000',
        null
      )
    },
    {
      name: 'shape-cleanup-fails-after-success',
      files: { 'test_sum.py': 'def test_adds():\n    assert 1 + 1 == 2\n' },
      steps: [pytest, { run: 'rm -r cache || true', always: true }],
      expect: passes
    },
    {
      name: 'shape-both-build-and-report-fail',
      files: { 'main.c': 'int main(void) { return total; }\n' },
      steps: [{ run: 'gcc -c main.c' }, { run: 'tar -czf logs.tar.gz build/logs', always: true }],
      expect: fails('c-compile-error', 'build_error', 'error: ‘total’ undeclared')
    },
    {
      name: 'shape-script-text-holds-errors',
      run: 'if false; then\n  echo "::error::fatal: could not read from remote repository"\n  echo "npm error code ECONNRESET"\n  exit 1\nfi\nfrobnicate',
      expect: fails('shell-command-missing', 'missing_command', 'frobnicate: command not found')
    },
    {
      name: 'shape-error-command',
      run: 'echo "checking the version"\necho "::error file=package.json,line=3::The version 1.2.0 is released already"\nexit 1',
      expect: fails(
        null,
        ['unknown', 'configuration_error'],
        'The version 1.2.0 is released already',
        [null, false]
      )
    }
  ]
}
