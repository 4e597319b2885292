import { fails } from '../expectations.mjs'

const script = (text) => ({ 'app.py': text })

export const pythonPrograms = {
  name: 'python',
  folder: 'python-programs',
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
      name: 'django-configuration',
      run: 'python3 -m django check',
      expect: fails(
        'django-improperly-configured',
        'configuration_error',
        'django.core.exceptions.ImproperlyConfigured'
      )
    },
    {
      name: 'python-trace',
      files: script('def total(order):\n    return order["sum"]\n\n\nprint("start")\ntotal({})\n'),
      run: 'python3 app.py',
      expect: fails(
        null,
        ['build_error', 'test_failure', 'configuration_error', 'unknown'],
        "KeyError: 'sum'",
        [false, null]
      )
    },
    {
      name: 'python-trace-chained',
      files: script(
        'class SettingsError(Exception):\n    pass\n\n\ntry:\n    int("x")\nexcept ValueError as error:\n    raise SettingsError("port must be a number") from error\n'
      ),
      run: 'python3 app.py',
      expect: fails(
        null,
        ['build_error', 'test_failure', 'configuration_error', 'unknown'],
        [
          'SettingsError: port must be a number',
          "ValueError: invalid literal for int() with base 10: 'x'"
        ],
        [false, null]
      )
    },
    {
      name: 'python-module-missing',
      files: script('import requests_acme\n'),
      run: 'python3 app.py',
      expect: fails(
        'python-module-missing',
        'missing_dependency',
        "ModuleNotFoundError: No module named 'requests_acme'"
      )
    },
    {
      name: 'python-name-not-importable',
      files: script('from collections import Mapping\n'),
      run: 'python3 app.py',
      expect: fails(
        'python-name-not-importable',
        ['dependency_conflict', 'missing_dependency'],
        "ImportError: cannot import name 'Mapping' from 'collections'"
      )
    },
    {
      name: 'python-syntax-error',
      files: script('print "hello"\n'),
      run: 'python3 app.py',
      expect: fails(
        'python-syntax-error',
        'syntax_error',
        'SyntaxError: Missing parentheses in call to'
      )
    },
    {
      name: 'python-indentation-error',
      files: script('def a():\nprint(1)\n'),
      run: 'python3 app.py',
      expect: fails(
        'python-syntax-error',
        'syntax_error',
        'IndentationError: expected an indented block'
      )
    },
    {
      name: 'python-file-missing',
      files: script('open("data/prices.csv")\n'),
      run: 'python3 app.py',
      expect: fails(
        'python-file-missing',
        'missing_file',
        "FileNotFoundError: [Errno 2] No such file or directory: 'data/prices.csv'"
      )
    },
    {
      name: 'python-script-missing',
      run: 'python3 scripts/build.py',
      expect: fails(
        'python-script-missing',
        'missing_file',
        "can't open file '/home/runner/work/repo/repo/scripts/build.py'"
      )
    },
    {
      name: 'python-environment-key',
      files: script('import os\n\ntoken = os.environ["DEPLOY_TOKEN"]\n'),
      run: 'python3 app.py',
      expect: fails(
        'python-environment-key-missing',
        ['missing_credentials', 'configuration_error'],
        "KeyError: 'DEPLOY_TOKEN'"
      )
    },
    {
      name: 'python-connection-refused',
      files: script(
        'from urllib.request import urlopen\n\nurlopen("https://packages.example.com/data.json")\n'
      ),
      run: 'python3 app.py',
      expect: fails(
        'connection-refused-python',
        'network_error',
        ['<urlopen error [Errno 111] Connection refused>', 'ConnectionRefusedError: [Errno 111]'],
        [true, null]
      )
    },
    {
      name: 'python-server-error',
      world: { answer: 503 },
      files: script(
        'from urllib.request import urlopen\n\nurlopen("https://packages.example.com/data.json")\n'
      ),
      run: 'python3 app.py',
      expect: fails(
        'service-unavailable',
        'service_unavailable',
        'urllib.error.HTTPError: HTTP Error 503: Service Unavailable',
        true
      )
    },
    {
      name: 'python-host-unknown',
      files: script(
        'from urllib.request import urlopen\n\nurlopen("https://data.example.org/data.json")\n'
      ),
      run: 'python3 app.py',
      expect: fails(
        'name-resolution-temporary',
        'network_error',
        'Temporary failure in name resolution',
        true
      )
    },
    {
      name: 'python-recursion',
      files: script('def a(n):\n    return a(n + 1)\n\n\na(0)\n'),
      run: 'python3 app.py',
      expect: fails(
        null,
        ['build_error', 'test_failure', 'configuration_error', 'unknown'],
        'RecursionError: maximum recursion depth exceeded',
        [false, null]
      )
    }
  ]
}
