import type { TextRule } from '../engine/types/rule.js'

export const plainWordsRules: TextRule[] = [
  {
    id: 'tests-failed-in-words',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern:
      /^(?:##\[error\])?\W{0,8}(?:(?:some|[1-9]\d*|unit|integration|e2e|regression|smoke|acceptance) ){0,3}tests? (?:have |has )?failed\b(?!: 0\b| \(0)|^\W{0,8}(?:Test Results?: )?FAILED: [1-9]\d* (?:of|\/|tests?)|^\W{0,8}[1-9]\d* (?:of|out of|\/) ?\d+ (?:tests?|checks?|assertions?|cases?|scenarios?|suites?) failed\b/i,
    summary: 'Tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.github.com/en/actions',
    matches: [
      'TESTS FAILED WITH: Output files do not match reference',
      '❌ Some tests failed',
      '3 of 12 checks failed'
    ],
    ignores: ['0 tests failed', 'No tests failed', 'tests failed: 0']
  },
  {
    id: 'build-failed-in-words',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern:
      /^(?:##\[error\])?\W{0,8}(?:error: )?(?:the )?(?:build|compilation|packaging|bundling) (?:has |was )?(?:failed|unsuccessful|completed unsuccessfully|aborted|errored)\b(?! with 0)|^\s*error during build:\s*$/i,
    summary: 'The build failed.',
    remedy: 'See the error above it.',
    docs: 'https://docs.github.com/en/actions',
    matches: [
      'error: build failed',
      'Build completed unsuccessfully in 0:04:23',
      '❌ Build failed',
      'error during build:'
    ],
    ignores: ['build failed with 0 errors', 'the build failing is tested']
  },
  {
    id: 'deploy-failed-in-words',
    category: 'build_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern:
      /^(?:##\[error\])?\W{0,8}(?:error: )?(?:the )?(?:deploy(?:ment)?|release|publish(?:ing)?|upload|rollout) (?:has |was )?(?:failed|unsuccessful|aborted)\b/i,
    summary: 'The deployment failed.',
    remedy: 'See the error above it.',
    docs: 'https://docs.github.com/en/actions',
    matches: ['❌ Deployment failed', '##[error]Deploy failed'],
    ignores: ['Deployment succeeded']
  },
  {
    id: 'checks-failed-in-words',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern:
      /^(?:##\[error\])?\W{0,8}(?:\[\w+\] )?(?!(?:health|readiness|liveness|signature|checksum|hash|certificate|connection|connectivity|token|credentials?|environment|env) )(?:[\w-]+ )?(?:checks?|validation|verification) (?:has |have |was )?failed\b(?!: 0\b)|^(?:##\[error\])?\W{0,8}(?:\[\w+\] )?FAILED with [1-9]\d* (?:issue|error|problem|violation)/i,
    summary: 'A check of the project failed.',
    remedy: 'See what it says above.',
    docs: 'https://docs.github.com/en/actions',
    matches: ['❌ VALIDATION FAILED', '[check] FAILED with 4 issue(s).', 'Format check failed'],
    ignores: ['health check failed: 0', 'Health check failed', 'checksum verification failed']
  },
  {
    id: 'coverage-below-threshold',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /\bcoverage(?: .{0,60})? \d[\d.]*% ?(?:<|is (?:below|less than|under|lower than)|below|does not meet|did not meet)(?: the)?.{0,60}\d/i,
    summary: 'Too little is covered.',
    remedy: 'Add tests for what is not covered, or lower the threshold.',
    docs: 'https://docs.codecov.com/docs/commit-status',
    matches: [
      '❌ ADR linkage coverage 60.87% < 70.00%',
      'Coverage 71.2% is below the required 80%'
    ],
    ignores: ['coverage 92.1% >= 80%']
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
  }
]
