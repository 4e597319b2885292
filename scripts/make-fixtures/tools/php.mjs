import { fails, passes } from '../expectations.mjs'

const composerJson = (facts) => ({
  'composer.json': `${JSON.stringify({ name: 'acme/app', repositories: [{ type: 'composer', url: 'https://packages.example.com' }, { 'packagist.org': false }], ...facts }, null, 2)}\n`
})
const wantsChart = composerJson({ require: { 'acme/chart': '^2.0' } })
const packages = (version, require = {}) =>
  `body:${JSON.stringify({ packages: { 'acme/chart': { [version]: { name: 'acme/chart', version, require, dist: { type: 'zip', url: 'https://packages.example.com/chart.zip' } } } } })}`
const test = (body) => ({
  'CartTest.php': `<?php\nuse PHPUnit\\Framework\\TestCase;\n\nclass CartTest extends TestCase\n{\n    public function testHoldsBooks(): void\n    {\n        ${body}\n    }\n}\n`
})

export const php = {
  name: 'php',
  versions: {
    php: 'php --version',
    composer: 'COMPOSER_ALLOW_SUPERUSER=1 composer --version',
    phpunit: 'phpunit --version'
  },
  cases: [
    {
      name: 'php-parse-error',
      files: { 'app.php': '<?php\n$total = 3\necho $total;\n' },
      run: 'php -l app.php',
      expect: fails('php-parse-error', 'syntax_error', 'syntax error, unexpected token "echo"')
    },
    {
      name: 'php-class-missing',
      files: { 'app.php': '<?php\n$chart = new Acme\\Chart();\n' },
      run: 'php app.php',
      expect: fails(
        'php-class-missing',
        ['missing_dependency', 'build_error'],
        'Class "Acme\\Chart" not found'
      )
    },
    {
      name: 'php-function-missing',
      files: { 'app.php': '<?php\nimagecreate_acme(1, 2);\n' },
      run: 'php app.php',
      expect: fails(
        'php-uncaught-error',
        ['missing_dependency', 'build_error', 'unknown'],
        'Call to undefined function imagecreate_acme()',
        [false, null]
      )
    },
    {
      name: 'php-uncaught-exception',
      files: { 'app.php': '<?php\nthrow new RuntimeException("no theme");\n' },
      run: 'php app.php',
      expect: fails(
        'php-uncaught-error',
        ['unknown', 'build_error'],
        'Uncaught RuntimeException: no theme',
        [false, null]
      )
    },
    {
      name: 'php-memory-exhausted',
      files: {
        'app.php': '<?php\nini_set("memory_limit", "4M");\n$a = "x";\nwhile (true) { $a .= $a; }\n'
      },
      run: 'php app.php',
      expect: fails(
        'php-memory-exhausted',
        'resource_exhaustion',
        'Allowed memory size of 4194304 bytes exhausted'
      )
    },
    {
      name: 'php-autoload-missing',
      files: { 'app.php': '<?php\nrequire __DIR__ . "/vendor/autoload.php";\n' },
      run: 'php app.php',
      expect: fails(
        'php-autoload-missing',
        ['missing_file', 'missing_dependency'],
        ['vendor/autoload.php']
      )
    },
    {
      name: 'phpunit-test-failed',
      files: test('$this->assertSame(3, 1 + 1);'),
      run: 'phpunit CartTest.php',
      expect: fails('phpunit-test-failed', 'test_failure', [
        '1) CartTest::testHoldsBooks',
        'Failed asserting that 2 is identical to 3'
      ])
    },
    {
      name: 'phpunit-test-error',
      files: test('throw new RuntimeException("no shelf");'),
      run: 'phpunit CartTest.php',
      expect: fails('phpunit-test-failed', 'test_failure', [
        '1) CartTest::testHoldsBooks',
        'RuntimeException: no shelf'
      ])
    },
    {
      name: 'composer-manifest-missing',
      run: 'composer install --no-interaction',
      expect: fails(
        'project-file-missing',
        'missing_file',
        'Composer could not find a composer.json file'
      )
    },
    {
      name: 'composer-manifest-invalid',
      files: { 'composer.json': '{"name": "acme/app",}\n' },
      run: 'composer install --no-interaction',
      expect: fails(
        'composer-manifest-invalid',
        ['syntax_error', 'configuration_error'],
        ['does not contain valid JSON', 'Parse error on line 1']
      )
    },
    {
      name: 'composer-php-version',
      files: composerJson({ require: { php: '>=9.9' } }),
      world: { answer: 404, paths: { '/packages.json': 'body:{"packages": {}}' } },
      run: 'composer install --no-interaction',
      expect: fails('composer-php-version', 'dependency_conflict', [
        'requires php >=9.9 but your php version',
        'Root composer.json requires php >=9.9'
      ])
    },
    {
      name: 'composer-extension-missing',
      files: composerJson({ require: { 'ext-imagick': '*' } }),
      world: { answer: 404, paths: { '/packages.json': 'body:{"packages": {}}' } },
      run: 'composer install --no-interaction',
      expect: fails(
        'php-extension-missing',
        'missing_dependency',
        'requires PHP extension ext-imagick * but it is missing from your system'
      )
    },
    {
      name: 'composer-package-missing',
      files: wantsChart,
      world: { answer: 404, paths: { '/packages.json': 'body:{"packages": {}}' } },
      run: 'composer install --no-interaction',
      expect: fails(
        ['composer-package-missing', 'composer-requirements-unresolvable'],
        ['missing_dependency', 'dependency_conflict'],
        ['Root composer.json requires acme/chart', 'Your requirements could not be resolved']
      )
    },
    {
      name: 'composer-version-missing',
      files: wantsChart,
      world: { answer: 404, paths: { '/packages.json': packages('1.4.0') } },
      run: 'composer install --no-interaction',
      expect: fails(
        'composer-requirements-unresolvable',
        ['dependency_conflict', 'missing_dependency'],
        ['Root composer.json requires acme/chart', 'Your requirements could not be resolved']
      )
    },
    {
      name: 'composer-server-error',
      files: wantsChart,
      world: { answer: 503 },
      run: 'composer install --no-interaction',
      expect: fails(
        ['composer-network-failure', 'composer-server-error', 'service-unavailable'],
        'service_unavailable',
        '503',
        true
      )
    },
    {
      name: 'composer-connection-refused',
      files: wantsChart,
      run: 'composer install --no-interaction',
      expect: fails(
        'composer-network-failure',
        'network_error',
        ['curl error 7', 'Connection refused', 'Failed to connect'],
        true
      )
    },
    {
      name: 'composer-host-unknown',
      files: {
        'composer.json': wantsChart['composer.json'].replace(
          'packages.example.com',
          'packagist.example.org'
        )
      },
      run: 'composer install --no-interaction',
      expect: fails(
        'composer-network-failure',
        'network_error',
        ['curl error 6', 'Could not resolve host: packagist.example.org'],
        true
      )
    },
    {
      name: 'composer-login-refused',
      files: wantsChart,
      world: { answer: 401, headers: { 'www-authenticate': 'Basic realm="x"' } },
      run: 'composer install --no-interaction',
      expect: fails(['composer-login-missing', 'invalid-api-key'], 'missing_credentials', [
        '401',
        'authentication required',
        'HTTP 401'
      ])
    },
    {
      name: 'composer-lockfile-incompatible',
      files: {
        ...wantsChart,
        'composer.lock':
          '{"content-hash": "0", "packages": [], "packages-dev": [], "aliases": [], "minimum-stability": "stable", "stability-flags": [], "platform": [], "platform-dev": []}\n'
      },
      run: 'composer install --no-interaction',
      expect: fails(
        ['composer-lockfile-incompatible', 'composer-lockfile-outdated'],
        'dependency_conflict',
        [
          'Required package "acme/chart" is not present in the lock file',
          'lock file is not up to date'
        ]
      )
    },
    {
      name: 'composer-script-missing',
      files: composerJson({}),
      run: 'composer run lint',
      expect: fails(
        'composer-script-missing',
        ['configuration_error', 'missing_command'],
        ['Script "lint" is not defined in this package', 'Command "lint" is not defined']
      )
    },
    {
      name: 'phpunit-passes',
      files: test('error_log("PHP Fatal error: as staged");\n        $this->assertSame(2, 1 + 1);'),
      run: 'phpunit CartTest.php',
      expect: passes
    },
    {
      name: 'php-passes',
      files: { 'app.php': '<?php\necho "Fatal error: none", PHP_EOL;\n' },
      run: 'php -l app.php\nphp app.php',
      expect: passes
    }
  ]
}
