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
    pattern: /: line \d+: (?<path>[\w./-]*\/[\w.-]+): No such file or directory\b/,
    summary: 'The shell finds no program {path}.',
    remedy:
      'Install the dependencies that bring it before this step, or correct the path or working-directory.',
    docs: 'https://www.gnu.org/software/bash/manual/bash.html',
    matches: [
      '/home/runner/work/_temp/a.sh: line 1: vendor/bin/phpcs: No such file or directory',
      '/w/run.sh: line 3: ./gradlew: No such file or directory'
    ],
    ignores: ['cat: foo.txt: No such file or directory']
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
    pattern: /: (?<name>[A-Za-z_]\w*): (?:unbound variable|parameter (?:null or )?not set)\b/,
    summary: 'The variable {name} is not set.',
    remedy: 'Set it in env of the step, or give it a default.',
    docs: 'https://www.gnu.org/software/bash/manual/bash.html',
    matches: [
      '/home/runner/work/_temp/a.sh: line 3: DEPLOY_KEY: unbound variable',
      'run.sh: line 2: FOO: parameter not set'
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
      /\b(?:[Nn]o API key (?:provided|found)|API key (?:is )?(?:missing|not (?:set|found|configured|provided))|[Mm]issing API key|(?:[A-Z\d]+_)+(?:TOKEN|KEY|SECRET|PASSWORD) (?:is |was )?(?:not set|missing|required|not configured|undefined))\b/,
    summary: 'A key or token that the step needs is not set.',
    remedy:
      "Store it as a secret and pass it in env of the step; runs from forks don't get secrets.",
    docs: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    matches: [
      'Error: OPENAI_API_KEY is not set',
      'No API key provided. You can set your API key using',
      'Error: Missing API key'
    ],
    ignores: ['API key ok']
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
  }
]
