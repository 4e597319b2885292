import type { TextRule } from '../engine/types/rule.js'

export const lintJvmRules: TextRule[] = [
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
  }
]
