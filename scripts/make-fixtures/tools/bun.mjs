import { fails, passes } from '../expectations.mjs'
import { manifest, wantsChart, host, toolbox, from, knowsChart } from './package-manifests.mjs'

export const bun = {
  name: 'bun',
  install: `${toolbox('@oven/bun-linux-x64@1')}\nmkdir -p ../tools/node_modules/.bin\nln -sf ../@oven/bun-linux-x64/bin/bun ../tools/node_modules/.bin/bun`,
  version: from('bun'),
  home: { '.npmrc': `registry=${host}\n` },
  files: { 'package.json': manifest({}) },
  cases: [
    {
      name: 'bun-test-failed',
      files: {
        'sum.test.ts':
          "import { expect, test } from 'bun:test'\ntest('adds two numbers', () => {\n  expect(1 + 1).toBe(3)\n})\ntest('fine', () => {})\n"
      },
      run: 'bun test',
      expect: fails('bun-test-failed', 'test_failure', [
        '(fail) adds two numbers',
        'error: expect(received).toBe(expected)'
      ])
    },
    {
      name: 'bun-lockfile-outdated',
      files: {
        ...wantsChart,
        'bun.lock':
          '{\n  "lockfileVersion": 1,\n  "workspaces": {\n    "": {\n      "name": "app",\n    },\n  },\n  "packages": {}\n}\n'
      },
      world: knowsChart,
      run: 'bun install --frozen-lockfile',
      expect: fails(
        'bun-lockfile-outdated',
        'dependency_conflict',
        'lockfile had changes, but lockfile is frozen'
      )
    },
    {
      name: 'bun-package-missing',
      files: wantsChart,
      world: { answer: 404 },
      run: 'bun install',
      expect: fails('bun-package-missing', 'missing_dependency', [
        '404',
        'chart-kit@^2.0.0 failed to resolve'
      ])
    },
    {
      name: 'bun-server-error',
      files: wantsChart,
      world: { answer: 503 },
      run: 'bun install',
      expect: fails('bun-registry-unavailable', 'service_unavailable', '503', true)
    },
    {
      name: 'bun-connection-refused',
      files: wantsChart,
      run: 'bun install',
      expect: fails('bun-registry-unreachable', 'network_error', 'ConnectionRefused', true)
    },
    {
      name: 'bun-script-missing',
      run: 'bun run lint',
      expect: fails(
        'package-binary-missing',
        ['configuration_error', 'missing_command'],
        'error: Script not found "lint"'
      )
    },
    {
      name: 'bun-module-missing',
      files: { 'a.ts': "import { chart } from './chart'\nchart()\n" },
      run: 'bun run a.ts',
      expect: fails(
        'bun-module-missing',
        ['missing_dependency', 'missing_file'],
        "error: Cannot find module './chart'"
      )
    },
    {
      name: 'bun-passes',
      files: { 'a.test.ts': "import { test } from 'bun:test'\ntest('fails over', () => {})\n" },
      run: 'bun test',
      expect: passes
    }
  ]
}
