import { fails, passes } from '../expectations.mjs'

const eslintConfig = {
  'eslint.config.mjs':
    "import js from '@eslint/js'\nexport default [js.configs.recommended, { rules: { 'no-console': 'warn', 'no-undef': 'off' } }]\n"
}

export const javascriptLint = {
  name: 'eslint',
  versions: {
    eslint: 'npx eslint --version',
    prettier: 'npx prettier --version',
    stylelint: 'npx stylelint --version',
    markdownlint: 'npx markdownlint --version',
    commitlint: 'npx commitlint --version',
    biome: 'npx biome --version',
    cspell: 'npx cspell --version',
    standard: 'npx standard --version'
  },
  install:
    'npm install --no-audit --no-fund eslint@9 @eslint/js@9 prettier@3 stylelint@16 stylelint-config-standard@39 markdownlint-cli@0.45 @commitlint/cli@19 @commitlint/config-conventional@19 @biomejs/biome@2 cspell@9 standard@17',
  files: {
    'package.json': '{"name": "app", "version": "1.0.0", "scripts": {"lint": "eslint ."}}\n'
  },
  cases: [
    {
      name: 'eslint-errors',
      files: { ...eslintConfig, 'a.js': 'const unused = 1\nif (true) { }\n' },
      run: 'npx eslint .',
      expect: fails('eslint-findings', 'lint_error', ['no-unused-vars', '✖ 3 problems'])
    },
    {
      name: 'eslint-through-npm',
      files: { ...eslintConfig, 'a.js': 'const unused = 1\nconsole.log(2)\n' },
      run: 'npm run lint',
      expect: fails('eslint-findings', 'lint_error', ['no-unused-vars', '✖ 2 problems'])
    },
    {
      name: 'eslint-too-many-warnings',
      files: { ...eslintConfig, 'a.js': 'console.log(2)\n' },
      run: 'npx eslint . --max-warnings 0',
      expect: fails(
        'eslint-too-many-warnings',
        'lint_error',
        'ESLint found too many warnings (maximum: 0).'
      )
    },
    {
      name: 'eslint-configuration-missing',
      files: { 'a.js': 'console.log(2)\n' },
      run: 'npx eslint .',
      expect: fails(
        'eslint-configuration-missing',
        'configuration_error',
        "ESLint couldn't find an eslint.config"
      )
    },
    {
      name: 'eslint-plugin-missing',
      files: {
        'eslint.config.mjs': "import acme from 'eslint-plugin-acme'\nexport default [acme]\n",
        'a.js': '\n'
      },
      run: 'npx eslint .',
      expect: fails(
        'node-module-missing',
        'missing_dependency',
        "Cannot find package 'eslint-plugin-acme'"
      )
    },
    {
      name: 'eslint-parsing-error',
      files: { ...eslintConfig, 'a.js': 'const a = {\n' },
      run: 'npx eslint .',
      expect: fails('eslint-findings', 'lint_error', [
        'Parsing error: Unexpected token',
        '✖ 1 problem'
      ])
    },
    {
      name: 'prettier-findings',
      files: { 'a.js': "const a   = 'x'\n" },
      run: 'npx prettier --check a.js package.json',
      expect: fails('prettier-findings', 'format_error', [
        '[warn] a.js',
        '[warn] Code style issues found'
      ])
    },
    {
      name: 'prettier-syntax-error',
      files: { 'a.js': 'const a = {\n' },
      run: 'npx prettier --check a.js',
      expect: fails('javascript-syntax-error', 'syntax_error', '[error] a.js: SyntaxError:')
    },
    {
      name: 'stylelint-findings',
      files: {
        '.stylelintrc.json': '{"extends": "stylelint-config-standard"}\n',
        'a.css': 'a { color: #FFFFFFF; }\n.Foo{}\n'
      },
      run: 'npx stylelint a.css',
      expect: fails(['stylelint-finding', 'eslint-findings'], 'lint_error', [
        'color-no-invalid-hex',
        'block-no-empty',
        'problems ('
      ])
    },
    {
      name: 'markdownlint-findings',
      files: { 'README.md': '# Title\n# Title\ntext  \n* a\n' },
      run: 'npx markdownlint README.md',
      expect: fails('markdownlint-finding', 'lint_error', ['README.md:1', 'README.md:2'])
    },
    {
      name: 'commitlint-findings',
      files: {
        'commitlint.config.js':
          "module.exports = { extends: ['@commitlint/config-conventional'] }\n"
      },
      run: 'echo "Fixed stuff" | npx commitlint',
      expect: fails('commit-message-invalid', 'lint_error', [
        'subject may not be empty',
        'found 2 problems'
      ])
    },
    {
      name: 'biome-lint-findings',
      files: { 'a.js': 'var a = 1\nif (a == 1) { debugger }\n' },
      run: 'npx biome ci .',
      expect: fails('biome-findings', 'lint_error', ['noDebugger', 'Found '])
    },
    {
      name: 'cspell-findings',
      files: { 'README.md': 'This is a sentance with an eror.\n' },
      run: 'npx cspell --no-progress README.md',
      expect: fails('typos-found', 'lint_error', ['Unknown word (sentance)', 'Issues found: 2'])
    },
    {
      name: 'standard-findings',
      files: { 'a.js': 'var a = "x";\n' },
      run: 'npx standard a.js',
      expect: fails(
        'standard-js-findings',
        ['lint_error', 'format_error'],
        ['a.js:1:', 'standard: ']
      )
    },
    {
      name: 'eslint-passes-with-warnings',
      files: { ...eslintConfig, 'a.js': "console.log('fatal error: failed')\n" },
      run: 'npx eslint .',
      expect: passes
    },
    {
      name: 'prettier-passes',
      files: { 'a.js': "const a = 'x'\n" },
      run: 'npx prettier --no-semi --single-quote --check a.js',
      expect: passes
    },
    {
      name: 'eslint-advisory-passes',
      files: { ...eslintConfig, 'a.js': 'const unused = 1\n' },
      run: 'npx eslint . || true\necho "lint is advisory for now"',
      expect: passes
    }
  ]
}
