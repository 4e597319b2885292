import type { TextRule } from '../engine/types/rule.js'

export const lintPythonRules: TextRule[] = [
  {
    id: 'ruff-findings-left',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*Found \d+ errors? \(\d+ fixed, \d+ remaining\)\./,
    summary: 'ruff found errors.',
    remedy: 'Run ruff check --fix and commit the result.',
    docs: 'https://docs.astral.sh/ruff/linter/',
    matches: ['Found 2 errors (2 fixed, 0 remaining).', 'Found 12 errors (3 fixed, 9 remaining).'],
    ignores: ['All checks passed!']
  },
  {
    id: 'flake8-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*[^\s:]+\.pyi?:\d+:\d+: (?<rule>[A-Z]{1,4}\d{3,4}) /,
    summary: 'The linter found a breach of {rule}.',
    remedy: 'Correct the places that the linter names.',
    docs: 'https://flake8.pycqa.org/en/latest/user/error-codes.html',
    matches: [
      './src/app.py:12:80: E501 line too long (92 > 79 characters)',
      'src/app.py:1:1: F401 `os` imported but unused'
    ],
    ignores: ['src/app.py:12: error: Missing return statement  [return]']
  },
  {
    id: 'pylint-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*[^\s:]+\.py:\d+:\d+: (?<rule>[CREFW]\d{4}): /,
    summary: 'pylint found a breach of {rule}.',
    remedy: 'Correct the places that pylint names.',
    docs: 'https://pylint.readthedocs.io/en/stable/user_guide/messages/',
    matches: [
      'src/app.py:12:0: C0116: Missing function or method docstring (missing-function-docstring)'
    ],
    ignores: ['Your code has been rated at 10.00/10']
  },
  {
    id: 'black-findings',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:##\[error\])?(?:would reformat |Would reformat: )|^\s*[1-9]\d* files? would be reformatted\b/,
    summary: 'Python files are not formatted.',
    remedy: 'Run the formatter (black, ruff format) and commit the result.',
    docs: 'https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html',
    matches: [
      'would reformat src/app.py',
      'Would reformat: apps/api/src/sync.py',
      '1 file would be reformatted, 12 files would be left unchanged.'
    ],
    ignores: ['12 files would be left unchanged.', 'Oh no! 💥 💔 💥']
  },
  {
    id: 'black-cannot-parse',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror: cannot format (?<file>\S+): Cannot parse/,
    summary: 'black can not parse {file}.',
    remedy: 'Correct the line that is named; newer syntax needs a newer black or target-version.',
    docs: 'https://black.readthedocs.io/en/stable/faq.html',
    matches: [
      'error: cannot format app.py: Cannot parse: 1:6: def f(:',
      'error: cannot format src/app.py: Cannot parse for target version Python 3.12: 1:6: def f(:'
    ],
    ignores: ['would reformat src/app.py']
  },
  {
    id: 'isort-finding',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bImports are incorrectly sorted and\/or formatted\b/,
    summary: 'Imports are not sorted.',
    remedy: 'Run isort and commit the result.',
    docs: 'https://pycqa.github.io/isort/',
    matches: ['ERROR: /w/src/app.py Imports are incorrectly sorted and/or formatted.'],
    ignores: ['imports are sorted']
  },
  {
    id: 'pydocstyle-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    patterns: [
      /^(?<file>\S+\.py):\d+ (?:in (?:public|private) \w+ `|at module level:)/,
      /^\s+(?<rule>D\d{3}): /
    ],
    within: 1,
    summary: 'pydocstyle has a finding in {file}: {rule}.',
    remedy: 'Correct the docstrings that are named.',
    docs: 'https://www.pydocstyle.org/',
    matches: [
      'src/app.py:12 in public function `run`:\n        D103: Missing docstring in public function'
    ],
    ignores: ['src/app.py:12 in public function `run`:\n        fine']
  },
  {
    id: 'pyflakes-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /^\S+\.py:\d+(?::\d+)?:? (?:'[^']+' imported but unused|undefined name '|local variable '[^']+' is assigned to but never used|redefinition of unused '|'[^']+' may be undefined|import \S+ from line \d+ shadowed)/,
    summary: 'pyflakes has a finding.',
    remedy: 'Correct the places that are named.',
    docs: 'https://github.com/PyCQA/pyflakes',
    matches: ["app/run.py:1: 'os' imported but unused", "app/run.py:12:5: undefined name 'go'"],
    ignores: ['app/run.py:1:1: F401 used']
  },
  {
    id: 'ruff-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /^\s*--> (?<file>\S+\.(?:pyi?|ipynb)):(?:cell \d+:)?\d+:\d+\s*$/,
    above: /^(?:\S+ )?[A-Z]{1,4}\d{3,4} /,
    summary: 'ruff has a finding in {file}.',
    remedy: 'Run ruff check --fix, or correct the place.',
    docs: 'https://docs.astral.sh/ruff/',
    matches: [' --> src/app.py:1:8'],
    ignores: [' --> src/app.rs:1:8']
  },
  {
    id: 'interrogate-or-vulture-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /\bRESULT: FAILED \(minimum: [\d.]+%, actual: [\d.]+%\)|^\S+\.py:\d+: unused (?:variable|function|import|class|method|attribute|property) '[^']+' \(\d+% confidence/,
    summary: 'A Python checker has findings.',
    remedy: 'Correct the places that are named.',
    docs: 'https://interrogate.readthedocs.io/',
    matches: [
      'RESULT: FAILED (minimum: 80.0%, actual: 72.1%)',
      "app/run.py:12: unused function 'go' (60% confidence)"
    ],
    ignores: ['RESULT: PASSED (minimum: 80.0%, actual: 92.1%)']
  },
  {
    id: 'djlint-or-template-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /^Linted \d+ files?, found [1-9]\d* errors?\.|^[1-9]\d* errors? found in \d+ files?\b|^Found [1-9]\d* (?:issues?|violations?|offenses?) in \d+ files?\b/i,
    summary: 'A linter has findings.',
    remedy: 'Correct the places that are named.',
    docs: 'https://www.djlint.com/',
    matches: ['Linted 12 files, found 3 errors.', 'Found 2 issues in 12 files'],
    ignores: ['Linted 12 files, found 0 errors.']
  }
]
