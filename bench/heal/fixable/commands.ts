import { existsSync } from 'node:fs'
import { build, ci, type Scenario } from './scenario.js'

/** Of the runner: its PATH is this machine's folders of programs. */
const hasPython = ['/usr/bin/python', '/usr/local/bin/python', '/bin/python'].some(existsSync)

const pnpmAction = {
  'action.yml': `name: Set up pnpm
description: Set up pnpm
inputs:
  version:
    description: Of pnpm
runs:
  using: composite
  steps:
    - shell: bash
      run: |
        mkdir -p "$RUNNER_TEMP/pnpm"
        ln -s "$(command -v npm)" "$RUNNER_TEMP/pnpm/pnpm"
        echo "$RUNNER_TEMP/pnpm" >> "$GITHUB_PATH"
`
}

/** The larger images have `python`. */
const slim = (steps: string): string => build(steps).replace('ubuntu-latest', 'ubuntu-slim')

/** Commands that are not there. */
export const commands: Scenario[] = [
  {
    fixer: 'install-command',
    name: 'python, which the image has as python3 alone',
    files: {
      [ci]: slim(`      - name: Greet
        run: python -c "print('hello')"
`)
    },
    lacks: () => (hasPython ? 'an image on which `python` is missing' : null),
    says: 'python: command not found',
    diff: `@@ -4,5 +4,9 @@
   build:
     runs-on: ubuntu-slim
     steps:
+      - name: Set up Python
+        uses: actions/setup-python@v7
+        with:
+          python-version: 3.x
       - name: Greet
         run: python -c "print('hello')"
`,
    repaired: 'green'
  },
  {
    fixer: 'install-command',
    name: 'pnpm, in the version of its lock file',
    files: {
      [ci]: build(`      - uses: actions/checkout@v4
      - run: pnpm test
`),
      'package.json': '{ "name": "app", "scripts": { "test": "node -e 0" } }\n',
      'pnpm-lock.yaml': "lockfileVersion: '9.0'\n\nimporters:\n  .: {}\n"
    },
    actions: { 'pnpm/action-setup@v4': pnpmAction },
    says: 'pnpm: command not found',
    diff: `@@ -5,4 +5,7 @@
     runs-on: ubuntu-latest
     steps:
       - uses: actions/checkout@v4
+      - uses: pnpm/action-setup@v4
+        with:
+          version: '10'
       - run: pnpm test
`,
    repaired: 'green'
  }
]
