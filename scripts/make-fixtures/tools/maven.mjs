import { fails, passes } from '../expectations.mjs'
import { cart, cartTest } from './java-sources.mjs'

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
const mvn = (goal) => `mvn -B -ntp ${goal}`

export const maven = {
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
