import { fails, passes } from '../expectations.mjs'

const messy = { 'app.py': 'import os,sys\ndef f( x ):\n    y = 1\n    return x\n' }
const clean = { 'app.py': 'def f(x: int) -> int:\n    return x\n' }

export const pythonLint = {
  name: 'python-lint',
  versions: {
    flake8: '/usr/bin/flake8 --version',
    mypy: '/usr/bin/mypy --version',
    black: '/usr/bin/black --version',
    isort: '/usr/bin/isort --version-number',
    pylint: '/usr/bin/pylint --version',
    yamllint: '/usr/bin/yamllint --version',
    shellcheck: 'shellcheck --version',
    codespell: '/usr/bin/codespell --version',
    bandit: '/usr/bin/bandit --version',
    sphinx: '/usr/bin/sphinx-build --version',
    ansible: '/usr/bin/ansible-lint --version',
    shfmt: 'shfmt --version',
    'pre-commit': '/usr/bin/pre-commit --version'
  },
  cases: [
    {
      name: 'flake8-findings',
      files: messy,
      run: 'flake8 app.py',
      expect: fails('flake8-finding', 'lint_error', 'app.py:1:1: F401')
    },
    {
      name: 'mypy-errors',
      files: { 'app.py': 'def f(x: int) -> str:\n    return x\n' },
      run: 'mypy app.py',
      expect: fails('mypy-error', 'type_error', [
        'app.py:2: error: Incompatible return value type',
        'Found 1 error in 1 file'
      ])
    },
    {
      name: 'mypy-stubs-missing',
      files: { 'app.py': 'import requests\n\nrequests.get("x")\n' },
      run: 'mypy --strict app.py',
      expect: fails(
        'mypy-error',
        ['type_error', 'missing_dependency'],
        ['app.py:1: error:', 'Found 1 error']
      )
    },
    {
      name: 'black-findings',
      files: messy,
      run: 'black --check app.py',
      expect: fails('black-findings', 'format_error', [
        'would reformat app.py',
        '1 file would be reformatted'
      ])
    },
    {
      name: 'black-syntax-error',
      files: { 'app.py': 'def f(:\n' },
      run: 'black --check app.py',
      expect: fails(
        'black-cannot-parse',
        'syntax_error',
        'error: cannot format app.py: Cannot parse'
      )
    },
    {
      name: 'isort-finding',
      files: { 'app.py': 'import sys\nimport os\n' },
      run: 'isort --check-only app.py',
      expect: fails(
        'isort-finding',
        'format_error',
        'Imports are incorrectly sorted and/or formatted.'
      )
    },
    {
      name: 'pylint-findings',
      files: messy,
      run: 'pylint app.py',
      expect: fails('pylint-finding', 'lint_error', [
        'app.py:1:0: C0114',
        'app.py:1:0: W0611',
        'unused-variable',
        'C0410'
      ])
    },
    {
      name: 'pylint-score-too-low',
      files: messy,
      run: 'pylint --fail-under=9 app.py',
      expect: fails('pylint-finding', 'lint_error', [
        'app.py:1:0: C0114',
        'app.py:1:0: W0611',
        'unused-variable',
        'C0410'
      ])
    },
    {
      name: 'yamllint-findings',
      files: { 'a.yml': 'a: 1  \nb:   [1,2]\na: 2\n' },
      run: 'yamllint a.yml',
      expect: fails('yamllint-finding', 'lint_error', ['trailing spaces', 'duplication of key'])
    },
    {
      name: 'yamllint-findings-on-github',
      files: { 'a.yml': 'a: 1  \nb:\n  - 1\n' },
      run: 'yamllint -f github a.yml',
      expect: fails('yamllint-finding', 'lint_error', 'trailing spaces')
    },
    {
      name: 'yamllint-syntax-error',
      files: { 'a.yml': 'a: [1, 2\nb: 3\n' },
      run: 'yamllint a.yml',
      expect: fails('yamllint-finding', ['syntax_error', 'lint_error'], 'syntax error: ')
    },
    {
      name: 'shellcheck-findings',
      files: { 'a.sh': '#!/bin/sh\necho $1\nif [ $x == 1 ]; then echo; fi\n' },
      run: 'shellcheck a.sh',
      expect: fails('shellcheck-finding', 'lint_error', ['In a.sh line 2:', 'SC2086', 'SC3014'])
    },
    {
      name: 'shellcheck-findings-gcc',
      files: { 'a.sh': '#!/bin/sh\necho $1\n' },
      run: 'shellcheck -f gcc a.sh',
      expect: fails('shellcheck-finding', 'lint_error', 'SC2086')
    },
    {
      name: 'codespell-findings',
      files: { 'README.md': 'This is teh sentence that recieves a typo.\n' },
      run: 'codespell README.md',
      expect: fails('typos-found', 'lint_error', 'README.md:1: teh ==> the')
    },
    {
      name: 'shfmt-findings',
      files: { 'a.sh': '#!/bin/sh\nif true; then\necho\nfi\n' },
      run: 'shfmt -d a.sh',
      expect: fails('shfmt-finding', 'format_error', ['--- a.sh.orig', '+++ a.sh', '-echo'])
    },
    {
      name: 'bandit-findings',
      files: { 'app.py': 'import subprocess\n\nsubprocess.call("ls", shell=True)\neval("1")\n' },
      run: 'bandit -q app.py',
      expect: fails('bandit-finding', 'security_scan', '>> Issue: [B')
    },
    {
      name: 'sphinx-warnings-as-errors',
      files: {
        'docs/conf.py': 'project = "app"\n',
        'docs/index.rst': 'Title\n====\n\n:doc:`missing`\n'
      },
      run: 'sphinx-build -W --keep-going -b html docs out',
      expect: fails('sphinx-warning-as-error', 'build_error', [
        'Title underline too short',
        'unknown document: missing',
        'build finished with problems'
      ])
    },
    {
      name: 'sphinx-first-warning-as-error',
      files: {
        'docs/conf.py': 'project = "app"\n',
        'docs/index.rst': 'Title\n====\n\n:doc:`missing`\n'
      },
      run: 'sphinx-build -W -b html docs out',
      expect: fails('sphinx-warning-as-error', 'build_error', [
        'Warning, treated as error',
        'Title underline too short'
      ])
    },
    {
      name: 'ansible-findings',
      files: { 'site.yml': '- hosts: all\n  tasks:\n    - shell: echo hi\n' },
      run: 'ansible-lint --offline site.yml',
      expect: fails('ansible-lint-findings', 'lint_error', [
        'no-changed-when',
        'name[',
        'violation(s)'
      ])
    },
    {
      name: 'pre-commit-local-hook-failed',
      files: {
        '.pre-commit-config.yaml':
          'repos:\n  - repo: local\n    hooks:\n      - id: flake8\n        name: flake8\n        entry: flake8\n        language: system\n        types: [python]\n',
        ...messy
      },
      run: 'git init -q .\ngit add app.py .pre-commit-config.yaml\npre-commit run --all-files',
      expect: fails('pre-commit-hook-failed', 'lint_error', ['flake8...', 'app.py:1:1: F401'])
    },
    {
      name: 'pre-commit-hook-modified-files',
      files: {
        '.pre-commit-config.yaml':
          'repos:\n  - repo: local\n    hooks:\n      - id: black\n        name: black\n        entry: black\n        language: system\n        types: [python]\n',
        ...messy
      },
      run: 'git init -q .\ngit add app.py .pre-commit-config.yaml\npre-commit run --all-files',
      expect: fails(
        'pre-commit-hook-failed',
        ['lint_error', 'format_error'],
        ['black...', 'files were modified by this hook', 'reformatted app.py']
      )
    },
    {
      name: 'mypy-passes',
      files: clean,
      run: 'mypy app.py\nblack --check app.py\nisort --check-only app.py\nflake8 app.py',
      expect: passes
    },
    {
      name: 'flake8-advisory-passes',
      files: messy,
      run: 'flake8 app.py --exit-zero --statistics',
      expect: passes
    },
    {
      name: 'pylint-advisory-step-passes',
      files: messy,
      steps: [
        { run: 'pylint app.py', advisory: true },
        { run: 'python3 -m py_compile app.py && echo compiled' }
      ],
      expect: passes
    },
    {
      name: 'flake8-advisory-step-before-failing-tests',
      files: {
        ...messy,
        'test_app.py': 'from app import f\n\n\ndef test_f():\n    assert f(1) == 2\n'
      },
      steps: [{ run: 'flake8 app.py', advisory: true }, { run: 'python3 -m pytest' }],
      expect: fails('pytest-test-failed', 'test_failure', [
        'FAILED test_app.py::test_f',
        'E       assert 1 == 2'
      ])
    }
  ]
}
