import type { TextRule } from '../engine/types/rule.js'

export const androidRules: TextRule[] = [
  {
    id: 'android-lint-errors',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*> Lint found (?:fatal )?errors in the project; aborting build\b|^\s*Lint found [1-9]\d* errors?\b/,
    summary: 'Android Lint has findings.',
    remedy: 'See the lint report; correct the places it names.',
    docs: 'https://developer.android.com/studio/write/lint',
    matches: [
      '> Lint found errors in the project; aborting build.',
      'Lint found 2 errors, 10 warnings. First failure:'
    ],
    ignores: ['Lint found no issues', 'Lint found 0 errors, 3 warnings']
  },
  {
    id: 'android-resource-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bAAPT2? ?: error: |\berror: resource \w+\/\S+ \(aka [^)]+\) not found\b/,
    summary: 'Resources of the Android application are wrong.',
    remedy: 'Correct the place that is named.',
    docs: 'https://developer.android.com/tools/aapt2',
    matches: [
      '     ERROR:/work/app/src/main/res/layout/a.xml:12: AAPT: error: resource color/brand (aka com.example:color/brand) not found.'
    ],
    ignores: ['> Task :app:mergeDebugResources']
  },
  {
    id: 'android-duplicate-class',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bDuplicate class (?<class>[\w.$]+) found in modules?\b/,
    summary: 'Two libraries bring the class {class}.',
    remedy: 'Exclude one of them, or bring their versions in line.',
    docs: 'https://developer.android.com/build/dependencies',
    matches: [
      '   > Duplicate class kotlin.collections.jdk8.CollectionsJDK8Kt found in modules kotlin-stdlib-1.8.10 and kotlin-stdlib-jdk8-1.7.0'
    ],
    ignores: ['duplicate class: com.example.App']
  },
  {
    id: 'android-manifest-merge-failed',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bManifest merger failed\b/,
    summary: 'Android manifests contradict each other.',
    remedy: 'Correct the manifest as the message says.',
    docs: 'https://developer.android.com/build/manage-manifests',
    matches: [
      '> Manifest merger failed : uses-sdk:minSdkVersion 19 cannot be smaller than version 21'
    ],
    ignores: ['> Task :app:processDebugManifest']
  },
  {
    id: 'android-keystore-missing',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bKeystore file '[^']+' not found for signing config\b|\bFailed to read key \S+ from store\b|\bSigningConfig "[^"]+" is missing required property\b/,
    summary: 'The key that signs the application is missing.',
    remedy: 'Write the keystore from a secret before the build.',
    docs: 'https://developer.android.com/studio/publish/app-signing',
    matches: ["> Keystore file '/work/app/release.jks' not found for signing config 'release'."],
    ignores: ['> Task :app:validateSigningRelease']
  },
  {
    id: 'android-emulator-not-booted',
    category: 'timeout',
    transient: null,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bTimeout waiting for emulator to boot\b|\bEmulator did not boot in time\b|\bERROR +\| (?:x86_64 emulation currently requires hardware acceleration|Failed to initialize the GL)/,
    summary: 'The Android emulator did not start.',
    remedy: 'Re-run it once; use a runner with KVM, and a smaller system image.',
    docs: 'https://developer.android.com/studio/run/emulator-troubleshooting',
    matches: ['##[error]Timeout waiting for emulator to boot.'],
    ignores: ['Emulator booted.']
  },
  {
    id: 'android-java-too-old',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bAndroid Gradle plugin requires Java (?<java>\d+) to run\b/,
    summary: 'The Android Gradle plugin needs Java {java}.',
    remedy: 'Set up Java {java} before the build.',
    docs: 'https://developer.android.com/build/jdks',
    matches: ['> Android Gradle plugin requires Java 17 to run. You are currently using Java 11.'],
    ignores: ['requires Java 8 bytecode']
  },
  {
    id: 'android-plugin-gradle-mismatch',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bMinimum supported Gradle version is (?<gradle>[\d.]+)\. Current version is\b|\bThe project is using an incompatible version .{0,40} of the Android Gradle plugin\b|\bDependency '[^']+' requires (?:libraries and applications that\s+depend on it to compile|Android Gradle plugin)\b/,
    summary: 'Gradle, the Android plugin or a library do not fit together.',
    remedy: 'Bring the versions in line.',
    docs: 'https://developer.android.com/build/releases/gradle-plugin',
    matches: ['Minimum supported Gradle version is 8.0. Current version is 7.5.'],
    ignores: ['Gradle 8.0 is available']
  },
  {
    id: 'android-compile-sdk-too-low',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bis currently compiled against android-\d+\.|\bThe minCompileSdk \(\d+\) specified in a\b/,
    summary: 'A library needs a newer Android SDK.',
    remedy: 'Raise compileSdk or minSdk.',
    docs: 'https://developer.android.com/build/releases/gradle-plugin',
    matches: [':app is currently compiled against android-32.'],
    ignores: ['compileSdk 33']
  },
  {
    id: 'android-dex-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bError while dexing\b|\bERROR: ?R8: |\bCannot fit requested classes in a single dex file\b|\bProgram type already present: /,
    summary: 'The Android bytecode could not be made.',
    remedy: 'Correct the cause that is named.',
    docs: 'https://developer.android.com/build/multidex',
    matches: ['Cannot fit requested classes in a single dex file (# methods: 67000 > 65536)'],
    ignores: ['> Task :app:mergeDexDebug']
  },
  {
    id: 'hvigor-configuration-error',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [/^> hvigor ERROR: \d{8} (?:Configuration|Specification Limit) /, /^Error Message: /],
    within: 2,
    summary: 'The configuration of the HarmonyOS module is not valid.',
    remedy: 'Correct the file that is named.',
    docs: 'https://developer.huawei.com/consumer/en/doc/harmonyos-guides/ide-hvigor',
    matches: [
      '> hvigor ERROR: 00303060 Configuration Error\nError Message: The intersection of the system capability sets is empty. At file: /w/entry/src/main/module.json5'
    ],
    ignores: ['> hvigor ERROR: BUILD FAILED in 1 s 576 ms\nError Message: none']
  },
  {
    id: 'hvigor-compiler-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    patterns: [
      /^(?:> hvigor )?ERROR: (?:ArkTS:ERROR|\d{8} ArkTS Compiler Error)/,
      /^Error Message: /
    ],
    within: 2,
    summary: 'An ArkTS file does not compile.',
    remedy: 'Correct the file that is named.',
    docs: 'https://developer.huawei.com/consumer/en/doc/harmonyos-guides/ide-hvigor',
    matches: [
      "> hvigor ERROR: 10505001 ArkTS Compiler Error\nError Message: Cannot find name 'foo'. At File: /w/entry/src/main/ets/pages/Index.ets:12:5"
    ],
    ignores: ['> hvigor ERROR: BUILD FAILED in 1 s 576 ms\nError Message: none']
  },
  {
    id: 'gradle-task-unknown',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:FAILURE: )?(?:Cannot locate tasks that match '|Task '(?<task>[^']+)' (?:is ambiguous|not found) in (?:root )?project|Project '(?<project>[^']+)' not found in (?:root )?project)/,
    summary: 'Gradle knows no such task or project.',
    remedy: 'Correct its name in the workflow.',
    docs: 'https://docs.gradle.org/current/userguide/command_line_interface.html',
    matches: ["Task 'assmble' not found in root project 'app'."],
    ignores: ['> Task :app:assemble']
  },
  {
    id: 'gradle-plugin-not-applied',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*> Failed to apply plugin \[?'?(?<plugin>[\w.:-]+)|^An exception occurred applying plugin request\b/,
    summary: 'A Gradle plugin could not be applied.',
    remedy: 'See the reason below it.',
    docs: 'https://docs.gradle.org/current/userguide/plugins.html',
    matches: [
      "> Failed to apply plugin 'com.android.internal.application'.",
      "An exception occurred applying plugin request [id: 'com.android.application']"
    ],
    ignores: ['> Configure project :app']
  },
  {
    id: 'gradle-java-unsupported',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bGradle requires JVM \d+ or later to run\b|\bCould not determine java version from '|\bDependency requires at least JVM runtime version (?<java>\d+)\b|\bNo matching (?:variant|configuration) of \S+ was found\. The consumer was configured to find/,
    summary: 'Gradle or a library needs another Java.',
    remedy: 'Set up the Java version it names.',
    docs: 'https://docs.gradle.org/current/userguide/compatibility.html',
    matches: [
      "Could not determine java version from '11.0.2'.",
      'Gradle requires JVM 17 or later to run. Your build is currently configured to use JVM 11.'
    ],
    ignores: ['Java 17 is used']
  },
  {
    id: 'gradle-script-syntax',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:build|settings) file '.{1,200}': \d+: |^\s*Could not compile (?:build|settings|initialization) (?:file|script) '|^Script compilation errors?:/,
    summary: 'A Gradle script does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://docs.gradle.org/current/userguide/writing_build_scripts.html',
    matches: [
      "Could not compile build file '/work/app/build.gradle'.",
      "build file '/work/app/build.gradle': 12: unexpected token: }"
    ],
    ignores: ["Build file '/work/app/build.gradle' line: 12"]
  }
]
