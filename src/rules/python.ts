import type { TextRule } from '../engine/types/rule.js'

export const pythonRules: TextRule[] = [
  {
    id: 'python-module-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:ModuleNotFoundError|ImportError|python[\d.]*): No module named '?(?<module>[\w.]+)/,
    summary: 'Python does not find the module {module}.',
    remedy:
      "Add the package to the requirements that the job installs, or correct PYTHONPATH for the project's own modules.",
    docs: 'https://docs.python.org/3/library/exceptions.html#ModuleNotFoundError',
    matches: [
      "E   ModuleNotFoundError: No module named 'psutil'",
      "ImportError: No module named 'tinydb'",
      'ImportError: No module named requests',
      '/usr/bin/python3: No module named pytest'
    ],
    ignores: ["stubs/ssl.pyi:4: error: No module named 'enum'"]
  },
  {
    id: 'python-name-not-importable',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bImportError: cannot import name '?(?<name>\w+)/,
    summary: 'A module has no {name} to import.',
    remedy:
      'Use a version of the package that has it, or correct the import; a circular import shows the same text.',
    docs: 'https://docs.python.org/3/library/exceptions.html#ImportError',
    matches: [
      "ImportError: cannot import name 'Markup' from 'jinja2' (/usr/lib/python3/site-packages/jinja2/__init__.py)",
      "ImportError: cannot import name 'escape'",
      'ImportError: cannot import name soft_unicode'
    ],
    ignores: ["ImportError: No module named 'x'"]
  },
  {
    id: 'python-relative-import',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bImportError: attempted relative import (?:with no known parent package|beyond top-level package)/,
    summary: 'A file that belongs to a package was run by itself.',
    remedy: 'Run it as a module with python -m, or install the package before the tests.',
    docs: 'https://docs.python.org/3/reference/import.html',
    matches: [
      'E   ImportError: attempted relative import with no known parent package',
      'ImportError: attempted relative import beyond top-level package'
    ],
    ignores: ['relative imports ok']
  },
  {
    id: 'python-name-conflict',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bAttributeError: module '(?<module>[^']+)' has no attribute '(?<name>[^']+)'/,
    summary: 'The installed version of {module} has no {name}.',
    remedy: 'Pin a version of the package that has it, or adapt the code.',
    docs: 'https://docs.python.org/3/library/exceptions.html#AttributeError',
    matches: [
      "AttributeError: module 'yaml' has no attribute 'full_load'",
      "AttributeError: module 'numpy' has no attribute 'float'"
    ],
    ignores: ["AttributeError: 'NoneType' object has no attribute 'x'"]
  },
  {
    id: 'pip-version-not-found',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bNo matching distribution found for (?<package>[\w.[\]-]+)/,
    summary: 'pip finds no suitable version of {package}.',
    remedy:
      'Correct name or version in the requirements, and check that it supports this Python; where a connection warning stands above, re-run.',
    docs: 'https://pip.pypa.io/en/stable/topics/dependency-resolution/',
    matches: [
      'ERROR: No matching distribution found for tensorflow==1.15',
      '  No matching distribution found for wheel'
    ],
    ignores: ['Matching distribution found for wheel']
  },
  {
    id: 'pip-candidates-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bCould not find a version that satisfies the requirement (?<package>[\w.[\]-]+)/,
    summary: 'pip finds no suitable version of {package}.',
    remedy:
      'Correct name or version in the requirements, and check that it supports this Python; where a connection warning stands above, re-run.',
    docs: 'https://pip.pypa.io/en/stable/topics/dependency-resolution/',
    matches: [
      'ERROR: Could not find a version that satisfies the requirement tensorflow==1.15 (from versions: 2.2.0, 2.3.0)',
      'Could not find a version that satisfies the requirement foo (from versions: none)'
    ],
    ignores: ['found a version that satisfies']
  },
  {
    id: 'pip-resolution-impossible',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bResolutionImpossible\b/,
    summary: 'The requirements contradict each other.',
    remedy: 'Loosen or align the versions that pip lists above.',
    docs: 'https://pip.pypa.io/en/stable/topics/dependency-resolution/',
    matches: [
      'ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/#dealing-with-dependency-conflicts'
    ],
    ignores: ['Resolution possible']
  },
  {
    id: 'pip-conflicting-versions',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bERROR: Cannot install .+ because these package versions have conflicting dependencies\b/,
    summary: 'The requirements contradict each other.',
    remedy: 'Loosen or align the versions that pip lists below.',
    docs: 'https://pip.pypa.io/en/stable/topics/dependency-resolution/',
    matches: [
      'ERROR: Cannot install -r requirements.txt (line 3) and urllib3==2.0 because these package versions have conflicting dependencies.'
    ],
    ignores: ['packages have no conflicting dependencies']
  },
  {
    id: 'pip-resolution-too-deep',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror: resolution-too-deep\b/,
    summary: 'pip gave up looking for versions that fit together.',
    remedy: 'Pin more versions, or install from a lock file.',
    docs: 'https://pip.pypa.io/en/stable/topics/dependency-resolution/',
    matches: ['error: resolution-too-deep'],
    ignores: ['resolution depth 3']
  },
  {
    id: 'pip-hash-mismatch',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bTHESE PACKAGES DO NOT MATCH THE HASHES\b/,
    summary: 'A package does not have the hash of the requirements file.',
    remedy: 'Make the hashes anew after checking why the file changed.',
    docs: 'https://pip.pypa.io/en/stable/topics/secure-installs/',
    matches: [
      'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated the package versions, please update the hashes.'
    ],
    ignores: ['hashes match']
  },
  {
    id: 'python-wheel-build-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:Failed building wheel for|Failed to build installable wheels for|Could not build wheels for) (?<package>[\w.-]+)/,
    summary: 'The package {package} could not be built.',
    remedy:
      'Read the compiler lines above it; install the system libraries it needs, or a version with a ready wheel.',
    docs: 'https://pip.pypa.io/en/stable/reference/build-system/',
    matches: [
      'ERROR: Failed building wheel for psycopg2',
      'ERROR: Could not build wheels for numpy, which is required to install pyproject.toml-based projects'
    ],
    ignores: ['Building wheel for numpy (setup.py): finished']
  },
  {
    id: 'pip-subprocess-failed',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern:
      /^\s*(?:×|error:|x) (?:subprocess-exited-with-error|metadata-generation-failed|Encountered error while generating package metadata)/,
    summary: 'A build step of a package failed; the cause stands in its output.',
    remedy: 'Read the lines around it.',
    docs: 'https://pip.pypa.io/en/stable/reference/build-system/',
    matches: [
      'error: subprocess-exited-with-error',
      '× Encountered error while generating package metadata.',
      'error: metadata-generation-failed'
    ],
    ignores: ['subprocess exited']
  },
  {
    id: 'pip-environment-managed',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror: externally-managed-environment\b/,
    summary: "The system's Python does not let pip install into it.",
    remedy: 'Put actions/setup-python before it, or install into a virtual environment.',
    docs: 'https://packaging.python.org/en/latest/specifications/externally-managed-environments/',
    matches: ['error: externally-managed-environment'],
    ignores: ['managed environment ready']
  },
  {
    id: 'pip-network-failure',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bERROR: Could not install packages due to an (?:OSError|EnvironmentError): HTTPS?ConnectionPool\((?!.*(?:SSLCert|CERTIFICATE_VERIFY|certificate verify))/,
    summary: 'pip lost its connection to the package index.',
    remedy: "Re-run the job; cache pip's downloads.",
    docs: 'https://pip.pypa.io/en/stable/topics/caching/',
    matches: [
      "ERROR: Could not install packages due to an OSError: HTTPSConnectionPool(host='files.example.org', port=443): Max retries exceeded"
    ],
    ignores: [
      'ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device',
      "ERROR: Could not install packages due to an OSError: HTTPSConnectionPool(host='pypi.example.com', port=443): Max retries exceeded with url: /simple (Caused by SSLError(SSLCertVerificationError(1, 'certificate verify failed')))"
    ]
  },
  {
    id: 'pip-connection-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*WARNING: Retrying \(Retry\(total=\d+, .{0,200}after connection broken by '(?!.{0,200}CERTIFICATE_VERIFY_FAILED)(?<error>\w+)/,
    summary: 'pip lost its connection to the package index.',
    remedy: "Re-run the job; cache pip's downloads.",
    docs: 'https://pip.pypa.io/en/stable/topics/caching/',
    matches: [
      "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f77d811fc10>: Failed to establish a new connection: [Errno 111] Connection refused')': /simple/chartkit/",
      "WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by 'ReadTimeoutError(\"HTTPSConnectionPool(host='files.example.org', port=443): Read timed out. (read timeout=15)\")': /simple/chartkit/"
    ],
    ignores: [
      "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by 'SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1002)'))': /simple/chartkit/"
    ]
  },
  {
    id: 'pip-certificate',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bThere was a problem confirming the ssl certificate\b/,
    summary: 'pip does not trust the certificate of the package index.',
    remedy:
      'Install the issuing certificate on the runner and name it in PIP_CERT; where it has expired, its owner has to renew it.',
    docs: 'https://pip.pypa.io/en/stable/topics/https-certificates/',
    matches: [
      "Could not fetch URL https://packages.example.com/simple/chartkit/: There was a problem confirming the ssl certificate: HTTPSConnectionPool(host='packages.example.com', port=443): Max retries exceeded with url: /simple/chartkit/ (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1002)'))) - skipping"
    ],
    ignores: ['The ssl certificate is fine']
  },
  {
    id: 'python-version-required',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\brequires a different Python: \S+ not in\b/,
    summary: 'A package does not support this version of Python.',
    remedy:
      'Set python-version on actions/setup-python to one it supports, or pin an older version of the package.',
    docs: 'https://packaging.python.org/en/latest/guides/dropping-older-python-versions/',
    matches: [
      "ERROR: Package 'acme' requires a different Python: 3.6.9 not in '>=3.7'",
      "ERROR: Package 'numpy' requires a different Python: 3.8.18 not in '>=3.9'"
    ],
    ignores: ['requires Python 3']
  },
  {
    id: 'pip-requirements-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCould not open requirements file: \[Errno 2\] No such file or directory: '(?<file>[^']+)'/,
    summary: 'There is no {file} where pip runs.',
    remedy: 'Put actions/checkout before it and correct the path or working-directory.',
    docs: 'https://pip.pypa.io/en/stable/reference/requirements-file-format/',
    matches: [
      "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements.txt'"
    ],
    ignores: ['opened requirements file']
  },
  {
    id: 'pip-requirement-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bERROR: Invalid requirement: /,
    summary: "A line of the requirements can't be read.",
    remedy: 'Correct the line that pip names.',
    docs: 'https://pip.pypa.io/en/stable/reference/requirements-file-format/',
    matches: [
      "ERROR: Invalid requirement: 'foo=1.0': Expected end or semicolon (after name and no valid version specifier)"
    ],
    ignores: ['Requirement already satisfied']
  },
  {
    id: 'uv-no-solution',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /╰─▶ Because .{1,400}\bcannot be used\b|\b(?:can conclude that .{0,80}|And because .{0,200})requirements are unsatisfiable/,
    summary: 'The requirements contradict each other.',
    remedy: 'Loosen or align the versions that uv lists.',
    docs: 'https://docs.astral.sh/uv/concepts/resolution/',
    matches: [
      '  ╰─▶ Because the requested Python version (>=3.9) does not satisfy Python>=3.10 and a==3.4 depends on Python>=3.10, we can conclude that a==3.4 cannot be used.',
      '      we can conclude that your requirements are unsatisfiable.',
      "      can conclude that your project's requirements are unsatisfiable."
    ],
    ignores: ['Resolved 43 packages in 12ms']
  },
  {
    id: 'uv-no-solution-heading',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bNo solution found when resolving (?:dependencies|tool dependencies|script dependencies)\b/,
    summary: 'The requirements contradict each other.',
    remedy: 'Loosen or align the versions that uv lists.',
    docs: 'https://docs.astral.sh/uv/concepts/resolution/',
    matches: ['  × No solution found when resolving dependencies:'],
    ignores: ['Resolved 43 packages in 12ms']
  },
  {
    id: 'uv-lockfile-outdated',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b[Tt]he lockfile at `uv\.lock` needs to be updated, but `--(?:locked|frozen|check)`/,
    summary: 'uv.lock does not match pyproject.toml.',
    remedy: 'Run uv lock and commit the lock file.',
    docs: 'https://docs.astral.sh/uv/concepts/projects/sync/',
    matches: [
      'error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided. To update the lockfile, run `uv lock`.'
    ],
    ignores: ['Resolved 43 packages']
  },
  {
    id: 'uv-fetch-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [
      /\bFailed to (?:fetch|download)[: ]/,
      /^\s*(?:╰─▶|├─▶|Caused by:|cause:|\d+:).*(?:error sending request|operation timed out|server error \(5\d\d|connection (?:closed|reset)|dns error)/
    ],
    within: 4,
    summary: 'uv lost its connection to a package index.',
    remedy: "Re-run the job; cache uv's downloads.",
    docs: 'https://docs.astral.sh/uv/guides/integration/github/',
    matches: [
      'error: Failed to fetch: `https://packages.example.org/simple/numpy/`\n  Caused by: error sending request for url (https://packages.example.org/simple/numpy/)\n  Caused by: operation timed out',
      '  × Failed to download `numpy==2.0.0`\n  ├─▶ Failed to fetch: `https://packages.example.org/numpy.whl`\n  ╰─▶ HTTP status server error (503 Service Unavailable) for url'
    ],
    ignores: [
      'error: Failed to fetch: `https://packages.example.org/simple/numpy/`\n  Caused by: HTTP status client error (401 Unauthorized) for url'
    ]
  },
  {
    id: 'uv-network-failure',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:error: Error while fetching remote python downloads json|Caused by: Could not connect, are you offline\?)/,
    summary: 'uv lost its connection to a download server.',
    remedy: "Re-run the job; cache uv's downloads.",
    docs: 'https://docs.astral.sh/uv/guides/integration/github/',
    matches: [
      "error: Error while fetching remote python downloads json from 'https://raw.githubusercontent.com/astral-sh/uv/main/download-metadata.json'",
      '  Caused by: Could not connect, are you offline?'
    ],
    ignores: ['Downloaded cpython-3.12']
  },
  {
    id: 'poetry-lockfile-outdated',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:changed significantly since poetry\.lock was last generated|poetry\.lock is not up to date with pyproject\.toml)/,
    summary: 'poetry.lock does not match pyproject.toml.',
    remedy: 'Run poetry lock and commit the lock file.',
    docs: 'https://python-poetry.org/docs/cli/#lock',
    matches: [
      'pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.',
      'Error: poetry.lock is not up to date with pyproject.toml, run `poetry lock` to fix this.'
    ],
    ignores: ['Installing dependencies from lock file']
  },
  {
    id: 'poetry-solving-failed',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bversion solving failed\b/,
    summary: 'The requirements contradict each other.',
    remedy: 'Loosen or align the versions that poetry lists.',
    docs: 'https://python-poetry.org/docs/dependency-specification/',
    matches: [
      "  Because app depends on foo (^2.0) which doesn't match any versions, version solving failed."
    ],
    ignores: ['version solving took 3 seconds']
  },
  {
    id: 'pipenv-lockfile-outdated',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bYour Pipfile\.lock \([^)]*\) is out of date\b/,
    summary: 'Pipfile.lock does not match Pipfile.',
    remedy: 'Run pipenv lock and commit the lock file.',
    docs: 'https://pipenv.pypa.io/en/latest/',
    matches: [
      'Your Pipfile.lock (a1b2c3) is out of date. Expected: (d4e5f6).',
      'Your Pipfile.lock (a1b2c3) is out of date, run `pipenv lock`'
    ],
    ignores: ['Pipfile.lock (a1b2c3) is used']
  },
  {
    id: 'conda-packages-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b(?:PackagesNotFoundError: |ResolvePackageNotFound:|nothing provides )/,
    summary: 'conda does not find a package.',
    remedy: 'Check name, version and channels of the environment file.',
    docs: 'https://docs.conda.io/projects/conda/en/stable/user-guide/troubleshooting.html',
    matches: [
      'PackagesNotFoundError: The following packages are not available from current channels:',
      'ResolvePackageNotFound:',
      '  - nothing provides python 3.7.* needed by foo-1.0'
    ],
    ignores: ['Solving environment: done']
  },
  {
    id: 'conda-unsatisfiable',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b(?:LibMambaUnsatisfiableError|UnsatisfiableError): /,
    summary: 'The packages of the environment contradict each other.',
    remedy: 'Loosen or align the versions that conda lists.',
    docs: 'https://docs.conda.io/projects/conda/en/stable/user-guide/troubleshooting.html',
    matches: [
      'LibMambaUnsatisfiableError: Encountered problems while solving:',
      'UnsatisfiableError: The following specifications were found to be incompatible with each other:'
    ],
    ignores: ['Solving environment: done']
  },
  {
    id: 'conda-network-failure',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bCondaHTTPError: HTTP (?:000|5\d\d) /,
    summary: 'conda lost its connection to a channel.',
    remedy: 'Re-run the job; cache the packages.',
    docs: 'https://docs.conda.io/projects/conda/en/stable/user-guide/troubleshooting.html',
    matches: [
      'CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.anaconda.org/conda-forge/linux-64/repodata.json>',
      'CondaHTTPError: HTTP 503 SERVICE UNAVAILABLE for url <https://conda.anaconda.org/x>'
    ],
    ignores: ['CondaHTTPError: HTTP 404 NOT FOUND for url <https://conda.anaconda.org/y>']
  },
  {
    id: 'python-arguments-unknown',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\berror: (?:unrecognized arguments|argument -[\w/-]+: (?:invalid|expected)|the following arguments are required)/,
    summary: 'A command was called with arguments it does not take.',
    remedy:
      'Correct the arguments in the workflow or the config; a pytest plugin that is not installed shows the same text.',
    docs: 'https://docs.python.org/3/library/argparse.html',
    matches: [
      'pytest: error: unrecognized arguments: --timeout=8',
      '__main__.py: error: unrecognized arguments: --no-cov',
      'tool.py: error: the following arguments are required: --input'
    ],
    ignores: ['error: unrecognized character']
  },
  {
    id: 'python-file-missing',
    category: 'missing_file',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bFileNotFoundError: \[Errno 2\] No such file or directory: '?(?<file>[^'\s]+)/,
    summary: 'Python found no file {file}.',
    remedy: 'Check the path, and that an earlier step makes the file.',
    docs: 'https://docs.python.org/3/library/exceptions.html#FileNotFoundError',
    matches: [
      "FileNotFoundError: [Errno 2] No such file or directory: 'config.yml'",
      "E   FileNotFoundError: [Errno 2] No such file or directory: '/data/x.csv'"
    ],
    ignores: ["PermissionError: [Errno 13] Permission denied: 'x'"]
  },
  {
    id: 'python-syntax-error',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:E\s+|##\[error\])?(?:SyntaxError: (?:invalid syntax|invalid (?:decimal|character|token|non-printable)|Missing parentheses|unterminated|unexpected (?:EOF|indent|character)|'[^']+' was never closed|unmatched|f-string|expected |cannot assign|EOL while|positional argument|non-default|'\w+' outside|multiple exception|leading zeros|bytes can only|duplicate argument|Non-)|(?:Indentation|Tab)Error: )/,
    summary: 'A Python file does not parse.',
    remedy: 'Correct the line that stands above; newer syntax needs a newer python-version.',
    docs: 'https://docs.python.org/3/library/exceptions.html#SyntaxError',
    matches: [
      'SyntaxError: invalid syntax',
      'E   SyntaxError: invalid syntax',
      "SyntaxError: Missing parentheses in call to 'print'",
      'SyntaxError: unterminated triple-quoted string literal (detected at line 1043)',
      'IndentationError: unexpected indent',
      'SyntaxError: invalid decimal literal'
    ],
    ignores: [
      'DeprecationWarning: invalid escape sequence',
      "SyntaxError: Unexpected token ':'",
      'tests/test_syntax.py::test_SyntaxError PASSED'
    ]
  },
  {
    id: 'javascript-syntax-error',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:##\[error\])?(?:\[error\] \S+: |Uncaught )?SyntaxError: (?:Unexpected (?:token(?! .{0,40}JSON)|identifier|string|number|reserved word|strict mode|end of input|template string|eval)|Invalid or unexpected token|missing \) after|Missing initializer|Identifier '[^']+' has already|Invalid regular expression|await is only valid|Cannot use import statement|Illegal |Invalid (?:left|shorthand|destructuring)|[^'"]{0,200}: Unexpected token)/,
    summary: 'A JavaScript file does not parse.',
    remedy: 'Correct the line that stands above; newer syntax needs a newer node-version.',
    docs: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Errors',
    matches: [
      "SyntaxError: Unexpected token ':'",
      'SyntaxError: Cannot use import statement outside a module',
      'SyntaxError: /w/src/app.js: Unexpected token (12:4)',
      'SyntaxError: Invalid or unexpected token',
      '[error] src/a.js: SyntaxError: Unexpected token (2:1)'
    ],
    ignores: [
      'SyntaxError: Unexpected token < in JSON at position 0',
      'SyntaxError: invalid syntax'
    ]
  },
  {
    id: 'json-invalid',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:SyntaxError: (?:Unexpected (?:end of JSON input|token .{0,40}JSON|non-whitespace character after JSON)|Expected .{1,60} in JSON at position)|JSONDecodeError: |JSON parse error\b|Failed to parse JSON\b)/,
    summary: "Text that should be JSON can't be read.",
    remedy: 'Check the JSON file, or the answer of the service it came from.',
    docs: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Errors/JSON_bad_parse',
    matches: [
      'SyntaxError: Unexpected end of JSON input',
      'SyntaxError: Unexpected token < in JSON at position 0',
      'json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)'
    ],
    ignores: ['JSON parsed']
  },
  {
    id: 'yaml-invalid',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:yaml\.(?:scanner\.ScannerError|parser\.ParserError)|YAMLException|YAMLParseError|YAMLSemanticError|Psych::SyntaxError): ?|\berror converting YAML to JSON: |\byaml: line \d+: /,
    summary: 'A YAML file does not parse.',
    remedy: 'Correct indentation and quotes at the line that is named.',
    docs: 'https://yaml.org/spec/1.2.2/',
    matches: [
      'yaml.scanner.ScannerError: mapping values are not allowed here',
      'YAMLException: bad indentation of a mapping entry (12:3)',
      'error: error parsing x.yaml: error converting YAML to JSON: yaml: line 4: did not find expected key'
    ],
    ignores: ['yaml loaded']
  },
  {
    id: 'python-environment-key-missing',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*(?:E\s+)?KeyError: '(?<name>[A-Z][A-Z\d]*_[A-Z\d_]+)'/,
    summary: 'The environment variable {name} seems not to be set.',
    remedy: 'Set it in env of the step, from a secret where it is one.',
    docs: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    matches: ["KeyError: 'DATABASE_URL'", "E   KeyError: 'API_KEY'"],
    ignores: ["KeyError: 'name'"]
  },
  {
    id: 'pypi-publisher-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /`?invalid-publisher`?: valid token, but no corresponding publisher\b/,
    summary: 'PyPI knows no trusted publisher for this workflow.',
    remedy:
      "Register owner, repository, workflow file and environment as trusted publisher in the project's settings on PyPI.",
    docs: 'https://docs.pypi.org/trusted-publishers/troubleshooting/',
    matches: [
      '* `invalid-publisher`: valid token, but no corresponding publisher (Publisher with matching claims was not found)'
    ],
    ignores: ['valid publisher']
  },
  {
    id: 'pypi-upload-refused',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bHTTPError: 403 .{0,60}from https:\/\/(?:upload|test)\.pypi\.org\//,
    summary: 'PyPI refused the upload.',
    remedy: 'Check the token and that it may upload to this project.',
    docs: 'https://pypi.org/help/',
    matches: [
      'HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/',
      'ERROR    HTTPError: 403 Invalid or non-existent authentication information. from https://upload.pypi.org/legacy/'
    ],
    ignores: ['HTTPError: 503 from https://upload.pypi.org/legacy/']
  },
  {
    id: 'pypi-file-exists',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bHTTPError: 400 .*from https:\/\/(?:upload|test)\.pypi\.org\/|\bFile already exists \(['"]/,
    summary: 'PyPI did not take the file, most often since this version is published.',
    remedy: 'Raise the version number, or set skip-existing.',
    docs: 'https://pypi.org/help/#file-name-reuse',
    matches: [
      'HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/',
      "File already exists ('acme-1.0-py3-none-any.whl', with blake2_256 hash 'x')."
    ],
    ignores: ['File already exists, skipping']
  },
  {
    id: 'sphinx-warning-as-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b(?:Warning, treated as error\b|build finished with problems, \d+ warning)/,
    summary: 'A warning of Sphinx stops the build.',
    remedy: 'Correct the document that the warning names.',
    docs: 'https://www.sphinx-doc.org/en/master/man/sphinx-build.html',
    matches: [
      'Warning, treated as error:',
      'build finished with problems, 1 warning (with warnings treated as errors).'
    ],
    ignores: ['build succeeded, 2 warnings.']
  },
  {
    id: 'python-crash',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bFatal Python error: /,
    summary: 'The Python interpreter crashed.',
    remedy: 'Look at the native extension named in the trace.',
    docs: 'https://docs.python.org/3/library/faulthandler.html',
    matches: ['Fatal Python error: Segmentation fault', 'Fatal Python error: Aborted'],
    ignores: ['python error handled']
  },
  {
    id: 'toml-invalid',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bTOMLDecodeError: |\bTOML parse error at line \d+|\bInvalid TOML document\b|\berror: invalid TOML\b/,
    summary: 'A TOML file cannot be read.',
    remedy: 'Correct the place that is named.',
    docs: 'https://toml.io/en/',
    matches: [
      'tomllib.TOMLDecodeError: Invalid value (at line 12, column 5)',
      'error: TOML parse error at line 12, column 5'
    ],
    ignores: ['TOML parsed']
  },
  {
    id: 'tox-configuration-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:ERROR: )?tox config file \(either .{1,80}\) not found|^ROOT: No .{1,80} found, assuming empty tox\.ini at\b/,
    summary: 'There is no configuration where tox runs.',
    remedy: 'Put actions/checkout before it and set working-directory to the folder of tox.ini.',
    docs: 'https://tox.wiki/en/stable/config.html',
    matches: [
      'ERROR: tox config file (either pyproject.toml, tox.ini, setup.cfg) not found',
      'ROOT: No tox.ini or setup.cfg or pyproject.toml found, assuming empty tox.ini at /w/app'
    ],
    ignores: ['tox.ini was found']
  },
  {
    id: 'tox-command-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bInvocationError: could not find executable (?<command>\S+)|\bcould not find executable (?<other>\S+) on PATH\b/i,
    summary: 'tox does not find {command}{other}.',
    remedy: 'Add it to deps, or to allowlist_externals.',
    docs: 'https://tox.wiki/en/stable/',
    matches: ['ERROR: InvocationError: could not find executable pytest'],
    ignores: ['ERROR: InvocationError for command pytest (exited with code 1)']
  },
  {
    id: 'pip-server-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bHTTP error 5\d\d while getting https?:\/\//,
    summary: 'The package index answered pip with a server error.',
    remedy: 'Re-run the job.',
    docs: 'https://status.python.org/',
    matches: ['ERROR: HTTP error 503 while getting https://files.example.com/a.whl'],
    ignores: ['ERROR: HTTP error 404 while getting https://files.example.com/a.whl']
  },
  {
    id: 'python-stream-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:ChunkedEncodingError|ProtocolError): \("?'?(?:Connection broken|Response ended prematurely)/,
    summary: 'A download broke off.',
    remedy: 'Re-run the job.',
    docs: 'https://requests.readthedocs.io/en/latest/api/#exceptions',
    matches: [
      'requests.exceptions.ChunkedEncodingError: ("Connection broken: InvalidChunkLength(got length b\'\', 0 bytes read)", None)'
    ],
    ignores: ['ChunkedEncodingError is raised']
  },
  {
    id: 'pypi-upload-server-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bHTTPError: 5\d\d .{1,60} from https:\/\/(?:upload|test)\.pypi\.org\//,
    summary: 'PyPI answered the upload with a server error.',
    remedy: 'Re-run the job.',
    docs: 'https://status.python.org/',
    matches: ['ERROR    HTTPError: 502 Bad Gateway from https://upload.pypi.org/legacy/'],
    ignores: ['HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/']
  },
  {
    id: 'conda-download-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\blibmamba Download error \(\d+\) |\bDownload error \((?:6|7|28|35|56|92)\) .{1,80}\[https?:/,
    summary: 'conda lost its connection to the channel.',
    remedy: 'Re-run the job.',
    docs: 'https://mamba.readthedocs.io/',
    matches: [
      'critical libmamba Download error (28) Timeout was reached [https://conda.example.com/noarch/repodata.json.zst]'
    ],
    ignores: ['libmamba: Download finished']
  },
  {
    id: 'python-version-refused',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\brequires Python '(?<wanted>[^']+)' but the running Python is\b|\bPython (?:version )?(?:>=? ?)?[\d.]+ (?:or (?:later|newer|above|greater) )?is required\b|\bThis package requires Python version\b/,
    summary: 'A package needs another Python.',
    remedy: 'Set up that version, or pin an older package.',
    docs: 'https://packaging.python.org/en/latest/guides/dropping-older-python-versions/',
    matches: ["acme requires Python '>=3.5' but the running Python is 2.7.15"],
    ignores: ['requires Python']
  },
  {
    id: 'django-migrations-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bYour models (?:in app\(s\): .{1,80} )?have changes that are not yet reflected in a migration\b|\bConflicting migrations detected; multiple leaf nodes\b|\bMigrations for '[^']+':\s*$/,
    summary: 'Django migrations do not fit the models.',
    remedy: 'Run makemigrations and commit the result.',
    docs: 'https://docs.djangoproject.com/en/stable/topics/migrations/',
    matches: [
      "Your models in app(s): 'shop' have changes that are not yet reflected in a migration, and so won't be applied.",
      'CommandError: Conflicting migrations detected; multiple leaf nodes in the migration graph: (0002_a, 0002_b in shop).'
    ],
    ignores: ['No changes detected']
  },
  {
    id: 'django-improperly-configured',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bImproperlyConfigured: (?<message>\S.+)/,
    summary: 'Django is not configured as it must be: {message}',
    remedy: 'Set what it names.',
    docs: 'https://docs.djangoproject.com/en/stable/ref/exceptions/',
    matches: [
      'django.core.exceptions.ImproperlyConfigured: The SECRET_KEY setting must not be empty.'
    ],
    ignores: ['raise ImproperlyConfigured()']
  },
  {
    id: 'python-script-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bcan't open file '(?<file>[^']+)': \[Errno 2\]|\bDirectory '[^']+' is not installable\. Neither 'setup\.py' nor 'pyproject\.toml' found\b|\bdoes not appear to be a Python project: neither 'setup\.py' nor 'pyproject\.toml'/,
    summary: 'Python does not find what it was to run or install.',
    remedy: 'Make it in an earlier step, or correct the path.',
    docs: 'https://docs.python.org/3/using/cmdline.html',
    matches: [
      "python: can't open file '/work/app/setup.py': [Errno 2] No such file or directory",
      "ERROR: Directory '.' is not installable. Neither 'setup.py' nor 'pyproject.toml' found."
    ],
    ignores: ["can't open file handle"]
  },
  {
    id: 'python-os-permission',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\b(?:OSError|IOError|EnvironmentError): \[Errno 1?3\] Permission denied/,
    summary: 'A Python program may not use a file.',
    remedy: 'Give the user of the step the right to it, or write elsewhere.',
    docs: 'https://docs.python.org/3/library/exceptions.html#PermissionError',
    matches: [
      "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/usr/lib/python3/dist-packages/a'"
    ],
    ignores: ['OSError: [Errno 2] No such file']
  },
  {
    id: 'tox-interpreter-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bInterpreterNotFound: (?<python>python[\d.]*)|\bcould not find python interpreter matching any of the specs (?<spec>\S+)|\bskipped because could not find python interpreter\b/i,
    summary: 'tox finds no interpreter for an environment.',
    remedy: 'Set up that Python version before the step.',
    docs: 'https://tox.wiki/en/stable/',
    matches: ['ERROR:  py27: InterpreterNotFound: python2.7'],
    ignores: ['py39: OK']
  },
  {
    id: 'nox-session-failed',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern: /^nox > (?:Session \S+ failed|Command .{1,300} failed with exit code \d+)/,
    summary: 'A nox session failed.',
    remedy: 'See its output above.',
    docs: 'https://nox.thea.codes/',
    matches: ['nox > Session tests-3.9 failed.', 'nox > Command pytest failed with exit code 1'],
    ignores: ['nox > Session tests-3.9 was successful.']
  },
  {
    id: 'python-build-requirements-failed',
    category: 'build_error',
    transient: false,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*× (?:Getting requirements to build|Preparing (?:editable )?metadata|Building (?:editable|wheel)|python setup\.py \w+|pip subprocess to install (?:build|backend) dependencies|installing build dependencies) .{0,80}did not run successfully/i,
    summary: 'A Python package could not be built.',
    remedy: 'See the output below it; use a version that ships a wheel for this Python.',
    docs: 'https://pip.pypa.io/en/stable/',
    matches: [
      '  × Getting requirements to build wheel did not run successfully.',
      '  × python setup.py egg_info did not run successfully.'
    ],
    ignores: ["Getting requirements to build wheel: finished with status 'done'"]
  },
  {
    id: 'python-build-backend-failed',
    category: 'build_error',
    transient: false,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*(?:×|error:) Failed to (?:build|prepare|download and build|build editable) `(?<package>[^`]+)`|\bThe build backend returned an error\b|\bCall to `[\w.:]+` failed \(exit (?:status|code): \d+\)/,
    summary: 'A Python package could not be built.',
    remedy: 'See the output below it; use a version that ships a wheel for this Python.',
    docs: 'https://docs.astral.sh/uv/reference/troubleshooting/build-failures/',
    matches: ['  × Failed to build `acme==1.0`', '  ├─▶ The build backend returned an error'],
    ignores: ['Built acme @ file:///work/acme']
  },
  {
    id: 'python-extension-compile-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*error: [Cc]ommand ['"]?\S{0,200}(?:gcc|g\+\+|clang|cl\.exe|link\.exe|cmake|swig|cargo|rustc)\S{0,40} failed(?: with exit (?:status|code) \d+|: )/,
    summary: 'The C part of a Python package was not built.',
    remedy: 'See the compiler above it.',
    docs: 'https://setuptools.pypa.io/en/latest/userguide/ext_modules.html',
    matches: [
      "error: command 'gcc' failed with exit status 1",
      "  error: command '/usr/bin/gcc' failed with exit code 1"
    ],
    ignores: ['running build_ext']
  },
  {
    id: 'python-compiler-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bMicrosoft Visual C\+\+ 14\.\d or greater is required\b|\bunable to execute '(?<compiler>[\w.+-]+)': No such file or directory\b|\bcan't find Rust compiler\b/,
    summary: 'A Python package needs a compiler that is not there.',
    remedy: 'Install it before the step, or use a version that ships a wheel.',
    docs: 'https://wiki.python.org/moin/WindowsCompilers',
    matches: [
      'error: Microsoft Visual C++ 14.0 or greater is required.',
      "unable to execute 'gcc': No such file or directory"
    ],
    ignores: ['building with gcc']
  },
  {
    id: 'poetry-python-unsupported',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bPoetry was unable to find a compatible version\b|\bCurrent Python version \(\S+\) is not allowed by the project\b|\bThe currently activated Python version \S+ is not supported by the project\b/,
    summary: 'The Python version is outside of what the project allows.',
    remedy: 'Set up a version that pyproject.toml allows.',
    docs: 'https://python-poetry.org/docs/managing-environments/',
    matches: [
      'The currently activated Python version 3.6.15 is not supported by the project (^3.8).',
      'Current Python version (3.7.12) is not allowed by the project (>=3.8).'
    ],
    ignores: ['Using python3.8 (3.8.10)']
  },
  {
    id: 'poetry-configuration-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bThe Poetry configuration is invalid\b|\bInvalid TOML file \S+|\bGroup\(s\) not found: \S+|\bPoetry could not find a pyproject\.toml file\b/,
    summary: 'pyproject.toml cannot be used by Poetry.',
    remedy: 'Correct it as the message says.',
    docs: 'https://python-poetry.org/docs/pyproject/',
    matches: [
      'The Poetry configuration is invalid:',
      'Poetry could not find a pyproject.toml file in /work or its parents'
    ],
    ignores: ['poetry check']
  },
  {
    id: 'mamba-solve-failed',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\blibmamba Could not solve for environment specs\b|\bCould not solve for environment specs\b/,
    summary: 'conda or mamba found no set of packages that fits.',
    remedy: 'Relax the versions in the environment file, or add a channel.',
    docs: 'https://mamba.readthedocs.io/',
    matches: ['error    libmamba Could not solve for environment specs'],
    ignores: ['Transaction finished']
  },
  {
    id: 'conda-environment-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bEnvironment(?:LocationNotFound|NameNotFound|FileNotFound): |\bCondaValueError: |\bCondaError: Run 'conda init' before 'conda activate'/,
    summary: 'conda cannot use the environment.',
    remedy: 'Create it first, and run the step in a login shell.',
    docs: 'https://docs.conda.io/projects/conda/en/stable/',
    matches: [
      'EnvironmentNameNotFound: Could not find conda environment: app',
      "CondaError: Run 'conda init' before 'conda activate'"
    ],
    ignores: ['conda activate app']
  },
  {
    id: 'notebook-cell-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bnbclient\.exceptions\.CellExecutionError\b|\bnbconvert\.preprocessors\.execute\.CellExecutionError\b|^FAILED \S+\.ipynb::/,
    summary: 'A notebook did not run through.',
    remedy: 'Correct the cell that failed.',
    docs: 'https://nbclient.readthedocs.io/',
    matches: [
      'nbclient.exceptions.CellExecutionError: An error occurred while executing the following cell:'
    ],
    ignores: ['[NbConvertApp] Writing 12 bytes']
  },
  {
    id: 'python-deprecated-removal',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:AttributeError|ImportError): (?:`np\.\w+` was removed in the NumPy|module 'numpy' has no attribute '(?:bool|int|float|object|str|complex)'|module 'pkgutil' has no attribute 'ImpImporter'|cannot import name '(?:Mapping|Callable|Iterable|MutableMapping|Sequence)' from 'collections')|\bnumpy\.dtype size changed, may indicate binary incompatibility\b|\bA module that was compiled using NumPy 1\.x cannot be run in\b/,
    summary: 'A package uses what a newer version has removed.',
    remedy: 'Update the package, or pin the older version.',
    docs: 'https://numpy.org/doc/stable/release.html',
    matches: [
      "AttributeError: module 'pkgutil' has no attribute 'ImpImporter'. Did you mean: 'zipimporter'?",
      'ValueError: numpy.dtype size changed, may indicate binary incompatibility. Expected 96 from C header, got 88 from PyObject'
    ],
    ignores: ['DeprecationWarning: np.bool is deprecated']
  },
  {
    id: 'setuptools-layout-ambiguous',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\berror: Multiple top-level (?:packages|modules) discovered in a flat-layout\b|\berror in \w+ setup command: |\bNo module named 'pkg_resources'|\bconfiguration error: `project/,
    summary: 'The package metadata cannot be used.',
    remedy: 'Correct pyproject.toml or setup.py as the message says.',
    docs: 'https://setuptools.pypa.io/en/latest/userguide/package_discovery.html',
    matches: [
      "error: Multiple top-level packages discovered in a flat-layout: ['app', 'data'].",
      'error in acme setup command: use_2to3 is invalid.'
    ],
    ignores: ['running egg_info']
  },
  {
    id: 'twine-check-failed',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bThe description failed to render for 'text\/x-rst'|^Checking \S+: FAILED\b|\blong_description.{0,60}(?:syntax errors in markup|has syntax errors)/,
    summary: 'The description of the package cannot be shown.',
    remedy: 'Correct the markup of the README.',
    docs: 'https://twine.readthedocs.io/',
    matches: ['Checking dist/acme-1.0.tar.gz: FAILED due to warnings'],
    ignores: ['Checking dist/acme-1.0.tar.gz: PASSED']
  },
  {
    id: 'python-traceback-end',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    patterns: [
      /^(?:E {3})?\s*Traceback \(most recent call last\):\s*$/,
      /^(?<error>(?:[a-z_]\w*\.)*(?:[A-Z]\w*(?:Error|Exception|Failure|Interrupt|Exit|Warning|NotFound|Timeout|Refused)|Exception)(?::.*)?)$/
    ],
    within: 150,
    summary: 'Python stopped with {error}',
    remedy: 'See the trace above it.',
    docs: 'https://docs.python.org/3/library/exceptions.html',
    matches: [
      'Traceback (most recent call last):\n  File "build.py", line 12, in <module>\n    main()\nValueError: unsupported platform: plan9',
      'Traceback (most recent call last):\n  File "build.py", line 1, in <module>\nacme.errors.ConfigError: bad section [main]'
    ],
    ignores: ['Traceback (most recent call last):\n  File "build.py", line 12, in <module>']
  },
  {
    id: 'python-connection-error',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^(?:[a-z_]\w*\.)*(?:ConnectionError|ConnectionResetError|ConnectionAbortedError|RemoteDisconnected|ConnectTimeout|ReadTimeout|ConnectionRefusedError|BrokenPipeError|SSLError|ProtocolError|ChunkedEncodingError|IncompleteRead): (?!.{0,60}(?:localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0))/,
    summary: 'A connection failed in a Python program.',
    remedy: 'Re-run once; where it fails again, see whether the service is up.',
    docs: 'https://docs.python.org/3/library/exceptions.html',
    matches: [
      "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))"
    ],
    ignores: [
      "requests.exceptions.ConnectionError: HTTPConnectionPool(host='localhost', port=8080)"
    ]
  },
  {
    id: 'python-permission-error',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^(?:E\s+)?PermissionError: \[(?:Errno|WinError) \d+\] /,
    summary: 'A Python program may not use a file.',
    remedy: 'Give the user of the step the right to it, or write elsewhere.',
    docs: 'https://docs.python.org/3/library/exceptions.html#PermissionError',
    matches: [
      "PermissionError: [WinError 32] The process cannot access the file because it is being used by another process: 'a.txt'"
    ],
    ignores: ['PermissionError was raised as expected']
  }
]
