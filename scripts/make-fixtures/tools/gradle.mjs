import { fails, passes } from '../expectations.mjs'
import { cart } from './java-sources.mjs'

const gradleBuild = (body) => ({
  'settings.gradle': "rootProject.name = 'app'\n",
  'build.gradle': `${body}\n`
})
export const gradle = {
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
