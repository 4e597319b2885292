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
  },
  {
    id: 'composer-file-not-downloaded',
    category: 'service_unavailable',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bfile could not be downloaded(?: \(HTTP\/[\d.]+ 5\d\d|: (?:failed to open stream|SSL|Failed to enable crypto|php_network))/,
    summary: 'Composer could not download a file.',
    remedy: 'Re-run the job.',
    docs: 'https://getcomposer.org/doc/articles/troubleshooting.md',
    matches: [
      'The "https://packages.example.com/p2/a.json" file could not be downloaded (HTTP/2 503 )'
    ],
    ignores: [
      'The "https://packages.example.com/p2/a.json" file could not be downloaded (HTTP/2 404 )'
    ]
  },
  {
    id: 'composer-github-rate-limit',
    category: 'rate_limit',
    transient: true,
    blame: 'third_party',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\breview your configured GitHub OAuth token or enter a new one to go over the API rate limit\b|\bGitHub API limit \(\d+ calls\/hr\) is exhausted\b/,
    summary: 'Composer has used up the calls it may make to GitHub.',
    remedy: 'Re-run the job.',
    docs: 'https://getcomposer.org/doc/articles/troubleshooting.md#api-rate-limit-and-oauth-tokens',
    matches: [
      'Could not fetch https://api.example.com/repos/a/b, please review your configured GitHub OAuth token or enter a new one to go over the API rate limit'
    ],
    ignores: ['GitHub OAuth token is set']
  },
  {
    id: 'laravel-pint-issues',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^\s*FAIL\s+\.+ \d+ files?, [1-9]\d* style issues?\s*$/,
    summary: 'Laravel Pint would change files.',
    remedy: 'Run vendor/bin/pint and commit the result.',
    docs: 'https://laravel.com/docs/pint',
    matches: ['    FAIL   ......................................... 149 files, 2 style issues  '],
    ignores: ['    PASS   ............................................. 149 files  ']
  },
  {
    id: 'phpcs-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*FOUND [1-9]\d* ERRORS? (?:AND \d+ WARNINGS? )?AFFECTING \d+ LINES?/,
    summary: 'PHP_CodeSniffer found errors.',
    remedy: 'Run phpcbf, or correct the places it names.',
    docs: 'https://github.com/PHPCSStandards/PHP_CodeSniffer',
    matches: ['FOUND 3 ERRORS AFFECTING 2 LINES', 'FOUND 1 ERROR AND 2 WARNINGS AFFECTING 3 LINES'],
    ignores: ['FOUND 0 ERRORS AND 2 WARNINGS AFFECTING 2 LINES']
  },
  {
    id: 'php-cs-fixer-findings',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bFound [1-9]\d* of \d+ files that can be fixed\b/,
    summary: 'PHP files are not formatted.',
    remedy: 'Run php-cs-fixer fix and commit the result.',
    docs: 'https://cs.symfony.com/',
    matches: ['Found 3 of 120 files that can be fixed in 1.2 seconds, 20 MB memory used'],
    ignores: ['Found 0 of 120 files that can be fixed']
  },
  {
    id: 'phpcs-error-line',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern: /^\s*\d+ \| ERROR +\| (?:\[.\] )?(?<message>\S.+)/,
    summary: 'PHP_CodeSniffer: {message}',
    remedy: 'Run phpcbf, or correct the place.',
    docs: 'https://github.com/PHPCSStandards/PHP_CodeSniffer',
    matches: [' 12 | ERROR | [x] Expected 1 space after FUNCTION keyword; 0 found'],
    ignores: [' 12 | WARNING | [ ] Line exceeds 120 characters']
  },
  {
    id: 'phpunit-run-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^(?:FAILURES|ERRORS)!\s*$|^Tests: \d+, Assertions: \d+,.{0,40} (?:Failures|Errors): [1-9]/,
    summary: 'PHP tests failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.phpunit.de/',
    matches: ['FAILURES!', 'ERRORS!', 'Tests: 120, Assertions: 400, Failures: 1.'],
    ignores: ['OK (120 tests, 400 assertions)']
  },
  {
    id: 'phpunit-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\d+\) (?<test>[A-Z][\w\\]*::test\w*)/,
    summary: 'The PHP test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.phpunit.de/',
    matches: [
      '1) Composer\\Test\\Util\\StreamContextFactoryTest::testHttpsProxyOverride',
      '2) AppTest::testAdd with data set #1'
    ],
    ignores: ['1) first point']
  },
  {
    id: 'pest-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*FAILED {2}(?<test>\S+ > .+\S)\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://pestphp.com/',
    matches: ['   FAILED  Tests\\Feature\\LoginTest > it refuses wrong passwords'],
    ignores: ['   PASS  Tests\\Feature\\LoginTest']
  },
  {
    id: 'phpunit-deprecations-fail',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'symptom',
    pattern:
      /^\s*(?:Remaining|Unsilenced|Legacy|Other) (?:(?:self|direct|indirect) )?deprecation notices \([1-9]\d*\)/,
    summary: 'Deprecation notices count as failures.',
    remedy: 'Correct the deprecated calls, or relax SYMFONY_DEPRECATIONS_HELPER.',
    docs: 'https://symfony.com/doc/current/components/phpunit_bridge.html',
    matches: ['Remaining direct deprecation notices (1)'],
    ignores: ['Deprecation notices (0)']
  },
  {
    id: 'behat-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*\d+ scenarios? \(.{0,40}[1-9]\d* failed\)|^--- Failed (?:scenarios|steps):/,
    summary: 'Behat scenarios failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.behat.org/',
    matches: ['--- Failed scenarios:'],
    ignores: ['3 scenarios (3 passed)']
  },
  {
    id: 'phpspec-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\d+ examples? \(.{0,80}\b[1-9]\d* (?:failed|broken)\b|^\s+\d+ {2}✘ (?<test>\S.*)/,
    summary: 'A phpspec example failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://phpspec.net/',
    matches: ['1 examples (1 broken)', '  12  ✘ it works'],
    ignores: ['12 examples (12 passed)']
  },
  {
    id: 'phpunit-any-test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\d+\) (?<test>[A-Z][\w\\]*Test(?:Case)?::\w+)(?: with data set .{1,200})?\s*$/,
    summary: 'The test {test} failed.',
    remedy: 'Run the test locally and correct the code or the test.',
    docs: 'https://docs.phpunit.de/',
    matches: [
      "1) Acme\\ParserTest::it_reads_dates with data set #0 ('a')",
      '12) ParserTest::readsDates'
    ],
    ignores: ['1) Acme\\Parser']
  },
  {
    id: 'php-uncaught-error',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern:
      /^\s*(?:PHP )?Fatal error: +(?:Uncaught (?<error>\S.+)|(?<other>(?!Allowed memory|.{0,60}(?:Class|Interface|Trait) ["']).+))/,
    summary: 'A PHP program stopped: {error}{other}',
    remedy: 'See the trace below it.',
    docs: 'https://www.php.net/manual/en/language.exceptions.php',
    matches: [
      'PHP Fatal error:  Uncaught TypeError: run(): Argument #1 ($name) must be of type int',
      'Fatal error: Cannot redeclare run()'
    ],
    ignores: ['PHP Warning:  Undefined variable $name']
  }
]
