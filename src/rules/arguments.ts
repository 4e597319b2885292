import type { TextRule } from '../engine/types/rule.js'

export const argumentsRules: TextRule[] = [
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
    id: 'node-module-kind-mismatch',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bERR_UNKNOWN_FILE_EXTENSION\b|\bERR_REQUIRE_ESM\b|\bERR_PACKAGE_PATH_NOT_EXPORTED\b|\bERR_UNSUPPORTED_DIR_IMPORT\b|\bERR_REQUIRE_ASYNC_MODULE\b/,
    summary: 'Node cannot load a module in the way it is asked to.',
    remedy: 'Bring module kind, file extension and the type field of package.json in line.',
    docs: 'https://nodejs.org/api/errors.html',
    matches: [
      'TypeError [ERR_UNKNOWN_FILE_EXTENSION]: Unknown file extension ".ts" for /work/a.ts',
      'Error [ERR_REQUIRE_ESM]: require() of ES Module /work/a.js from /work/b.js not supported.'
    ],
    ignores: ['ERR_MODULE_NOT_FOUND']
  },
  {
    id: 'jest-configuration-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*● (?:Validation|Configuration|Multiple configurations found|Could not|Bad) ?(?:Error)?:?\s*$|^\s*● Validation Error:|\bPreset \S+ not found relative to rootDir\b|\bThe following reporters? (?:couldn't|could not) be found\b/,
    summary: 'The Jest configuration cannot be used.',
    remedy: 'Correct it as the message says.',
    docs: 'https://jestjs.io/docs/configuration',
    matches: ['● Validation Error:', 'Preset ts-jest not found relative to rootDir /work.'],
    ignores: ['● Validation Warning:']
  },
  {
    id: 'typescript-configuration-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror TS(?<code>5\d{3}|18003|6053|17004): /,
    summary: 'The TypeScript configuration is wrong (TS{code}).',
    remedy: 'Correct tsconfig.json.',
    docs: 'https://www.typescriptlang.org/tsconfig/',
    matches: [
      "error TS5023: Unknown compiler option 'foo'.",
      "error TS18003: No inputs were found in config file '/work/tsconfig.json'."
    ],
    ignores: ["error TS2304: Cannot find name 'run'."]
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
    id: 'action-setting-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^##\[error\](?:Error: )?(?:Input '?[\w-]+'? is required|Invalid (?:value for input|input|configuration)\b|Unable to parse (?:the )?config|[Cc]onfiguration (?:error|is invalid)|[Mm]issing required input|[\w-]+ (?:is required|must be (?:set|provided|specified))\b)|^Error: Invalid configuration: /,
    summary: 'An action was given wrong settings.',
    remedy: 'Correct its inputs in the workflow.',
    docs: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
    matches: [
      "##[error]Input 'version' is required",
      '##[error]Error: Unable to parse config file'
    ],
    ignores: ['##[error]Process completed with exit code 1.']
  },
  {
    id: 'git-push-target-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bfatal: No configured push destination\b|\bfatal: The current branch \S+ has no upstream branch\b|\berror: src refspec (?<ref>\S+) does not match any\b|\bfatal: You are not currently on a branch\b/,
    summary: 'git push does not know what or where to push.',
    remedy: 'Name remote and branch: git push origin HEAD:main.',
    docs: 'https://git-scm.com/docs/git-push',
    matches: [
      'error: src refspec main does not match any',
      'fatal: The current branch ci has no upstream branch.'
    ],
    ignores: ['Everything up-to-date']
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
    id: 'worker-entry-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bMissing entry-point(?:: | to Worker)|\bThe expected output file at "[^"]+" was not found\b|\bNo (?:Output|output) [Dd]irectory named "[^"]+" found after the Build completed\b/,
    summary: 'The deployment does not find its entry or output.',
    remedy: 'Correct main or the output folder in its configuration.',
    docs: 'https://developers.cloudflare.com/workers/wrangler/',
    matches: [
      '✘ [ERROR] Missing entry-point: The entry-point should be specified via the command line'
    ],
    ignores: ['Uploaded app']
  }
]
