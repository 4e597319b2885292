import { fails, passes } from '../expectations.mjs'

const settings = (mirror = '') =>
  `<settings>\n  <localRepository>/home/runner/tools/m2</localRepository>\n  ${mirror || '<offline>true</offline>'}\n</settings>\n`
const mirror = (url) =>
  `<mirrors><mirror><id>packages</id><mirrorOf>*</mirrorOf><url>${url}</url></mirror></mirrors>`
const online = (url = 'http://packages.example.com/maven2') => ({
  '.m2/settings.xml': settings(mirror(url))
})

const pom = (dependencies = '', more = '') => ({
  'pom.xml': `<project xmlns="http://maven.apache.org/POM/4.0.0">\n  <modelVersion>4.0.0</modelVersion>\n  <groupId>com.acme</groupId>\n  <artifactId>app</artifactId>\n  <version>1.0.0</version>\n  <properties>\n    <maven.compiler.source>11</maven.compiler.source>\n    <maven.compiler.target>11</maven.compiler.target>\n    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>\n  </properties>\n  <dependencies>${dependencies}</dependencies>\n  ${more}\n</project>\n`
})
const junit =
  '<dependency><groupId>junit</groupId><artifactId>junit</artifactId><version>4.x</version><scope>test</scope></dependency>'
const chart =
  '<dependency><groupId>com.acme</groupId><artifactId>chart-kit</artifactId><version>2.0.0</version></dependency>'
const cart = (body) => ({
  'src/main/java/com/acme/Cart.java': `package com.acme;\n\npublic class Cart {\n    public int size() {\n        ${body}\n    }\n}\n`
})
const cartTest = (body) => ({
  'src/test/java/com/acme/CartTest.java': `package com.acme;\n\nimport static org.junit.Assert.assertEquals;\nimport org.junit.Test;\n\npublic class CartTest {\n    @Test\n    public void holdsBooks() {\n        ${body}\n    }\n\n    @Test\n    public void isEmpty() {\n    }\n}\n`
})
const mvn = (goal) => `mvn -B -ntp ${goal}`

