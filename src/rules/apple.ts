import type { TextRule } from '../engine/types/rule.js'

export const appleRules: TextRule[] = [
  {
    id: 'xcpretty-build-failed',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern:
      /▸ \s*\*\* (?:BUILD|TEST|ARCHIVE|EXPORT|TEST BUILD|CLEAN) (?:FAILED|INTERRUPTED) \*\*|^The following build commands failed:/,
    summary: 'Xcode did not build.',
    remedy: 'See the error above it.',
    docs: 'https://developer.apple.com/documentation/xcode',
    matches: ['[06:03:21]: ▸ ** BUILD FAILED **', 'The following build commands failed:'],
    ignores: ['** BUILD SUCCEEDED **']
  },
  {
    id: 'xcode-project-error',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bxcodebuild: error: (?<message>\S.+)/,
    summary: 'xcodebuild cannot run: {message}',
    remedy: 'Correct the scheme, the destination or the project that the step names.',
    docs: 'https://developer.apple.com/documentation/xcode',
    matches: [
      'xcodebuild: error: The workspace named "App" does not contain a scheme named "AppTest".',
      'xcodebuild: error: Unable to find a destination matching the provided destination specifier:'
    ],
    ignores: ['xcodebuild: warning: Using the first of multiple matching destinations:']
  },
  {
    id: 'xcode-tools-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bxcode-select: error: (?:tool '(?<tool>[^']+)' requires Xcode|invalid developer directory|missing Developer directory)|\bxcrun: error: (?:invalid active developer path|unable to find utility "(?<utility>[^"]+)")/,
    summary: 'The selected Xcode is not the full one, or not there.',
    remedy: 'Select an Xcode of the image with xcode-select.',
    docs: 'https://developer.apple.com/documentation/xcode',
    matches: [
      "xcode-select: error: tool 'xcodebuild' requires Xcode, but active developer directory '/Library/Developer/CommandLineTools' is a command line tools instance",
      'xcrun: error: unable to find utility "simctl", not a developer tool or in PATH'
    ],
    ignores: ['xcode-select: note: install requested']
  },
  {
    id: 'xcode-error-plain',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^(?:▸ )?\s*❌ {1,2}(?<message>\S+\.(?:swift|[mhc]|mm|cc|cpp):\d+:\d+: .+|error: .+)|^error: (?<plain>.+ \(in target '[^']+' from project '[^']+'\))/,
    summary: 'Xcode reports: {message}{plain}',
    remedy: 'Correct the place that is named.',
    docs: 'https://developer.apple.com/documentation/xcode',
    matches: [
      "❌  /work/App/View.swift:12:5: cannot find 'run' in scope",
      "error: No such module 'Alamofire' (in target 'App' from project 'App')"
    ],
    ignores: ["warning: unused (in target 'App' from project 'App')"]
  },
  {
    id: 'swift-module-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror: no such module '(?<module>[^']+)'/,
    summary: 'The Swift module {module} is missing.',
    remedy: 'Add the package, or build its target first.',
    docs: 'https://developer.apple.com/documentation/xcode',
    matches: ["error: no such module 'Alamofire'"],
    ignores: ['warning: no such flag']
  },
  {
    id: 'swift-package-unresolved',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\berror: Dependencies could not be resolved because\b|\bxcodebuild: error: Could not resolve package dependencies\b|\berror: package '[^']+' is using Swift tools version\b/,
    summary: 'Swift packages do not fit together.',
    remedy: 'Bring the versions in Package.swift in line.',
    docs: 'https://developer.apple.com/documentation/xcode/swift-packages',
    matches: [
      "error: Dependencies could not be resolved because root depends on 'swift-nio' 2.0.0..<3.0.0 and 'vapor' depends on 'swift-nio' 3.0.0..<4.0.0."
    ],
    ignores: ['Resolving package graph']
  },
  {
    id: 'swift-testing-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*✘ Test (?<test>"?\S.{0,160}?) (?:recorded an issue|failed after [\d.]+ seconds)\b/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://developer.apple.com/documentation/testing',
    matches: [
      '✘ Test adds() recorded an issue at AddTests.swift:6:5: Expectation failed: (a → 1) == 2'
    ],
    ignores: ['✔ Test adds() passed after 0.001 seconds.']
  },
  {
    id: 'xctest-case-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*(?:Test Case '-?\[?(?<test>[\w. ]+)\]?' failed \(|(?:✖|✗) (?<pretty>test\w+), )/,
    summary: 'The test {test}{pretty} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://developer.apple.com/documentation/xctest',
    matches: [
      "Test Case '-[AppTests.AddTests testAdds]' failed (0.001 seconds).",
      "Test Case 'AddTests.testAdds' failed (0.001 seconds)",
      '    ✗ testAdds, XCTAssertEqual failed: ("1") is not equal to ("2")'
    ],
    ignores: ["Test Case '-[AppTests.AddTests testAdds]' passed (0.001 seconds)."]
  },
  {
    id: 'cocoapods-unresolved',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\[!\] CocoaPods could not find compatible versions for pod "(?<pod>[^"]+)"/,
    summary: 'CocoaPods finds no version of {pod} that fits.',
    remedy: 'Run pod update {pod} and commit Podfile.lock.',
    docs: 'https://guides.cocoapods.org/using/troubleshooting.html',
    matches: ['[!] CocoaPods could not find compatible versions for pod "Alamofire":'],
    ignores: ['Pod installation complete!']
  },
  {
    id: 'cocoapods-spec-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\[!\] Unable to find a specification for [`'](?<pod>[^`']+)/,
    summary: 'CocoaPods does not know {pod}.',
    remedy: 'Run pod install --repo-update, or correct the name.',
    docs: 'https://guides.cocoapods.org/using/troubleshooting.html',
    matches: ['[!] Unable to find a specification for `Alamofre`'],
    ignores: ['Analyzing dependencies']
  },
  {
    id: 'cocoapods-sandbox-outdated',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bThe sandbox is not in sync with the Podfile\.lock\b/,
    summary: 'The installed pods do not match Podfile.lock.',
    remedy: 'Run pod install before the build.',
    docs: 'https://guides.cocoapods.org/using/troubleshooting.html',
    matches: ["error: The sandbox is not in sync with the Podfile.lock. Run 'pod install'"],
    ignores: ['Pod installation complete!']
  },
  {
    id: 'fastlane-error',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\[!\] (?<message>(?:Error|Could not|Exit status|Invalid|No |Couldn't|Unable)\S*\b.+)|\bfastlane finished with errors\b/,
    summary: 'fastlane stopped.',
    remedy: 'See the step of the lane that failed.',
    docs: 'https://docs.fastlane.tools/',
    matches: [
      '[!] Error building the application - see the log above',
      'fastlane finished with errors'
    ],
    ignores: ['[!] CocoaPods did not set the base configuration']
  },
  {
    id: 'swiftlint-violations',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /\bDone linting! Found \d+ violations?, [1-9]\d* serious in \d+ files?\b|(?:^|\s)(?<file>\S+\.swift):\d+:\d+: error: .{1,300} Violation: /,
    summary: 'SwiftLint has findings.',
    remedy: 'Correct the places that are named.',
    docs: 'https://realm.github.io/SwiftLint/',
    matches: ['Done linting! Found 12 violations, 2 serious in 40 files.'],
    ignores: ['Done linting! Found 12 violations, 0 serious in 40 files.']
  },
  {
    id: 'apple-simulator-failed',
    category: 'service_unavailable',
    transient: null,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bUnable to boot (?:device|the Simulator)\b|\bFailed to (?:prepare device|launch) .{0,80}(?:impending launch|Simulator)|\bTest runner (?:never began executing tests after launching|crashed before establishing connection)|\bEarly unexpected exit, operation never finished bootstrapping\b|\bThe test runner (?:failed to initialize for UI testing|hung before establishing connection|timed out while preparing to run tests)\b/,
    summary: 'The simulator did not start the tests.',
    remedy: 'Re-run it once.',
    docs: 'https://developer.apple.com/documentation/xcode',
    matches: [
      'Test runner never began executing tests after launching.',
      'AppUITests-Runner (6246) encountered an error (The test runner failed to initialize for UI testing. (Underlying Error: Failed call))'
    ],
    ignores: ['Booting simulator']
  },
  {
    id: 'swift-package-manifest-error',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bPackage\.swift(?::\d+:\d+)?: error: (?<message>\S.+)|\berror: (?:the package manifest at '[^']+' cannot be accessed|manifest parse error)/,
    summary: 'A Swift package cannot be used: {message}',
    remedy: 'Correct the manifest or the settings it names.',
    docs: 'https://developer.apple.com/documentation/xcode/swift-packages',
    matches: ['Package.swift: error: App does not support provisioning profiles.'],
    ignores: ['Package.swift: warning: unused']
  },
  {
    id: 'apple-framework-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bld: (?:framework|library) (?:not found |')(?<framework>[\w.+-]+)/,
    summary: 'The linker does not find {framework}.',
    remedy: 'Install the pods or packages before the build.',
    docs: 'https://developer.apple.com/documentation/xcode',
    matches: [
      "ld: framework 'Pods_App' not found",
      'ld: framework not found Alamofire',
      "ld: library 'z' not found"
    ],
    ignores: ["ld: warning: search path '/x' not found"]
  },
  {
    id: 'cocoapods-cdn-unreachable',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCDN: trunk (?:URL couldn't be downloaded|Repo update failed): .{0,300}(?:Response: (?:5\d\d|Timeout|Could|SSL|HTTP|Failure|Server|Transferred|Failed)|- \d+ error)/,
    summary: 'The CocoaPods CDN did not answer as it should.',
    remedy: 'Re-run the job.',
    docs: 'https://status.cocoapods.org/',
    matches: [
      "[!] CDN: trunk URL couldn't be downloaded: https://cdn.example.com/Specs/a.podspec.json Response: 503",
      "CDN: trunk URL couldn't be downloaded: https://cdn.example.com/all.txt Response: Timeout was reached"
    ],
    ignores: ["CDN: trunk URL couldn't be downloaded: https://cdn.example.com/a Response: 404"]
  },
  {
    id: 'pod-validation-failed',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\[!\] \S+ did not pass validation, due to [1-9]\d* errors?\b/,
    summary: 'A pod did not pass its validation.',
    remedy: 'See the ERROR lines above it.',
    docs: 'https://guides.cocoapods.org/making/using-pod-lib-create.html',
    matches: ['[!] Acme did not pass validation, due to 1 error.'],
    ignores: ['Acme passed validation.']
  },
  {
    id: 'xctest-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\berror: -\[(?<test>[\w.]+ \w+)\] : |XCTAssert\w* failed\b/,
    summary: 'A Swift test failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://developer.apple.com/documentation/xctest',
    matches: [
      '/w/Tests/AppTests.swift:12: error: -[AppTests.AppTests testAdd] : XCTAssertEqual failed: ("3") is not equal to ("4")',
      'RLStringThrowsResponseHandlerError, XCTAssertTrue failed'
    ],
    ignores: ['XCTAssertEqual passed']
  },
  {
    id: 'xctest-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bExecuted \d+ tests?, with (?:\d+ tests? skipped and )?[1-9]\d* failures?\b/,
    summary: 'Swift tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://developer.apple.com/documentation/xctest',
    matches: [
      'Executed 12 tests, with 1 failure (0 unexpected) in 0.1 (0.2) seconds',
      '\t Executed 2 tests, with 1 test skipped and 2 failures (1 unexpected)'
    ],
    ignores: ['Executed 12 tests, with 0 failures (0 unexpected) in 0.1 seconds']
  }
]
