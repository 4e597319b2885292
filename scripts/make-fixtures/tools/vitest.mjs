import { fails, passes } from '../expectations.mjs'

const suite = (body) => ({
  'sum.test.ts': `import { describe, expect, test } from 'vitest'\ndescribe('sum', () => {\n  test('adds two numbers', async () => {\n    ${body}\n  })\n})\n`
})

export const vitest = {
  name: 'vitest',
  versions: { vitest: 'npx vitest --version', vite: 'npx vite --version' },
  install: 'npm install --no-audit --no-fund vitest@3 vite@7',
  files: { 'package.json': '{"name": "app", "version": "1.0.0", "type": "module"}\n' },
  cases: [
    {
      name: 'vitest-assertion',
      files: suite('expect(1 + 1).toBe(3)'),
      run: 'npx vitest run',
      expect: fails('vitest-test-failed', 'test_failure', [
        'FAIL  sum.test.ts > sum > adds two numbers',
        'AssertionError: expected 2 to be 3'
      ])
    },
    {
      name: 'vitest-timeout',
      files: {
        'a.test.ts':
          "import { test } from 'vitest'\ntest('drains', () => new Promise(() => {}), 200)\n"
      },
      run: 'npx vitest run',
      expect: fails(
        'vitest-test-failed',
        'test_failure',
        ['FAIL  a.test.ts > drains', 'Test timed out in 200ms'],
        [false, null]
      )
    },
    {
      name: 'vitest-import-unresolved',
      files: {
        'a.test.ts':
          "import { add } from './missing'\nimport { test } from 'vitest'\ntest('a', () => add())\n"
      },
      run: 'npx vitest run',
      expect: fails(
        ['bundler-import-unresolved', 'node-module-missing'],
        ['missing_dependency', 'missing_file'],
        ['Failed to resolve import "./missing"', "Cannot find module './missing'"]
      )
    },
    {
      name: 'vitest-no-tests',
      run: 'npx vitest run',
      expect: fails(
        'javascript-tests-not-found',
        'test_failure',
        'No test files found, exiting with code 1'
      )
    },
    {
      name: 'vite-import-unresolved',
      files: {
        'index.html': '<script type="module" src="/main.js"></script>\n',
        'main.js': "import { chart } from 'chart-kit'\nchart()\n"
      },
      run: 'npx vite build',
      expect: fails(
        'bundler-import-unresolved',
        'missing_dependency',
        'failed to resolve import "chart-kit"'
      )
    },
    {
      name: 'vite-syntax-error',
      files: {
        'index.html': '<script type="module" src="/main.js"></script>\n',
        'main.js': 'const a = {\n'
      },
      run: 'npx vite build',
      expect: fails(
        ['vite-build-error', 'build-failed-in-words'],
        ['syntax_error', 'build_error'],
        ['Parse failure', 'Parse error', 'Expected', 'Unexpected', 'Build failed in'],
        [false, null]
      )
    },
    {
      name: 'vite-passes',
      files: {
        'index.html': '<script type="module" src="/main.js"></script>\n',
        'main.js': "console.log('Error: none')\n"
      },
      run: 'npx vite build',
      expect: passes
    },
    {
      name: 'vitest-passes',
      files: suite('expect(1 + 1).toBe(2)'),
      run: 'npx vitest run',
      expect: passes
    }
  ]
}
