import type { TextRule } from '../engine/types/rule.js'

export const jvmRules: TextRule[] = [
  {
    id: 'maven-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\[ERROR\] (?<file>\S+\.(?:java|kt|scala|groovy)):\[\d+,\d+\] (?!\(|error: )/,
    summary: 'A source file does not compile.',
    remedy: 'Correct the line that Maven names.',
    docs: 'https://maven.apache.org/plugins/maven-compiler-plugin/',
    matches: [
      '[ERROR] /home/runner/work/app/app/src/main/java/App.java:[12,35] cannot find symbol',
      '18921 [ERROR] /w/src/App.java:[15,32] invalid access'
    ],
    ignores: [
      "[ERROR] src/test/java/AppTest.java:[20] (imports) AvoidStarImport: Using the '.*' form of import should be avoided",
      '[WARNING] /w/src/App.java:[15,32] deprecated'
    ]
  },
  {
    id: 'maven-compile-error-tagged',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\[ERROR\] (?<file>\S+\.(?:java|kt|scala|groovy)):\[\d+,\d+\] error: /,
    summary: 'A source file does not compile.',
    remedy: 'Correct the line that Maven names.',
    docs: 'https://maven.apache.org/plugins/maven-compiler-plugin/',
    matches: ['[ERROR] /w/src/App.java:[15,32] error: cannot find symbol'],
    ignores: ['[WARNING] /w/src/App.java:[15,32] error handling']
  },
  {
    id: 'maven-compilation-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bCOMPILATION ERROR :/,
    summary: 'The sources do not compile.',
    remedy: 'Correct the lines listed below it.',
    docs: 'https://maven.apache.org/plugins/maven-compiler-plugin/',
    matches: ['[ERROR] COMPILATION ERROR : ', '[INFO] COMPILATION ERROR :'],
    ignores: ['COMPILATION ERRORS: 0']
  },
  {
    id: 'java-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*(?:\[\w+\] )?(?<file>\S+\.java):\d+: error: /,
    summary: 'A source file does not compile.',
    remedy: 'Correct the line that the compiler names.',
    docs: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/javac.html',
    matches: [
      '/home/runner/work/app/app/src/main/java/App.java:91: error: cannot find symbol',
      '    [javac] /w/src/App.java:12: error: incompatible types: String cannot be converted to int'
    ],
    ignores: ['src/App.java:12: warning: [deprecation] foo() has been deprecated']
  },
  {
    id: 'ant-compile-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bCompile failed; see the compiler error output for details\b/,
    summary: 'The sources do not compile.',
    remedy: 'Correct the lines listed above it.',
    docs: 'https://ant.apache.org/manual/Tasks/javac.html',
    matches: ['build.xml:16: Compile failed; see the compiler error output for details.'],
    ignores: ['Compile finished']
  },
  {
    id: 'ant-target-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bTarget "(?<target>[^"]+)" does not exist in the project\b|\bDefault target (?<default>\S+) does not exist in this project\b|^Buildfile: \S+ does not exist!/,
    summary: 'Ant finds no such target or build file.',
    remedy: 'Correct the target, or set working-directory to the folder of build.xml.',
    docs: 'https://ant.apache.org/manual/running.html',
    matches: [
      'Target "test" does not exist in the project "app".',
      'Default target test does not exist in this project',
      'Buildfile: build.xml does not exist!'
    ],
    ignores: ['Buildfile: /w/build.xml']
  },
  {
    id: 'kotlin-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^e: (?<file>\S+\.kts?): ?\(?\d|^\S+\.kts?:\d+:\d+: error: /,
    summary: 'A source file does not compile.',
    remedy: 'Correct the line that the compiler names.',
    docs: 'https://kotlinlang.org/docs/gradle-compiler-options.html',
    matches: [
      'e: file:///w/src/App.kt:12:5 Unresolved reference: foo',
      'e: /w/src/App.kt: (12, 5): Unresolved reference: foo',
      'src/App.kt:1:31: error: type mismatch: inferred type is String but Int was expected'
    ],
    ignores: ['w: file:///w/src/App.kt:12:5 Variable is never used']
  },
  {
    id: 'scala-syntax-error',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\.scala:\d+(?::\d+)?: .{0,40}\bexpected but .{1,40} found\b/,
    summary: 'A Scala file does not parse.',
    remedy: 'Correct the line that the compiler names.',
    docs: 'https://docs.scala-lang.org/',
    matches: [
      "[error] /w/src/App.scala:614: ')' expected but 'else' found.",
      "[error] /w/src/App.scala:61:4: ';' expected but '}' found."
    ],
    ignores: ['[error] /w/src/App.scala:12:5: not found: value foo']
  },
  {
    id: 'scala-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:\[error\] (?:-- .{0,60}Error: )?(?<file>\S+\.scala):\d+(?::\d+)?:? |\S+\.scala:\d+: error: )(?!.{0,40} expected but )/,
    summary: 'A source file does not compile.',
    remedy: 'Correct the line that the compiler names.',
    docs: 'https://www.scala-sbt.org/1.x/docs/',
    matches: [
      '[error] /w/src/App.scala:12:5: not found: value foo',
      '[error] -- [E006] Not Found Error: /w/src/App.scala:12:5 ',
      'src/App.scala:1: error: type mismatch;'
    ],
    ignores: ['[warn] /w/src/App.scala:12:5: unused import']
  },
  {
    id: 'gradle-property-unknown',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bCould not (?:set|get) unknown property '(?<property>[^']+)' for\b/,
    summary: 'The build script uses the property {property}, which does not exist.',
    remedy: 'Correct the build script, or pin the version of the plugin it was written for.',
    docs: 'https://docs.gradle.org/current/userguide/writing_build_scripts.html',
    matches: [
      "groovy.lang.MissingPropertyException: Could not set unknown property 'requireBranch' for object of type net.researchgate.release.ReleaseExtension.",
      "> Could not get unknown property 'signingKey' for root project 'app'"
    ],
    ignores: ["property 'x' found"]
  },
  {
    id: 'gradle-script-failed',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bA problem occurred (?:evaluating|configuring) (?:root project|project|script|settings)\b/,
    summary: 'The build script failed; the reason stands below.',
    remedy: 'Correct the build script at the line that is named.',
    docs: 'https://docs.gradle.org/current/userguide/writing_build_scripts.html',
    matches: [
      "A problem occurred evaluating root project 'app'.",
      "A problem occurred configuring project ':core'."
    ],
    ignores: ['A problem occurred starting process']
  },
  {
    id: 'gradle-wrapper-missing',
    category: 'missing_file',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bCould not find or load main class org\.gradle\.wrapper\.GradleWrapperMain\b/,
    summary: 'gradle/wrapper/gradle-wrapper.jar is not in the repository.',
    remedy: "Commit the wrapper's jar file; check that .gitignore does not leave it out.",
    docs: 'https://docs.gradle.org/current/userguide/gradle_wrapper.html',
    matches: ['Error: Could not find or load main class org.gradle.wrapper.GradleWrapperMain'],
    ignores: ['Could not find or load main class com.example.App']
  },
  {
    id: 'java-main-class-missing',
    category: 'missing_file',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCould not find or load main class (?!org\.gradle\.wrapper)(?<class>[\w.$]+|"[^"]+")/,
    summary: 'Java finds no class {class}.',
    remedy: 'Check the class path and that the build made the class.',
    docs: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html',
    matches: [
      'Error: Could not find or load main class com.example.App',
      'Error: Could not find or load main class "-Xmx64m"'
    ],
    ignores: ['Error: Could not find or load main class org.gradle.wrapper.GradleWrapperMain']
  },
  {
    id: 'kotlin-compiler-crashed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^(?:e|exception): (?:exception: )?(?!java\.lang\.OutOfMemoryError)(?:java|org\.jetbrains\.kotlin)\.[\w.$]+(?:Exception|Error): /,
    summary: 'The Kotlin compiler crashed on a file.',
    remedy: 'Simplify the file that is named, or update Kotlin.',
    docs: 'https://kotlinlang.org/docs/compiler-reference.html',
    matches: [
      'exception: exception: java.lang.RuntimeException: Error generating class file acme/Prefs.class (compiled from [/w/Prefs.kt]): Class too large: acme/Prefs',
      'e: org.jetbrains.kotlin.backend.common.BackendException: Backend Internal error: Exception during IR lowering'
    ],
    ignores: [
      'e: java.lang.OutOfMemoryError: Java heap space',
      'e: warnings found and -Werror specified'
    ]
  },
  {
    id: 'java-vm-option-unknown',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bUnrecognized (?:VM )?option:? '?(?<option>[\w:+=-]+)/,
    summary: 'Java does not know the option {option}.',
    remedy:
      'Correct the option in JAVA_OPTS, MAVEN_OPTS or the build file; it may belong to another Java version.',
    docs: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html',
    matches: ["Unrecognized VM option 'HeapDu'", 'Unrecognized option: --add-opens'],
    ignores: ['Recognized VM option']
  },
  {
    id: 'java-class-version',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Unsupported class file major version \d+|has been compiled by a more recent version of the Java Runtime)/,
    summary: 'A class was compiled for a newer Java than the job runs.',
    remedy: 'Set java-version on actions/setup-java to one that is new enough.',
    docs: 'https://github.com/actions/setup-java',
    matches: [
      'java.lang.IllegalArgumentException: Unsupported class file major version 65',
      'java.lang.UnsupportedClassVersionError: com/acme/App has been compiled by a more recent version of the Java Runtime (class file version 61.0)'
    ],
    ignores: ['class file major version 52']
  },
  {
    id: 'java-release-unsupported',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:invalid (?:source|target) release: \d|release version \d+ not supported|(?:Source|Target) option \d+ is no longer supported)/,
    summary: 'The compiler does not support the Java release that the build asks for.',
    remedy: 'Set java-version on actions/setup-java to the release of the build, or newer.',
    docs: 'https://github.com/actions/setup-java',
    matches: [
      'error: invalid source release: 17',
      'Fatal error compiling: error: release version 21 not supported',
      'error: Source option 6 is no longer supported. Use 7 or later.'
    ],
    ignores: ['release version 1.2 published']
  },
  {
    id: 'java-toolchain-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:No (?:matching|locally installed) toolchains? (?:found|match)|Cannot find a Java installation on your machine)\b/,
    summary: 'The Java version that the build asks for is not installed.',
    remedy: 'Set java-version on actions/setup-java to that version.',
    docs: 'https://docs.gradle.org/current/userguide/toolchains.html',
    matches: [
      '> No matching toolchains found for requested specification: {languageVersion=21}',
      '> Cannot find a Java installation on your machine matching this tasks requirements: {languageVersion=17}',
      'No locally installed toolchains match and toolchain download repositories have not been configured.'
    ],
    ignores: ['toolchain found']
  },
  {
    id: 'maven-artifact-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bCould not find artifact (?<artifact>[\w.-]+:[\w.:-]+)/,
    summary: 'Maven finds no artifact {artifact}.',
    remedy: 'Correct name and version in the POM, or add the repository that holds it.',
    docs: 'https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html',
    matches: [
      '[ERROR] Failed to execute goal on project app: Could not resolve dependencies for project com.acme:app:jar:1.0: Could not find artifact io.netty:netty-parent:pom:4.1 in central (https://repo.maven.apache.org/maven2)'
    ],
    ignores: ['found artifact io.netty:netty']
  },
  {
    id: 'maven-artifact-missing-cached',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bwas not found in https?:\/\/\S+ during a previous attempt\b/,
    summary: 'Maven finds no such artifact.',
    remedy: 'Correct name and version in the POM, or add the repository that holds it.',
    docs: 'https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html',
    matches: [
      'com.acme:core:jar:1.0 was not found in https://repo.maven.apache.org/maven2 during a previous attempt. This failure was cached in the local repository'
    ],
    ignores: ['was found in https://repo.maven.apache.org/maven2']
  },
  {
    id: 'maven-artifact-offline',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bin offline mode and the artifact (?<artifact>\S+) has not been downloaded from it before\b/,
    summary: 'Maven may not fetch {artifact} offline.',
    remedy: 'Run without --offline, or fetch before: mvn dependency:go-offline.',
    docs: 'https://maven.apache.org/plugins/maven-dependency-plugin/go-offline-mojo.html',
    matches: [
      'Cannot access central (https://packages.example.com/maven2) in offline mode and the artifact com.acme:chart-kit:jar:2.0.0 has not been downloaded from it before.'
    ],
    ignores: ['in offline mode']
  },
  {
    id: 'maven-transfer-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCould not transfer (?:artifact|metadata) .+(?:[Tt]imed out|Connection reset|Connection refused|Remote host (?:terminated|closed)|Premature end|handshake|Temporary failure|Connection closed)/,
    summary: 'Maven lost its connection to a repository.',
    remedy: 'Re-run the job; cache ~/.m2/repository.',
    docs: 'https://maven.apache.org/guides/mini/guide-resolver-transport.html',
    matches: [
      'Could not transfer artifact org.slf4j:slf4j-api:pom:2.0 from/to central (https://repo.maven.apache.org/maven2): Connection reset',
      'Could not transfer artifact a:b:jar:1 from/to central (https://repo.maven.apache.org/maven2): Connect to repo.maven.apache.org:443 failed: Connection timed out'
    ],
    ignores: [
      'Could not transfer artifact a:b:jar:1 from/to acme (https://maven.pkg.github.com/acme/app): status code: 401, reason phrase: Unauthorized (401)'
    ]
  },
  {
    id: 'maven-server-error',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bCould not transfer (?:artifact|metadata) .+[Ss]tatus(?: code)?:? 5\d\d/,
    summary: 'A Maven repository was down.',
    remedy: 'Re-run the job; cache ~/.m2/repository.',
    docs: 'https://maven.apache.org/guides/mini/guide-mirror-settings.html',
    matches: [
      'Could not transfer metadata com.acme:x/maven-metadata.xml from/to packages (https://packages.example.com/maven2): status code: 503, reason phrase: Service Unavailable (503)'
    ],
    ignores: [
      'Could not transfer artifact a:b:pom:1 from/to packages (https://packages.example.com/maven2): status code: 404, reason phrase: Not Found (404)'
    ]
  },
  {
    id: 'maven-login-refused',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCould not transfer (?:artifact|metadata) .+(?:[Ss]tatus(?: code)?:? 40[13]|Not authorized|authentication failed|Unauthorized \(401\)|Forbidden \(403\))/,
    summary: 'A Maven repository refused the request.',
    remedy:
      'Pass the credentials of the repository through settings.xml, as actions/setup-java does.',
    docs: 'https://github.com/actions/setup-java',
    matches: [
      'Could not transfer artifact a:b:jar:1 from/to acme (https://maven.pkg.github.com/acme/app): status code: 401, reason phrase: Unauthorized (401)',
      'Could not transfer artifact a:b:jar:1 from/to acme (https://repo.example.com): Not authorized'
    ],
    ignores: [
      'Could not transfer artifact a:b:jar:1 from/to central (https://repo.maven.apache.org/maven2): Connection reset'
    ]
  },
  {
    id: 'central-publishing-refused',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bInvalid request\. Status: 40[13]\b/,
    summary: 'Maven Central refused the login of the upload.',
    remedy: 'Renew the user token of central.sonatype.com and pass it through settings.xml.',
    docs: 'https://central.sonatype.org/publish/generate-portal-token/',
    matches: ['java.lang.RuntimeException: Invalid request. Status: 401 Response body: '],
    ignores: ['java.lang.RuntimeException: Invalid request. Status: 400 Response body: ']
  },
  {
    id: 'maven-rate-limit',
    category: 'rate_limit',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCould not transfer (?:artifact|metadata) .+(?:[Ss]tatus(?: code)?:? 429|Too Many Requests)/,
    summary: 'A Maven repository limits the rate of requests.',
    remedy: 'Re-run later; cache ~/.m2/repository.',
    docs: 'https://maven.apache.org/guides/mini/guide-mirror-settings.html',
    matches: [
      'Could not transfer artifact a:b:pom:1 from/to packages (https://packages.example.com/maven2): status code: 429, reason phrase: Too Many Requests (429)'
    ],
    ignores: [
      'Could not transfer artifact a:b:pom:1 from/to packages (https://packages.example.com/maven2): status code: 503, reason phrase: Service Unavailable (503)'
    ]
  },
  {
    id: 'java-certificate-untrusted',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bPKIX path (?:building|validation) failed\b|\bunable to find valid certification path to requested target\b/,
    summary: 'Java does not trust the certificate of a host.',
    remedy:
      'Import the issuing certificate into the trust store; where it has expired, its owner has to renew it.',
    docs: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html',
    matches: [
      'sun.security.validator.ValidatorException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target'
    ],
    ignores: ['PKIX path is built']
  },
  {
    id: 'maven-transfer-failed',
    category: 'missing_dependency',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bCould not transfer (?:artifact|metadata) \S+/,
    summary: 'Maven could not fetch an artifact.',
    remedy:
      'Read the reason behind it: a wrong repository needs a change of the POM, a broken connection a re-run.',
    docs: 'https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html',
    matches: [
      'Non-resolvable parent POM: Could not transfer artifact org.acme:parent:pom:5.6 from/to snapshots (https://nexus.example.org/snapshots/): nexus.example.org'
    ],
    ignores: ['Transferred artifact a:b']
  },
  {
    id: 'maven-unresolved-dependencies',
    category: 'missing_dependency',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern:
      /\b(?:Could not resolve dependencies for project|Failed to read artifact descriptor for|Failed to collect dependencies at)\b/,
    summary: 'Maven could not resolve the dependencies; the reason stands behind it.',
    remedy: 'Read the reason at the end of the line.',
    docs: 'https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html',
    matches: [
      '[ERROR] Failed to execute goal on project app: Could not resolve dependencies for project com.acme:app:jar:1.0: x',
      'Failed to read artifact descriptor for org.acme:core:jar:1.0'
    ],
    ignores: ['resolved dependencies for project']
  },
  {
    id: 'maven-parent-unresolved',
    category: 'missing_dependency',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bNon-resolvable (?:parent|import) POM\b/,
    summary: 'Maven could not fetch the parent of a POM.',
    remedy: 'Correct its version or relativePath, or add the repository that holds it.',
    docs: 'https://maven.apache.org/guides/introduction/introduction-to-the-pom.html',
    matches: [
      '[ERROR]     Non-resolvable parent POM: Failure to find org.acme:parent:pom:5 in central',
      '[FATAL] Non-resolvable parent POM for com.acme:app:1.0: Could not find'
    ],
    ignores: ['resolvable parent']
  },
  {
    id: 'maven-pom-unparseable',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b(?:Non-parseable POM|Malformed POM)\b/,
    summary: 'A POM does not parse.',
    remedy: 'Correct the XML at the place that Maven names.',
    docs: 'https://maven.apache.org/pom.html',
    matches: [
      '[ERROR]     Non-parseable POM /w/pom.xml: unexpected character in markup < (position: START_TAG seen)',
      "[FATAL] Malformed POM /w/pom.xml: Unrecognised tag: 'dependancy'"
    ],
    ignores: ['parseable POM']
  },
  {
    id: 'maven-pom-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\[ERROR\] +'(?<field>[\w.[\]]+)' .{0,200}(?:is missing|must be|must not|does not match|is not a valid|contains an expression but)/,
    summary: '{field} of a POM is wrong.',
    remedy: 'Correct the place that is named.',
    docs: 'https://cwiki.apache.org/confluence/display/MAVEN/ProjectBuildingException',
    matches: [
      "[ERROR] 'dependencies.dependency.version' for com.acme:chart-kit:jar is missing. @ line 11, column 29",
      "[ERROR]     'build.plugins.plugin.version' for org.acme:x must be a valid version but is '${v}'. @ line 3, column 4"
    ],
    ignores: [
      "[WARNING] 'build.plugins.plugin.version' for org.acme:x is missing. @ line 3, column 4"
    ]
  },
  {
    id: 'maven-goal-unknown',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bUnknown lifecycle phase "(?<phase>[^"]+)"|\bNo plugin found for prefix '(?<prefix>[^']+)'|\bCould not find goal '(?<goal>[^']+)' in plugin\b/,
    summary: 'Maven knows no such phase or goal.',
    remedy: 'Correct the command, or add the plugin that has the goal to the POM.',
    docs: 'https://cwiki.apache.org/confluence/display/MAVEN/LifecyclePhaseNotFoundException',
    matches: [
      '[ERROR] Unknown lifecycle phase "compil". You must specify a valid lifecycle phase or a goal in the format <plugin-prefix>:<goal>',
      "[ERROR] No plugin found for prefix 'sonar' in the current project and in the plugin groups [org.apache.maven.plugins]"
    ],
    ignores: ['lifecycle phase "compile"']
  },
  {
    id: 'maven-enforcer-violation',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\[(?:ERROR|WARNING)\] Rule \d+: \S+ failed with message/,
    summary: 'A rule of the Maven enforcer is broken.',
    remedy: "Do what the rule's message below asks for.",
    docs: 'https://maven.apache.org/enforcer/maven-enforcer-plugin/',
    matches: [
      '[ERROR] Rule 0: org.apache.maven.enforcer.rules.version.RequireJavaVersion failed with message:',
      '[WARNING] Rule 1: org.apache.maven.plugins.enforcer.DependencyConvergence failed with message:'
    ],
    ignores: ['[INFO] Rule 0: org.apache.maven.enforcer.rules.version.RequireMavenVersion passed']
  },
  {
    id: 'maven-goal-failed',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern: /\bFailed to execute goal\b/,
    summary: 'A Maven goal failed; the cause stands above.',
    remedy: 'Read the lines above it.',
    docs: 'https://maven.apache.org/guides/introduction/introduction-to-the-lifecycle.html',
    matches: [
      '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.0:test (default-test) on project app: There are test failures.'
    ],
    ignores: ['execute goal']
  },
  {
    id: 'jvm-build-failed',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern:
      /^(?:\[(?:INFO|ERROR)\] )?(?:\d+ )?(?:BUILD FAIL(?:ED|URE)\b|FAILURE: Build (?:failed with an exception|completed with \d+ failures)|> Task \S+ FAILED|Execution failed for task ')/,
    // `> 'x]' is not a valid branch name.` below `Execution failed for task`, `[ERROR] Failed to execute goal ...`
    below:
      /^\s*> (?!Task |Run with |Get more |A failure occurred while executing )\S|^\[ERROR\] Failed to execute goal \S/,
    summary: 'The build failed; the cause stands above.',
    remedy: 'Read the lines above it.',
    docs: 'https://docs.gradle.org/current/userguide/command_line_interface.html',
    matches: [
      'BUILD FAILED in 12s',
      '[INFO] BUILD FAILURE',
      'FAILURE: Build failed with an exception.',
      "Execution failed for task ':app:compileJava'.",
      '> Task :compileJava FAILED'
    ],
    ignores: ['BUILD SUCCESSFUL in 12s']
  },
  {
    id: 'gradle-artifact-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*> Could not find (?<artifact>[\w.-]+:[\w.-]+)(?::[\w.+-]+)?\./,
    summary: 'Gradle finds no artifact {artifact}.',
    remedy: 'Correct name and version in the build script, or add the repository that holds it.',
    docs: 'https://docs.gradle.org/current/userguide/viewing_debugging_dependencies.html',
    matches: [
      '   > Could not find com.acme:core:1.0.',
      '> Could not find org.jetbrains:annotations:99.'
    ],
    ignores: ['> Could not find method compile() for arguments [com.acme:core:1.0]']
  },
  {
    id: 'gradle-plugin-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bPlugin \[id: '(?<plugin>[^']+)'.* was not found in any of the following sources\b/,
    summary: 'Gradle finds no plugin {plugin}.',
    remedy: 'Correct id and version of the plugin, or add its repository to pluginManagement.',
    docs: 'https://docs.gradle.org/current/userguide/plugins.html',
    matches: [
      "Plugin [id: 'com.acme.build', version: '1.0'] was not found in any of the following sources:"
    ],
    ignores: ["Plugin [id: 'java'] applied"]
  },
  {
    id: 'gradle-plugin-id-unknown',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bPlugin with id '(?<plugin>[^']+)' not found\./,
    summary: 'Gradle knows no plugin {plugin}.',
    remedy:
      'Declare it in the plugins block with its version, or add it to the class path of the build script.',
    docs: 'https://docs.gradle.org/current/userguide/plugins.html',
    matches: ["> Plugin with id 'com.acme.chart' not found."],
    ignores: ["Plugin with id 'java' applied"]
  },
  {
    id: 'gradle-command-missing',
    category: 'missing_command',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bA problem occurred starting process 'command '(?<command>[^']+)''/,
    summary: 'Gradle could not start {command}.',
    remedy: 'Install it before this step, or correct the path; a script needs its executable bit.',
    docs: 'https://docs.gradle.org/current/dsl/org.gradle.api.tasks.Exec.html',
    matches: ["> A problem occurred starting process 'command 'frobnicate''"],
    ignores: ['A problem occurred evaluating root project']
  },
  {
    id: 'gradle-download-refused-5xx',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCould not (?:GET|HEAD) '(?<url>https?:\/\/[^/']+)(?:\/[^']*)?'\. Received status code 5\d\d/,
    summary: '{url} answered Gradle with a server error.',
    remedy: "Re-run the job; cache Gradle's files.",
    docs: 'https://docs.gradle.org/current/userguide/dependency_caching.html',
    matches: [
      "> Could not GET 'https://repo.maven.apache.org/maven2/a/b/1/b-1.pom'. Received status code 503 from server: Service Unavailable",
      "Could not HEAD 'https://plugins.gradle.org/m2/x.jar'. Received status code 502 from server: Bad Gateway"
    ],
    ignores: [
      "Could not GET 'https://repo.example.com/x.pom'. Received status code 401 from server: Unauthorized"
    ]
  },
  {
    id: 'gradle-download-refused-4xx',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bCould not (?:GET|HEAD|PUT) '[^']+'\. Received status code 40[13]/,
    summary: "A repository refused Gradle's request.",
    remedy: 'Pass the credentials of the repository to the build.',
    docs: 'https://docs.gradle.org/current/userguide/declaring_repositories.html',
    matches: [
      "> Could not GET 'https://maven.pkg.github.com/acme/app/x.pom'. Received status code 401 from server: Unauthorized"
    ],
    ignores: [
      "> Could not GET 'https://repo.maven.apache.org/x.pom'. Received status code 503 from server: x"
    ]
  },
  {
    id: 'gradle-download-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bCould not (?:GET|HEAD|download|resource) '(?:https?:[^']+|[\w.-]+\.(?:jar|pom|aar|zip))'\.?\s*$|\bCould not download \S+\.(?:jar|pom|aar) \(/,
    summary: 'Gradle could not download a file.',
    remedy: "Re-run the job; cache Gradle's files.",
    docs: 'https://docs.gradle.org/current/userguide/dependency_caching.html',
    matches: [
      "> Could not GET 'https://repo.maven.apache.org/maven2/a/b/1/b-1.pom'.",
      '> Could not download kotlin-stdlib-1.9.jar (org.jetbrains.kotlin:kotlin-stdlib:1.9)'
    ],
    ignores: ["Could not get unknown property 'x'"]
  },
  {
    id: 'gradle-modules-in-conflict',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*> (?:A conflict was found between the following modules|Conflicts? found for the following modules?):/,
    summary: 'Gradle refuses two versions of one module.',
    remedy: 'Force one version in a resolutionStrategy, or bring the dependencies in line.',
    docs: 'https://docs.gradle.org/current/userguide/dependency_downgrade_and_exclude.html',
    matches: [
      '> A conflict was found between the following modules:',
      '   > Conflict found for the following module:'
    ],
    ignores: ['A conflict was found and resolved']
  },
  {
    id: 'gradle-resolve-failed',
    category: 'missing_dependency',
    transient: null,
    blame: 'code',
    severity: 'LOW',
    rank: 'wrapper',
    pattern:
      /\bCould not resolve all (?:files|dependencies|artifacts|task dependencies) for configuration '/,
    summary: 'Gradle could not resolve a configuration; the reason stands below.',
    remedy: 'Read the lines below it.',
    docs: 'https://docs.gradle.org/current/userguide/viewing_debugging_dependencies.html',
    matches: [
      "> Could not resolve all files for configuration ':compileClasspath'.",
      "Could not resolve all dependencies for configuration ':core:compile'."
    ],
    ignores: ['resolved all files for configuration']
  },
  {
    id: 'java-download-5xx',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bServer returned HTTP response code: 5\d\d for URL: /,
    summary: 'A download by Java failed with a server error.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.gradle.org/current/userguide/gradle_wrapper.html',
    matches: [
      'Exception in thread "main" java.io.IOException: Server returned HTTP response code: 503 for URL: https://services.gradle.org/distributions/gradle-8.5-bin.zip'
    ],
    ignores: ['Server returned HTTP response code: 404 for URL: https://example.com/']
  },
  {
    id: 'gradle-wrapper-download-failed',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bDownloading from https?:\/\/\S+ failed: (?:timeout|time)/,
    summary: 'The Gradle distribution could not be downloaded in time.',
    remedy: 'Re-run the job; use gradle/actions/setup-gradle to cache it.',
    docs: 'https://docs.gradle.org/current/userguide/gradle_wrapper.html',
    matches: [
      'Exception in thread "main" java.io.IOException: Downloading from https://services.gradle.org/distributions/gradle-8.5-bin.zip failed: timeout (10000ms)',
      'Downloading from https://services.gradle.org/distributions/gradle-8.7-all.zip failed: timeout'
    ],
    ignores: ['Downloading https://services.gradle.org/distributions/gradle-8.5-bin.zip']
  },
  {
    id: 'java-socket-timeout',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bjava\.net\.SocketTimeoutException: (?:[Cc]onnect|Read|SSL) ?timed out\b/,
    summary: 'A remote host did not answer in time.',
    remedy: 'Re-run the job; when it recurs, add retries.',
    docs: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/SocketTimeoutException.html',
    matches: [
      'Exception in thread "main" java.net.SocketTimeoutException: Connect timed out',
      'Caused by: java.net.SocketTimeoutException: Read timed out'
    ],
    ignores: ['throws SocketTimeoutException']
  },
  {
    id: 'java-host-unknown',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bjava\.net\.UnknownHostException: (?<host>[\w-]+(?:\.[\w-]+)+)/,
    summary: 'The name {host} could not be resolved.',
    remedy: 'Re-run the job; when it recurs, check the host name.',
    docs: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/UnknownHostException.html',
    matches: [
      'Caused by: java.net.UnknownHostException: repo.maven.apache.org',
      'java.net.UnknownHostException: services.gradle.org'
    ],
    ignores: ['java.net.UnknownHostException: kafka']
  },
  {
    id: 'gradle-signatory-missing',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bCannot perform signing task '.+' because it has no configured signatory\b/,
    summary: 'The signing key is not configured.',
    remedy: 'Pass the signing key as a secret, or sign only when publishing.',
    docs: 'https://docs.gradle.org/current/userguide/signing_plugin.html',
    matches: [
      "> Cannot perform signing task ':signArchives' because it has no configured signatory"
    ],
    ignores: ['signing task skipped']
  },
  {
    id: 'gradle-daemon-gone',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bGradle build daemon (?:disappeared unexpectedly|has been stopped)/,
    summary: 'The Gradle daemon died, most often for lack of memory.',
    remedy: 'Lower org.gradle.jvmargs -Xmx or the number of workers, or take a larger runner.',
    docs: 'https://docs.gradle.org/current/userguide/gradle_daemon.html',
    matches: [
      '> Gradle build daemon disappeared unexpectedly (it may have been killed or may have crashed)',
      'Gradle build daemon has been stopped: stop command received'
    ],
    ignores: ['Starting a Gradle Daemon']
  },
  {
    id: 'android-sdk-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:SDK location not found\b|Failed to install the following Android SDK packages as some licen[cs]es have not been accepted)/,
    summary: 'The Android SDK is missing or its licences are not accepted.',
    remedy: 'Put android-actions/setup-android before the build.',
    docs: 'https://developer.android.com/studio/intro/update#download-with-gradle',
    matches: [
      '> SDK location not found. Define a valid SDK location with an ANDROID_HOME environment variable',
      '> Failed to install the following Android SDK packages as some licences have not been accepted.'
    ],
    ignores: ['SDK found']
  },
  {
    id: 'java-crash',
    category: 'resource_exhaustion',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^# A fatal error has been detected by the Java Runtime Environment/,
    summary: 'The Java virtual machine crashed.',
    remedy: 'Look at the hs_err file; native code and lack of memory are the usual causes.',
    docs: 'https://docs.oracle.com/en/java/javase/21/troubleshoot/',
    matches: ['# A fatal error has been detected by the Java Runtime Environment:'],
    ignores: ['fatal error detected by the test']
  },
  {
    id: 'maven-phase-unknown',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bUnknown lifecycle phase "(?<phase>[^"]+)"|\bNo plugin found for prefix '(?<prefix>[^']+)'|\bCould not find the selected project in the reactor\b|\bCould not find goal '(?<goal>[^']+)' in plugin\b/,
    summary: 'Maven does not know what it was asked to do.',
    remedy: 'Correct the phase, goal or module in the step.',
    docs: 'https://maven.apache.org/guides/introduction/introduction-to-the-lifecycle.html',
    matches: [
      '[ERROR] Unknown lifecycle phase "instal". You must specify a valid lifecycle phase',
      '[ERROR] Could not find the selected project in the reactor: core @'
    ],
    ignores: ['[INFO] Reactor Build Order:']
  },
  {
    id: 'maven-pom-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\brequires a project to execute but there is no POM in this directory\b|\bPOM file \S+ specified with the -f\/--file command line argument does not exist\b/,
    summary: 'Maven finds no pom.xml.',
    remedy: 'Run it in the folder that holds it.',
    docs: 'https://maven.apache.org/guides/introduction/introduction-to-the-pom.html',
    matches: [
      '[ERROR] The goal you specified requires a project to execute but there is no POM in this directory (/work/app).'
    ],
    ignores: ['[INFO] Building app 1.0']
  },
  {
    id: 'maven-mirror-blocked',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bBlocked mirror for repositories\b|\bmaven-default-http-blocker\b/,
    summary: 'Maven refuses a repository that is reached by plain HTTP.',
    remedy: 'Use its https address in the POM.',
    docs: 'https://maven.apache.org/docs/3.8.1/release-notes.html',
    matches: [
      'Could not transfer artifact com.acme:core:pom:1 from/to maven-default-http-blocker (http://0.0.0.0/): Blocked mirror for repositories: [acme (http://repo.example.com/, default, releases)]'
    ],
    ignores: ['Downloading from central: https://repo.example.com/']
  },
  {
    id: 'maven-plugin-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bFailed to execute goal [\w.-]+:(?<plugin>(?:maven-(?:javadoc|source|jar|shade|assembly|antrun|resources|dependency|site|plugin|bundle|war)|frontend-maven|exec-maven|protobuf-maven|antlr4-maven|jib-maven|native-maven|asciidoctor-maven|build-helper-maven|kotlin-maven|scala-maven|gmavenplus|openapi-generator-maven)[\w-]*):/,
    summary: 'The Maven plugin {plugin} failed.',
    remedy: 'See what it says behind the colon and above.',
    docs: 'https://maven.apache.org/plugins/',
    matches: [
      '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-javadoc-plugin:3.4.1:jar (attach-javadocs) on project app: MavenReportException: Error while generating Javadoc:'
    ],
    ignores: [
      '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:2.22.2:test (default-test) on project app'
    ]
  },
  {
    id: 'sbt-compile-failed',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\[error\] \(.{1,120}[cC]ompile\w*\) (?:Compilation failed|javac returned non-zero exit code)|^\[error\] bad option: '(?<option>[^']+)'/,
    summary: 'Scala sources do not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://www.scala-sbt.org/1.x/docs/',
    matches: [
      '[error] (core/compile:compileIncremental) Compilation failed',
      '[error] (Compile / compileIncremental) Compilation failed',
      "[error] bad option: '-Ypartial-unification'"
    ],
    ignores: ['[info] Compiling 12 Scala sources']
  },
  {
    id: 'sbt-dependency-unresolved',
    category: 'missing_dependency',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\[(?:error|warn)\]\s+(?:(?:sbt\.)?(?:librarymanagement\.)?ResolveException: unresolved dependency: |::\s+(?<module>[\w.-]+#[\w.-]+;\S+): not found|not found: https?:|Error downloading (?<artifact>[\w.-]+:[\w.-]+))|\bcoursier\.ResolutionException\b|\bError fetching artifacts:/,
    summary: 'sbt does not find a library.',
    remedy: 'Correct its name, version or resolver.',
    docs: 'https://www.scala-sbt.org/1.x/docs/Library-Management.html',
    matches: [
      '[error] sbt.librarymanagement.ResolveException: unresolved dependency: com.acme:core_2.13:1.0',
      '[error] Error downloading com.acme:core_2.13:1.0',
      '[warn] 	::  com.acme#core_2.12;1.0: not found'
    ],
    ignores: ['[info] Resolved dependencies']
  },
  {
    id: 'groovy-or-ant-script-failed',
    category: 'build_error',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'wrapper',
    pattern:
      /^\S+build\.xml:\d+: (?:The following error occurred while executing this line:|exec returned: [1-9]|Java returned: [1-9])/,
    summary: 'An Ant target failed.',
    remedy: 'See the output above it.',
    docs: 'https://ant.apache.org/manual/',
    matches: ['/work/app/build.xml:120: The following error occurred while executing this line:'],
    ignores: ['Buildfile: /work/app/build.xml']
  },
  {
    id: 'ant-task-failed',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^BUILD FAILED.{0,40}Target "[^"]+" does not exist|\bTarget "(?<target>[^"]+)" does not exist in the project\b|\bProblem: failed to create task or type (?<task>\S+)|\bBuildfile: \S+ does not exist!/,
    summary: 'Ant cannot run the build file.',
    remedy: 'Correct the target or task that it names.',
    docs: 'https://ant.apache.org/manual/',
    matches: [
      'Target "tets" does not exist in the project "app".',
      'Problem: failed to create task or type junit'
    ],
    ignores: ['Buildfile: /work/app/build.xml']
  },
  {
    id: 'coursier-download-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bdownload error: Caught [\w.]*(?:SocketTimeoutException|ConnectException|UnknownHostException|SSLException|SocketException|EOFException|IOException \(Server returned HTTP response code: 5)/,
    summary: 'Coursier could not download a library.',
    remedy: 'Re-run the job.',
    docs: 'https://get-coursier.io/docs/overview',
    matches: [
      '[error] download error: Caught java.net.SocketTimeoutException (Read timed out) while downloading https://repo.example.com/a.jar'
    ],
    ignores: ['download error: Caught java.io.FileNotFoundException']
  },
  {
    id: 'java-tls-broken',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bjavax\.net\.ssl\.SSL(?:Handshake)?Exception: (?:Remote host (?:terminated the handshake|closed connection during handshake)|Connection reset|Read timed out|Unexpected end of file)/,
    summary: 'A secure connection of a Java program broke.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/javax/net/ssl/SSLException.html',
    matches: ['javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake'],
    ignores: ['javax.net.ssl.SSLHandshakeException: PKIX path building failed']
  },
  {
    id: 'java-connection-reset',
    category: 'network_error',
    transient: null,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bjava\.net\.SocketException: (?:Connection reset|Broken pipe|Socket closed|Network is unreachable)/,
    summary: 'A connection of a Java program broke.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/SocketException.html',
    matches: ['java.net.SocketException: Connection reset'],
    ignores: ['java.net.SocketException is caught']
  },
  {
    id: 'java-server-silent',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /\bNoHttpResponseException: (?<host>[\w-]+(?:\.[\w-]+)+):\d+ failed to respond\b/,
    summary: '{host} did not answer.',
    remedy: 'Re-run the job.',
    docs: 'https://hc.apache.org/',
    matches: ['org.apache.http.NoHttpResponseException: repo.example.com:443 failed to respond'],
    ignores: ['NoHttpResponseException: localhost:8080 failed to respond']
  },
  {
    id: 'gradle-lock-on-download',
    category: 'timeout',
    transient: null,
    blame: 'platform',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bTimeout of \d+ reached waiting for exclusive access to file: /,
    summary: 'Another Gradle held the wrapper too long.',
    remedy: 'Re-run the job.',
    docs: 'https://docs.gradle.org/current/userguide/gradle_wrapper.html',
    matches: [
      'Exception in thread "main" java.lang.RuntimeException: Timeout of 120000 reached waiting for exclusive access to file: /home/u/.gradle/wrapper/dists/a.zip'
    ],
    ignores: ['Timeout of 2000ms exceeded.']
  },
  {
    id: 'groovy-compile-error',
    category: 'build_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^(?<file>\S+\.(?:groovy|gradle)): \d+: (?!warning)\S/,
    summary: '{file} does not compile.',
    remedy: 'Correct the place that is named.',
    docs: 'https://groovy-lang.org/documentation.html',
    matches: ['/work/src/App.groovy: 12: unable to resolve class Parser'],
    ignores: ['App.groovy: fine']
  },
  {
    id: 'java-file-missing',
    category: 'missing_file',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bFileNotFoundException: .{1,300} \(No such file or directory\)|\bjava\.nio\.file\.NoSuchFileException: (?<file>\S+)/,
    summary: 'A Java program does not find a file.',
    remedy: 'Make it in an earlier step, or correct the path.',
    docs: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/io/FileNotFoundException.html',
    matches: [
      'java.io.FileNotFoundException: app.yml (No such file or directory)',
      'java.nio.file.NoSuchFileException: /work/app.yml'
    ],
    ignores: ['FileNotFoundException is expected']
  },
  {
    id: 'java-permission-denied',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bjava\.nio\.file\.AccessDeniedException: |\bFileNotFoundException: .{1,300} \(Permission denied\)/,
    summary: 'A Java program may not use a file.',
    remedy: 'Give the user of the step the right to it, or write elsewhere.',
    docs: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/nio/file/AccessDeniedException.html',
    matches: [
      'java.nio.file.AccessDeniedException: /opt/app',
      'java.io.FileNotFoundException: /opt/app.log (Permission denied)'
    ],
    ignores: ['java.nio.file.NoSuchFileException: /opt/app']
  },
  {
    id: 'java-uncaught-exception',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^Exception in thread "[^"]{1,120}" (?<error>[\w.$]+(?:Exception|Error)(?::? .*)?)$/,
    summary: 'A Java program stopped with {error}',
    remedy: 'See the trace below it.',
    docs: 'https://docs.oracle.com/javase/tutorial/essential/exceptions/',
    matches: ['Exception in thread "main" java.lang.IllegalStateException: no configuration'],
    ignores: ['Exception in thread handling is tested']
  },
  {
    id: 'java-class-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^(?:Exception in thread "[^"]{1,120}" |Caused by: |\s*> )?java\.lang\.(?:ClassNotFoundException|NoClassDefFoundError): (?<class>[\w.$/]+)/,
    summary: 'The class {class} is not on the class path.',
    remedy: 'Add the library that holds it.',
    docs: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/NoClassDefFoundError.html',
    matches: [
      'Exception in thread "main" java.lang.NoClassDefFoundError: org/acme/Parser',
      'Caused by: java.lang.ClassNotFoundException: org.acme.Parser'
    ],
    ignores: ['java.lang.ClassCastException: org.acme.Parser']
  },
  {
    id: 'java-method-missing',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\bjava\.lang\.(?:NoSuchMethodError|NoSuchFieldError|AbstractMethodError|IncompatibleClassChangeError|UnsupportedClassVersionError): ?(?<member>\S.*)/,
    summary: 'Two libraries do not fit together: {member}',
    remedy: 'Bring their versions in line.',
    docs: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/NoSuchMethodError.html',
    matches: ['java.lang.NoSuchMethodError: org.acme.Parser.parse(Ljava/lang/String;)V'],
    ignores: ['java.lang.NoSuchElementException: none']
  }
]
