import { build, ci, onPush } from '../repository.js'
import { peopleMend, type HealScenario } from '../scenario.js'

const total = { 'total.py': 'def total(items):\n    return sum(items) + 1\n' }

const check = (run: string) =>
  build(`      - uses: actions/checkout@v4
      - name: Check
        run: ${run}
`)

const broken = (
  name: string,
  run: string,
  files: Record<string, string>,
  ...category: string[]
): HealScenario => ({
  kind: 'code',
  name,
  files: { [ci]: check(run), ...files },
  must: peopleMend(...category)
})

const unittests = {
  'test_total.py': `import unittest

from total import total


class TotalTest(unittest.TestCase):
    def test_total(self):
        self.assertEqual(total([1, 2]), 3)


if __name__ == "__main__":
    unittest.main()
`
}

/** Python that does not do what its tests, its types or its style ask for. */
export const python: HealScenario[] = [
  broken(
    'a unit test of Python that fails',
    'python3 -m unittest',
    { ...total, ...unittests },
    'test_failure'
  ),
  broken(
    'a test of pytest that fails',
    'python3 -m pytest -q',
    {
      ...total,
      'test_total.py':
        'from total import total\n\n\ndef test_total():\n    assert total([1, 2]) == 3\n'
    },
    'test_failure'
  ),
  broken(
    'Python that does not parse',
    'python3 main.py',
    { 'main.py': 'def main(:\n    print("hello")\n' },
    'syntax_error'
  ),
  broken(
    'a type that mypy refuses',
    'mypy --cache-dir=/dev/null main.py',
    { 'main.py': 'def double(n: int) -> int:\n    return n * 2\n\n\ndouble("two")\n' },
    'type_error'
  ),
  broken(
    'a style that flake8 refuses',
    'flake8 main.py',
    { 'main.py': 'import os\nprint( "hello" )\n' },
    'lint_error'
  ),
  broken(
    'an exception that nobody catches',
    'python3 main.py',
    { 'main.py': 'prices = {"tea": 2}\nprint(prices["coffee"])\n' },
    'build_error',
    'test_failure',
    'unknown'
  ),
  broken(
    'a module of its own that is misspelt',
    'python3 main.py',
    { 'main.py': 'import totl\n\nprint(totl.total([1]))\n', ...total },
    'missing_dependency',
    'missing_file'
  ),
  {
    kind: 'code',
    name: 'each leg of a matrix fails at the same test',
    files: {
      [ci]: onPush(`  test:
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix:
        python-version: ['3.10', '3.11', '3.12']
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: \${{ matrix.python-version }}
      - run: python -m unittest
`),
      ...total,
      ...unittests
    },
    must: peopleMend('test_failure')
  },
  {
    kind: 'code',
    name: 'a test in a called workflow fails',
    files: {
      [ci]: onPush('  test:\n    uses: ./.github/workflows/test.yml\n'),
      '.github/workflows/test.yml': `on: workflow_call
jobs:
  unit:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: python3 -m unittest
`,
      ...total,
      ...unittests
    },
    must: peopleMend('test_failure')
  }
]
