import { fails, passes } from '../expectations.mjs'

export const shell = {
  name: 'bash',
  version: 'bash --version',
  cases: [
    {
      name: 'shell-command-missing',
      run: 'echo preparing\nfrobnicate --all',
      expect: fails('shell-command-missing', 'missing_command', 'frobnicate: command not found')
    },
    {
      name: 'shell-command-missing-in-sh',
      files: { 'build.sh': '#!/bin/sh\nset -e\necho building\nfrobnicate --all\n' },
      run: './build.sh',
      expect: fails('posix-shell-command-missing', 'missing_command', 'frobnicate: not found')
    },
    {
      name: 'shell-script-not-executable',
      files: { 'build.sh': 'echo building\n' },
      run: './build.sh',
      expect: fails('script-not-executable', 'permission_error', './build.sh: Permission denied')
    },
    {
      name: 'shell-script-missing',
      run: './scripts/build.sh --release',
      expect: fails(
        'script-path-missing',
        'missing_command',
        'scripts/build.sh: No such file or directory'
      )
    },
    {
      name: 'shell-variable-unset',
      run: 'set -u\necho "Deploying to $DEPLOY_TARGET"',
      expect: fails(
        'shell-variable-unset',
        'configuration_error',
        'DEPLOY_TARGET: unbound variable'
      )
    },
    {
      name: 'shell-syntax-error',
      run: 'if [ -d src ]; then\n  echo yes\nfii\necho "done"',
      expect: fails('shell-syntax-error', 'syntax_error', 'syntax error: unexpected end of file')
    },
    {
      name: 'shell-file-missing',
      run: 'mkdir -p out\ncp dist/app.js out/',
      expect: fails('shell-file-missing', 'missing_file', "cannot stat 'dist/app.js'")
    },
    {
      name: 'shell-directory-missing',
      run: 'cd frontend\nnpm ci',
      expect: fails(
        'shell-directory-missing',
        'missing_file',
        'cd: frontend: No such file or directory'
      )
    },
    {
      name: 'shell-file-not-writable',
      run: 'mkdir -p /usr/local/lib/acme',
      expect: fails(
        'file-permission-denied',
        'permission_error',
        'cannot create directory ‘/usr/local/lib/acme’: Permission denied'
      )
    },
    {
      name: 'shell-interpreter-missing',
      files: { 'lint.py': '#!/usr/bin/env python2.7\nprint("x")\n' },
      run: './lint.py',
      expect: fails(
        'env-command-missing',
        'missing_command',
        'env: ‘python2.7’: No such file or directory'
      )
    },
    {
      name: 'shell-carriage-return-interpreter',
      files: { 'build.sh': '#!/bin/bash\r\necho building\r\n' },
      run: './build.sh',
      expect: fails(
        'script-interpreter-missing',
        'configuration_error',
        'cannot execute: required file not found'
      )
    },
    {
      name: 'shell-segmentation-fault',
      run: `echo starting\nbash -c 'kill -SEGV $$'`,
      expect: fails('segmentation-fault', 'test_failure', 'Segmentation fault', null)
    },
    {
      name: 'shell-killed',
      run: `echo starting\nbash -c 'kill -KILL $$'`,
      expect: fails(
        ['process-killed-signal', 'process-killed-exit-137'],
        'resource_exhaustion',
        ['Killed', 'exit code 137'],
        null
      )
    },
    {
      name: 'shell-terminated',
      run: `echo starting\nbash -c 'kill -TERM $$'`,
      expect: fails(
        'process-terminated-exit-143',
        'cancelled',
        ['Terminated', 'exit code 143'],
        null
      )
    },
    {
      name: 'shell-time-limit',
      run: 'echo waiting\ntimeout 1 sleep 30',
      expect: fails('exit-code-time-limit', 'timeout', 'exit code 124', null)
    },
    {
      name: 'shell-disk-full',
      run: 'echo writing\ncat /dev/zero > /dev/full',
      expect: fails('disk-full', 'resource_exhaustion', 'No space left on device', null)
    },
    {
      name: 'shell-archive-unreadable',
      run: 'tar -xzf release.tar.gz',
      files: { 'release.tar.gz': 'not an archive' },
      expect: fails(
        'archive-unreadable',
        ['missing_file', 'network_error', 'configuration_error'],
        'gzip: stdin: not in gzip format',
        null
      )
    },
    {
      name: 'shell-passes',
      run: 'grep -c error build.log || true\necho "0 errors, 0 failed"',
      files: { 'build.log': 'no error found\n' },
      expect: passes
    },
    {
      name: 'shell-passes-with-tolerated-failure',
      run: 'frobnicate --version || echo "frobnicate is not here, going on"\nls missing 2>&1 || true\necho done',
      expect: passes
    },
    {
      name: 'shell-retry-passes',
      run: 'for n in 1 2 3; do\n  if [ -f ready ]; then echo up; break; fi\n  curl -sSf http://packages.example.com/health || echo "attempt $n failed, retrying"\n  touch ready\ndone',
      expect: passes
    }
  ]
}
