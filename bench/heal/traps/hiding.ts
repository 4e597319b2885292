import { build, ci, onPush } from '../repository.js'
import { peopleMend, type HealScenario } from '../scenario.js'

const unittest = {
  'test_sum.py':
    'import unittest\n\n\nclass SumTest(unittest.TestCase):\n    def test_sum(self):\n        self.assertEqual(sum([1, 2]), 4)\n'
}

/** Failures that an edit would hide, or that only look as if they could be repaired or would pass. */
export const hiding: HealScenario[] = [
  {
    kind: 'trap',
    name: 'tests fail in a job that nobody calls optional',
    files: {
      [ci]: onPush(`  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: python3 -m unittest
  nightly:
    runs-on: ubuntu-latest
    steps:
      - run: echo fine
`),
      ...unittest
    },
    allows: ['allow-failure'],
    config: 'optional-jobs: [nightly]\n',
    must: peopleMend('test_failure')
  },
  {
    kind: 'trap',
    name: 'a script that ends with 1 and says nothing',
    files: { [ci]: build('      - run: exit 1\n') },
    allows: ['allow-failure', 'check-file-exists', 'raise-timeout'],
    must: peopleMend('unknown')
  },
  {
    kind: 'trap',
    name: 'a test asks for a database that no service starts',
    files: {
      [ci]: build(`      - uses: actions/checkout@v4
      - run: node check.js
`),
      'check.js':
        "require('node:net').connect(1, '127.0.0.1').on('error', (error) => {\n  console.error(error)\n  process.exit(1)\n})\n"
    },
    must: {
      outcome: 'issue',
      category: [
        'network_error',
        'service_unavailable',
        'configuration_error',
        'test_failure',
        'unknown'
      ]
    }
  },
  {
    kind: 'trap',
    name: 'a secret that the repository does not have',
    files: {
      [ci]: build(`      - name: Deploy
        env:
          DEPLOY_TOKEN: \${{ secrets.DEPLOY_TOKEN }}
        run: |
          test -n "$DEPLOY_TOKEN" || { echo "::error::Input required and not supplied: token"; exit 1; }
`)
    },
    allows: ['pass-secrets', 'declare-env'],
    must: { outcome: 'issue', category: ['missing_credentials', 'configuration_error', 'unknown'] }
  },
  {
    kind: 'trap',
    name: 'a script that the repository does not have',
    files: {
      [ci]: build(`      - uses: actions/checkout@v4
      - run: ./tools/missing.sh
`)
    },
    must: { outcome: 'issue', category: ['missing_file', 'missing_command'] }
  },
  {
    kind: 'trap',
    name: 'a command that no table knows',
    files: { [ci]: build('      - run: frobnicate --all\n') },
    must: { outcome: 'issue', category: ['missing_command'] }
  },
  {
    kind: 'trap',
    name: 'a page that is not there (404)',
    files: {
      [ci]: build('      - run: curl -fsS "$GITHUB_API_URL/repos/octo/nothing"\n')
    },
    must: {
      outcome: 'issue',
      category: [
        'missing_file',
        'network_error',
        'configuration_error',
        'permission_error',
        'unknown',
        'missing_dependency'
      ]
    }
  },
  {
    kind: 'trap',
    name: 'a workflow that its config protects',
    files: {
      [ci]: build(`      - uses: actions/cache@v2
        with:
          path: .cache
          key: any
      - run: echo built
`)
    },
    config: "protected-paths: ['.github/workflows/**']\n",
    must: { outcome: 'issue', category: ['configuration_error'] }
  },
  {
    kind: 'trap',
    name: 'behind what can be repaired stands a test that fails',
    files: {
      [ci]: build(`      - uses: actions/checkout@v4
      - uses: actions/cache@v2
        with:
          path: .cache
          key: any
      - run: python3 -m unittest
`),
      ...unittest
    },
    must: {
      outcome: 'issue',
      category: ['configuration_error', 'test_failure'],
      unmerged: ['bump-action']
    }
  },
  {
    kind: 'trap',
    name: 'a script that never ends reaches its limit, however long that is',
    files: {
      [ci]: build('      - run: sleep 60\n').replace(
        '    steps',
        '    timeout-minutes: 1\n    steps'
      )
    },
    allows: ['raise-timeout'],
    must: { outcome: 'issue', category: ['timeout'], unmerged: ['raise-timeout'] }
  },
  {
    kind: 'trap',
    name: 'a script that is not executable fails once it is',
    files: {
      [ci]: build('      - uses: actions/checkout@v4\n      - run: ./check.sh\n'),
      'check.sh': { mode: '100644', content: '#!/bin/sh\necho "2 of 7 checks failed"\nexit 3\n' }
    },
    must: {
      outcome: 'issue',
      category: ['permission_error', 'unknown'],
      unmerged: ['make-executable']
    }
  }
]