const maven = {
  name: 'maven',
  install:
    'mkdir -p ../tools && cp -aL /usr/share/maven-repo ../tools/m2 && chown -R 1001:1001 ../tools',
  version: 'mvn -B --version',
  home: { '.m2/settings.xml': settings() },
  cases: [
    {
      name: 'maven-compile-error',
      files: { ...pom(), ...cart('return "none";') },
      run: mvn('compile'),
      expect: fails(
        ['maven-compile-error', 'maven-compile-error-tagged'],
        ['build_error', 'type_error'],
        'Cart.java:[5,16] incompatible types'
      )
    },
    {
      name: 'maven-test-failed',
      files: {
        ...pom(junit),
        ...cart('return 1;'),
        ...cartTest('assertEquals(2, new Cart().size());')
      },
      run: mvn('test'),
      expect: fails(['surefire-test-failed', 'surefire-test-listed'], 'test_failure', [
        'holdsBooks',
        'expected:<2> but was:<1>'
      ])
    },
    {
      name: 'maven-test-error',
      files: {
        ...pom(junit),
        ...cart('throw new IllegalStateException("no shelf");'),
        ...cartTest('assertEquals(2, new Cart().size());')
      },
      run: mvn('test'),
      expect: fails(['surefire-test-failed', 'surefire-test-listed'], 'test_failure', [
        'holdsBooks',
        'java.lang.IllegalStateException: no shelf'
      ])
    },
    {
      name: 'maven-artifact-missing',
      home: online(),
      world: { answer: 404 },
      files: { ...pom(chart), ...cart('return 1;') },
      run: mvn('compile'),
      expect: fails(
        'maven-artifact-missing',
        'missing_dependency',
        'Could not find artifact com.acme:chart-kit:jar:2.0.0'
      )
    },
    {
      name: 'maven-artifact-missing-offline',
      files: { ...pom(chart), ...cart('return 1;') },
      run: mvn('compile'),
      expect: fails(
        ['maven-artifact-missing-cached', 'maven-artifact-offline', 'maven-artifact-missing'],
        ['missing_dependency', 'configuration_error'],
        'in offline mode'
      )
    },
    {
      name: 'maven-server-error',
      home: online(),
      world: { answer: 503 },
      files: { ...pom(chart), ...cart('return 1;') },
      run: mvn('compile'),
      expect: fails('maven-server-error', 'service_unavailable', '503', true)
    },
    {
      name: 'maven-connection-refused',
      home: online(),
      files: { ...pom(chart), ...cart('return 1;') },
      run: mvn('compile'),
      expect: fails('maven-transfer-broken', 'network_error', 'Connection refused', true)
    },
    {
      name: 'maven-host-unknown',
      home: online('http://maven.example.org/maven2'),
      files: { ...pom(chart), ...cart('return 1;') },
      run: mvn('compile'),
      expect: fails(
        ['maven-transfer-broken', 'java-host-unknown'],
        'network_error',
        'maven.example.org: ',
        true
      )
    },
    {
      name: 'maven-login-refused',
      home: online(),
      world: { answer: 401 },
      files: { ...pom(chart), ...cart('return 1;') },
      run: mvn('compile'),
      expect: fails('maven-login-refused', 'missing_credentials', ['401', 'authentication failed'])
    },
    {
      name: 'maven-certificate',
      home: online('https://packages.example.com/maven2'),
      world: { answer: 404 },
      files: { ...pom(chart), ...cart('return 1;') },
      run: mvn('compile'),
      expect: fails('java-certificate-untrusted', 'network_error', 'PKIX path building failed', [
        false,
        null
      ])
    },
    {
      name: 'maven-pom-unparseable',
      files: {
        'pom.xml':
          '<project>\n  <modelVersion>4.0.0</modelVersion>\n  <groupId>com.acme</groupId\n</project>\n'
      },
      run: mvn('compile'),
      expect: fails('maven-pom-unparseable', 'syntax_error', 'Non-parseable POM')
    },
    {
      name: 'maven-pom-missing',
      run: mvn('compile'),
      expect: fails(
        'maven-pom-missing',
        ['missing_file', 'configuration_error'],
        ['there is no POM in this directory', 'MissingProjectException']
      )
    },
    {
      name: 'maven-version-missing',
      files: pom(
        '<dependency><groupId>com.acme</groupId><artifactId>chart-kit</artifactId></dependency>'
      ),
      run: mvn('compile'),
      expect: fails(
        'maven-pom-invalid',
        'configuration_error',
        "'dependencies.dependency.version' for com.acme:chart-kit:jar is missing"
      )
    },
    {
      name: 'maven-goal-unknown',
      files: { ...pom(), ...cart('return 1;') },
      run: mvn('compil'),
      expect: fails('maven-goal-unknown', 'configuration_error', 'Unknown lifecycle phase "compil"')
    },
    {
      name: 'maven-release-unsupported',
      files: { 'pom.xml': pom()['pom.xml'].replaceAll('>11<', '>99<'), ...cart('return 1;') },
      run: mvn('compile'),
      expect: fails(
        'java-release-unsupported',
        ['dependency_conflict', 'configuration_error'],
        [
          'invalid target release: 99',
          'error: release version 99 not supported',
          'Source option 99',
          'invalid source release: 99'
        ]
      )
    },
    {
      name: 'maven-passes',
      files: {
        ...pom(junit),
        ...cart('return 2;'),
        ...cartTest(
          'System.err.println("java.lang.IllegalStateException: expected");\n        assertEquals(2, new Cart().size());'
        )
      },
      run: mvn('test'),
      expect: passes
    },
    {
      name: 'maven-failures-ignored-pass',
      files: {
        ...pom(junit),
        ...cart('return 1;'),
        ...cartTest('assertEquals(2, new Cart().size());')
      },
      run: mvn('-Dmaven.test.failure.ignore=true test'),
      expect: passes
    }
  ]
}

