import type { TextRule } from '../engine/types/rule.js'

export const dartRules: TextRule[] = [
  {
    id: 'dart-solving-failed',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?:So, b|B)ecause .{1,400}, version solving failed\.|\bpub get failed \(\d+; /,
    summary: 'pub found no versions that fit.',
    remedy: 'Adapt the constraints in pubspec.yaml, or use the SDK version they need.',
    docs: 'https://dart.dev/tools/pub/troubleshoot',
    matches: [
      'So, because app depends on both flutter_test from sdk and lints ^9.0.0, version solving failed.',
      "Because app depends on flutter_test any from sdk which doesn't exist (the Flutter SDK is not available), version solving failed."
    ],
    ignores: ['version solving took 0:00:01 seconds']
  },
  {
    id: 'dart-lockfile-outdated',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^Unable to satisfy `\S*pubspec\.yaml` using `\S*pubspec\.lock`/,
    summary: 'pubspec.lock does not fit pubspec.yaml, or names a version that was retracted.',
    remedy: 'Run pub get and commit pubspec.lock.',
    docs: 'https://dart.dev/tools/pub/cmd/pub-get',
    matches: ['Unable to satisfy `pubspec.yaml` using `pubspec.lock`.'],
    ignores: ['To update `pubspec.lock` run `flutter pub get` without']
  },
  {
    id: 'dart-analyze-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:error|warning|info) - (?<file>\S+\.dart:\d+:\d+) - .{1,400} - (?<rule>[a-z]\w+)\s*$/,
    summary: 'dart analyze has a finding in {file}: {rule}.',
    remedy: 'Correct the place, or set the rule in analysis_options.yaml.',
    docs: 'https://dart.dev/tools/dart-analyze',
    matches: [
      "  error - lib/main.dart:12:5 - Undefined name 'foo'. - undefined_identifier",
      '   info - lib/src/a.dart:341:2 - Missing a newline at the end of the file. - eol_at_end_of_file'
    ],
    ignores: ['No issues found!']
  },
  {
    id: 'dart-analyzer-error',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:error|warning|info) (?:•|-) .{1,300} (?:•|-) (?<file>\S+\.dart:\d+:\d+) (?:•|-) (?<rule>\w+)|^\s*(?:ERROR|WARNING|INFO)\|[A-Z_]+\|(?<code>[A-Z_]+)\|/,
    summary: 'The Dart analyzer has a finding in {file}: {rule}.',
    remedy: 'Correct the place that is named.',
    docs: 'https://dart.dev/tools/analysis',
    matches: [
      "  error • Undefined name 'run' • lib/app.dart:12:5 • undefined_identifier",
      '   info - lib/app.dart - x - lib/app.dart:3:1 - unused_import'
    ],
    ignores: ['No issues found!']
  },
  {
    id: 'dart-analysis-failed',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*[1-9]\d* issues? found\.(?: \(ran in [\d.]+s\))?\s*$/,
    summary: 'The Dart analyzer has findings.',
    remedy: 'Correct the place that is named.',
    docs: 'https://dart.dev/tools/analysis',
    matches: ['2 issues found. (ran in 12.3s)', '1 issue found.'],
    ignores: ['No issues found! (ran in 2.1s)', '0 issues found.']
  },
  {
    id: 'dart-format-finding',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^Formatted \d+ files? \([1-9]\d* changed\) in [\d.]+ seconds\b|^Changed (?<file>\S+\.dart)\s*$/,
    summary: 'Dart files are not formatted.',
    remedy: 'Run dart format and commit the result.',
    docs: 'https://dart.dev/tools/dart-format',
    matches: ['Formatted 12 files (2 changed) in 0.40 seconds.', 'Changed lib/app.dart'],
    ignores: ['Formatted 12 files (0 changed) in 0.40 seconds.']
  },
  {
    id: 'dart-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*\d\d:\d\d \+\d+(?: ~\d+)? -[1-9]\d*: (?<test>\S.*?) \[E\]\s*$|^❌ (?<flutter>\S.{0,300}?\.dart: .+?) \(failed\)$/,
    summary: 'The test {test}{flutter} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://dart.dev/tools/dart-test',
    matches: [
      '00:05 +12 -1: test/app_test.dart: counter increments [E]',
      '❌ /work/app/test/app_test.dart: counter increments (failed)'
    ],
    ignores: ['00:05 +12: All tests passed!']
  },
  {
    id: 'dart-tests-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*\d\d:\d\d \+\d+(?: ~\d+)? -[1-9]\d*: Some tests failed\.|^::error::\d+ tests? passed, [1-9]\d* failed|^##\[error\]\d+ tests? passed, [1-9]\d* failed/,
    summary: 'Dart tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://dart.dev/tools/dart-test',
    matches: ['00:12 +40 -1: Some tests failed.', '##[error]12 tests passed, 1 failed.'],
    ignores: ['00:12 +41: All tests passed!']
  },
  {
    id: 'dart-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?:(?:\.\.\/)+|\/)?(?<file>[\w./@+-]+\.dart):\d+:\d+: Error: /,
    summary: '{file} does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://dart.dev/tools/diagnostic-messages',
    matches: ["lib/app.dart:12:5: Error: The getter 'run' isn't defined for the class 'App'."],
    ignores: ['lib/app.dart:12:5: Warning: Operand of null-aware operation']
  },
  {
    id: 'flutter-build-failed',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern:
      /^(?:Gradle task \w+ failed with exit code \d+|Target \w+ failed: Exception: |Error (?:launching|waiting for) application|Encountered error while (?:building|archiving)\b)/,
    summary: 'Flutter did not build.',
    remedy: 'See the error above it.',
    docs: 'https://docs.flutter.dev/deployment',
    matches: [
      'Gradle task assembleRelease failed with exit code 1',
      'Encountered error while building for device.'
    ],
    ignores: ["Running Gradle task 'assembleRelease'..."]
  },
  {
    id: 'pub-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bGot (?:socket|TLS|HTTP) error trying to find package \S+ at https?:|\bpub get failed \(server unavailable\)|\bpub\.dev .{0,60}is (?:currently )?unavailable/,
    summary: 'The Dart package server did not answer as it should.',
    remedy: 'Re-run the job.',
    docs: 'https://dart.dev/tools/pub/troubleshoot',
    matches: [
      'Got socket error trying to find package http at https://pub.example.com.',
      'pub get failed (server unavailable) -- attempting retry 10 in 64 seconds...'
    ],
    ignores: ['Resolving dependencies...']
  }
]
