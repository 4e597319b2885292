import { fails, passes } from '../expectations.mjs'

const config = {
  'tsconfig.json': '{"compilerOptions": {"strict": true, "noEmit": true}, "include": ["src"]}\n'
}

export const typescript = {
  name: 'typescript',
  versions: {
    tsc: 'npx tsc --version',
    pyright: 'npx pyright --version',
    webpack: 'npx webpack --version',
    esbuild: 'npx esbuild --version',
    rollup: 'npx rollup --version',
    sass: 'npx sass --version',
    node: 'node --version'
  },
  install:
    'npm install --no-audit --no-fund typescript@5 pyright@1 webpack@5 webpack-cli@6 esbuild@0.25 rollup@4 tsx@4 ts-node@10 @types/node@22 sass@1',
  files: {
    'package.json': '{"name": "app", "version": "1.0.0", "scripts": {"build": "tsc"}}\n',
    ...config
  },
  cases: [
    {
      name: 'tsc-type-error',
      files: { 'src/a.ts': "const total: number = 'three'\nexport { total }\n" },
      run: 'npx tsc',
      expect: fails('typescript-error', 'type_error', 'error TS2322')
    },
    {
      name: 'tsc-through-npm',
      files: { 'src/a.ts': 'export function f(x: string) { return x.lenght }\n' },
      run: 'npm run build',
      expect: fails('typescript-error', 'type_error', 'error TS2551')
    },
    {
      name: 'tsc-module-missing',
      files: { 'src/a.ts': "import express from 'express'\nexport default express()\n" },
      run: 'npx tsc',
      expect: fails(
        ['typescript-module-missing', 'typescript-error'],
        ['missing_dependency', 'type_error'],
        "error TS2307: Cannot find module 'express'"
      )
    },
    {
      name: 'tsc-pretty',
      files: { 'src/a.ts': 'export const a: string = 1\n' },
      run: 'npx tsc --pretty',
      expect: fails('typescript-error', 'type_error', 'TS2322')
    },
    {
      name: 'tsc-syntax-error',
      files: { 'src/a.ts': 'export const a = {\n' },
      run: 'npx tsc',
      expect: fails('typescript-syntax-error', 'syntax_error', 'error TS1005')
    },
    {
      name: 'tsc-configuration-missing',
      run: 'npx tsc -p tsconfig.build.json',
      expect: fails('typescript-configuration-invalid', 'configuration_error', 'error TS5058')
    },
    {
      name: 'pyright-type-error',
      files: { 'a.py': 'def f(x: int) -> str:\n    return x\n' },
      run: 'npx pyright a.py',
      expect: fails('pyright-error', 'type_error', ['a.py:2:12 - error:', '1 error'])
    },
    {
      name: 'webpack-module-missing',
      files: { 'src/index.js': "import chart from 'chart-kit'\nchart()\n" },
      run: 'npx webpack --mode production',
      expect: fails('bundler-import-unresolved', 'missing_dependency', "Can't resolve 'chart-kit'")
    },
    {
      name: 'webpack-syntax-error',
      files: { 'src/index.js': 'const a = {\n' },
      run: 'npx webpack --mode production',
      expect: fails(
        'webpack-module-unparsed',
        ['syntax_error', 'build_error'],
        ['Module parse failed: Unexpected token', 'ERROR in ./src/index.js']
      )
    },
    {
      name: 'esbuild-syntax-error',
      files: { 'src/index.ts': 'export const a = {\n' },
      run: 'npx esbuild src/index.ts --bundle --outfile=out.js',
      expect: fails(
        'esbuild-error',
        ['syntax_error', 'build_error'],
        ['[ERROR] Unexpected end of file', '[ERROR] Expected']
      )
    },
    {
      name: 'esbuild-import-unresolved',
      files: { 'src/index.ts': "import { chart } from 'chart-kit'\nchart()\n" },
      run: 'npx esbuild src/index.ts --bundle --outfile=out.js',
      expect: fails(
        'bundler-import-unresolved',
        'missing_dependency',
        '[ERROR] Could not resolve "chart-kit"'
      )
    },
    {
      name: 'rollup-import-unresolved',
      files: { 'src/index.js': "import { chart } from './chart.js'\nchart()\n" },
      run: 'npx rollup src/index.js -o out.js',
      expect: fails(
        'bundler-import-unresolved',
        ['missing_file', 'missing_dependency'],
        'Could not resolve "./chart.js"'
      )
    },
    {
      name: 'sass-undefined-variable',
      files: { 'a.scss': 'a { color: $brand; }\n' },
      run: 'npx sass a.scss a.css',
      expect: fails('sass-compile-error', 'build_error', 'Error: Undefined variable.')
    },
    {
      name: 'node-reference-error',
      files: { 'a.mjs': 'console.log("start")\nconsole.log(process.env.STAGE.trim() + stagee)\n' },
      run: 'STAGE=test node a.mjs',
      expect: fails(
        'node-uncaught-error',
        ['build_error', 'test_failure', 'unknown'],
        'ReferenceError: stagee is not defined',
        [false, null]
      )
    },
    {
      name: 'node-heap-exhausted',
      files: { 'a.mjs': "const all = []\nfor (;;) all.push('x'.repeat(100) + all.length)\n" },
      run: 'node --max-old-space-size=40 a.mjs',
      expect: fails(
        'javascript-heap-exhausted',
        'resource_exhaustion',
        'JavaScript heap out of memory'
      )
    },
    {
      name: 'node-port-taken',
      files: {
        'a.mjs':
          "import { createServer } from 'node:http'\nconst first = createServer().listen(3000, () => createServer().listen(3000))\nsetTimeout(() => first.close(), 5000)\n"
      },
      run: 'node a.mjs',
      expect: fails(
        'port-in-use',
        'configuration_error',
        'listen EADDRINUSE: address already in use',
        null
      )
    },
    {
      name: 'node-entry-missing',
      run: 'node dist/index.js',
      expect: fails(
        'node-entry-missing',
        'missing_file',
        "Cannot find module '/home/runner/work/repo/repo/dist/index.js'"
      )
    },
    {
      name: 'node-file-missing',
      files: {
        'a.mjs': "import { readFileSync } from 'node:fs'\nreadFileSync('config/app.json')\n"
      },
      run: 'node a.mjs',
      expect: fails(
        'node-file-missing',
        'missing_file',
        "ENOENT: no such file or directory, open 'config/app.json'"
      )
    },
    {
      name: 'node-json-invalid',
      files: {
        'a.mjs':
          "import { readFileSync } from 'node:fs'\nJSON.parse(readFileSync('app.json', 'utf8'))\n",
        'app.json': '{"a": 1,}\n'
      },
      run: 'node a.mjs',
      expect: fails(
        'json-invalid',
        'syntax_error',
        'SyntaxError: Expected double-quoted property name in JSON'
      )
    },
    {
      name: 'node-unhandled-rejection',
      files: {
        'a.mjs':
          "async function load() { throw new TypeError('settings is not iterable') }\nload()\n"
      },
      run: 'node a.mjs',
      expect: fails(
        ['javascript-error', 'python-exception'],
        ['build_error', 'test_failure'],
        'TypeError: settings is not iterable',
        [false, null]
      )
    },
    {
      name: 'tsc-passes',
      files: { 'src/a.ts': 'export const error = 1\n' },
      run: 'npx tsc --listFilesOnly | tail -1\nnpx tsc',
      expect: passes
    },
    {
      name: 'webpack-passes-with-warnings',
      files: {
        'src/index.js': "import('./error.js').catch(console.error)\n",
        'src/error.js': "export const error = 'failed'\n"
      },
      run: 'npx webpack --mode production --performance-hints warning --performance-max-asset-size 10',
      expect: passes
    }
  ]
}
