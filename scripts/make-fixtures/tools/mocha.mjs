import { fails, passes } from '../expectations.mjs'

const failing = {
  'test/sum.js':
    "const assert = require('assert')\ndescribe('sum', () => {\n  it('adds two numbers', () => {\n    assert.strictEqual(1 + 1, 3)\n  })\n  it('takes zero', () => {})\n})\n"
}

export const mocha = {
  name: 'mocha',
  versions: {
    mocha: 'npx mocha --version',
    ava: 'npx ava --version',
    tap: 'npx tap --version',
    node: 'node --version',
    jasmine: 'npx jasmine version',
    c8: 'npx c8 --version'
  },
  install: 'npm install --no-audit --no-fund mocha@11 ava@6 tap@21 jasmine@5 c8@10 nyc@17',
  files: {
    'package.json': '{"name": "app", "version": "1.0.0", "scripts": {"test": "mocha"}}\n'
  },
  cases: [
    {
      name: 'mocha-assertion',
      files: failing,
      run: 'npx mocha',
      expect: fails('mocha-test-failed', 'test_failure', ['1) adds two numbers', '1) sum'])
    },
    {
      name: 'mocha-through-npm',
      files: failing,
      run: 'npm test',
      expect: fails('mocha-test-failed', 'test_failure', ['1) adds two numbers', '1) sum'])
    },
    {
      name: 'mocha-timeout',
      files: {
        'test/slow.js': "describe('queue', () => {\n  it('drains', (done) => {}).timeout(200)\n})\n"
      },
      run: 'npx mocha',
      expect: fails(
        'mocha-test-failed',
        'test_failure',
        ['1) drains', '1) queue', 'Timeout of 200ms exceeded'],
        [false, null]
      )
    },
    {
      name: 'mocha-module-missing',
      files: { 'test/a.js': "const { expect } = require('chai')\n" },
      run: 'npx mocha',
      expect: fails('node-module-missing', 'missing_dependency', "Cannot find module 'chai'")
    },
    {
      name: 'mocha-no-tests',
      run: 'npx mocha',
      expect: fails('javascript-tests-not-found', 'test_failure', 'No test files found')
    },
    {
      name: 'ava-assertion',
      files: {
        'test.mjs':
          "import test from 'ava'\ntest('adds', (t) => {\n  t.is(1 + 1, 3)\n})\ntest('fine', (t) => t.pass())\n"
      },
      run: 'npx ava test.mjs',
      expect: fails('ava-test-failed', 'test_failure', ['adds', '1 test failed'])
    },
    {
      name: 'tap-assertion',
      files: {
        'test/a.js':
          "const t = require('tap')\nt.test('adds', (t) => {\n  t.equal(1 + 1, 3)\n  t.end()\n})\n"
      },
      run: 'npx tap --reporter=tap --disable-coverage test/a.js',
      expect: fails('tap-test-failed', 'test_failure', 'not ok 1 - ')
    },
    {
      name: 'node-test-assertion',
      files: {
        'a.test.mjs':
          "import assert from 'node:assert'\nimport { test, describe } from 'node:test'\ndescribe('sum', () => {\n  test('adds two numbers', () => {\n    assert.strictEqual(1 + 1, 3)\n  })\n  test('takes zero', () => {})\n})\n"
      },
      run: 'node --test',
      expect: fails(['node-test-failed', 'tap-test-failed'], 'test_failure', [
        'adds two numbers',
        'failing tests'
      ])
    },
    {
      name: 'jasmine-assertion',
      files: {
        'spec/a.spec.js':
          "describe('sum', () => {\n  it('adds', () => {\n    expect(1 + 1).toBe(3)\n  })\n})\n",
        'spec/support/jasmine.json': '{"spec_dir": "spec", "spec_files": ["**/*.spec.js"]}\n'
      },
      run: 'npx jasmine',
      expect: fails('jasmine-test-failed', 'test_failure', [
        '1) sum adds',
        'Expected 2 to be 3',
        '1 spec, 1 failure'
      ])
    },
    {
      name: 'c8-coverage-too-low',
      files: { 'a.js': 'function unused() {\n  return 1\n}\nconsole.log(2)\n' },
      run: 'npx c8 --check-coverage --functions 90 node a.js',
      expect: fails('coverage-too-low-javascript', 'test_failure', [
        'ERROR: Coverage for functions (0%) does not meet',
        'ERROR: Coverage for lines'
      ])
    },
    {
      name: 'mocha-passes',
      files: {
        'test/a.js':
          "it('reports: 1 failing', () => {\n  console.log('Error: expected and caught')\n})\n"
      },
      run: 'npx mocha',
      expect: passes
    },
    {
      name: 'mocha-retried-passes',
      files: {
        'test/a.js':
          "let tries = 0\nit('gets through', function () {\n  this.retries(2)\n  tries += 1\n  if (tries < 3) {\n    console.log(`attempt ${tries} failed: read ECONNRESET`)\n    throw new Error('read ECONNRESET')\n  }\n})\n"
      },
      run: 'npx mocha',
      expect: passes
    },
    {
      name: 'node-test-passes',
      files: {
        'a.test.mjs':
          "import { test } from 'node:test'\ntest('fails when the file is not found', () => {})\n"
      },
      run: 'node --test',
      expect: passes
    }
  ]
}