const gradleBuild = (body) => ({
  'settings.gradle': "rootProject.name = 'app'\n",
  'build.gradle': `${body}\n`
})
const gradle = {
  name: 'gradle',
  version: 'gradle --version | grep ^Gradle',
  home: { '.gradle/gradle.properties': 'org.gradle.daemon=false\n' },
  cases: [
    {
      name: 'gradle-compile-error',
      files: { ...gradleBuild("apply plugin: 'java'"), ...cart('return "none";') },
      run: 'gradle build',
      expect: fails(
        'java-compile-error',
        ['build_error', 'type_error'],
        'Cart.java:5: error: incompatible types'
      )
    },
    {
      name: 'gradle-artifact-missing',
      world: { answer: 404 },
      files: {
        ...gradleBuild(
          "apply plugin: 'java'\nrepositories { maven { url 'http://packages.example.com/maven2' } }\ndependencies { compile 'com.acme:chart-kit:2.0.0' }"
        ),
        ...cart('return 1;')
      },
      run: 'gradle build',
      expect: fails(
        'gradle-artifact-missing',
        'missing_dependency',
        'Could not find com.acme:chart-kit:2.0.0.'
      )
    },
    {
      name: 'gradle-server-error',
      world: { answer: 503 },
      files: {
        ...gradleBuild(
          "apply plugin: 'java'\nrepositories { maven { url 'http://packages.example.com/maven2' } }\ndependencies { compile 'com.acme:chart-kit:2.0.0' }"
        ),
        ...cart('return 1;')
      },
      run: 'gradle build',
      expect: fails(
        'gradle-download-refused-5xx',
        'service_unavailable',
        'Received status code 503 from server',
        true
      )
    },
    {
      name: 'gradle-connection-refused',
      files: {
        ...gradleBuild(
          "apply plugin: 'java'\nrepositories { maven { url 'http://packages.example.com/maven2' } }\ndependencies { compile 'com.acme:chart-kit:2.0.0' }"
        ),
        ...cart('return 1;')
      },
      run: 'gradle build',
      expect: fails(
        'gradle-download-broken',
        'network_error',
        [
          'Connection refused',
          'Connect to packages.example.com:80',
          "Could not GET 'http://packages.example.com"
        ],
        true
      )
    },
    {
      name: 'gradle-host-unknown',
      files: {
        ...gradleBuild(
          "apply plugin: 'java'\nrepositories { maven { url 'http://maven.example.org/maven2' } }\ndependencies { compile 'com.acme:chart-kit:2.0.0' }"
        ),
        ...cart('return 1;')
      },
      run: 'gradle build',
      expect: fails(
        ['gradle-download-broken', 'java-host-unknown'],
        'network_error',
        'maven.example.org',
        true
      )
    },
    {
      name: 'gradle-login-refused',
      world: { answer: 401 },
      files: {
        ...gradleBuild(
          "apply plugin: 'java'\nrepositories { maven { url 'http://packages.example.com/maven2' } }\ndependencies { compile 'com.acme:chart-kit:2.0.0' }"
        ),
        ...cart('return 1;')
      },
      run: 'gradle build',
      expect: fails(
        'gradle-download-refused-4xx',
        'missing_credentials',
        'Received status code 401 from server'
      )
    },
    {
      name: 'gradle-property-unknown',
      files: gradleBuild("apply plugin: 'java'\nversion = releaseVersion"),
      run: 'gradle build',
      expect: fails(
        'gradle-property-unknown',
        'configuration_error',
        "Could not get unknown property 'releaseVersion'"
      )
    },
    {
      name: 'gradle-plugin-missing',
      files: gradleBuild("apply plugin: 'com.acme.chart'"),
      run: 'gradle build',
      expect: fails(
        'gradle-plugin-id-unknown',
        ['missing_dependency', 'configuration_error'],
        "Plugin with id 'com.acme.chart' not found."
      )
    },
    {
      name: 'gradle-task-unknown',
      files: gradleBuild(''),
      run: 'gradle integrationTest',
      expect: fails(
        'gradle-task-unknown',
        'configuration_error',
        "Task 'integrationTest' not found in root project 'app'."
      )
    },
    {
      name: 'gradle-script-syntax-error',
      files: gradleBuild("apply plugin: 'java\n}"),
      run: 'gradle build',
      expect: fails(
        'gradle-script-syntax',
        ['syntax_error', 'configuration_error'],
        ['Could not compile build file', 'expecting']
      )
    },
    {
      name: 'gradle-command-failed',
      files: gradleBuild("task bundle(type: Exec) { commandLine 'frobnicate', '--all' }"),
      run: 'gradle bundle',
      expect: fails('gradle-command-missing', 'missing_command', [
        "A problem occurred starting process 'command 'frobnicate''",
        'Cannot run program "frobnicate"'
      ])
    },
    {
      name: 'gradle-wrapper-missing',
      files: gradleBuild(''),
      run: './gradlew build',
      expect: fails(
        'script-path-missing',
        ['missing_command', 'missing_file'],
        './gradlew: No such file or directory'
      )
    },
    {
      name: 'gradle-passes',
      files: { ...gradleBuild("apply plugin: 'java'"), ...cart('return 1;') },
      run: 'gradle build',
      expect: passes
    }
  ]
}

