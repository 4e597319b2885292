import { existsSync } from 'node:fs'
import { build, ci, onPush } from '../repository.js'
import { peopleMend, type HealScenario } from '../scenario.js'

const check = (run: string) =>
  build(`      - uses: actions/checkout@v4
      - name: Check
        run: ${run}
`)

/** null where the machine has the program among those of the runner. */
const lacks = (program: string) => () =>
  ['/usr/bin', '/usr/local/bin', '/bin'].some((folder) => existsSync(`${folder}/${program}`))
    ? null
    : program

interface Broken {
  run: string
  files: Record<string, string>
  category: string[]
  program?: string
}

const broken = (name: string, { run, files, category, program }: Broken): HealScenario => ({
  kind: 'code',
  name,
  files: { [ci]: check(run), ...files },
  ...(program === undefined ? {} : { lacks: lacks(program) }),
  must: peopleMend(...category)
})

const sum = 'exports.total = (items) => items.reduce((sum, item) => sum + item, 1)\n'

/** Code of other languages that people must mend. */
export const others: HealScenario[] = [
  broken('a test of Node that fails', {
    run: 'node --test',
    files: {
      'total.js': sum,
      'total.test.js':
        "const { test } = require('node:test')\nconst assert = require('node:assert')\nconst { total } = require('./total.js')\ntest('adds', () => assert.strictEqual(total([1, 2]), 3))\n"
    },
    category: ['test_failure']
  }),
  broken('a script of npm that fails at an assertion', {
    run: 'npm test',
    files: {
      'package.json': '{ "name": "app", "scripts": { "test": "node check.js" } }\n',
      'total.js': sum,
      'check.js': "require('node:assert').equal(require('./total.js').total([1]), 1)\n"
    },
    category: ['test_failure', 'build_error', 'unknown']
  }),
  broken('JavaScript that does not parse', {
    run: 'node main.js',
    files: { 'main.js': 'const greet = (name => {\n  console.log(name)\n' },
    category: ['syntax_error']
  }),
  broken('a manifest that is no JSON', {
    run: 'npm install --offline',
    files: { 'package.json': '{ "name": "app", }\n' },
    category: ['syntax_error', 'configuration_error']
  }),
  broken('a shell script that does not parse', {
    run: 'bash build.sh',
    files: { 'build.sh': 'if true; then\n  echo built\n' },
    category: ['syntax_error']
  }),
  broken('a shell script that shellcheck refuses', {
    run: 'shellcheck build.sh',
    files: { 'build.sh': '#!/bin/sh\nrm -rf $1/build\n' },
    category: ['lint_error'],
    program: 'shellcheck'
  }),
  broken('C that does not compile', {
    run: 'make',
    files: {
      Makefile: 'app: main.c\n\tgcc -Wall -o app main.c\n',
      'main.c': '#include <stdio.h>\nint main(void) { prinf("hello\\n") return 0; }\n'
    },
    category: ['build_error', 'syntax_error'],
    program: 'gcc'
  }),
  broken('a function that the linker does not find', {
    run: 'gcc -o app main.c',
    files: { 'main.c': 'int total(int);\nint main(void) { return total(1); }\n' },
    category: ['build_error'],
    program: 'gcc'
  }),
  broken('a target that make has no rule for', {
    run: 'make all',
    files: { Makefile: 'all: missing.txt\n\techo built\n' },
    category: ['build_error', 'missing_file', 'configuration_error'],
    program: 'make'
  }),
  broken('a test of Go that fails', {
    run: 'go test ./...',
    files: {
      'go.mod': 'module example.test/app\n\ngo 1.19\n',
      'total.go': 'package app\n\nfunc Total(a, b int) int { return a + b + 1 }\n',
      'total_test.go':
        'package app\n\nimport "testing"\n\nfunc TestTotal(t *testing.T) {\n\tif got := Total(1, 2); got != 3 {\n\t\tt.Fatalf("Total(1, 2) = %d, want 3", got)\n\t}\n}\n'
    },
    category: ['test_failure'],
    program: 'go'
  }),
  broken('Go that does not compile', {
    run: 'go vet ./...',
    files: {
      'go.mod': 'module example.test/app\n\ngo 1.19\n',
      'main.go': 'package main\n\nfunc main() {\n\tvar count int = "three"\n\t_ = count\n}\n'
    },
    category: ['build_error', 'type_error'],
    program: 'go'
  }),
  broken('Java that does not compile', {
    run: 'javac Main.java',
    files: {
      'Main.java':
        'class Main {\n  public static void main(String[] args) {\n    int count = "three";\n  }\n}\n'
    },
    category: ['build_error', 'type_error'],
    program: 'javac'
  }),
  broken('Ruby that does not parse', {
    run: 'ruby -c main.rb',
    files: { 'main.rb': 'def greet(name\n  puts name\nend\n' },
    category: ['syntax_error'],
    program: 'ruby'
  }),
  broken('PHP that does not parse', {
    run: 'php -l index.php',
    files: { 'index.php': '<?php\nfunction greet( { echo 1; }\n' },
    category: ['syntax_error'],
    program: 'php'
  }),
  broken('a file that is not formatted', {
    run: 'test -z "$(gofmt -l .)" || { gofmt -d .; echo "Run gofmt -w ."; exit 1; }',
    files: {
      'main.go': 'package main\nfunc main() {\nprintln( "hello" )\n}\n'
    },
    category: ['format_error', 'lint_error', 'unknown'],
    program: 'gofmt'
  }),
  {
    kind: 'code',
    name: 'a job that needs the failed one is skipped, and a gate reports it',
    files: {
      [ci]: onPush(`  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: node check.js
  publish:
    needs: test
    runs-on: ubuntu-latest
    steps:
      - run: echo published
  all-green:
    needs: [test, publish]
    if: always()
    runs-on: ubuntu-latest
    steps:
      - run: test "\${{ needs.test.result }}" = success
`),
      'check.js': "require('node:assert').deepEqual({ tea: 2 }, { tea: 3 })\n"
    },
    must: peopleMend('test_failure', 'build_error', 'unknown')
  }
]
