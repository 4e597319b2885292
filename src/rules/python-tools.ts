import type { TextRule } from '../engine/types/rule.js'

export const pythonToolsRules: TextRule[] = [
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
    id: 'pytest-path-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^ERROR: (?:file or directory not found|not found|file not found): (?<path>\S+)/,
    summary: 'pytest was given a path that is not there: {path}.',
    remedy: 'Correct the path in the step.',
    docs: 'https://docs.pytest.org/en/stable/reference/exit-codes.html',
    matches: ['ERROR: file or directory not found: tests/unit'],
    ignores: ['ERROR: usage: pytest']
  },
  {
    id: 'pytest-fixture-missing',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^E\s+fixture '(?<fixture>\w+)' not found/,
    summary: 'A test asks for the fixture {fixture}, which does not exist.',
    remedy: 'Define it, or install the plugin that brings it.',
    docs: 'https://docs.pytest.org/en/stable/explanation/fixtures.html',
    matches: ["E       fixture 'mocker' not found"],
    ignores: ["E       assert 'fixture' in found"]
  },
  {
    id: 'pytest-internal-error',
    category: 'configuration_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^INTERNALERROR> (?<error>(?:[\w.]+\.)?\w*(?:Error|Exception|Warning): .+)/,
    summary: 'pytest or a plugin of it stopped with {error}',
    remedy: 'Bring pytest and its plugins in line.',
    docs: 'https://docs.pytest.org/en/stable/reference/exit-codes.html',
    matches: [
      "INTERNALERROR> pluggy._manager.PluginValidationError: unknown hook 'pytest_acme' in plugin"
    ],
    ignores: ['INTERNALERROR> Traceback (most recent call last):']
  },
  {
    id: 'pytest-worker-crashed',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bworker '(?<worker>gw\d+)' crashed while running '(?<test>[^']+)'|\[gw\d+\] node down: Not properly terminated/,
    summary: 'A worker of pytest-xdist died in {test}.',
    remedy: 'Run the test alone; look for a crash in native code or for memory.',
    docs: 'https://pytest-xdist.readthedocs.io/',
    matches: ["worker 'gw0' crashed while running 'tests/test_app.py::test_run'"],
    ignores: ['[gw0] PASSED']
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
  }
]
