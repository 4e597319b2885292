import { fails, passes } from '../expectations.mjs'
import { cart, cartTest } from './java-sources.mjs'

const antBuild = (target) => ({
  'build.xml': `<project name="app" default="test">\n  ${target}\n</project>\n`
})
const junitTarget =
  '<target name="test">\n    <mkdir dir="out"/>\n    <javac srcdir="src" destdir="out" includeantruntime="true" classpath="/usr/share/java/junit4.jar:/usr/share/java/hamcrest-core.jar"/>\n    <junit printsummary="yes" haltonfailure="yes" fork="no">\n      <classpath path="out:/usr/share/java/junit4.jar:/usr/share/java/hamcrest-core.jar"/>\n      <formatter type="plain" usefile="false"/>\n      <test name="com.acme.CartTest"/>\n    </junit>\n  </target>'
export const java = {
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
