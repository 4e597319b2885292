import type { TextRule } from '../engine/types/rule.js'

export const lintFormatRules: TextRule[] = [
  {
    id: 'licence-header-missing',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:[Mm]issing|[Nn]o(?: `[^`]+`)?|does not have a|lacks?(?: a| the)?) (?:(?:valid )?(?:license|licence|copyright|SPDX)(?:[- ]\w+)? (?:header|notice)|SPDX-License-Identifier)\b/,
    summary: 'A file lacks its licence header.',
    remedy: 'Add the header to the file.',
    docs: 'https://reuse.software/tutorial/',
    matches: ['src/a.go: missing license header', 'error: no `.rs` license header'],
    ignores: ['all license headers are valid']
  },
  {
    id: 'yamllint-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*(?:[^\s:]+\.ya?ml:)?\d+:\d+:? +\[?error\]? .+ \([a-z-]+\)\s*$|^##\[error\]\d+:\d+ \[[a-z-]+\] \S/,
    summary: 'yamllint found an error.',
    remedy: 'Correct the places that yamllint names.',
    docs: 'https://yamllint.readthedocs.io/en/stable/rules.html',
    matches: [
      '  12:81     error    line too long (92 > 80 characters)  (line-length)',
      'config.yml:3:1: [error] too many blank lines (3 > 2) (empty-lines)',
      '##[error]1:5 [trailing-spaces] trailing spaces'
    ],
    ignores: ['  12:81     warning  line too long (92 > 80 characters)  (line-length)']
  },
  {
    id: 'pre-commit-hook-failed',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?<hook>\S[^.]*)\.{3,}(?:\([^)]*\))?Failed\s*$/,
    summary: 'The pre-commit hook {hook} failed.',
    remedy: 'Run pre-commit run --all-files and commit what it changes.',
    docs: 'https://pre-commit.com/',
    matches: [
      'trim trailing whitespace.................................................Failed',
      'ruff (legacy alias)......................................................Failed'
    ],
    ignores: ['trim trailing whitespace.................................................Passed']
  },
  {
    id: 'pre-commit-files-modified',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^- files were modified by this hook\b/,
    summary: 'A hook changed files.',
    remedy: 'Run pre-commit run --all-files and commit what it changes.',
    docs: 'https://pre-commit.com/',
    matches: ['- files were modified by this hook'],
    ignores: ['- hook id: ruff']
  },
  {
    id: 'commit-message-invalid',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*✖ {1,3}(?:subject|type|scope|body|header|footer)[\w ]{0,60} (?:may|must|not) .{1,200}\[[\w-]+\]|\bgit commit message .{0,60}\bdoes not\b/i,
    summary: "A commit message breaks the project's rule.",
    remedy: 'Reword the commit.',
    docs: 'https://commitlint.js.org/',
    matches: [
      '✖   subject may not be empty [subject-empty]',
      '✖   type must be one of [feat, fix] [type-enum]'
    ],
    ignores: ['✔   found 0 problems']
  },
  {
    id: 'terraform-format-finding',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    // The names of Terraform's style guide and the two most common besides.
    pattern:
      /^(?:\S+\/)?(?:backend|main|outputs|providers|terraform|variables|locals|override|versions|data)\.tf\s*$/,
    summary: 'A Terraform file is not formatted.',
    remedy: 'Run terraform fmt -recursive and commit the result.',
    docs: 'https://developer.hashicorp.com/terraform/cli/commands/fmt',
    matches: ['modules/vpc/main.tf', 'main.tf'],
    ignores: ['Success! main.tf is valid']
  },
  {
    id: 'lintrunner-linter-crashed',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bLinter failed\. This a bug, please file an issue against the linter maintainer\b/,
    summary: 'A linter crashed; it found nothing in the code.',
    remedy: 'Read the exception below it; the linter or its set-up is to be corrected.',
    docs: 'https://github.com/suo/lintrunner',
    matches: [
      '##[error]Linter failed. This a bug, please file an issue against the linter maintainer.'
    ],
    ignores: ['Linter failed with 3 errors']
  },
  {
    id: 'sonar-scan-failed',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bERROR:? +Error during (?:parsing|SonarScanner|SonarQube|Sonar)\b|\bEXECUTION FAILURE\s*$|\bSonarQube Cloud: (?:Error while|API .{1,80} failed)|\bProject not found\. Please check the 'sonar\.projectKey'|\bYou are running CI analysis while Automatic Analysis is enabled\b/,
    summary: 'The Sonar scan failed.',
    remedy: 'See the ERROR lines above it.',
    docs: 'https://docs.sonarsource.com/sonarqube-server/latest/',
    matches: [
      '09:32:38.597 ERROR Error during parsing of generic test execution report',
      'EXECUTION FAILURE'
    ],
    ignores: ['EXECUTION SUCCESS']
  },
  {
    id: 'cfn-lint-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /^(?<file>\S+\.(?:template|json|ya?ml)):\d+:\d+\s*$/,
    summary: 'cfn-lint has a finding in {file}.',
    remedy: 'Correct the template.',
    docs: 'https://github.com/aws-cloudformation/cfn-lint',
    matches: ['lib/stack.json:50:9'],
    ignores: ['lib/stack.json:50:9: warning']
  },
  {
    id: 'hadolint-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /^\S*Dockerfile\S*:\d+ (?<rule>DL\d{4}|SC\d{4}) (?:(?:\w+\[\w+)?(?:warning|error|info|style)\S*: )?/i,
    summary: 'hadolint has a finding: {rule}.',
    remedy: 'Correct the instruction, or ignore the rule there.',
    docs: 'https://github.com/hadolint/hadolint',
    matches: [
      'Dockerfile:12 DL3008 warning: Pin versions in apt get install.',
      'build/Dockerfile.prod:3 DL3006 Always tag the version of an image explicitly'
    ],
    ignores: ['Dockerfile:12 FROM debian']
  },
  {
    id: 'buf-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^(?<file>\S+\.proto):\d+:\d+:(?<message>\S.+)/,
    summary: 'A protobuf file has a finding: {message}',
    remedy: 'Correct the place; a breaking change needs a new version.',
    docs: 'https://buf.build/docs/',
    matches: [
      'proto/app.proto:12:3:Field name "userID" should be lower_snake_case, such as "user_id".'
    ],
    ignores: ['proto/app.proto:12']
  },
  {
    id: 'editorconfig-findings',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^\s+\d+: (?:Wrong (?:indent style|amount of left-padding|line endings|character encoding)|Trailing whitespace|No final newline expected|Not all lines have the correct end of line)/,
    summary: 'Files do not follow .editorconfig.',
    remedy: 'Correct the places that are named.',
    docs: 'https://editorconfig.org/',
    matches: ['	12: Wrong indent style found (tabs instead of spaces)', '	3: Trailing whitespace'],
    ignores: ['12: fine']
  },
  {
    id: 'licence-header-absent',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\blicen[cs]e headers? (?:is |are )?missing\b|\b(?:missing|invalid|without) (?:a )?(?:valid )?(?:licen[cs]e|copyright) headers?\b|\bToo many files with unapproved license: [1-9]|\bthe following files have no (?:valid )?licen[cs]e headers?\b/i,
    summary: 'Files have no licence header.',
    remedy: 'Add the header to the files that are named.',
    docs: 'https://spdx.dev/learn/handling-license-info/',
    matches: [
      '##[error]Error: license header missing in 2 files',
      'Too many files with unapproved license: 2 See RAT report in: target/rat.txt'
    ],
    ignores: ['license headers are fine']
  },
  {
    id: 'tflint-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^(?:Warning|Error|Notice): .{1,300} \((?<rule>(?:terraform|aws|azurerm|google|opa)_\w+)\)\s*$|^[1-9]\d* issue\(s\) found:\s*$/,
    summary: 'tflint has a finding: {rule}.',
    remedy: 'Correct the place that is named.',
    docs: 'https://github.com/terraform-linters/tflint',
    matches: [
      'Warning: data "azuread_client_config" "main" is declared but not used (terraform_unused_declarations)',
      '2 issue(s) found:'
    ],
    ignores: ['Warning: Deprecated attribute']
  },
  {
    id: 'puppet-lint-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^(?<file>\S+\.pp) - (?:ERROR|WARNING): /,
    summary: 'puppet-lint has a finding in {file}.',
    remedy: 'Correct the places that are named.',
    docs: 'https://github.com/puppetlabs/puppet-lint',
    matches: ['manifests/init.pp - ERROR: trailing whitespace found on line 12'],
    ignores: ['manifests/init.pp ok']
  }
]