const antBuild = (target) => ({
  'build.xml': `<project name="app" default="test">\n  ${target}\n</project>\n`
})
const junitTarget =
  '<target name="test">\n    <mkdir dir="out"/>\n    <javac srcdir="src" destdir="out" includeantruntime="true" classpath="/usr/share/java/junit4.jar:/usr/share/java/hamcrest-core.jar"/>\n    <junit printsummary="yes" haltonfailure="yes" fork="no">\n      <classpath path="out:/usr/share/java/junit4.jar:/usr/share/java/hamcrest-core.jar"/>\n      <formatter type="plain" usefile="false"/>\n      <test name="com.acme.CartTest"/>\n    </junit>\n  </target>'
const java = {
  name: 'java',
  versions: {
    ant: 'ant -version',
    javac: 'javac -version',
    java: 'java -version',
    kotlin: 'kotlinc -version',
    scala: 'scalac -version',
    checkstyle: 'checkstyle --version',
    junit: 'dpkg-query -W junit4'
  },
  cases: [
    {
      name: 'ant-compile-error',
      files: {
        ...antBuild(
          '<target name="test"><mkdir dir="out"/><javac srcdir="src" destdir="out" includeantruntime="false"/></target>'
        ),
        ...cart('return "none";')
      },
      run: 'ant',
      expect: fails(
        ['java-compile-error', 'ant-compile-failed'],
        ['build_error', 'type_error'],
        'Cart.java:5: error: incompatible types'
      )
    },
    {
      name: 'ant-junit-failed',
      files: {
        ...antBuild(junitTarget),
        ...cart('return 1;'),
        ...cartTest('assertEquals(2, new Cart().size());')
      },
      run: 'ant',
      expect: fails('ant-junit-failed', 'test_failure', [
        'Tests run: 2, Failures: 1',
        'Testcase: holdsBooks',
        'expected:<2> but was:<1>',
        'Test com.acme.CartTest failed'
      ])
    },
    {
      name: 'ant-target-missing',
      files: antBuild('<target name="build"/>'),
      run: 'ant',
      expect: fails('ant-target-missing', 'configuration_error', [
        'Default target test does not exist in this project',
        'Target "test" does not exist'
      ])
    },
    {
      name: 'ant-build-file-missing',
      run: 'ant',
      expect: fails(
        'ant-target-missing',
        ['missing_file', 'configuration_error'],
        'Buildfile: build.xml does not exist!'
      )
    },
    {
      name: 'javac-symbol-missing',
      files: cart('return total;'),
      run: 'javac -d out $(find src -name "*.java")',
      expect: fails('java-compile-error', 'build_error', 'Cart.java:5: error: cannot find symbol')
    },
    {
      name: 'javac-package-missing',
      files: { 'src/A.java': 'import org.acme.chart.Chart;\n\nclass A {}\n' },
      run: 'javac -d out src/A.java',
      expect: fails(
        'java-compile-error',
        ['build_error', 'missing_dependency'],
        'error: package org.acme.chart does not exist'
      )
    },
    {
      name: 'javac-syntax-error',
      files: cart('return 1'),
      run: 'javac -d out $(find src -name "*.java")',
      expect: fails('java-compile-error', ['build_error', 'syntax_error'], "error: ';' expected")
    },
    {
      name: 'java-exception',
      files: {
        'A.java':
          'class A {\n  static int parse(String s) { return Integer.parseInt(s); }\n  public static void main(String[] a) {\n    try { parse("x"); } catch (Exception e) { throw new IllegalStateException("settings are broken", e); }\n  }\n}\n'
      },
      run: 'java A.java',
      expect: fails(
        'java-uncaught-exception',
        ['unknown', 'build_error'],
        [
          'java.lang.IllegalStateException: settings are broken',
          'Caused by: java.lang.NumberFormatException'
        ],
        [false, null]
      )
    },
    {
      name: 'java-heap-exhausted',
      files: {
        'A.java':
          'import java.util.*;\nclass A { public static void main(String[] a) { List<long[]> l = new ArrayList<>(); while (true) l.add(new long[100000]); } }\n'
      },
      run: 'java -Xmx64m A.java',
      expect: fails(
        'java-heap-exhausted',
        'resource_exhaustion',
        'java.lang.OutOfMemoryError: Java heap space'
      )
    },
    {
      name: 'java-main-class-missing',
      run: 'java -cp out com.acme.Main',
      expect: fails(
        'java-main-class-missing',
        'missing_file',
        'Could not find or load main class com.acme.Main'
      )
    },
    {
      name: 'java-jar-missing',
      run: 'java -jar target/app.jar',
      expect: fails(
        'project-file-missing',
        'missing_file',
        'Unable to access jarfile target/app.jar'
      )
    },
    {
      name: 'java-host-unknown',
      files: {
        'A.java':
          'import java.net.*;\nclass A { public static void main(String[] a) throws Exception { new URL("https://data.example.org/x").openStream(); } }\n'
      },
      run: 'java A.java',
      expect: fails(
        'java-host-unknown',
        'network_error',
        'java.net.UnknownHostException: data.example.org',
        true
      )
    },
    {
      name: 'junit-console-failed',
      files: { ...cart('return 1;'), ...cartTest('assertEquals(2, new Cart().size());') },
      run: 'export CLASSPATH=out:/usr/share/java/junit4.jar:/usr/share/java/hamcrest-core.jar\njavac -d out $(find src -name "*.java")\njava org.junit.runner.JUnitCore com.acme.CartTest',
      expect: fails(['junit-console-failed', 'junit-test-failed'], 'test_failure', [
        'There was 1 failure:',
        '1) holdsBooks(com.acme.CartTest)',
        'expected:<2> but was:<1>',
        'Tests run: 2,  Failures: 1'
      ])
    },
    {
      name: 'checkstyle-finding',
      files: {
        'checks.xml':
          '<?xml version="1.0"?>\n<!DOCTYPE module PUBLIC "-//Checkstyle//DTD Checkstyle Configuration 1.3//EN" "https://checkstyle.org/dtds/configuration_1_3.dtd">\n<module name="Checker"><module name="TreeWalker"><module name="EmptyBlock"/></module></module>\n',
        'A.java': 'class A { void f() { if (true) { } } }\n'
      },
      run: 'checkstyle -c checks.xml A.java',
      expect: fails('checkstyle-finding', 'lint_error', 'A.java:1:32')
    },
    {
      name: 'scala-compile-error',
      files: { 'A.scala': 'object A { val total: Int = "three" }\n' },
      run: 'scalac A.scala',
      expect: fails(
        'scala-compile-error',
        ['build_error', 'type_error'],
        'A.scala:1: error: type mismatch'
      )
    },
    {
      name: 'kotlin-compile-error',
      files: { 'A.kt': 'fun main() { val total: Int = "three"\n println(missing) }\n' },
      run: 'kotlinc A.kt -d out',
      expect: fails(
        'kotlin-compile-error',
        ['build_error', 'type_error'],
        'A.kt:1:31: error: type mismatch'
      )
    },
    {
      name: 'ant-passes',
      files: {
        ...antBuild(junitTarget),
        ...cart('return 2;'),
        ...cartTest(
          'System.out.println("FAILED: expected output");\n        assertEquals(2, new Cart().size());'
        )
      },
      run: 'ant',
      expect: passes
    },
    {
      name: 'java-passes',
      files: {
        'A.java':
          'class A { public static void main(String[] a) { new IllegalStateException("expected and logged").printStackTrace(); } }\n'
      },
      run: 'java A.java',
      expect: passes
    }
  ]
}

export const jvm = [maven, gradle, java]
