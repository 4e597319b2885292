import { fails, passes } from '../expectations.mjs'

const sum = { 'sum.js': 'module.exports = (a, b) => a - b\n' }
const sumTest = {
  'sum.test.js':
    "const sum = require('./sum')\ndescribe('sum', () => {\n  test('adds two numbers', () => {\n    expect(sum(1, 2)).toBe(3)\n  })\n  test('takes zero', () => {\n    expect(sum(4, 0)).toBe(4)\n  })\n})\n"
}

export const jest = {
  name: 'jest',
  version: 'npx jest --version',
  install: 'npm install --no-audit --no-fund jest@30',
  files: { 'package.json': '{"name": "app", "version": "1.0.0", "scripts": {"test": "jest"}}\n' },
  cases: [
    {
      name: 'jest-assertion',
      files: { ...sum, ...sumTest },
      run: 'npx jest',
      expect: fails('jest-test-failed', 'test_failure', '● sum › adds two numbers')
    },
    {
      name: 'jest-through-npm',
      files: { ...sum, ...sumTest },
      run: 'npm test',
      expect: fails('jest-test-failed', 'test_failure', '● sum › adds two numbers')
    },
    {
      name: 'jest-module-missing',
      files: { 'a.test.js': "const _ = require('lodash')\ntest('a', () => {})\n" },
      run: 'npx jest',
      expect: fails(
        'jest-module-missing',
        'missing_dependency',
        "Cannot find module 'lodash' from 'a.test.js'"
      )
    },
    {
      name: 'jest-snapshot',
      files: {
        'a.test.js': "test('page', () => {\n  expect({ title: 'New' }).toMatchSnapshot()\n})\n",
        '__snapshots__/a.test.js.snap':
          '// Jest Snapshot v1, https://jestjs.io/docs/snapshot-testing\n\nexports[`page 1`] = `\n{\n  "title": "Old",\n}\n`;\n'
      },
      run: 'npx jest --ci',
      expect: fails(['snapshot-mismatch', 'jest-test-failed'], 'test_failure', [
        '● page',
        '1 snapshot failed',
        '1 snapshot failed.'
      ])
    },
    {
      name: 'jest-timeout',
      files: { 'a.test.js': "test('waits', () => new Promise(() => {}), 300)\n" },
      run: 'npx jest',
      expect: fails(
        'jest-test-failed',
        'test_failure',
        ['● waits', 'Exceeded timeout of 300 ms'],
        [false, null]
      )
    },
    {
      name: 'jest-no-tests',
      run: 'npx jest',
      expect: fails(
        'javascript-tests-not-found',
        'test_failure',
        'No tests found, exiting with code 1'
      )
    },
    {
      name: 'jest-coverage-too-low',
      files: {
        'sum.js':
          'exports.add = (a, b) => a + b\nexports.sub = (a, b) => a - b\nexports.mul = (a, b) => a * b\n',
        'sum.test.js':
          "const { add } = require('./sum')\ntest('adds', () => expect(add(1, 2)).toBe(3))\n"
      },
      run: 'npx jest --coverage --coverageThreshold=\'{"global":{"functions":90}}\'',
      expect: fails(
        'coverage-too-low-javascript',
        'test_failure',
        'Coverage for functions (33.33%) does not meet "global" threshold (90%)'
      )
    },
    {
      name: 'jest-syntax-error',
      files: { 'a.test.js': "test('a', () => {\n  const x = ;\n})\n" },
      run: 'npx jest',
      expect: fails(
        ['jest-suite-failed', 'javascript-syntax-error'],
        ['test_failure', 'syntax_error'],
        ['Test suite failed to run', 'SyntaxError']
      )
    },
    {
      name: 'jest-service-not-up',
      files: {
        'api.test.js':
          "test('reads users', async () => {\n  const http = require('http')\n  await new Promise((resolve, reject) => http.get('http://localhost:5432/users', resolve).on('error', reject))\n})\n"
      },
      run: 'npx jest',
      expect: fails(
        'jest-test-failed',
        'test_failure',
        ['● reads users', 'ECONNREFUSED'],
        [false, null]
      )
    },
    {
      name: 'jest-expected-errors-and-one-failure',
      files: {
        'retry.test.js':
          "test('bears a reset', () => {\n  console.error(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }))\n  console.error('503 Service Unavailable')\n})\ntest('counts', () => {\n  expect([1, 2]).toHaveLength(3)\n})\n"
      },
      run: 'npx jest',
      expect: fails('jest-test-failed', 'test_failure', '● counts')
    },
    {
      name: 'jest-passes',
      files: { 'sum.js': 'module.exports = (a, b) => a + b\n', ...sumTest },
      run: 'npx jest --verbose',
      expect: passes
    },
    {
      name: 'jest-expected-errors-pass',
      files: {
        'retry.test.js':
          "test('throws when the service is down', () => {\n  console.error(new Error('connect ECONNREFUSED 127.0.0.1:5432'))\n  console.error('Error: 503 Service Unavailable')\n  expect(() => { throw new TypeError('boom') }).toThrow('boom')\n})\n"
      },
      run: 'npx jest --verbose',
      expect: passes
    }
  ]
}
