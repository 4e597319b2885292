import type { TextRule } from '../engine/types/rule.js'

export const shellRules: TextRule[] = [
  {
    id: 'shell-command-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /(?:^|[\s:])(?<command>[^\s:"'`]{1,80}): command not found\b(?!: )/,
    summary: 'The command {command} is not installed.',
    remedy: 'Install it in a step before, or correct its name or PATH.',
    docs: 'https://www.gnu.org/software/bash/manual/bash.html',
    matches: [
      '/home/runner/work/_temp/a.sh: line 1: meson: command not found',
      './travis.sh: line 61: stringEcho: command not found',
      'bash: foo: command not found'
    ],
    ignores: [
      'HTTP 404: page not found',
      'echo "x: command not found"',
      'zsh:1: command not found: swiftlint'
    ]
  },
  {
    id: 'posix-shell-command-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /sh: (?:line )?(?:\d+: )?(?<command>[^\s:"'`]{1,80}): not found\s*$/,
    summary: 'The command {command} is not installed.',
    remedy: 'Install it in a step before, or correct its name or PATH.',
    docs: 'https://www.gnu.org/software/bash/manual/bash.html',
    matches: [
      'sh: 1: jest: not found',
      '/bin/sh: 1: CMAKE_CXX_COMPILER_CLANG_SCAN_DEPS-NOTFOUND: not found',
      './build.sh: 12: realpath: not found',
      'sh: tsc: not found'
    ],
    ignores: ['docker.io/library/python:3.10: not found', 'sh: 1: ./x: found']
  },
  {
    id: 'zsh-command-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bcommand not found: (?<command>[\w./+-]+)/,
    summary: 'The command {command} is not installed.',
    remedy: 'Install it in a step before, or correct its name or PATH.',
    docs: 'https://zsh.sourceforge.io/Doc/',
    matches: ['zsh:1: command not found: swiftlint'],
    ignores: ['command found: x']
  },
  {
    id: 'windows-command-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /'(?<command>[^']{1,80})' is not recognized as an internal or external command\b/,
    summary: 'The command {command} is not installed.',
    remedy: 'Install it in a step before, or correct its name or PATH.',
    docs: 'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/path',
    matches: ["'yarn' is not recognized as an internal or external command,"],
    ignores: ['is recognized as a command']
  },
  {
    id: 'powershell-command-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bThe term '(?<command>[^']{1,80})' is not recognized as (?:the|a) name of a cmdlet\b/,
    summary: 'The command {command} is not installed.',
    remedy: 'Install it in a step before, or correct its name or PATH.',
    docs: 'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_command_precedence',
    matches: [
      "make : The term 'make' is not recognized as the name of a cmdlet, function, script file, or operable program.",
      "     | The term 'foo' is not recognized as a name of a cmdlet, function, script file, or executable program."
    ],
    ignores: ['The term is recognized']
  },
  {
    id: 'action-tool-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bUnable to locate executable file: (?<command>[\w./+-]+?)\.? Please verify\b/,
    summary: 'An action needs {command}, which is not installed yet.',
    remedy:
      'Install it in a step before this action; pnpm/action-setup belongs before actions/setup-node with cache: pnpm.',
    docs: 'https://github.com/actions/setup-node/blob/main/docs/advanced-usage.md',
    matches: [
      '##[error]Unable to locate executable file: pnpm. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable.'
    ],
    ignores: ['located executable file: pnpm']
  },
  {
    id: 'go-command-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bexec: "(?<command>[^"]+)": executable file not found in (?:\$PATH|%PATH%)(?!: unknown)/,
    summary: 'The command {command} is not installed.',
    remedy: 'Install it in a step before, or correct its name or PATH.',
    docs: 'https://pkg.go.dev/os/exec',
    matches: ['exec: "golangci-lint": executable file not found in $PATH'],
    ignores: [
      'exec: "ls": started',
      'starting container process caused: exec: "x": executable file not found in $PATH: unknown'
    ]
  },
  {
    id: 'node-command-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bspawn (?<command>[\w./@+-]+) ENOENT\b/,
    summary: 'The command {command} is not installed.',
    remedy: 'Install it in a step before, or correct its name or PATH.',
    docs: 'https://nodejs.org/api/child_process.html',
    matches: ['Error: spawn git ENOENT', 'spawn chromedriver ENOENT'],
    ignores: ["ENOENT: no such file or directory, open 'x'"]
  },
  {
    id: 'make-command-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [
      /^make(?:\[\d+\])?: (?<command>[\w.+-]+): No such file or directory\b/,
      /^make(?:\[\d+\])?: \*\*\* .*\bError 127\b/
    ],
    within: 3,
    above: /^make(?:\[\d+\])?: [\w.+-]+: No such file or directory\b/,
    summary: 'The command {command}, which the Makefile calls, is not installed.',
    remedy: 'Install it in a step before, or correct its name or PATH.',
    docs: 'https://www.gnu.org/software/make/manual/html_node/Error-Messages.html',
    matches: [
      'make: uv: No such file or directory\nmake: *** [Makefile:2: test] Error 127',
      'make[1]: jq: No such file or directory\nmake[1]: *** [Makefile:9: all] Error 127'
    ],
    ignores: [
      'make: jq: No such file or directory\nmake: [Makefile:2: test] Error 127 (ignored)',
      'make: ./x: No such file or directory\nmake: *** [Makefile:2: test] Error 127'
    ]
  },
  {
    id: 'env-command-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\benv: [`'‘]?(?<command>[\w.+-]+)['’]?: No such file or directory\b/,
    summary: "The command {command} of a script's first line is not installed.",
    remedy: 'Install it in a step before; check the script for Windows line ends.',
    docs: 'https://www.gnu.org/software/coreutils/manual/html_node/env-invocation.html',
    matches: [
      '/usr/bin/env: ‘python’: No such file or directory',
      'env: node: No such file or directory'
    ],
    ignores: ['env: printed']
  },
  {
    id: 'script-path-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /(?:: line \d+|^bash): (?<path>[\w./-]*\/[\w.-]+): No such file or directory\b/,
    summary: 'The shell finds no program {path}.',
    remedy:
      'Install the dependencies that bring it before this step, or correct the path or working-directory.',
    docs: 'https://www.gnu.org/software/bash/manual/bash.html',
    matches: [
      '/home/runner/work/_temp/a.sh: line 1: vendor/bin/phpcs: No such file or directory',
      '/w/run.sh: line 3: ./gradlew: No such file or directory',
      'bash: tools/check.sh: No such file or directory'
    ],
    ignores: ['cat: foo.txt: No such file or directory']
  },
  {
    id: 'input-file-unopened',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /sh: (?:\d+: )?(?:\.: )?(?:cannot|can't|Can't) open (?:input file: )?'?(?<script>[\w./+@-]+)|^Can't open perl script "(?<perl>[^"]+)"|^ruby: No such file or directory -- (?<ruby>\S+)|^jq: error: Could not open (?:file )?(?<json>\S+): No such file|^Could not find '(?<test>[^']+\.[cm]?[jt]s)'$/,
    summary: 'There is no {script}{perl}{ruby}{json}{test} to open.',
    remedy: 'Correct the path or the working-directory, or check the repository out before it.',
    docs: 'https://man7.org/linux/man-pages/man1/dash.1.html',
    matches: [
      'sh: 0: cannot open build.sh: No such file',
      "sh: 0: Can't open scripts/build.sh",
      '/w/a.sh: 1: .: cannot open ./env.sh: No such file',
      "sh: can't open 'build.sh': No such file or directory",
      "zsh: can't open input file: build.sh",
      'Can\'t open perl script "tools/report.pl": No such file or directory',
      'ruby: No such file or directory -- tools/report.rb (LoadError)',
      'jq: error: Could not open file settings.json: No such file or directory',
      "Could not find '/w/test/login.test.js'"
    ],
    ignores: [
      'sh: 1: jest: not found',
      'jq: error (at <stdin>:1): Cannot index string with string "name"',
      "Could not find 'phpunit'"
    ]
  },
  {
    id: 'script-interpreter-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /: (?<path>[\w./-]+): cannot execute: required file not found\b|: bad interpreter: No such file or directory\b/,
    summary: 'The first line of a script names a program that is not there.',
    remedy:
      'Correct the #! line; a script with Windows line ends asks for a program whose name ends in a carriage return.',
    docs: 'https://www.gnu.org/software/bash/manual/bash.html',
    matches: [
      '/home/runner/work/_temp/a.sh: line 1: ./build.sh: cannot execute: required file not found',
      '/home/runner/work/_temp/a.sh: ./build.sh: /bin/bash^M: bad interpreter: No such file or directory'
    ],
    ignores: ['./build.sh: required file found']
  },
  {
    id: 'package-binary-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCommand "(?<command>[\w.:-]+)" not found\b|\bcould not determine executable to run\b|^error: Script not found "[^"]+"/,
    summary: 'The package manager knows no such command.',
    remedy:
      'Add the package that brings it to the dev dependencies, or the script to package.json.',
    docs: 'https://docs.npmjs.com/cli/commands/npx',
    matches: [
      'ERR_PNPM_RECURSIVE_EXEC_FIRST_FAIL  Command "eslint" not found',
      'error Command "lint" not found.',
      'npm error could not determine executable to run',

      'error: Script not found "lint"'
    ],
    ignores: ['Command "x" found']
  },
  {
    id: 'cargo-command-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror: no such (?:sub)?command: `(?<command>[\w-]+)`/,
    summary: 'Cargo has no command {command}.',
    remedy: 'Install it before the step, for instance with taiki-e/install-action.',
    docs: 'https://doc.rust-lang.org/cargo/commands/cargo-install.html',
    matches: ['error: no such command: `nextest`', 'error: no such subcommand: `audit`'],
    ignores: ['cargo nextest run']
  },
  {
    id: 'script-not-executable',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /(?:^|: )(?<path>\.{0,2}\/[\w./-]+): Permission denied\s*$/,
    summary: 'The file {path} may not be run.',
    remedy:
      'Run git update-index --chmod=+x on the file and commit it, or call it through its interpreter.',
    docs: 'https://www.gnu.org/software/bash/manual/bash.html',
    matches: [
      '/home/runner/work/_temp/a.sh: line 1: ./gradlew: Permission denied',
      '/bin/sh: 1: ./build.sh: Permission denied',
      './mvnw: Permission denied'
    ],
    ignores: [
      'git@github.com: Permission denied (publickey).',
      'cat: x.txt: Permission denied',
      './build-html.sh: 4: ./build-html.sh: build-error.log: Permission denied'
    ]
  },
  {
    id: 'file-permission-denied',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:EACCES: permission denied|PermissionError: \[Errno 13\]|Permission denied \(os error 13\))|[\w.'’]: Permission denied\s*$/,
    summary: 'A file may not be read or written.',
    remedy: 'Check owner and mode of the file; files made by a container belong to root.',
    docs: 'https://nodejs.org/api/errors.html',
    matches: [
      "Error: EACCES: permission denied, mkdir '/usr/local/lib/x'",
      "PermissionError: [Errno 13] Permission denied: '/data'",
      'cat: secret.txt: Permission denied',
      'mkdir: cannot create directory ‘/usr/local/lib/acme’: Permission denied'
    ],
    ignores: ['permission denied to user (expected 403)']
  },
  {
    id: 'shell-variable-unset',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /: (?<name>[A-Za-z_]\w*): (?:unbound variable|parameter (?:null or )?not set)\b|: (?:line )?\d+: (?<asked>[A-Z][A-Z\d_]+): .{0,60}\b(?:must be set|not set|is unset|is empty|required|missing)\b/,
    summary: 'The variable {name} is not set.',
    remedy: 'Set it in env of the step, or give it a default.',
    docs: 'https://www.gnu.org/software/bash/manual/bash.html',
    matches: [
      '/home/runner/work/_temp/a.sh: line 3: DEPLOY_KEY: unbound variable',
      'run.sh: line 2: FOO: parameter not set',
      '/home/runner/work/_temp/a.sh: line 1: API_BASE: must be set'
    ],
    ignores: ['variable: bound']
  },
  {
    id: 'shell-file-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*\w[\w.+-]*: (?:cannot (?:access|stat|open|create \w+|remove) )?[`'‘]?(?<path>[\w./~*-]+)['’]?: No such file or directory\b/,
    summary: 'There is no {path}.',
    remedy: 'Check the path and working-directory, and that an earlier step makes it.',
    docs: 'https://www.gnu.org/software/bash/manual/bash.html',
    matches: [
      "ls: cannot access 'dist': No such file or directory",
      "cp: cannot stat 'build/app': No such file or directory",
      'cat: foo.txt: No such file or directory'
    ],
    ignores: ['fatal error: x.h: No such file or directory']
  },
  {
    id: 'shell-directory-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bcd: (?:can't cd to )?(?<path>[\w./~-]+)(?:: No such file or directory)?\s*$/,
    summary: 'There is no folder {path}.',
    remedy: 'Check the path and working-directory, and that the checkout is done.',
    docs: 'https://www.gnu.org/software/bash/manual/bash.html',
    matches: [
      '/w/a.sh: line 1: cd: frontend: No such file or directory',
      "sh: 1: cd: can't cd to frontend"
    ],
    ignores: ['abcd: done x']
  },
  {
    id: 'argument-list-too-long',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bArgument list too long\b|\bThe command line is too long\.|\bThe filename or extension is too long\.?\s*$/,
    summary: 'A command was started with more arguments or environment than the system takes.',
    remedy: 'Pass the list in a file, through xargs, or in parts; keep large values out of env.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/variables',
    matches: [
      "##[error]An error occurred trying to start process '/usr/bin/bash' with working directory '/home/runner/work/app/app'. Argument list too long",
      '/usr/bin/git: Argument list too long'
    ],
    ignores: ['argument list: 3']
  },
  {
    id: 'working-directory-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bAn error occurred trying to start process '.+' with working directory '(?<path>[^']+)'(?!\. Argument list too long)/,
    summary: 'There is no folder {path} to work in.',
    remedy: 'Correct working-directory; check that the checkout is done and holds the folder.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    matches: [
      "##[error]An error occurred trying to start process '/usr/bin/bash' with working directory '/home/runner/work/app/app/frontend'. No such file or directory"
    ],
    ignores: ['working directory: /w']
  },
  {
    id: 'node-file-missing',
    category: 'missing_file',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bENOENT: no such file or directory, (?:open|stat|scandir|lstat|access|copyfile|unlink) '(?<path>[^']+)'/,
    summary: 'There is no {path}.',
    remedy: 'Check the path, and that an earlier step makes the file.',
    docs: 'https://nodejs.org/api/errors.html',
    matches: [
      "Error: ENOENT: no such file or directory, open './js/package.json'",
      "ENOENT: no such file or directory, scandir '/w/dist'"
    ],
    ignores: ['Error: spawn git ENOENT']
  },
  {
    id: 'shell-syntax-error',
    category: 'syntax_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /: (?:syntax error near unexpected token|syntax error: unexpected|unexpected EOF while looking for matching|Syntax error: )/,
    summary: 'A shell script does not parse.',
    remedy: 'Correct the line that is named; sh does not know all of bash.',
    docs: 'https://www.gnu.org/software/bash/manual/bash.html',
    matches: [
      "/w/a.sh: line 3: syntax error near unexpected token `fi'",
      '/w/a.sh: line 9: unexpected EOF while looking for matching `"\'',
      'a.sh: 3: Syntax error: "(" unexpected'
    ],
    ignores: ['syntax check passed']
  },
  {
    id: 'exit-code-command-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /(?:^|##\[error\]|Error: )Process completed with exit code 127\b/,
    summary: 'A command was not found.',
    remedy: 'Look above for the name of the command, and install it before the step.',
    docs: 'https://tldp.org/LDP/abs/html/exitcodes.html',
    matches: ['##[error]Process completed with exit code 127.'],
    ignores: ['##[error]Process completed with exit code 1.']
  },
  {
    id: 'exit-code-not-executable',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /(?:^|##\[error\]|Error: )Process completed with exit code 126\b|^The command ".{0,300}" exited with 126\./,
    summary: 'A file could not be run.',
    remedy:
      'Run git update-index --chmod=+x on the file and commit it, or call it through its interpreter.',
    docs: 'https://tldp.org/LDP/abs/html/exitcodes.html',
    matches: [
      '##[error]Process completed with exit code 126.',
      'The command "sh ./build.sh" exited with 126.'
    ],
    ignores: ['##[error]Process completed with exit code 127.']
  },
  {
    id: 'environment-variable-missing',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:[Mm]issing (?:required )?(?:environment|env) (?:variable|var)s?\b|(?:[Ee]nvironment|[Ee]nv) variable [`'"]?(?<name>[A-Z][A-Z\d_]+)[`'"]? (?:is )?(?:not (?:set|defined|found)|required|missing|must be set))/,
    summary: 'An environment variable that the step needs is not set.',
    remedy:
      "Set it in env of the step, from a secret where it is one; runs from forks don't get secrets.",
    docs: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    matches: [
      'Error: Missing required environment variable: API_KEY',
      'Environment variable DATABASE_URL is not set',
      'environment variable `TOKEN` not found'
    ],
    ignores: ['environment variables are documented in README']
  },
  {
    id: 'api-key-missing',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:[Nn]o API key (?:provided|found)|API key (?:is )?(?:missing|not (?:set|found|configured|provided))|[Mm]issing API key|(?:[A-Z\d]+_)+(?:TOKEN|KEY|SECRET|PASSWORD) (?:is |was )?(?:not set|missing|required(?!, but not provided)|not configured|undefined))\b/,
    summary: 'A key or token that the step needs is not set.',
    remedy:
      "Store it as a secret and pass it in env of the step; runs from forks don't get secrets.",
    docs: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    matches: [
      'Error: OPENAI_API_KEY is not set',
      'No API key provided. You can set your API key using',
      'Error: Missing API key'
    ],
    ignores: ['API key ok', 'Secret DEPLOY_KEY is required, but not provided while calling.']
  },
  {
    id: 'invalid-api-key',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:[Ii]nvalid (?:API key|api[-_ ]key|access token|credentials)|Incorrect API key provided|401 Unauthorized|HTTP 401\b)/,
    summary: 'A service refused the key or token.',
    remedy: 'Make a new one and store it as a secret.',
    docs: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    matches: [
      'Error: Incorrect API key provided: sk-***',
      'HTTP/1.1 401 Unauthorized',
      'Error: Invalid API key'
    ],
    ignores: ['returns 401 for guests']
  },
  {
    id: 'terminal-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bcannot open '\/dev\/tty': No such device or address|^(?:##\[error\])?(?:the input device is not a TTY|(?:sudo: )?a terminal is required to read the password)\b/,
    summary: 'A program asks at a terminal, and a job has none.',
    remedy:
      'Answer by an option (--yes, --batch, -t left out), or remove the file it would overwrite.',
    docs: 'https://www.gnupg.org/documentation/manuals/gnupg/',
    matches: [
      "gpg: cannot open '/dev/tty': No such device or address",
      'the input device is not a TTY'
    ],
    ignores: ['/dev/tty is open']
  },
  {
    id: 'http-forbidden',
    category: 'permission_error',
    transient: null,
    blame: 'third_party',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /\b403:? (?:Client Error: )?Forbidden\b/i,
    summary: 'A service refused the request.',
    remedy:
      'Check the token and its rights; hosts that limit anonymous requests answer the same way.',
    docs: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/403',
    matches: [
      'HTTP Error 403: Forbidden',
      'requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.example.com/'
    ],
    ignores: ['maps 403 to ForbiddenError']
  },
  {
    id: 'named-file-missing',
    category: 'missing_file',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:ERROR|[Ee]rror): [Mm]issing (?:source |required |input |config )?file:? (?<file>[\w./-]+)/,
    summary: 'The file {file} is missing.',
    remedy: 'Check the path, and that an earlier step makes the file or that it is committed.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    matches: [
      'ERROR: missing source file: observations.json',
      'Error: Missing required file: config/app.yml'
    ],
    ignores: ['no missing files']
  },
  {
    id: 'tar-member-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:tar|gzip|zip|unzip|cpio): (?<path>[^\s:]+): (?:Cannot (?:open|stat): )?No such file or directory|\b(?:unzip|zip|zip error): {1,2}cannot find (?:or open )?\S+|\bzip error: Nothing to do!/,
    summary: 'An archive tool does not find {path}.',
    remedy: 'Make the file in an earlier step, or correct the path.',
    docs: 'https://www.gnu.org/software/tar/manual/',
    matches: [
      'tar: out: Cannot open: No such file or directory',
      'zip error: Nothing to do! (dist.zip)'
    ],
    ignores: ["tar: Removing leading `/' from member names"]
  },
  {
    id: 'powershell-path-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCannot find (?:path|drive)[.:]? '?(?<path>[^']{1,200})'? (?:because it does not exist|\. A drive with the name)/,
    summary: 'PowerShell does not find {path}.',
    remedy: 'Make it in an earlier step, or correct the path.',
    docs: 'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.management/',
    matches: ["     | Cannot find path 'D:\\a\\app\\Setup.exe' because it does not exist."],
    ignores: ['Cannot find a match']
  },
  {
    id: 'cmd-syntax-error',
    category: 'syntax_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^.{0,80}\bwas unexpected at this time\.\s*$|^The syntax of the command is incorrect\.\s*$/,
    summary: 'A batch file has a syntax error.',
    remedy: 'Correct the quoting in the block it stands in.',
    docs: 'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/windows-commands',
    matches: ['( was unexpected at this time.', 'The syntax of the command is incorrect.'],
    ignores: ['This was unexpected at this time of year']
  },
  {
    id: 'windows-path-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^The system cannot find the (?:path|file|drive) specified\.\s*$/,
    summary: 'A Windows command does not find a file.',
    remedy: 'Correct the path in the step.',
    docs: 'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/windows-commands',
    matches: ['The system cannot find the path specified.'],
    ignores: ['The system cannot find the message text']
  },
  {
    id: 'heap-corruption',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^(?:malloc|free|munmap_chunk|realloc|calloc)\(\): |^(?:corrupted (?:size vs|double-linked list)|double free or corruption|malloc_consolidate\(\))|\*{3} stack smashing detected \*{3}|^\S+: malloc\.c:\d+: /,
    summary: 'A program corrupted its memory.',
    remedy: 'Run it under AddressSanitizer.',
    docs: 'https://github.com/google/sanitizers/wiki/AddressSanitizer',
    matches: ['malloc(): invalid size (unsorted)', 'double free or corruption (!prev)'],
    ignores: ['free software']
  },
  {
    id: 'assertion-aborted',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bAssertion [`'‘].{1,300}[`'’] failed\.|^(?:Assertion failed: \(.{1,200}\), function |Assertion failed: .{1,200}, file )/,
    summary: 'An assertion in native code failed.',
    remedy: 'See the condition that it names.',
    docs: 'https://man7.org/linux/man-pages/man3/assert.3.html',
    matches: [
      "app: src/app.c:12: run: Assertion `n > 0' failed.",
      'Assertion failed: (n > 0), function run, file app.c, line 12.'
    ],
    ignores: ['Assertions: 12']
  },
  {
    id: 'cxx-exception-uncaught',
    category: 'test_failure',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^terminate called (?:after throwing an instance of '(?<type>[^']+)'|without an active exception)|^libc\+\+abi(?:\.dylib)?: terminating /,
    summary: 'A C++ program ended with an exception nobody caught: {type}.',
    remedy: 'See the message below it.',
    docs: 'https://en.cppreference.com/w/cpp/error/terminate',
    matches: [
      "terminate called after throwing an instance of 'std::runtime_error'",
      'libc++abi: terminating due to uncaught exception of type std::runtime_error: bad'
    ],
    ignores: ['terminate called by user']
  },
  {
    id: 'inno-setup-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^Error on line \d+ in .{1,300}\.(?:iss|isl): (?!.{0,40}Source file)/,
    summary: 'The Windows installer was not made.',
    remedy: 'Correct the place that is named.',
    docs: 'https://jrsoftware.org/ishelp/',
    matches: ['Error on line 96 in D:\\a\\app\\setup.iss: Column 39:'],
    ignores: ['Compiling [Code] section']
  },
  {
    id: 'named-source-missing',
    category: 'missing_file',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:[Ss]ource|[Ii]nput|[Cc]onfig(?:uration)?|[Pp]roject|[Ss]cript) (?:file|folder|directory|path):? ["'`](?<path>[^"'`]{1,200})["'`] (?:does not exist|doesn't exist|not found|could not be found|is missing|was not found)/,
    summary: 'A file that the step needs is not there: {path}.',
    remedy: 'Make it in an earlier step, or correct the path.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    matches: [
      'Error on line 23 in D:\\a\\app\\setup.iss: Source file "D:\\a\\app\\target\\app.exe" does not exist.'
    ],
    ignores: ['Source file "a.c" exists']
  },
  {
    id: 'just-recipe-failed',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern:
      /^error: [Rr]ecipe `[^`]+` (?:failed|could not be run)|^task: Failed to run task "[^"]+": |^mage: |^Error: running "[^"]+" failed with exit code/,
    summary: 'A task of the task runner failed.',
    remedy: 'See its output above.',
    docs: 'https://just.systems/man/en/',
    matches: [
      'error: Recipe `lint` failed on line 288 with exit code 101',
      'task: Failed to run task "lint": exit status 1'
    ],
    ignores: ['just lint']
  },
  {
    id: 'just-recipe-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^error: (?:[Jj]ustfile does not contain recipes? |No justfile found)|^task: Task "(?<task>[^"]+)" does not exist|^rake aborted!.{0,10}Don't know how to build task|\bDon't know how to build task '(?<rake>[^']+)'|\bUnknown target specified: |\bInvalid task '(?<invalid>[^']+)'/,
    summary: 'The task runner knows no such task.',
    remedy: 'Correct its name in the step.',
    docs: 'https://just.systems/man/en/',
    matches: [
      'error: Justfile does not contain recipe `tets`.',
      "Don't know how to build task 'tets' (See the list of available tasks with `rake --tasks`)"
    ],
    ignores: ['task: [lint] golangci-lint run']
  },
  {
    id: 'option-unknown',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:##\[error\])?(?:[\w.-]+: )?(?:[Ee]rror|ERROR|fatal): (?!ambiguous argument )(?:unknown|unrecognized|invalid|unsupported|no such(?! (?:sub)?command: )|ambiguous) (?:option|flag|argument|command|subcommand|switch|parameter|shorthand flag|command[- ]line option|choice)s?\b|^(?:[\w./-]+: )?(?:unknown shorthand flag: |flag provided but not defined: |unknown flag: |unrecognized option|unknown option|illegal option|invalid option)(?: ?--| ?['"`:-]|$)|^Error: No such (?:option|command)s?[: ]|^Error: Got unexpected extra argument|\bUnknown (?:argument|option|command)s?: -{0,2}\w|\bUsage Error: /,
    summary: 'A command does not know an option or argument it was given.',
    remedy: 'Correct the command in the step; the tool may have changed its options.',
    docs: 'https://docs.github.com/en/actions',
    matches: [
      "error: unknown option '--fots'",
      'Error: unknown flag: --fots',
      "grep: invalid option -- 'P'",
      'flag provided but not defined: -fots',
      "unknown shorthand flag: 'd' in -d"
    ],
    ignores: [
      "fatal: ambiguous argument 'HEAD^': unknown revision or path not in the working tree.",
      'error: unknown type name',
      'error: invalid operands to binary'
    ]
  },
  {
    id: 'argument-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:error: | *ERROR {1,2})(?:unexpected argument '|invalid value '.{1,200}' for '|the argument '.{1,200}' cannot be used (?:with|multiple times)|a value is required for '|the following required arguments were not provided)|\berror: (?:argument .{1,80}: )?invalid choice: '.{1,120} \(choose from |^Error: Missing (?:option|argument|parameter|command)\b|^Error: Invalid value for '|^error: (?:package ID specification|no (?:bin|test|example|bench|library) targets? (?:named|found))\b|\bnpm (?:ERR!|error) No workspaces found\b|\brequired (?:option|flag|argument)\(?s?\)? .{1,120}(?:not (?:set|specified|provided)|missing)/,
    summary: 'A command was called with arguments it does not take.',
    remedy: 'Correct the command in the step; the tool may have changed its options.',
    docs: 'https://docs.github.com/en/actions',
    matches: [
      "error: unexpected argument '--fots' found",
      "error: invalid value 'x' for '--jobs <N>'",
      " ERROR  the argument '--cache-dir <CACHE_DIR>' cannot be used multiple times",
      "app.py: error: argument mode: invalid choice: 'x' (choose from 'a', 'b')",
      'error: no test target named `core`'
    ],
    ignores: ['error: expected expression']
  },
  {
    id: 'shell-option-unsupported',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bset: Illegal option -o pipefail\b|\bset: pipefail: invalid option name\b|\bBad substitution\b|\[\[: not found\s*$/,
    summary: 'The shell of the step is not Bash.',
    remedy: 'Add shell: bash to the step.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    matches: ['/usr/bin/sh: 1: set: Illegal option -o pipefail', 'a.sh: 3: Bad substitution'],
    ignores: ['set -o pipefail']
  },
  {
    id: 'jq-input-invalid',
    category: 'syntax_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:jq: (?:error|parse error): (?!Could not open )|jq: error \(at |parse error: (?:Expected|Invalid|Unfinished|Objects must|Unmatched|Potentially))/,
    summary: 'jq cannot read its input, or its filter is wrong.',
    remedy: 'See what the command before it printed.',
    docs: 'https://jqlang.org/manual/',
    matches: [
      'parse error: Expected another key-value pair at line 8, column 13',
      'jq: error (at <stdin>:1): Cannot index string with string "name"'
    ],
    ignores: ['parse error in test fixtures']
  },
  {
    id: 'setting-undefined',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bmust be a string, got "?undefined\b|\bReceived undefined$|\b(?:secret|token|uri|url|api ?key|password) (?:is|was) undefined\b|\bCannot read .{0,40}\bprocess\.env\b/i,
    summary: 'A setting that comes from the environment is empty.',
    remedy: 'Set the variable or secret and pass it to the step.',
    docs: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    matches: [
      'MongooseError: The `uri` parameter to `openUri()` must be a string, got "undefined".'
    ],
    ignores: ['must be a string, got "a"']
  },
  {
    id: 'shellcheck-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bSC\d{4} \((?:error|warning|info|style)\): |: (?:error|warning|note): .{1,400} \[SC\d{4}\]/,
    summary: 'ShellCheck found something.',
    remedy: 'Correct the places that ShellCheck names.',
    docs: 'https://www.shellcheck.net/wiki/',
    matches: [
      'SC2086 (info): Double quote to prevent globbing and word splitting.',
      'run.sh:12:5: warning: Quote this to prevent word splitting. [SC2046]'
    ],
    ignores: ['shellcheck: no issues']
  },
  {
    id: 'shfmt-finding',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /^diff (?:-u )?(?<file>\S+\.(?:sh|bash))(?:\.orig)? \S+\.(?:sh|bash)\s*$|^(?:diff )?--- \S+\.(?:sh|bash|bats)\.orig$/,
    summary: '{file} is not formatted.',
    remedy: 'Run shfmt -w and commit the result.',
    docs: 'https://github.com/mvdan/sh',
    matches: [
      '--- scripts/a.sh.orig',
      'diff scripts/run.sh.orig scripts/run.sh',
      'diff -u scripts/run.sh.orig scripts/run.sh'
    ],
    ignores: ['diff --git a/run.sh b/run.sh']
  },
  {
    id: 'project-file-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCouldn't find a package\.json file in\b|\bCould not locate Gemfile\b|\bNo Rakefile found\b|\bComposer could not find a composer\.json file\b|\bCould not open input file: (?<script>\S+)|\bno configuration file provided: not found\b|\bUnable to access jarfile (?<jar>\S+)|\bNo `?pubspec\.yaml`? file found\b|\bCould not find a file named "pubspec\.yaml"|\bNo such file or directory: 'pyproject\.toml'|\bcannot find Cabal file\b|\bno mix\.exs found\b|\bCould not find a Mix\.Project\b/i,
    summary: 'The file that describes the project is not there.',
    remedy: 'Run the step in the folder that holds it.',
    docs: 'https://docs.github.com/en/actions',
    matches: [
      'error Couldn\'t find a package.json file in "/work/app"',
      'Could not locate Gemfile or .bundle/ directory',
      'Error: Unable to access jarfile target/app.jar'
    ],
    ignores: ['Found Gemfile']
  },
  {
    id: 'shell-target-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bcd: no such file or directory: (?<path>\S+)|\bstat \S+: directory not found\b|\bzip warning: name not matched: |^ls: (?<listed>\S+): No such file or directory|(?<!FileNotFoundError: \[Errno 2\] )\bNo such file or directory: '(?<quoted>[^']{1,200})'\s*$/,
    summary: 'A path does not exist: {path}{listed}{quoted}.',
    remedy: 'Make it in an earlier step, or correct the path.',
    docs: 'https://docs.github.com/en/actions',
    matches: ['cd: no such file or directory: dist', 'stat /work/app/cmd/run: directory not found'],
    ignores: [
      "FileNotFoundError: [Errno 2] No such file or directory: 'data/prices.csv'",
      'cd dist'
    ]
  },
  {
    id: 'unix-permission-denied',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*(?:##\[error\])?[\w.+-]{1,60}: (?:.{1,200}: )?[Pp]ermission denied\.?\s*$|\bpermission denied on key "|\berror: insufficient permission for adding an object to repository database\b/,
    summary: 'A program may not use a file.',
    remedy: 'Give the user of the step the right to it, or write elsewhere.',
    docs: 'https://man7.org/linux/man-pages/man1/chmod.1.html',
    matches: [
      'mkdir: cannot create directory ‘/opt/app’: Permission denied',
      "fatal: could not create work tree dir 'app': Permission denied",
      'sysctl: permission denied on key "vm.max_map_count"'
    ],
    ignores: ['git@example.com: Permission denied (publickey).', 'Permission denied is tested']
  },
  {
    id: 'operation-not-permitted',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /(?:^|: )[Oo]peration not permitted\.?\s*$|\bEPERM: operation not permitted\b/,
    summary: 'The system does not permit an operation.',
    remedy: 'Give the user of the step the right to it, or write elsewhere.',
    docs: 'https://man7.org/linux/man-pages/man7/capabilities.7.html',
    matches: [
      "chown: changing ownership of '/app': Operation not permitted",
      "Error: EPERM: operation not permitted, unlink 'C:\\app\\a.dll'"
    ],
    ignores: ['operation not permitted by the policy of the test']
  },
  {
    id: 'root-needed',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\brequires superuser privilege\b|\(you must be root\)|\bmust be run (?:as|with) (?:root|sudo|superuser)\b|\b[Yy]ou (?:must|need to) be root\b|\bsudo: a (?:password|terminal) is required\b|\b[Pp]lease run (?:this script )?as root\b|\bThis command has to be run (?:with superuser|under the root)\b/,
    summary: 'A command needs to run as root.',
    remedy: 'Put sudo before it, or let the user run sudo without a password.',
    docs: 'https://man7.org/linux/man-pages/man8/sudo.8.html',
    matches: [
      'dpkg: error: requested operation requires superuser privilege',
      'sudo: a password is required'
    ],
    ignores: ['running as root']
  },
  {
    id: 'credentials-not-provided',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bParameter token or opts\.auth is required\b|\bYou did not provide an API key\b|\bNo (?:credentials|authentication)(?: \w+)? (?:were |was )?(?:found|provided|specified)\b|\bThis command requires you to be logged in to\b|\bnpm (?:ERR!|error) need auth\b|\bsecretOrPrivateKey must have a value\b|\bAnalyzing this project requires authentication\b|\b(?:Cannot|Could not|Can't|Unable to) find (?:[A-Z\d]+_)+(?:TOKEN|KEY|SECRET|PASSWORD)\b|\b(?:[A-Z\d]+_)+(?:TOKEN|KEY|SECRET|PASSWORD) secret is (?:not set|missing|empty|required)\b|\b[Rr]equired secret \S+ (?:is|was) (?:not |missing)/,
    summary: 'A token or key that the step needs is missing.',
    remedy: 'Set the secret and pass it to the step; runs from forks get none.',
    docs: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    matches: [
      'Error: Parameter token or opts.auth is required',
      'npm ERR! need auth This command requires you to be logged in to https://registry.example.com/',
      '##[error]DEPLOY_TOKEN secret is not set'
    ],
    ignores: ['Credentials were provided']
  },
  {
    id: 'environment-variable-absent',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b[Ee]nvironment variable not found: (?<name>[A-Z][A-Z\d_]+)|\b[Ss]et the (?<wanted>[A-Z][A-Z\d_]+) environment variable\b|\bMissing required env(?:ironment)? vars?: (?<missing>[A-Z][A-Z\d_]+)/,
    summary: 'An environment variable is not set: {name}{wanted}{missing}.',
    remedy: 'Set it in the env of the step, from a secret where it is one.',
    docs: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-variables',
    matches: ['Error: Environment variable not found: DATABASE_URL.'],
    ignores: ['Environment variable set: DATABASE_URL']
  },
  {
    id: 'bats-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^ ✗ (?!Build failed|Ensuring node|Preparing nodes|Writing config|Starting control|Installing |Joining |Waiting )(?<test>\S.*)/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://bats-core.readthedocs.io/',
    matches: [' ✗ addition using bc'],
    ignores: [' ✓ addition using bc', '✗ Build failed in 1.20s', ' ✗ Starting control-plane']
  },
  {
    id: 'bats-case-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [/^ ✗ (?<test>\S.*)$/, /^\s+\(in test file \S+, line \d+\)/],
    within: 6,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://bats-core.readthedocs.io/',
    matches: [' ✗ adds two numbers\n   (in test file test/add.bats, line 5)'],
    ignores: [' ✗ adds two numbers\n done']
  },
  {
    id: 'shunit-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^ASSERT:(?<message>.+)|^FAILED \(failures=[1-9]\d*\)/,
    summary: 'A shell test failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://github.com/kward/shunit2',
    matches: ['ASSERT:expected:<1> but was:<2>'],
    ignores: ['OK']
  },
  {
    id: 'vader-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*\( ?\d+\/\d+\) \[\w+\] \(X\) (?<test>.+)/,
    summary: 'A Vim test failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://github.com/junegunn/vader.vim',
    matches: ['    ( 3/12) [EXPECT] (X) reads dates'],
    ignores: ['Success/Total: 12/12 (assertions: 12/12)']
  }
]
