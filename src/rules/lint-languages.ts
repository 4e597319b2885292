import type { TextRule } from '../engine/types/rule.js'

export const lintLanguagesRules: TextRule[] = [
  {
    id: 'standard-js-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    patterns: [
      /^standard: Use JavaScript Standard Style\b/,
      /^\s{2}(?<file>\S+\.[cm]?[jt]sx?):\d+:\d+: /
    ],
    within: 5,
    summary: 'StandardJS has a finding in {file}.',
    remedy: 'Run npx standard --fix and commit the result.',
    docs: 'https://standardjs.com/',
    matches: [
      'standard: Use JavaScript Standard Style (https://standardjs.com)\n  /work/app/index.js:12:5: Extra semicolon.'
    ],
    ignores: ['standard: Use JavaScript Standard Style (https://standardjs.com)\ndone']
  },
  {
    id: 'xo-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^\s*✖ {1,3}\d+:\d+ {1,3}\S.* {2}(?<rule>@?[\w/-]+)\s*$/,
    summary: 'XO has a finding: {rule}.',
    remedy: 'Correct the places that are named.',
    docs: 'https://github.com/xojs/xo',
    matches: ['  ✖  12:5  Unexpected var, use let or const instead.  no-var'],
    ignores: ['  ⚠  12:5  Unexpected todo comment.  no-warning-comments']
  },
  {
    id: 'tslint-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^\s*ERROR: (?<file>\S+\.[jt]sx?)(?::\d+:\d+ - |\[\d+, \d+\]: )/,
    summary: 'TSLint has a finding in {file}.',
    remedy: 'Correct the places that are named.',
    docs: 'https://palantir.github.io/tslint/',
    matches: [
      'ERROR: src/app.ts:12:5 - Missing semicolon',
      'ERROR: src/app.ts[3, 1]: Missing blank line'
    ],
    ignores: ['WARNING: src/app.ts:12:5 - Missing semicolon']
  },
  {
    id: 'eslint-finding-compact',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^(?<file>\S+\.(?:[cm]?[jt]sx?|vue|svelte)): line \d+, col \d+, Error - |^(?<unix>\S+\.(?:[cm]?[jt]sx?|vue)):\d+:\d+: .+ \[Error\/(?<rule>[@\w/-]+)\]\s*$/,
    summary: 'ESLint has a finding.',
    remedy: 'Correct the places that are named.',
    docs: 'https://eslint.org/docs/latest/use/formatters/',
    matches: [
      'src/app.js: line 12, col 5, Error - Unexpected var (no-var)',
      'src/app.js:12:5: Unexpected var. [Error/no-var]'
    ],
    ignores: ['src/app.js: line 12, col 5, Warning - Unexpected var (no-var)']
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
    id: 'dotnet-analyzer-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\.(?:cs|vb|fs)\(\d+,\d+(?:,\d+,\d+)?\): error (?<rule>(?:CA|SA|SX|IDE|RCS|S|MA|VSTHRD|xUnit|NUnit|RS|AsyncFixer|ASP|BL)\d{3,5}): /,
    summary: 'A .NET analyser has a finding: {rule}.',
    remedy: 'Correct the place, or change the severity in .editorconfig.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/fundamentals/code-analysis/overview',
    matches: [
      "/work/src/App.cs(12,5): error CA1822: Member 'Run' does not access instance data and can be marked as static [/work/src/App.csproj]"
    ],
    ignores: ["/work/src/App.cs(12,5): warning CA1822: Member 'Run'"]
  },
  {
    id: 'dotnet-warning-as-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror (?<rule>(?:NETSDK|CS|SYSLIB|RZ|XA|XLS|MC|AD|IL)\d{3,5}): Warning As Error: /,
    summary: 'A warning of the .NET build counts as an error: {rule}.',
    remedy: 'Correct it, or except it by WarningsNotAsErrors.',
    docs: 'https://learn.microsoft.com/en-us/dotnet/csharp/language-reference/compiler-options/errors-warnings',
    matches: [
      "/work/App.csproj : error NETSDK1138: Warning As Error: The target framework 'net5.0' is out of support"
    ],
    ignores: ['warning NU1903: Package']
  },
  {
    id: 'maven-pmd-failed',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bPMD Failure: (?<class>[\w.$]+):\d+ Rule:(?<rule>\w+)|\bPMD [\d.]+ has found [1-9]\d* violations?\b|\bCPD [\d.]+ has found [1-9]\d* duplications?\b|\bYou have [1-9]\d* (?:PMD violations?|CPD duplications?)\b/,
    summary: 'PMD has findings.',
    remedy: 'Correct the places that are named.',
    docs: 'https://pmd.github.io/',
    matches: [
      '[ERROR] PMD Failure: com.acme.App:12 Rule:UnusedPrivateField Priority:3 Avoid unused private fields.',
      'PMD 6.55.0 has found 1 violation.'
    ],
    ignores: ['PMD version: 6.55.0']
  },
  {
    id: 'ktlint-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bKtLint found code style violations\b|(?:^|\s)(?<file>\S+\.kts?):\d+:\d+: .+ \((?:[\w-]+:)?(?<rule>[a-z][a-z-]+)\)\s*$|\bLint has found errors in the following files\b/,
    summary: 'ktlint has findings.',
    remedy: 'Run ktlintFormat and commit the result.',
    docs: 'https://pinterest.github.io/ktlint/latest/',
    matches: [
      '> KtLint found code style violations. Please see the following reports:',
      '/work/src/App.kt:12:1: Unexpected blank line(s) before "}" (no-blank-line-before-rbrace)'
    ],
    ignores: ['e: /work/src/App.kt:12:1: Unresolved reference: run']
  },
  {
    id: 'detekt-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /^(?<file>\S+\.kts?):\d+:\d+: .+ \[(?<rule>[A-Z]\w+)\]\s*$/,
    summary: 'detekt has a finding: {rule}.',
    remedy: 'Correct the places that are named.',
    docs: 'https://detekt.dev/',
    matches: ['/work/src/App.kt:12:5: The function run is too long (70). [LongMethod]'],
    ignores: ['w: /work/src/App.kt:12:5: unused [x]']
  },
  {
    id: 'scalafmt-findings',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^(?:\[(?:error|warn)\] )?.{0,120}(?:isn't formatted properly!|is not formatted properly|files? must be formatted|scalafmt: \d+ files must be formatted)|\[error\] \(.{1,80}scalafmt\w*\) \d+ files must be formatted/i,
    summary: 'Scala files are not formatted.',
    remedy: 'Run sbt scalafmtAll and commit the result.',
    docs: 'https://scalameta.org/scalafmt/',
    matches: [
      "[warn] /work/src/main/scala/App.scala isn't formatted properly!",
      '[error] (Compile / scalafmtCheck) 1 files must be formatted'
    ],
    ignores: ['[info] Formatted 12 Scala sources']
  },
  {
    id: 'google-java-format-findings',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /^\[ERROR\] (?:File not formatted|Found \d+ non-complying files|Processing \S+ is not formatted)|\bis not correctly formatted\b|\bfile has not been previously formatted\b/i,
    summary: 'Java files are not formatted.',
    remedy: 'Run the formatter of the build and commit the result.',
    docs: 'https://github.com/google/google-java-format',
    matches: [
      '[ERROR] File has not been previously formatted. Please format file and commit before running validation!'
    ],
    ignores: ['[INFO] Processed 12 files']
  },
  {
    id: 'java-api-incompatible',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bThere is at least one incompatibility: |\bAPI (?:checks|problems) failed\b|\bjapicmp.{0,40}Breaking the build because there is at least one|\brevapi.{0,80}problems? (?:were )?found|\bBinary compatibility check failed\b|\bAPI check failed for project\b/i,
    summary: 'The change breaks the public API.',
    remedy: 'Keep the API, or raise the version and record the exception.',
    docs: 'https://siom79.github.io/japicmp/',
    matches: [
      'There is at least one incompatibility: com.acme.App.run():METHOD_REMOVED',
      'API check failed for project core.'
    ],
    ignores: ['API is compatible']
  },
  {
    id: 'jacoco-coverage-too-low',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bRule violated for \w+ .{1,200}: \w+ covered ratio is [\d.]+, but expected minimum is [\d.]+|\bCoverage checks have not been met\b/,
    summary: 'Too little of the code is covered by tests.',
    remedy: 'Add tests for what is not covered.',
    docs: 'https://www.jacoco.org/jacoco/trunk/doc/check-mojo.html',
    matches: [
      '[WARNING] Rule violated for bundle app: instructions covered ratio is 0.62, but expected minimum is 0.80'
    ],
    ignores: ['All coverage checks have been met.']
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
    id: 'gofmt-diff',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^diff (?:-u )?(?<file>\S+\.go)(?:\.orig)? \S+\.go\s*$/,
    summary: '{file} is not formatted.',
    remedy: 'Run gofmt -w and commit the result.',
    docs: 'https://pkg.go.dev/cmd/gofmt',
    matches: [
      'diff -u pkg/app/run.go.orig pkg/app/run.go',
      'diff pkg/app/run.go.orig pkg/app/run.go'
    ],
    ignores: ['diff --git a/pkg/app/run.go b/pkg/app/run.go']
  },
  {
    id: 'files-not-formatted',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^(?:##\[error\])?(?:error: )?(?:The following|These|Some)(?: \w+)? files (?:are not|aren't|need to be|must be|should be|have not been|were not) (?:(?:properly|correctly) )?(?:re-?)?formatted\b/i,
    summary: 'Files are not formatted.',
    remedy: 'Run the formatter of the project and commit the result.',
    docs: 'https://pkg.go.dev/cmd/gofmt',
    matches: [
      'The following files are not formatted:',
      '##[error]These files need to be formatted'
    ],
    ignores: ['The following files are not tested:']
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
  },
  {
    id: 'sqlfluff-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /^L: +\d+ \| P: +\d+ \| (?<rule>[A-Z]{2}\d{2}|L\d{3}) \| /,
    summary: 'sqlfluff has a finding: {rule}.',
    remedy: 'Run sqlfluff fix, or correct the place.',
    docs: 'https://docs.sqlfluff.com/',
    matches: ['L:   1 | P:   1 | LT01 | Expected only single space before naked identifier.'],
    ignores: ['L:   1 | P:   1 |  PRS skipped']
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
    id: 'phpcs-error-line',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /^\s*\d+ \| ERROR +\| (?:\[.\] )?(?<message>\S.+)/,
    summary: 'PHP_CodeSniffer: {message}',
    remedy: 'Run phpcbf, or correct the place.',
    docs: 'https://github.com/PHPCSStandards/PHP_CodeSniffer',
    matches: [' 12 | ERROR | [x] Expected 1 space after FUNCTION keyword; 0 found'],
    ignores: [' 12 | WARNING | [ ] Line exceeds 120 characters']
  },
  {
    id: 'rubocop-configuration-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^Error: (?:The `\w+\/\w+` cop has been (?:removed|moved|renamed|split)|RuboCop found unknown|unrecognized cop or department|The following cops were added to RuboCop)|\(obsolete (?:configuration|parameter).{0,40} found in \S+, please update it\)/,
    summary: 'The RuboCop configuration does not fit its version.',
    remedy: 'Update .rubocop.yml as it says.',
    docs: 'https://docs.rubocop.org/rubocop/configuration.html',
    matches: [
      'Error: The `Style/Braces` cop has been removed.',
      '(obsolete configuration found in .rubocop.yml, please update it)'
    ],
    ignores: ['The following cops were not configured']
  },
  {
    id: 'uncommitted-changes-found',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bDetected uncommitted changes after build\b|\b[Uu]ncommitted changes (?:detected|found|after)\b|\b(?:There are|Found) uncommitted changes\b|\bgit diff .{0,40}(?:is not empty|not clean)\b/,
    summary: 'A step changed files that should have been committed as they are.',
    remedy: 'Run the generator or build locally and commit what changes.',
    docs: 'https://git-scm.com/docs/git-diff',
    matches: [
      'Detected uncommitted changes after build.  See status below:',
      'Error: Uncommitted changes found'
    ],
    ignores: ['No uncommitted changes']
  },
  {
    id: 'git-diff-shown',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern: /^diff --git a\/(?<file>\S+) b\/\S+$/,
    summary: 'A step changed {file}, and the difference was shown before it failed.',
    remedy: 'Run the generator or formatter locally and commit what changes.',
    docs: 'https://git-scm.com/docs/git-diff',
    matches: ['diff --git a/dist/index.js b/dist/index.js'],
    ignores: ['git diff --exit-code']
  },
  {
    id: 'lychee-findings',
    category: 'lint_error',
    transient: null,
    blame: 'third_party',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^\s*(?:\* )?\[(?:(?<status>[45]\d\d)|TIMEOUT)\] (?:\[|<)?(?<url>(?:https?|file|mailto):\S+?)[\]>]?(?:\(| \||$)|^🚫 Errors\.+ *(?:\| *)?[1-9]|^## Errors per input\b/,
    summary: 'A link is broken: {url}',
    remedy: 'Correct the link; exclude addresses that refuse robots.',
    docs: 'https://lychee.cli.rs/',
    matches: [
      '* [404] [https://example.com/a](https://example.com/a) | Failed: Network error: Not Found',
      '[404] https://example.com/a | Failed: Network error: Not Found'
    ],
    ignores: ['[200] https://example.com/a']
  },
  {
    id: 'htmlproofer-failures',
    category: 'lint_error',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bHTML-Proofer found [1-9]\d* failures?\b|^\s*(?:External link (?<url>\S+) failed|internally linking to (?<page>\S+), which does not exist)/,
    summary: 'A page has broken links.',
    remedy: 'Correct the links that are named.',
    docs: 'https://github.com/gjtorikian/html-proofer',
    matches: [
      'HTML-Proofer found 1 failure!',
      '  External link https://example.com/a failed (status code 404)'
    ],
    ignores: ['HTML-Proofer finished successfully.']
  },
  {
    id: 'mkdocs-strict-warnings',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bAborted with [1-9]\d* warnings? in strict mode\b|^(?:ERROR +- +)?Config value '(?<key>[^']+)': |^ERROR +- +Error (?:reading page|building page) /,
    summary: 'The documentation has warnings, which count as errors.',
    remedy: 'Correct the warnings above it.',
    docs: 'https://www.mkdocs.org/user-guide/configuration/#strict',
    matches: ['Aborted with 1 warnings in strict mode!'],
    ignores: ['INFO    -  Documentation built in 1.20 seconds']
  },
  {
    id: 'sphinx-link-broken',
    category: 'lint_error',
    transient: null,
    blame: 'third_party',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^\([^)]*: +line +\d+\) broken +(?<url>\S+)/,
    summary: 'A link of the documentation is broken: {url}',
    remedy: 'Correct the link; list addresses that refuse robots in linkcheck_ignore.',
    docs: 'https://www.sphinx-doc.org/en/master/usage/configuration.html#options-for-the-linkcheck-builder',
    matches: [
      '(      usage: line   12) broken    https://example.com/a - 404 Client Error: Not Found for url: https://example.com/a'
    ],
    ignores: ['(      usage: line   12) ok        https://example.com/a']
  },
  {
    id: 'docusaurus-links-broken',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bDocusaurus found broken (?:links|anchors|markdown links?)\b|\bBroken link on source page path = |\bdead link\(s\) found\b/,
    summary: 'The documentation has broken links.',
    remedy: 'Correct the links that are named.',
    docs: 'https://docusaurus.io/docs/api/docusaurus-config#onBrokenLinks',
    matches: ['Error: Docusaurus found broken links!'],
    ignores: ['Success! Generated static files in "build".']
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
    id: 'compiler-plugin-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /^\[(?:error|warn)\] .{1,200}\[(?<rule>(?:wart|scalafix|scapegoat|WartRemover):[\w.-]+)\]|\[error\] \(.{1,80}scalafix\w*\) scalafix\.sbt\.ScalafixFailed/,
    summary: 'A Scala linter has findings.',
    remedy: 'Correct the places that are named.',
    docs: 'https://scalacenter.github.io/scalafix/',
    matches: ['[error] (Compile / scalafix) scalafix.sbt.ScalafixFailed: LinterError'],
    ignores: ['[info] Running scalafix on 12 Scala sources']
  },
  {
    id: 'cargo-deny-finding',
    category: 'security_scan',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:advisories|bans|licenses|sources) (?:FAILED\b|ok, .{0,60}FAILED\b)|^error\[(?:unlicensed|rejected|license-not-explicitly-allowed|source-not-allowed|not-allowed|duplicate|wildcard)\]: /,
    summary: 'cargo-deny has findings.',
    remedy: 'Update or replace the crate, or allow it in deny.toml.',
    docs: 'https://embarkstudios.github.io/cargo-deny/',
    matches: [
      'error[unlicensed]: app = 0.1.0 is unlicensed',
      'advisories ok, bans ok, licenses FAILED, sources ok'
    ],
    ignores: ['advisories ok, bans ok, licenses ok, sources ok']
  },
  {
    id: 'cargo-semver-violation',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bSummary semver requires new (?:major|minor) version\b|^--- failure (?<rule>\w+): /,
    summary: 'The change breaks the public API of the crate.',
    remedy: 'Raise the version, or keep the API.',
    docs: 'https://github.com/obi1kenobi/cargo-semver-checks',
    matches: [
      '     Summary semver requires new major version: 1 major and 0 minor checks failed',
      '--- failure function_missing: pub fn removed or renamed ---'
    ],
    ignores: ['Summary no semver update required']
  },
  {
    id: 'cargo-unused-dependencies',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^unused dependencies:\s*$|\bcargo-machete found the following unused dependencies\b/,
    summary: 'Crates are declared and not used.',
    remedy: 'Take them out of Cargo.toml.',
    docs: 'https://github.com/est31/cargo-udeps',
    matches: [
      'unused dependencies:',
      'cargo-machete found the following unused dependencies in .:'
    ],
    ignores: ['All deps seem to have been used.']
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
    id: 'vale-alert',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^\s*\d+:\d+\s+error\s+\S.{0,200}\s{2}(?<rule>[A-Za-z][\w-]*\.[A-Z]\w+)\s*$|^\S+\.(?:md|mdx|rst|adoc):\d+:\d+:(?<line>[A-Z][\w-]*\.[A-Z]\w+):|^✖ [1-9]\d* errors?, \d+ warnings? and \d+ suggestions? in \d+ files?\b/,
    summary: 'Vale has an error in the prose: {rule}{line}.',
    remedy: 'Correct the text, or accept the word in the vocabulary.',
    docs: 'https://vale.sh/docs/',
    matches: [
      ' 1349:34  error    Did you really mean             Vale.Spelling',
      '✖ 1 error, 1 warnings and 0 suggestions in 1 file.'
    ],
    ignores: [
      "1436:19  warning  'is used' may be passive        write-good.Passive",
      '  12:5  error  Missing semicolon  semi',
      '✔ 0 errors, 3 warnings and 0 suggestions in 12 files.'
    ]
  },
  {
    id: 'lint-check-failed',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /^\W{0,6}(?:[\w-]+ )?[Ll]int(?:ing)? checks? failed\b|^\W{0,6}[Ff]ound [1-9]\d* lint(?:ing)? (?:errors?|problems?|issues?|violations?)\b|^[1-9]\d* (?:lint(?:ing)? |style |violation|offen[sc]e)\w* ?(?:errors?|problems?|issues?)? (?:found|detected)/,
    summary: 'A linter has findings.',
    remedy: 'Correct the places that are named.',
    docs: 'https://docs.github.com/en/actions',
    matches: ['☒ Lint check failed!', 'Found 3 linting errors'],
    ignores: ['Found 0 lint errors']
  },
  {
    id: 'jshint-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^(?<file>\S+\.[jt]sx?): line \d+, col \d+, (?!Warning|Error - )(?<message>\S.+)|^>> [1-9]\d* errors? in \d+ files?\b/,
    summary: 'JSHint has a finding in {file}.',
    remedy: 'Correct the places that are named.',
    docs: 'https://jshint.com/docs/',
    matches: ['src/app.js: line 12, col 5, Missing semicolon.', '>> 1 error in 12 files'],
    ignores: ['>> 12 files lint free.']
  },
  {
    id: 'jscs-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^[1-9]\d* code style errors? found\b|^(?<rule>.{5,120}) at (?<file>\S+\.js) :\s*$/,
    summary: 'JSCS has a finding.',
    remedy: 'Correct the places that are named.',
    docs: 'https://jscs-dev.github.io/',
    matches: ['1 code style error found.', 'Missing space after keyword at src/app.js :'],
    ignores: ['No code style errors found.']
  },
  {
    id: 'luacheck-warnings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^Total: (?:[1-9]\d* warnings?|\d+ warnings? \/ [1-9]\d* errors?)\b/,
    summary: 'luacheck has findings.',
    remedy: 'Correct the places that are named.',
    docs: 'https://luacheck.readthedocs.io/',
    matches: ['Total: 1 warning / 0 errors in 12 files'],
    ignores: ['Total: 0 warnings / 0 errors in 12 files']
  },
  {
    id: 'hlint-hints',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /(?:^|\s)(?<file>\S+\.hs):\d+:\d+(?:-\d+)?: (?:Warning|Suggestion|Error): \S|(?:^|\s)[1-9]\d* hints?\s*$/,
    summary: 'HLint has hints.',
    remedy: 'Correct the places that are named.',
    docs: 'https://github.com/ndmitchell/hlint',
    matches: ['src/App.hs:12:5: Warning: Redundant bracket', '1 hint'],
    ignores: ['No hints']
  },
  {
    id: 'golint-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^(?<file>\S+\.go):\d+:\d+: (?:exported .{1,80} should (?:have|be)|comment on exported .{1,80} should|don't use underscores|should (?:replace|omit|not use)|if block ends with a return|error (?:var|strings)|receiver name|(?:func|var|const|type|method|struct field|package) .{1,80} should be|package comment should|a blank import should|\w+ name will be used as)/,
    summary: 'golint has a finding in {file}.',
    remedy: 'Correct the places that are named.',
    docs: 'https://pkg.go.dev/golang.org/x/lint',
    matches: ['app.go:12:1: exported function Run should have comment or be unexported'],
    ignores: ['app.go:12:1: undefined: run']
  },
  {
    id: 'go-vet-finding-old',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^(?<file>\S+\.go):\d+: (?:arg .{1,120} (?:for|of) (?:printf|wrong)|.{1,80}\bcomposite literal uses|possible formatting directive|missing argument for|.{1,60} declaration of "\w+" shadows|unreachable code|result of .{1,60} call not used|Println call ends|wrong number of args)/,
    summary: 'go vet has a finding in {file}.',
    remedy: 'Correct the places that are named.',
    docs: 'https://pkg.go.dev/cmd/vet',
    matches: ['app.go:12: arg s for printf verb %d of wrong type: string'],
    ignores: ['app.go:12: undefined: run']
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
  },
  {
    id: 'formatter-wanted',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^(?:ERROR|Error|error|FAIL)?:? ?(?:[Pp]lease )?[Rr]un (?:`|')?(?:clang-format|gofmt|go fmt|prettier|black|rustfmt|cargo fmt|yapf|autopep8|isort|astyle|uncrustify|make fmt|make format|ormolu|fourmolu|stylish-haskell|ocamlformat|dune fmt|scalafmt|spotless\w*).{1,120}(?:on the following|to (?:fix|format)|and commit|before)/,
    summary: 'Files are not formatted.',
    remedy: 'Run the formatter it names and commit the result.',
    docs: 'https://clang.llvm.org/docs/ClangFormat.html',
    matches: [
      'ERROR: Run clang-format on the following files:',
      'Please run `make fmt` and commit the result'
    ],
    ignores: ['Run gofmt']
  },
  {
    id: 'coffeelint-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^✗ Lint! » [1-9]\d* errors?\b/,
    summary: 'CoffeeLint has findings.',
    remedy: 'Correct the places that are named.',
    docs: 'https://coffeelint.github.io/',
    matches: ['✗ Lint! » 1 error and 0 warnings in 12 files'],
    ignores: ['✓ Ok! » 0 errors and 0 warnings in 12 files']
  },
  {
    id: 'dialyzer-findings',
    category: 'type_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^===> Warnings (?:occurred running dialyzer: [1-9]|written to \S+dialyzer)|^done in \d+m[\d.]+s\s+done \(warnings were emitted\)/,
    summary: 'Dialyzer has findings.',
    remedy: 'Correct the places that are named.',
    docs: 'https://www.erlang.org/doc/apps/dialyzer/',
    matches: ['===> Warnings occurred running dialyzer: 2'],
    ignores: ['===> Running dialyzer']
  }
]
