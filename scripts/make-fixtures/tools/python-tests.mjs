import { fails, passes } from '../expectations.mjs'

const suite = {
  'test_sum.py':
    'def add(a, b):\n    return a - b\n\n\ndef test_adds():\n    assert add(1, 2) == 3\n\n\ndef test_zero():\n    assert add(4, 0) == 4\n'
}
const unit = (body) => ({
  'test_queue.py': `import unittest\n\n\nclass QueueTest(unittest.TestCase):\n    def test_drains(self):\n        ${body}\n\n    def test_fine(self):\n        pass\n\n\nif __name__ == "__main__":\n    unittest.main()\n`
})

export const pythonTests = {
  name: 'pytest',
  folder: 'python-tests',
  versions: {
    pytest: '/usr/bin/python3 -m pytest --version',
    python: '/usr/bin/python3 --version',
    unittest: '/usr/bin/python3 --version',
    behave: '/usr/bin/behave --version',
    tox: '/usr/bin/tox --version',
    django: '/usr/bin/python3 -m django --version'
  },
  cases: [
    {
      name: 'pytest-assertion',
      files: suite,
      run: 'python3 -m pytest',
      expect: fails('pytest-test-failed', 'test_failure', [
        'FAILED test_sum.py::test_adds',
        'E       assert -1 == 3'
      ])
    },
    {
      name: 'pytest-quiet-verbose',
      files: suite,
      run: 'python3 -m pytest -v --tb=short',
      expect: fails('pytest-test-failed', 'test_failure', [
        'FAILED test_sum.py::test_adds',
        'test_sum.py::test_adds FAILED',
        'E   assert -1 == 3'
      ])
    },
    {
      name: 'pytest-xdist',
      files: suite,
      run: 'python3 -m pytest -n 2',
      expect: fails('pytest-test-failed', 'test_failure', [
        'FAILED test_sum.py::test_adds',
        'E       assert -1 == 3'
      ])
    },
    {
      name: 'pytest-collection-import',
      files: { 'test_api.py': 'import flask_acme\n\n\ndef test_a():\n    pass\n' },
      run: 'python3 -m pytest',
      expect: fails(
        'python-module-missing',
        'missing_dependency',
        "ModuleNotFoundError: No module named 'flask_acme'"
      )
    },
    {
      name: 'pytest-collection-syntax',
      files: { 'test_api.py': 'def test_a(:\n    pass\n' },
      run: 'python3 -m pytest',
      expect: fails('python-syntax-error', 'syntax_error', 'SyntaxError: invalid syntax')
    },
    {
      name: 'pytest-fixture-missing',
      files: { 'test_api.py': 'def test_a(client):\n    assert client\n' },
      run: 'python3 -m pytest',
      expect: fails(
        'pytest-fixture-missing',
        ['test_failure', 'configuration_error'],
        ["fixture 'client' not found", 'ERROR test_api.py::test_a']
      )
    },
    {
      name: 'pytest-no-tests',
      files: { 'README.md': 'x\n' },
      run: 'python3 -m pytest tests_unit || python3 -m pytest',
      expect: fails(
        'pytest-nothing-collected',
        ['test_failure', 'configuration_error', 'missing_file'],
        ['no tests ran', 'collected 0 items', 'file or directory not found']
      )
    },
    {
      name: 'pytest-option-unknown',
      files: suite,
      run: 'python3 -m pytest --cov-fail-below=90',
      expect: fails(
        'python-arguments-unknown',
        'configuration_error',
        'error: unrecognized arguments: --cov-fail-below=90'
      )
    },
    {
      name: 'pytest-coverage-too-low',
      files: {
        'shop.py': 'def a():\n    return 1\n\n\ndef b():\n    return 2\n',
        'test_shop.py': 'import shop\n\n\ndef test_a():\n    assert shop.a() == 1\n'
      },
      run: 'python3 -m pytest --cov=shop --cov-fail-under=90',
      expect: fails(
        'coverage-too-low-python',
        'test_failure',
        'Required test coverage of 90% not reached'
      )
    },
    {
      name: 'pytest-timeout',
      files: { 'test_slow.py': 'import time\n\n\ndef test_slow():\n    time.sleep(30)\n' },
      run: 'python3 -m pytest --timeout=1',
      expect: fails(
        'pytest-test-failed',
        ['test_failure', 'timeout'],
        ['Failed: Timeout >1.0s', 'FAILED test_slow.py::test_slow'],
        [false, null]
      )
    },
    {
      name: 'pytest-strict-xpass',
      files: {
        'test_a.py': 'import pytest\n\n\n@pytest.mark.xfail(strict=True)\ndef test_a():\n    pass\n'
      },
      run: 'python3 -m pytest',
      expect: fails('pytest-test-failed', 'test_failure', [
        'FAILED test_a.py::test_a',
        '[XPASS(strict)]'
      ])
    },
    {
      name: 'pytest-fixture-error-staged-network',
      files: {
        'test_api.py':
          'import logging\n\n\ndef test_bears_outage():\n    logging.getLogger().error("503 Service Unavailable")\n    print("ConnectionResetError: [Errno 104] Connection reset by peer")\n\n\ndef test_total():\n    print("retrying after 429 Too Many Requests")\n    assert sum([1, 2]) == 4\n'
      },
      run: 'python3 -m pytest -rA',
      expect: fails('pytest-test-failed', 'test_failure', [
        'FAILED test_api.py::test_total',
        'E       assert 3 == 4'
      ])
    },
    {
      name: 'unittest-assertion',
      files: unit('self.assertEqual([1], [])'),
      run: 'python3 -m unittest',
      expect: fails('unittest-test-failed', 'test_failure', [
        'FAIL: test_drains (test_queue.QueueTest',
        'AssertionError: Lists differ'
      ])
    },
    {
      name: 'unittest-error',
      files: unit('raise KeyError("size")'),
      run: 'python3 -m unittest',
      expect: fails('unittest-test-errored', 'test_failure', [
        'ERROR: test_drains (test_queue.QueueTest',
        "KeyError: 'size'"
      ])
    },
    {
      name: 'unittest-import',
      files: { 'test_a.py': 'import yaml_acme\n' },
      run: 'python3 -m unittest',
      expect: fails('python-module-missing', 'missing_dependency', "No module named 'yaml_acme'")
    },
    {
      name: 'behave-scenario',
      files: {
        'features/cart.feature':
          'Feature: Cart\n  Scenario: Add a book\n    Given a cart\n    Then it holds a book\n',
        'features/steps/cart.py':
          'from behave import given, then\n\n\n@given("a cart")\ndef cart(context):\n    context.cart = []\n\n\n@then("it holds a book")\ndef book(context):\n    assert context.cart == ["book"], "the cart is empty"\n'
      },
      run: 'behave --no-color',
      expect: fails('behave-run-failed', 'test_failure', [
        'Assertion Failed: the cart is empty',
        'features/cart.feature:2',
        'Failing scenarios',
        '1 scenario'
      ])
    },
    {
      name: 'tox-command-failed',
      files: {
        ...suite,
        'tox.ini':
          '[tox]\nskipsdist = true\nenvlist = py311\n[testenv]\nsitepackages = true\nallowlist_externals = python3\ncommands = /usr/bin/python3 -m pytest -q\n'
      },
      run: 'tox --sitepackages',
      expect: fails('pytest-test-failed', 'test_failure', [
        'FAILED test_sum.py::test_adds',
        'E       assert -1 == 3'
      ])
    },
    {
      name: 'pytest-passes',
      files: { 'test_a.py': 'def test_error_failed():\n    print("ERROR: FAILED")\n' },
      run: 'python3 -m pytest -rA',
      expect: passes
    },
    {
      name: 'pytest-xfail-passes',
      files: {
        'test_a.py':
          'import pytest\n\n\n@pytest.mark.xfail\ndef test_a():\n    raise ConnectionResetError(104, "Connection reset by peer")\n'
      },
      run: 'python3 -m pytest -rx --runxfail || python3 -m pytest -rx',
      expect: passes
    },
    {
      name: 'unittest-passes',
      files: unit('print("Traceback (most recent call last):")'),
      run: 'python3 -m unittest -v',
      expect: passes
    }
  ]
}
