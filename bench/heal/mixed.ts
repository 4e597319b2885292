import { build, ci, onPush } from './repository.js'
import { peopleMend, type HealScenario } from './scenario.js'
import { serving } from './service.js'

const mirror = (times: number) =>
  serving({ variable: 'MIRROR', failing: 503, times, files: () => ({ '/a.txt': 'a\n' }) })

const fetch = '      - run: curl -fsSO ${{ vars.MIRROR }}/a.txt\n'
const assertion = { 'check.js': "require('node:assert').strictEqual(2 + 2, 5)\n" }
const realFailure = ['test_failure', 'build_error', 'unknown']

/** Runs with more than one failure: the real one decides. */
export const mixed: HealScenario[] = [
  {
    kind: 'mixed',
    name: 'one job meets a 503, another fails at an assertion',
    files: {
      [ci]: onPush(`  fetch:
    runs-on: ubuntu-latest
    steps:
${fetch}  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: node check.js
`),
      ...assertion
    },
    prepare: mirror(Infinity),
    must: peopleMend(...realFailure, 'service_unavailable')
  },
  {
    kind: 'mixed',
    name: 'one leg meets a 503, another fails at a test',
    files: {
      [ci]: onPush(`  test:
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      max-parallel: 1
      matrix:
        part: [fetch, check]
    steps:
      - uses: actions/checkout@v4
      - run: bash ./\${{ matrix.part }}.sh
        env:
          MIRROR: \${{ vars.MIRROR }}
`),
      'fetch.sh': 'curl -fsSO "$MIRROR/a.txt"\n',
      'check.sh': 'python3 -m unittest\n',
      'test_sum.py':
        'import unittest\n\n\nclass SumTest(unittest.TestCase):\n    def test_sum(self):\n        self.assertEqual(sum([1, 2]), 4)\n'
    },
    prepare: mirror(Infinity),
    must: peopleMend('test_failure', 'service_unavailable')
  },
  {
    kind: 'mixed',
    name: 'behind a 503 that passes stands a test that fails',
    files: {
      [ci]: build(`      - uses: actions/checkout@v4
${fetch}      - run: python3 -m unittest
`),
      'test_sum.py':
        'import unittest\n\n\nclass SumTest(unittest.TestCase):\n    def test_sum(self):\n        self.assertEqual(sum([1, 2]), 4)\n'
    },
    prepare: mirror(1),
    must: {
      outcome: 'issue',
      category: ['test_failure', 'service_unavailable'],
      reruns: 1
    }
  },
  {
    kind: 'mixed',
    name: 'one job can be repaired, another meets a 503',
    files: {
      [ci]: onPush(`  fetch:
    runs-on: ubuntu-latest
    steps:
${fetch}  build:
    runs-on: ubuntu-latest
    steps:
      - run: echo built > out.txt
      - uses: actions/upload-artifact@v3
        with:
          name: out
          path: out.txt
`)
    },
    prepare: mirror(1),
    must: { outcome: 'healed', fixers: ['bump-action'] }
  },
  {
    kind: 'mixed',
    name: 'one job can be repaired, another fails at a test',
    files: {
      [ci]: onPush(`  tag:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/cache@v2
        with:
          path: .cache
          key: any
      - run: echo tagged
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: python3 -m unittest
`),
      'test_sum.py':
        'import unittest\n\n\nclass SumTest(unittest.TestCase):\n    def test_sum(self):\n        self.assertEqual(sum([1, 2]), 4)\n'
    },
    must: {
      outcome: 'issue',
      category: ['test_failure', 'configuration_error'],
      fixers: ['bump-action']
    }
  }
]
