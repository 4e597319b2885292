import { fails, passes } from '../expectations.mjs'

const index = 'https://packages.example.com/simple'
const install = (what, options = '') =>
  `python3 -m pip install --break-system-packages --user --retries 2 --timeout 2 ${options}${what}`
const listing = (...files) =>
  `body:<!DOCTYPE html><html><body>${files.map((file) => `<a href="/files/${file}">${file}</a>`).join('')}</body></html>`

export const pythonPackages = {
  name: 'pip',
  versions: {
    pip: '/usr/bin/python3 -m pip --version',
    poetry: '/usr/bin/poetry --version',
    pipenv: '/usr/bin/pipenv --version',
    build: '/usr/bin/python3 -m build --version'
  },
  home: {
    '.config/pip/pip.conf': `[global]\nindex-url = ${index}\ndisable-pip-version-check = true\n`
  },
  cases: [
    {
      name: 'pip-version-not-found',
      world: {
        answer: 404,
        paths: { '/simple/chartkit/': listing('chartkit-1.0.0.tar.gz', 'chartkit-1.4.0.tar.gz') }
      },
      run: install('chartkit==2.0.0'),
      expect: fails('pip-version-not-found', 'missing_dependency', [
        'ERROR: Could not find a version that satisfies the requirement chartkit==2.0.0',
        'ERROR: No matching distribution found for chartkit==2.0.0'
      ])
    },
    {
      name: 'pip-package-missing',
      world: { answer: 404 },
      run: install('chartkit'),
      expect: fails('pip-version-not-found', 'missing_dependency', [
        'ERROR: Could not find a version that satisfies the requirement chartkit',
        'ERROR: No matching distribution found for chartkit'
      ])
    },
    {
      name: 'pip-connection-refused',
      run: install('chartkit', ''),
      expect: fails(
        'pip-connection-broken',
        'network_error',
        ['Connection refused', 'NewConnectionError'],
        true
      )
    },
    {
      name: 'pip-host-unknown',
      run: install('chartkit', '--index-url https://index.example.org/simple '),
      expect: fails(
        'pip-connection-broken',
        'network_error',
        ['Temporary failure in name resolution', 'NameResolutionError'],
        true
      )
    },
    {
      name: 'pip-read-timeout',
      world: { answer: 'hang' },
      run: install('chartkit', ''),
      expect: fails(
        'pip-connection-broken',
        ['network_error', 'timeout'],
        ['Read timed out', 'ReadTimeoutError'],
        true
      )
    },
    {
      name: 'pip-server-error-untold',
      world: { answer: 503 },
      run: install('chartkit'),
      // pip says nothing of the server's 503: from the log alone the package is missing.
      expect: fails(
        'pip-version-not-found',
        'missing_dependency',
        'ERROR: No matching distribution found for chartkit',
        [false, null]
      )
    },
    {
      name: 'pip-download-server-error',
      world: { answer: 502, paths: { '/simple/chartkit/': listing('chartkit-1.0.0.tar.gz') } },
      run: install('chartkit'),
      expect: fails(
        'bad-gateway',
        'service_unavailable',
        ['HTTP error 502', '502 Server Error: Bad Gateway'],
        true
      )
    },
    {
      name: 'pip-certificate-self-signed',
      world: { answer: 200, certificate: 'self-signed' },
      run: install('chartkit', ''),
      expect: fails(
        'pip-certificate',
        'network_error',
        [
          'CERTIFICATE_VERIFY_FAILED',
          'SSLCertVerificationError',
          'problem confirming the ssl certificate'
        ],
        [false, null]
      )
    },
    {
      name: 'pip-hash-mismatch',
      world: {
        answer: 404,
        paths: {
          '/simple/chartkit/': listing('chartkit-1.0.0.tar.gz'),
          '/files/chartkit-1.0.0.tar.gz': 'body:changed'
        }
      },
      files: { 'requirements.txt': `chartkit==1.0.0 --hash=sha256:${'0'.repeat(64)}\n` },
      run: install('-r requirements.txt'),
      expect: fails(
        'pip-hash-mismatch',
        'dependency_conflict',
        'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES'
      )
    },
    {
      name: 'pip-requirements-missing',
      run: install('-r requirements-dev.txt'),
      expect: fails(
        'pip-requirements-missing',
        'missing_file',
        "Could not open requirements file: [Errno 2] No such file or directory: 'requirements-dev.txt'"
      )
    },
    {
      name: 'pip-requirement-invalid',
      files: { 'requirements.txt': 'chartkit=>2.0\n' },
      run: install('-r requirements.txt'),
      expect: fails('pip-requirement-invalid', 'configuration_error', [
        "Invalid requirement: 'chartkit=>2.0'",
        'Hint: = is not a valid operator'
      ])
    },
    {
      name: 'pip-environment-managed',
      run: 'python3 -m pip install chartkit',
      expect: fails(
        'pip-environment-managed',
        'configuration_error',
        'error: externally-managed-environment'
      )
    },
    {
      name: 'pip-build-failed',
      files: {
        'lib/setup.py':
          'from setuptools import setup\n\nraise RuntimeError("libgraph is required to build chartkit")\nsetup()\n'
      },
      run: install('--no-build-isolation ./lib'),
      expect: fails(
        'pip-subprocess-failed',
        ['build_error', 'unknown'],
        [
          'RuntimeError: libgraph is required to build chartkit',
          'error: metadata-generation-failed'
        ],
        [false, null]
      )
    },
    {
      name: 'pip-compiler-error',
      files: {
        'lib/setup.py':
          'from setuptools import Extension, setup\n\nsetup(name="chartkit", version="1.0", ext_modules=[Extension("chartkit", ["chart.c"])])\n',
        'lib/chart.c': '#include <graph/graph.h>\n'
      },
      run: install('--no-build-isolation ./lib'),
      expect: fails('c-header-missing', 'missing_dependency', [
        'fatal error: Python.h',
        'fatal error: graph/graph.h: No such file or directory'
      ])
    },
    {
      name: 'pip-not-a-project',
      run: install('-e .'),
      expect: fails(
        'python-script-missing',
        ['missing_file', 'configuration_error'],
        "does not appear to be a Python project: neither 'setup.py' nor 'pyproject.toml' found"
      )
    },
    {
      name: 'pip-python-too-old',
      files: {
        'lib/pyproject.toml':
          '[project]\nname = "chartkit"\nversion = "1.0"\nrequires-python = ">=3.99"\n'
      },
      run: install('--no-build-isolation ./lib'),
      expect: fails(
        'python-version-required',
        'dependency_conflict',
        'requires a different Python: 3.11'
      )
    },
    {
      name: 'poetry-lockfile-outdated',
      files: {
        'pyproject.toml':
          '[tool.poetry]\nname = "app"\nversion = "0.1.0"\ndescription = ""\nauthors = []\n\n[tool.poetry.dependencies]\npython = "^3.11"\nchartkit = "^2.0"\n',
        'poetry.lock':
          'package = []\n\n[metadata]\nlock-version = "2.0"\npython-versions = "^3.11"\ncontent-hash = "0000000000000000000000000000000000000000000000000000000000000000"\n'
      },
      run: 'poetry install --no-interaction',
      expect: fails(['poetry-lockfile-outdated', 'poetry-solving-failed'], 'dependency_conflict', [
        'poetry.lock is not up to date with pyproject.toml',
        'poetry.lock is not consistent with pyproject.toml',
        'version solving failed'
      ])
    },
    {
      name: 'poetry-manifest-missing',
      run: 'poetry install --no-interaction',
      expect: fails(
        'poetry-configuration-invalid',
        ['missing_file', 'configuration_error'],
        'Poetry could not find a pyproject.toml file'
      )
    },
    {
      name: 'pipenv-lockfile-outdated',
      files: {
        Pipfile: '[packages]\nchartkit = "*"\n',
        'Pipfile.lock':
          '{"_meta": {"hash": {"sha256": "0000"}, "requires": {}, "sources": []}, "default": {}, "develop": {}}\n'
      },
      run: 'pipenv install --deploy --system',
      expect: fails('pipenv-lockfile-outdated', 'dependency_conflict', [
        'Your Pipfile.lock',
        'Aborting deploy'
      ])
    },
    {
      name: 'pip-passes',
      world: { answer: 404 },
      files: {
        'lib/pyproject.toml': '[project]\nname = "chartkit"\nversion = "1.0"\n',
        'lib/chartkit.py': '\n'
      },
      run: `${install('--no-build-isolation --no-deps ./lib')}\npython3 -c "import chartkit"`,
      expect: passes
    },
    {
      name: 'pip-extra-index-warns-and-passes',
      files: {
        'lib/pyproject.toml': '[project]\nname = "chartkit"\nversion = "1.0"\n',
        'lib/chartkit.py': '\n'
      },
      run: `${install('prettytables', '')} || echo "the extra is optional"\n${install('--no-build-isolation --no-deps ./lib')}`,
      expect: passes
    }
  ]
}
