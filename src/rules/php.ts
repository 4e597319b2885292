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
  }
]
