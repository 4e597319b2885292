import type { TextRule } from '../engine/types/rule.js'

export const lintFormatRules: TextRule[] = [
  {
    id: 'eslint-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*(?:##\[error\])?✖ \d+ problems? \([1-9]\d* errors?, \d+ warnings?\)/,
    summary: 'ESLint found errors.',
    remedy: 'Correct the places that ESLint names. eslint --fix mends many.',
    docs: 'https://eslint.org/docs/latest/use/command-line-interface',
    matches: ['✖ 12 problems (3 errors, 9 warnings)', '✖ 1 problem (1 error, 0 warnings)'],
    ignores: ['✖ 9 problems (0 errors, 9 warnings)']
  },
  {
    id: 'eslint-line-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:##\[error\]\s*)?\d+:\d+ +error {2,}(?!Definition for rule)\S.* {2}(?<rule>[@\w/-]+)$/,
    summary: 'ESLint found a breach of {rule}.',
    remedy: 'Correct the places that ESLint names.',
    docs: 'https://eslint.org/docs/latest/rules/',
    matches: [
      "  12:5  error  'foo' is defined but never used  no-unused-vars",
      '  3:1   error  Missing semicolon                @stylistic/semi',
      "  11:24  error    '__dirname' is not defined  no-undef",
      "##[error]   11:24  error    '__dirname' is not defined                  no-undef"
    ],
    ignores: ["  12:5  warning  'foo' is defined but never used  no-unused-vars"]
  },
  {
    id: 'eslint-too-many-warnings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bESLint found too many warnings \(maximum: \d+\)/,
    summary: 'ESLint found more warnings than are allowed.',
    remedy: 'Correct the places that ESLint names.',
    docs: 'https://eslint.org/docs/latest/use/command-line-interface#--max-warnings',
    matches: ['ESLint found too many warnings (maximum: 0).'],
    ignores: ['ESLint found 0 warnings']
  },
  {
    id: 'eslint-configuration-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bESLint couldn't find (?:an eslint\.config|a configuration file|the (?:config|plugin))\b/,
    summary: 'ESLint lacks its configuration or a plugin.',
    remedy: 'Commit the configuration, or install the plugin it names.',
    docs: 'https://eslint.org/docs/latest/use/configure/migration-guide',
    matches: [
      "ESLint couldn't find an eslint.config.(js|mjs|cjs) file.",
      'ESLint couldn\'t find the plugin "eslint-plugin-react".'
    ],
    ignores: ['ESLint found eslint.config.js']
  },
  {
    id: 'prettier-findings',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCode style issues (?:found in|fixed in)\b|\bCode style issues found\b|\bRun Prettier (?:with --write )?to fix\b/,
    summary: 'Files are not formatted.',
    remedy: 'Run prettier --write and commit the result.',
    docs: 'https://prettier.io/docs/cli#--check',
    matches: [
      '[warn] Code style issues found in 3 files. Run Prettier with --write to fix.',
      '[warn] Code style issues found in the above file. Run Prettier to fix.'
    ],
    ignores: ['All matched files use Prettier code style!']
  },
  {
    id: 'biome-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*Found [1-9]\d* errors?\.\s*$/,
    summary: 'The linter found errors.',
    remedy: 'Correct the places that the linter names.',
    docs: 'https://biomejs.dev/linter/',
    matches: ['Found 414 errors.', 'Found 1 error.'],
    ignores: ['Found 0 errors.', 'Found 3 errors in 2 files (checked 10 source files)']
  },
  {
    id: 'ruff-findings-left',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*Found \d+ errors? \(\d+ fixed, \d+ remaining\)\./,
    summary: 'ruff found errors.',
    remedy: 'Run ruff check --fix and commit the result.',
    docs: 'https://docs.astral.sh/ruff/linter/',
    matches: ['Found 2 errors (2 fixed, 0 remaining).', 'Found 12 errors (3 fixed, 9 remaining).'],
    ignores: ['All checks passed!']
  },
  {
    id: 'flake8-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*[^\s:]+\.pyi?:\d+:\d+: (?<rule>[A-Z]{1,4}\d{3,4}) /,
    summary: 'The linter found a breach of {rule}.',
    remedy: 'Correct the places that the linter names.',
    docs: 'https://flake8.pycqa.org/en/latest/user/error-codes.html',
    matches: [
      './src/app.py:12:80: E501 line too long (92 > 79 characters)',
      'src/app.py:1:1: F401 `os` imported but unused'
    ],
    ignores: ['src/app.py:12: error: Missing return statement  [return]']
  },
  {
    id: 'pylint-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*[^\s:]+\.py:\d+:\d+: (?<rule>[CREFW]\d{4}): /,
    summary: 'pylint found a breach of {rule}.',
    remedy: 'Correct the places that pylint names.',
    docs: 'https://pylint.readthedocs.io/en/stable/user_guide/messages/',
    matches: [
      'src/app.py:12:0: C0116: Missing function or method docstring (missing-function-docstring)'
    ],
    ignores: ['Your code has been rated at 10.00/10']
  },
  {
    id: 'black-findings',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:##\[error\])?(?:would reformat |Would reformat: )|^\s*[1-9]\d* files? would be reformatted\b/,
    summary: 'Python files are not formatted.',
    remedy: 'Run the formatter (black, ruff format) and commit the result.',
    docs: 'https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html',
    matches: [
      'would reformat src/app.py',
      'Would reformat: apps/api/src/sync.py',
      '1 file would be reformatted, 12 files would be left unchanged.'
    ],
    ignores: ['12 files would be left unchanged.', 'Oh no! 💥 💔 💥']
  },
  {
    id: 'black-cannot-parse',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror: cannot format (?<file>\S+): Cannot parse/,
    summary: 'black can not parse {file}.',
    remedy: 'Correct the line that is named; newer syntax needs a newer black or target-version.',
    docs: 'https://black.readthedocs.io/en/stable/faq.html',
    matches: [
      'error: cannot format app.py: Cannot parse: 1:6: def f(:',
      'error: cannot format src/app.py: Cannot parse for target version Python 3.12: 1:6: def f(:'
    ],
    ignores: ['would reformat src/app.py']
  },
  {
    id: 'isort-finding',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bImports are incorrectly sorted and\/or formatted\b/,
    summary: 'Imports are not sorted.',
    remedy: 'Run isort and commit the result.',
    docs: 'https://pycqa.github.io/isort/',
    matches: ['ERROR: /w/src/app.py Imports are incorrectly sorted and/or formatted.'],
    ignores: ['imports are sorted']
  },
  {
    id: 'rustfmt-finding',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /(?:^|\s|##\[(?:warning|error)\])Diff in (?<file>\S+\.rs)(?: at line \d|:\d)/,
    summary: 'Rust files are not formatted.',
    remedy: 'Run cargo fmt and commit the result.',
    docs: 'https://rust-lang.github.io/rustfmt/',
    matches: [
      'Diff in /home/runner/work/app/app/src/server.rs:17553:',
      'Diff in /w/src/main.rs at line 12:'
    ],
    ignores: ['Diff in behaviour of a.rs']
  },
  {
    id: 'clippy-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /= note: `?(?:#\[deny\((?:clippy|rustdoc)::[\w-]+\)\]|-[DF] (?:clippy::|rustdoc::)?[\w-]+`? implied by `-[DF] )|\bhelp: for further information visit https:\/\/rust-lang\.github\.io\/rust-clippy\b/,
    above: /^\s*(?:##\[error\])?(?:error|warning)(?:\[\w+\])?: /,
    summary: 'Clippy or a denied lint found something.',
    remedy: 'Run cargo clippy --fix, or correct the places it names.',
    docs: 'https://rust-lang.github.io/rust-clippy/master/index.html',
    matches: [
      '  = note: `-D clippy::needless-return` implied by `-D warnings`',
      '  = note: `#[deny(clippy::never_loop)]` on by default',
      '   = note: `-D unused-variables` implied by `-D warnings`',
      '   = help: for further information visit https://rust-lang.github.io/rust-clippy/master/index.html#needless_return'
    ],
    ignores: ['warning: unused variable: `x`']
  },
  {
    id: 'rustdoc-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\berror: (?:unresolved link to `|this URL is not a hyperlink)|(?<!warning: )\bpublic documentation for `[^`]+` links to private item\b/,
    summary: 'A link of the documentation is wrong.',
    remedy: 'Correct the link at the place that is named.',
    docs: 'https://doc.rust-lang.org/rustdoc/lints.html',
    matches: [
      'error: public documentation for `render_link` links to private item `render_slot`',
      'error: unresolved link to `Foo::bar`'
    ],
    ignores: ['warning: unresolved link to `Foo`']
  },
  {
    id: 'golangci-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:##\[error\])?(?<file>\S+\.go):\d+:\d+: (?:(?:SA|ST|S|QF)\d{4}: |.+ \((?<linter>arangolint|asasalint|asciicheck|bidichk|bodyclose|canonicalheader|containedctx|contextcheck|copyloopvar|cyclop|deadcode|decorder|depguard|dogsled|dupl|dupword|durationcheck|embeddedstructfieldcheck|err113|errcheck|errchkjson|errname|errorlint|exhaustive|exhaustruct|exportloopref|exptostd|fatcontext|forbidigo|forcetypeassert|funcorder|funlen|gci|ginkgolinter|gocheckcompilerdirectives|gochecknoglobals|gochecknoinits|gochecksumtype|gocognit|goconst|gocritic|gocyclo|godoclint|godot|godox|goerr113|gofmt|gofumpt|goheader|goimports|golines|golint|gomnd|gomoddirectives|gomodguard|goprintffuncname|gosec|gosimple|gosmopolitan|govet|grouper|iface|importas|inamedparam|ineffassign|interfacebloat|intrange|iotamixing|ireturn|lll|loggercheck|maintidx|makezero|mirror|misspell|mnd|modernize|musttag|nakedret|nestif|nilerr|nilnesserr|nilnil|nlreturn|noctx|noinlineerr|nolintlint|nonamedreturns|nosprintfhostport|paralleltest|perfsprint|prealloc|predeclared|promlinter|protogetter|reassign|recvcheck|revive|rowserrcheck|scopelint|sloglint|spancheck|sqlclosecheck|staticcheck|structcheck|stylecheck|tagalign|tagliatelle|testableexamples|testifylint|testpackage|thelper|tparallel|typecheck|unconvert|unparam|unqueryvet|unused|usestdlibvars|usetesting|varcheck|varnamelen|wastedassign|whitespace|wrapcheck|wsl|wsl_v5|zerologlint)\)\s*$)/,
    summary: 'golangci-lint found something in {file}.',
    remedy: 'Correct the places that it names.',
    docs: 'https://golangci-lint.run/',
    matches: [
      '##[error]internal/verify.go:20:2: SA1019: "github.com/acme/x" is deprecated: Use y (staticcheck)',
      'main.go:12:5: Error return value of `f.Close` is not checked (errcheck)'
    ],
    ignores: ['main.go:12:5: undefined: foo']
  },
  {
    id: 'go-vet-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*vet: (?!\S+\.go:\d)|^\s*\S+\.go:\d+:\d+: .*(?:\bformat %\w|composite literal uses unkeyed fields|call has possible|call not used|unreachable code|self-assignment of|passes lock by value|possible misuse of)/,
    summary: 'go vet found something.',
    remedy: 'Correct the place that is named.',
    docs: 'https://pkg.go.dev/cmd/vet',
    matches: [
      'vet: exit status 2',
      './main.go:12:2: fmt.Printf format %d has arg s of wrong type string',
      'a.go:3:5: unreachable code'
    ],
    ignores: ['go vet: ok', 'vet: ./main.go:12:5: undefined: foo']
  },
  {
    id: 'rust-tidy-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?:##\[error\])?tidy(?: \[\w+\])?(?: error)?: (?<file>[\w./-]+\.\w+):\d+: /,
    summary: 'tidy found something in {file}.',
    remedy: 'Correct the places that it names.',
    docs: 'https://rustc-dev-guide.rust-lang.org/conventions.html',
    matches: ['tidy error: /checkout/src/test/ui/a.rs:25: line longer than 100 chars'],
    ignores: ['tidy check']
  },
  {
    id: 'gofmt-finding',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:gofmt|goimports|gofumpt) (?:needed|found unformatted|check failed)|\b(?:[Ff]iles|[Cc]ode) (?:are|is) not gofmt(?:'?ed|-ed)\b|\bGo (?:code|files) (?:is|are) not formatted\b|\bPlease run `?go ?fmt\b/,
    summary: 'Go files are not formatted.',
    remedy: 'Run gofmt -w . and commit the result.',
    docs: 'https://pkg.go.dev/cmd/gofmt',
    matches: [
      'Go code is not formatted:',
      'gofmt needed on: main.go',
      'The following files are not gofmted'
    ],
    ignores: ['gofmt ok']
  },
  {
    id: 'checkstyle-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /(?:\[ant:checkstyle\] \[(?:ERROR|WARN)\] |\[ERROR\] \S+\.java:(?:\[\d+(?:,\d+)?\] \(\w+\) \w+: |\d+(?::\d+)?: .{1,300} \[\w+\]$)|\bYou have [1-9]\d* Checkstyle violations?\b)/,
    summary: 'Checkstyle found violations.',
    remedy: 'Correct the places that Checkstyle names.',
    docs: 'https://checkstyle.org/',
    matches: [
      "[ant:checkstyle] [ERROR] /w/src/App.java:491:77: '|' should be on a new line. [OperatorWrap]",
      '[ERROR] /w/src/App.java:1:32: Must have at least one statement. [EmptyBlock]',
      "[ERROR] src/test/java/AppTest.java:[20] (imports) AvoidStarImport: Using the '.*' form of import should be avoided",
      '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-checkstyle-plugin:2.17:check (checkstyle) on project app: You have 13 Checkstyle violations. -> [Help 1]'
    ],
    ignores: ['You have 0 Checkstyle violations.']
  },
  {
    id: 'gradle-checkstyle-failed',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:Checkstyle|PMD|Detekt|ktlint|SpotBugs|CodeNarc|Lint) (?:rule violations were found|found \d+|files with violations:|analysis failed)|\bAnalysis failed with [1-9]\d* weighted issues\b/i,
    summary: 'A linter of the build found violations.',
    remedy: 'Correct the places that its report names.',
    docs: 'https://docs.gradle.org/current/userguide/checkstyle_plugin.html',
    matches: [
      '> Checkstyle rule violations were found. See the report at: file:///w/build/reports/checkstyle/main.html',
      '> Analysis failed with 3 weighted issues.',
      '2 PMD rule violations were found. See the report at: file:///w/build/reports/pmd/main.html'
    ],
    ignores: ['Checkstyle passed']
  },
  {
    id: 'findbugs-failed',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bfailed with [1-9]\d* bugs? and \d+ errors?\b/,
    summary: 'The bug finder found bugs.',
    remedy: 'Look at its report; correct the code or exclude what is meant.',
    docs: 'https://spotbugs.github.io/',
    matches: [
      '[ERROR] Failed to execute goal org.codehaus.mojo:findbugs-maven-plugin:3.0.4:check (default) on project agent: failed with 2 bugs and 0 errors  -> [Help 1]'
    ],
    ignores: ['failed with 0 bugs and 0 errors']
  },
  {
    id: 'laravel-pint-issues',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^\s*FAIL\s+\.+ \d+ files?, [1-9]\d* style issues?\s*$/,
    summary: 'Laravel Pint would change files.',
    remedy: 'Run vendor/bin/pint and commit the result.',
    docs: 'https://laravel.com/docs/pint',
    matches: ['    FAIL   ......................................... 149 files, 2 style issues  '],
    ignores: ['    PASS   ............................................. 149 files  ']
  },
  {
    id: 'maven-format-failed',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Some files do not have the expected license header|The following files had format violations|Found [1-9]\d* non-complying files)\b|\bRun '.{0,40}spotless:?[aA]pply' to fix\b/,
    summary: 'Files lack their licence header or are not formatted.',
    remedy: 'Run the formatter of the build (spotlessApply, license:format) and commit the result.',
    docs: 'https://github.com/diffplug/spotless',
    matches: [
      '[ERROR] Failed to execute goal com.mycila:license-maven-plugin:2.3:check (check-license) on project app: Some files do not have the expected license header -> [Help 1]',
      'The following files had format violations:'
    ],
    ignores: ['all files formatted']
  },
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
    id: 'rubocop-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*\d+ files? inspected, [1-9]\d* offenses? detected\b/,
    summary: 'RuboCop found offenses.',
    remedy: 'Run rubocop -a, or correct the places it names.',
    docs: 'https://docs.rubocop.org/rubocop/usage/basic_usage.html',
    matches: [
      '120 files inspected, 3 offenses detected, 2 offenses autocorrectable',
      '1 file inspected, 1 offense detected'
    ],
    ignores: ['120 files inspected, no offenses detected']
  },
  {
    id: 'phpcs-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*FOUND [1-9]\d* ERRORS? (?:AND \d+ WARNINGS? )?AFFECTING \d+ LINES?/,
    summary: 'PHP_CodeSniffer found errors.',
    remedy: 'Run phpcbf, or correct the places it names.',
    docs: 'https://github.com/PHPCSStandards/PHP_CodeSniffer',
    matches: ['FOUND 3 ERRORS AFFECTING 2 LINES', 'FOUND 1 ERROR AND 2 WARNINGS AFFECTING 3 LINES'],
    ignores: ['FOUND 0 ERRORS AND 2 WARNINGS AFFECTING 2 LINES']
  },
  {
    id: 'php-cs-fixer-findings',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bFound [1-9]\d* of \d+ files that can be fixed\b/,
    summary: 'PHP files are not formatted.',
    remedy: 'Run php-cs-fixer fix and commit the result.',
    docs: 'https://cs.symfony.com/',
    matches: ['Found 3 of 120 files that can be fixed in 1.2 seconds, 20 MB memory used'],
    ignores: ['Found 0 of 120 files that can be fixed']
  },
  {
    id: 'clang-format-finding',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b(?:warning|error): code should be clang-formatted\b|\[-Wclang-format-violations\]/,
    summary: 'C or C++ files are not formatted.',
    remedy: 'Run clang-format -i and commit the result.',
    docs: 'https://clang.llvm.org/docs/ClangFormat.html',
    matches: ['src/a.cpp:12:3: error: code should be clang-formatted [-Wclang-format-violations]'],
    ignores: ['clang-format: ok']
  },
  {
    id: 'clang-tidy-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\berror: .{1,400} \[(?<check>(?:bugprone|cert|cppcoreguidelines|google|llvm|misc|modernize|performance|portability|readability)-[\w-]+|clang-analyzer-[\w.-]+).{0,60}\]\s*$/,
    summary: 'clang-tidy found a breach of {check}.',
    remedy: 'Correct the places that clang-tidy names.',
    docs: 'https://clang.llvm.org/extra/clang-tidy/',
    matches: ['/w/a.cpp(3,1): error: use nullptr [modernize-use-nullptr,-warnings-as-errors]'],
    ignores: ['a.cpp:3:1: warning: use nullptr [modernize-use-nullptr]']
  },
  {
    id: 'cppcheck-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\S+\.(?:[ch]|cc|cpp|cxx|hh|hpp|hxx):\d+:\d+: (?:error|warning): .{1,300} \[(?<check>[a-z]+(?:[A-Z][a-z\d]*)+)\]$/,
    summary: 'cppcheck found {check}.',
    remedy: 'Correct the place that is named, or suppress the check with a reason.',
    docs: 'https://cppcheck.sourceforge.io/manual.html',
    matches: [
      "main.c:1:29: error: Array 'a[2]' accessed at index 2, which is out of bounds. [arrayIndexOutOfBounds]"
    ],
    ignores: ['src/b.cc:9:5: error: unused variable [-Werror=unused-variable]']
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
    id: 'actionlint-finding',
    category: 'lint_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*[^\s:]+\.ya?ml:\d+:\d+: .+ \[(?<rule>expression|syntax-check|action|shellcheck|pyflakes|events|glob|job-needs|matrix|permissions|runner-label|shell-name|credentials|env-var|id|deprecated-commands|if-cond|workflow-call)\]\s*$/,
    summary: 'actionlint found a breach of {rule} in a workflow.',
    remedy: 'Correct the places that actionlint names.',
    docs: 'https://github.com/rhysd/actionlint/blob/main/docs/checks.md',
    matches: [
      '.github/workflows/ci.yml:12:5: property "foo" is not defined in object type {} [expression]'
    ],
    ignores: ['actionlint: no problem']
  },
  {
    id: 'markdownlint-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\.md:\d+(?::\d+)?(?: error)? MD\d{3}\/[a-z\d/-]+ /,
    summary: 'markdownlint found something.',
    remedy: 'Correct the places that markdownlint names.',
    docs: 'https://github.com/DavidAnson/markdownlint/blob/main/doc/Rules.md',
    matches: [
      'README.md:12 MD013/line-length Line length [Expected: 80; Actual: 92]',
      'docs/a.md:3:1 error MD041/first-line-heading/first-line-h1 First line in a file should be a top-level heading'
    ],
    ignores: ['MD5 checksum ok']
  },
  {
    id: 'stylelint-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /(?:^|\s)\d+:\d+ {1,4}✖ {1,3}\S/,
    summary: 'stylelint found errors.',
    remedy: 'Run stylelint --fix, or correct the places it names.',
    docs: 'https://stylelint.io/user-guide/rules/',
    matches: ['  47:6  ✖  Expected indentation of 2 spaces   indentation'],
    ignores: ['  47:6  ⚠  Unexpected empty line']
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
    id: 'generated-files-outdated',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:generated (?:files?|code|docs?|documentation|sources?) (?:is|are|differs?|do(?:es)? not match)(?: \w+)? ?(?:out[- ](?:of[- ]date|dated)|stale|outdated|not up[- ]to[- ]date)|(?<!\)) (?:is|are) (?:out of date|not up[- ]to[- ]date|stale)[,.;:]? (?:please )?(?:re-?)?(?:run|generate))\b/i,
    summary: 'A generated file does not match its source.',
    remedy: 'Run the generator and commit the result.',
    docs: 'https://git-scm.com/docs/git-diff',
    matches: [
      'Error: generated files are out of date',
      'docs/api.md is out of date, run `make docs`',
      'Generated code is outdated'
    ],
    ignores: ['generated files are up to date']
  },
  {
    id: 'typos-found',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:##\[error\])?(?:error: )?`(?<word>[^`]{2,60})` should be `|\bUnknown word \((?<unknown>[^)]{2,60})\)|^\S+:\d+: (?<typo>\S{2,40}) ==> \S/,
    summary: 'A word is misspelt.',
    remedy: 'Correct the word, or add it to the allowed ones.',
    docs: 'https://github.com/crate-ci/typos',
    matches: [
      'error: `recieve` should be `receive`',
      'src/app.ts:12:5 - Unknown word (recieve)',
      'docs/a.md:12: teh ==> the'
    ],
    ignores: ['all words known']
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
    id: 'link-check-failed',
    category: 'lint_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*(?:\* )?\[✖\] (?<url>\S+)|\bFound [1-9]\d* (?:dead|broken) links?\b|\b[Bb]roken (?:live )?links were (?:detected|found)\b|\bERROR: [1-9]\d* dead links? found\b/,
    summary: 'A link of the documentation does not answer.',
    remedy: 'Correct the link; where the site is only down, re-run.',
    docs: 'https://github.com/lycheeverse/lychee-action',
    matches: [
      '[✖] https://example.org/gone → Status: 404',
      'ERROR: 2 dead links found!',
      'Found 3 broken links'
    ],
    ignores: ['[✓] https://example.org/']
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
    id: 'file-too-long',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /\b\d+ lines? \((?:exceeds|over|max|maximum|limit)\b[^)\d]{1,40}\d+\)/,
    summary: 'A file has more lines than the project allows.',
    remedy: 'Split the file.',
    docs: 'https://eslint.org/docs/latest/rules/max-lines',
    matches: [
      '  src/app.rs: 1018 lines (exceeds Rust limit of 1000)',
      'src/a.py: 640 lines (max 500)'
    ],
    ignores: ['src/a.py: 640 lines (approaching the limit)']
  },
  {
    id: 'linter-failed',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /^\s*(?:##\[error\])?(?:Error: )?[Ll]int(?:er|ing)? (?:check )?(?:failed|errors? found)\b/,
    summary: 'A linter failed; what it found stands above.',
    remedy: 'Read the lines above it.',
    docs: 'https://github.com/github/super-linter',
    matches: ['Lint failed!', 'Linter failed', 'Linting failed with 3 errors'],
    ignores: ['the linter failed over to the default', 'lint passed']
  }
]
