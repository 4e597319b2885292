import type { TextRule } from '../engine/types/rule.js'

export const lintJavascriptRules: TextRule[] = [
  {
    id: 'eslint-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /^\s*(?:##\[error\])?✖ \d+ problems? \([1-9]\d* errors?, \d+ warnings?\)/,
    summary: 'ESLint found errors.',
    remedy: 'Correct the places that ESLint names. eslint --fix mends many.',
    docs: 'https://eslint.org/docs/latest/use/command-line-interface',
    matches: ['✖ 12 problems (3 errors, 9 warnings)', '✖ 1 problem (1 error, 0 warnings)'],
    ignores: ['✖ 9 problems (0 errors, 9 warnings)']
  },
  {
    id: 'eslint-line-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /^\s*(?:##\[error\]\s*)?\d+:\d+ +error {2,}(?!Definition for rule)\S.* {2}(?<rule>[@\w/-]+)$/,
    summary: 'ESLint found a breach of {rule}.',
    remedy: 'Correct the places that ESLint names.',
    docs: 'https://eslint.org/docs/latest/rules/',
    matches: [
      "  12:5  error  'foo' is defined but never used  no-unused-vars",
      '  3:1   error  Missing semicolon                @stylistic/semi',
      "  11:24  error    '__dirname' is not defined  no-undef",
      "##[error]   11:24  error    '__dirname' is not defined                  no-undef"
    ],
    ignores: ["  12:5  warning  'foo' is defined but never used  no-unused-vars"]
  },
  {
    id: 'eslint-too-many-warnings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /\bESLint found too many warnings \(maximum: \d+\)/,
    summary: 'ESLint found more warnings than are allowed.',
    remedy: 'Correct the places that ESLint names.',
    docs: 'https://eslint.org/docs/latest/use/command-line-interface#--max-warnings',
    matches: ['ESLint found too many warnings (maximum: 0).'],
    ignores: ['ESLint found 0 warnings']
  },
  {
    id: 'eslint-configuration-missing',
    category: 'configuration_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bESLint couldn't find (?:an eslint\.config|a configuration file|the (?:config|plugin))\b/,
    summary: 'ESLint lacks its configuration or a plugin.',
    remedy: 'Commit the configuration, or install the plugin it names.',
    docs: 'https://eslint.org/docs/latest/use/configure/migration-guide',
    matches: [
      "ESLint couldn't find an eslint.config.(js|mjs|cjs) file.",
      'ESLint couldn\'t find the plugin "eslint-plugin-react".'
    ],
    ignores: ['ESLint found eslint.config.js']
  },
  {
    id: 'prettier-findings',
    category: 'format_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern:
      /\bCode style issues (?:found in|fixed in)\b|\bCode style issues found\b|\bRun Prettier (?:with --write )?to fix\b/,
    summary: 'Files are not formatted.',
    remedy: 'Run prettier --write and commit the result.',
    docs: 'https://prettier.io/docs/cli#--check',
    matches: [
      '[warn] Code style issues found in 3 files. Run Prettier with --write to fix.',
      '[warn] Code style issues found in the above file. Run Prettier to fix.'
    ],
    ignores: ['All matched files use Prettier code style!']
  },
  {
    id: 'biome-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'cause',
    pattern: /^\s*Found [1-9]\d* errors?\.\s*$/,
    summary: 'The linter found errors.',
    remedy: 'Correct the places that the linter names.',
    docs: 'https://biomejs.dev/linter/',
    matches: ['Found 414 errors.', 'Found 1 error.'],
    ignores: ['Found 0 errors.', 'Found 3 errors in 2 files (checked 10 source files)']
  },
  {
    id: 'stylelint-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    rank: 'symptom',
    pattern: /(?:^|\s)\d+:\d+ {1,4}✖ {1,3}\S/,
    summary: 'stylelint found errors.',
    remedy: 'Run stylelint --fix, or correct the places it names.',
    docs: 'https://stylelint.io/user-guide/rules/',
    matches: ['  47:6  ✖  Expected indentation of 2 spaces   indentation'],
    ignores: ['  47:6  ⚠  Unexpected empty line']
  },
  {
    id: 'standard-js-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    patterns: [
      /^standard: Use JavaScript Standard Style\b/,
      /^\s{2}(?<file>\S+\.[cm]?[jt]sx?):\d+:\d+: /
    ],
    within: 5,
    summary: 'StandardJS has a finding in {file}.',
    remedy: 'Run npx standard --fix and commit the result.',
    docs: 'https://standardjs.com/',
    matches: [
      'standard: Use JavaScript Standard Style (https://standardjs.com)\n  /work/app/index.js:12:5: Extra semicolon.'
    ],
    ignores: ['standard: Use JavaScript Standard Style (https://standardjs.com)\ndone']
  },
  {
    id: 'xo-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^\s*✖ {1,3}\d+:\d+ {1,3}\S.* {2}(?<rule>@?[\w/-]+)\s*$/,
    summary: 'XO has a finding: {rule}.',
    remedy: 'Correct the places that are named.',
    docs: 'https://github.com/xojs/xo',
    matches: ['  ✖  12:5  Unexpected var, use let or const instead.  no-var'],
    ignores: ['  ⚠  12:5  Unexpected todo comment.  no-warning-comments']
  },
  {
    id: 'tslint-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^\s*ERROR: (?<file>\S+\.[jt]sx?)(?::\d+:\d+ - |\[\d+, \d+\]: )/,
    summary: 'TSLint has a finding in {file}.',
    remedy: 'Correct the places that are named.',
    docs: 'https://palantir.github.io/tslint/',
    matches: [
      'ERROR: src/app.ts:12:5 - Missing semicolon',
      'ERROR: src/app.ts[3, 1]: Missing blank line'
    ],
    ignores: ['WARNING: src/app.ts:12:5 - Missing semicolon']
  },
  {
    id: 'eslint-finding-compact',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^(?<file>\S+\.(?:[cm]?[jt]sx?|vue|svelte)): line \d+, col \d+, Error - |^(?<unix>\S+\.(?:[cm]?[jt]sx?|vue)):\d+:\d+: .+ \[Error\/(?<rule>[@\w/-]+)\]\s*$/,
    summary: 'ESLint has a finding.',
    remedy: 'Correct the places that are named.',
    docs: 'https://eslint.org/docs/latest/use/formatters/',
    matches: [
      'src/app.js: line 12, col 5, Error - Unexpected var (no-var)',
      'src/app.js:12:5: Unexpected var. [Error/no-var]'
    ],
    ignores: ['src/app.js: line 12, col 5, Warning - Unexpected var (no-var)']
  },
  {
    id: 'jshint-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern:
      /^(?<file>\S+\.[jt]sx?): line \d+, col \d+, (?!Warning|Error - )(?<message>\S.+)|^>> [1-9]\d* errors? in \d+ files?\b/,
    summary: 'JSHint has a finding in {file}.',
    remedy: 'Correct the places that are named.',
    docs: 'https://jshint.com/docs/',
    matches: ['src/app.js: line 12, col 5, Missing semicolon.', '>> 1 error in 12 files'],
    ignores: ['>> 12 files lint free.']
  },
  {
    id: 'jscs-finding',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^[1-9]\d* code style errors? found\b|^(?<rule>.{5,120}) at (?<file>\S+\.js) :\s*$/,
    summary: 'JSCS has a finding.',
    remedy: 'Correct the places that are named.',
    docs: 'https://jscs-dev.github.io/',
    matches: ['1 code style error found.', 'Missing space after keyword at src/app.js :'],
    ignores: ['No code style errors found.']
  },
  {
    id: 'coffeelint-findings',
    category: 'lint_error',
    transient: false,
    blame: 'code',
    severity: 'LOW',
    rank: 'cause',
    pattern: /^✗ Lint! » [1-9]\d* errors?\b/,
    summary: 'CoffeeLint has findings.',
    remedy: 'Correct the places that are named.',
    docs: 'https://coffeelint.github.io/',
    matches: ['✗ Lint! » 1 error and 0 warnings in 12 files'],
    ignores: ['✓ Ok! » 0 errors and 0 warnings in 12 files']
  }
]
