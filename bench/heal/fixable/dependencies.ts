import { existsSync, readdirSync } from 'node:fs'
import { zipOf } from '../../../__tests__/support/zip.js'
import { build, ci, type Scenario } from './scenario.js'

const part = {
  'part/package.json': '{ "name": "part", "version": "1.0.0", "main": "index.js" }\n',
  'part/index.js': "module.exports = 'part'\n"
}
const manifest = '{ "name": "app", "version": "1.0.0", "dependencies": { "part": "file:part" } }\n'
const lock = JSON.stringify({
  name: 'app',
  version: '1.0.0',
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': { name: 'app', version: '1.0.0', dependencies: { part: 'file:part' } },
    'node_modules/part': { resolved: 'part', link: true },
    part: { version: '1.0.0' }
  }
})

const info = 'greet-1.0.dist-info'

/** A package of Python that says hello. */
export const wheel = zipOf({
  'greet.py': "print('hello')\n",
  [`${info}/METADATA`]: 'Metadata-Version: 2.1\nName: greet\nVersion: 1.0\n',
  [`${info}/WHEEL`]:
    'Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
  [`${info}/RECORD`]: `greet.py,,\n${info}/METADATA,,\n${info}/WHEEL,,\n${info}/RECORD,,\n`
})

/** Debian's and Ubuntu's Python that pip may not change. */
const isManaged = ['/usr/lib'].some((folder) =>
  readdirSync(folder).some(
    (name) => name.startsWith('python3') && existsSync(`${folder}/${name}/EXTERNALLY-MANAGED`)
  )
)

/** Dependencies that no step installs, or that can't be installed as the step does it. */
export const dependencies: Scenario[] = [
  {
    fixer: 'install-dependencies',
    name: 'a module of the lock file that nothing installs',
    files: {
      [ci]: build(`      - uses: actions/checkout@v4
      - run: node main.js
`),
      'package.json': manifest,
      'package-lock.json': lock,
      'main.js': "console.log(require('part'))\n",
      ...part
    },
    says: "Error: Cannot find module 'part'",
    diff: `@@ -5,4 +5,5 @@
     runs-on: ubuntu-latest
     steps:
       - uses: actions/checkout@v4
+      - run: npm ci
       - run: node main.js
`,
    repaired: 'green'
  },
  {
    fixer: 'match-lockfile',
    name: 'npm ci without a lock file',
    files: {
      [ci]: build(`      - uses: actions/checkout@v4
      - run: npm ci
      - run: node main.js
`),
      'package.json': manifest,
      'main.js': "console.log(require('part'))\n",
      ...part
    },
    says: 'The `npm ci` command can only install with an existing package-lock.json',
    diff: `@@ -5,5 +5,5 @@
     runs-on: ubuntu-latest
     steps:
       - uses: actions/checkout@v4
-      - run: npm ci
+      - run: npm install
       - run: node main.js
`,
    repaired: 'green'
  },
  {
    fixer: 'match-lockfile',
    name: 'npm ci above the folder that has the lock file',
    files: {
      [ci]: build(`      - uses: actions/checkout@v4
      - run: npm ci
      - run: node web/main.js
`),
      'web/package.json': manifest,
      'web/package-lock.json': lock,
      'web/main.js': "console.log(require('part'))\n",
      'web/part/package.json': part['part/package.json'],
      'web/part/index.js': part['part/index.js']
    },
    says: 'The `npm ci` command can only install with an existing package-lock.json',
    diff: `@@ -6,4 +6,5 @@
     steps:
       - uses: actions/checkout@v4
       - run: npm ci
+        working-directory: web
       - run: node web/main.js
`,
    repaired: 'green'
  },
  {
    fixer: 'add-setup-python',
    name: 'a Python that the system manages',
    files: {
      [ci]: build(`      - uses: actions/checkout@v4
      - name: Install
        run: |
          pip3 install --no-index wheels/greet-1.0-py3-none-any.whl
          python3 -m greet
`),
      'wheels/greet-1.0-py3-none-any.whl': wheel
    },
    lacks: () => (isManaged ? null : 'a Python that its system manages (PEP 668)'),
    says: 'error: externally-managed-environment',
    diff: `@@ -5,6 +5,10 @@
     runs-on: ubuntu-latest
     steps:
       - uses: actions/checkout@v4
+      - name: Set up Python
+        uses: actions/setup-python@v7
+        with:
+          python-version: 3.x
       - name: Install
         run: |
           pip3 install --no-index wheels/greet-1.0-py3-none-any.whl
`,
    repaired: 'green'
  }
]
