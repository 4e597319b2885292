import type { TextRule } from '../engine/types/rule.js'

export const phpRules: TextRule[] = [
  {
    id: 'composer-requirements-unresolvable',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bYour requirements could not be resolved to an installable set of packages\b/,
    summary: 'The packages ask for versions that contradict each other.',
    remedy:
      'Align the versions in composer.json as the problems below say; a missing PHP extension shows the same text.',
    docs: 'https://getcomposer.org/doc/articles/troubleshooting.md',
    matches: ['Your requirements could not be resolved to an installable set of packages.'],
    ignores: ['Nothing to install, update or remove']
  },
  {
    id: 'composer-lockfile-incompatible',
    category: 'dependency_conflict',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\b(?:Your lock file does not contain a compatible set of packages|Required package "[^"]+" is not present in the lock file)/,
    summary: 'composer.lock does not fit composer.json or this PHP.',
    remedy: 'Run composer update with the PHP version of the job and commit composer.lock.',
    docs: 'https://getcomposer.org/doc/01-basic-usage.md',
    matches: [
      'Your lock file does not contain a compatible set of packages. Please run composer update.',
      '- Required package "acme/core" is not present in the lock file.'
    ],
    ignores: ['Installing dependencies from lock file']
  },
  {
    id: 'composer-network-failure',
    category: 'network_error',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bcurl error (?:[567]|1[68]|28|35|5[256]|92) while downloading https?:/,
    summary: 'Composer lost its connection to the package server.',
    remedy: "Re-run the job; cache Composer's files.",
    docs: 'https://getcomposer.org/doc/articles/troubleshooting.md',
    matches: [
      'curl error 28 while downloading https://repo.packagist.org/packages.json: Operation timed out',
      '  curl error 6 while downloading https://api.github.com/x: Could not resolve host: api.github.com'
    ],
    ignores: ['curl error 22 while downloading']
  },
  {
    id: 'composer-manifest-invalid',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /"(?<file>[^"]*composer\.(?:json|lock))" does not (?:contain valid JSON|match the expected JSON schema)\b/,
    summary: '{file} can not be read.',
    remedy: 'Correct it; composer validate shows the same locally.',
    docs: 'https://getcomposer.org/doc/04-schema.md',
    matches: [
      '"./composer.json" does not contain valid JSON',
      '"./composer.json" does not match the expected JSON schema:'
    ],
    ignores: ['"./composer.json" is valid']
  },
  {
    id: 'composer-script-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bScript "(?<script>[^"]+)" is not defined in this package\b/,
    summary: 'composer.json has no script {script}.',
    remedy: 'Correct the name, or add the script to composer.json.',
    docs: 'https://getcomposer.org/doc/articles/scripts.md',
    matches: ['Script "lint" is not defined in this package'],
    ignores: ['Script "lint" is run']
  },
  {
    id: 'composer-php-version',
    category: 'dependency_conflict',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b[Yy]our php version \([^)]+\) does not satisfy that requirement\b/,
    summary: 'A package needs another PHP than the job runs.',
    remedy: 'Set php-version on shivammathur/setup-php to one that fits.',
    docs: 'https://github.com/shivammathur/setup-php',
    matches: [
      '    - Root composer.json requires php ^8.2 but your php version (8.1.27) does not satisfy that requirement.'
    ],
    ignores: ['php version 8.2']
  },
  {
    id: 'php-extension-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bit is missing from your system\. Install or enable PHP's (?<extension>\w+) extension\b/,
    summary: 'The PHP extension {extension} is not installed.',
    remedy: 'Add it to extensions of shivammathur/setup-php.',
    docs: 'https://github.com/shivammathur/setup-php',
    matches: [
      "    - acme/core 1.0 requires ext-intl * -> it is missing from your system. Install or enable PHP's intl extension."
    ],
    ignores: ['extension loaded']
  },
  {
    id: 'php-parse-error',
    category: 'syntax_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\b(?:PHP )?Parse error: +syntax error, /,
    summary: 'A PHP file does not parse.',
    remedy: 'Correct the line that is named; newer syntax needs a newer php-version.',
    docs: 'https://www.php.net/manual/en/language.errors.php7.php',
    matches: [
      "PHP Parse error:  syntax error, unexpected '}' in /w/src/App.php on line 12",
      'Parse error: syntax error, unexpected token "}" in src/App.php:12'
    ],
    ignores: ['No syntax errors detected in src/App.php']
  },
  {
    id: 'php-class-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /\b(?:PHP )?Fatal error: .{0,60}(?:Class|Interface|Trait) ["'](?<class>[^"']+)["'] not found/,
    summary: 'PHP finds no class {class}.',
    remedy: 'Run composer install or dump-autoload before the step, or correct the name.',
    docs: 'https://www.php.net/manual/en/language.oop5.autoload.php',
    matches: ['PHP Fatal error:  Uncaught Error: Class "App\\Foo" not found in /w/src/a.php:3'],
    ignores: ['class found']
  },
  {
    id: 'php-autoload-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bvendor\/autoload\.php\)?'?(?::| \(include_path=).{0,30}(?:Failed|failed) to open stream|\bFailed opening required '[^']*vendor\/autoload\.php'/,
    summary: 'The packages of the project are not installed.',
    remedy: 'Run composer install before this step.',
    docs: 'https://getcomposer.org/doc/01-basic-usage.md#autoloading',
    matches: [
      'PHP Warning:  require(/home/runner/work/app/app/vendor/autoload.php): Failed to open stream: No such file or directory in /home/runner/work/app/app/app.php on line 2',
      "PHP Fatal error:  Uncaught Error: Failed opening required '/home/runner/work/app/app/vendor/autoload.php' (include_path='.:/usr/share/php')"
    ],
    ignores: ['Generating vendor/autoload.php']
  },
  {
    id: 'php-memory-exhausted',
    category: 'resource_exhaustion',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bAllowed memory size of \d+ bytes exhausted\b/,
    summary: 'PHP reached its memory limit.',
    remedy: 'Raise memory_limit for the step, or use less memory.',
    docs: 'https://www.php.net/manual/en/ini.core.php#ini.memory-limit',
    matches: [
      'PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes)'
    ],
    ignores: ['memory size ok']
  },
  {
    id: 'composer-login-missing',
    category: 'missing_credentials',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCould not authenticate against (?<host>[\w.-]+)|\bInvalid credentials \(HTTP 40[13]\) for '/,
    summary: 'Composer was refused by {host}.',
    remedy: 'Give it a token with composer config or COMPOSER_AUTH.',
    docs: 'https://getcomposer.org/doc/articles/authentication-for-private-packages.md',
    matches: ['Could not authenticate against github.com'],
    ignores: ['Authenticated']
  },
  {
    id: 'composer-plugin-blocked',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bcontains a Composer plugin which is blocked by your allow-plugins config\b/,
    summary: 'Composer may not run a plugin.',
    remedy: 'Add it to allow-plugins in composer.json.',
    docs: 'https://getcomposer.org/doc/06-config.md#allow-plugins',
    matches: [
      '  acme/installer contains a Composer plugin which is blocked by your allow-plugins config. You may add it to the list if you consider it safe.'
    ],
    ignores: ['allow-plugins is set']
  },
  {
    id: 'composer-package-missing',
    category: 'missing_dependency',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bRoot composer\.json requires (?<package>[\w.-]+\/[\w.-]+)[, ].{0,120}(?:could not be found|found .{1,80} but it does not match)|\bCould not find (?:a matching version of )?package (?<other>[\w.-]+\/[\w.-]+)/,
    summary: 'Composer does not find a package or version.',
    remedy: 'Correct it in composer.json.',
    docs: 'https://getcomposer.org/doc/articles/troubleshooting.md',
    matches: [
      '    - Root composer.json requires acme/core, it could not be found in any version, there may be a typo in the package name.'
    ],
    ignores: ['- Installing acme/core (1.0.0)']
  },
  {
    id: 'symfony-command-unknown',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bThere are no commands defined in the "(?<namespace>[^"]+)" namespace\b|^\s*Command "(?<command>[\w:-]+)" is not defined\.|\bScript "(?<script>[\w:-]+)" is not defined in this package\b/,
    summary: 'The console knows no such command.',
    remedy: 'Correct its name, or install the package that brings it.',
    docs: 'https://symfony.com/doc/current/console.html',
    matches: [
      '  There are no commands defined in the "doctrin" namespace.',
      'Command "tets" is not defined.'
    ],
    ignores: ['Available commands:']
  },
  {
    id: 'phpunit-risky-tests',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /^OK, but (?:incomplete, skipped, or risky tests|there were issues)!/,
    summary: 'Tests are risky or incomplete, which counts as a failure here.',
    remedy: 'Make the tests that are named assert something.',
    docs: 'https://docs.phpunit.de/en/11.0/risky-tests.html',
    matches: ['OK, but incomplete, skipped, or risky tests!'],
    ignores: ['OK (12 tests, 14 assertions)']
  },
  {
    id: 'phpunit-configuration-invalid',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^(?:Cannot open file "[^"]+"|Could not read (?:XML from file|")|Test (?:file|directory) "[^"]+" not found|Class '?"?[\w\\]+'?"? could not be found in )/,
    summary: 'PHPUnit was pointed at what is not there.',
    remedy: 'Correct the path in phpunit.xml or in the step.',
    docs: 'https://docs.phpunit.de/',
    matches: ['Cannot open file "tests/boot.php".', 'Test directory "tests/unit" not found'],
    ignores: ['Configuration: phpunit.xml']
  }
]
