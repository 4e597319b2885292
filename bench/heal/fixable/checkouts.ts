import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { moveRef, readRef, zeroSha } from '../../../simulator/git/refs.js'
import type { Ground } from '../ground.js'
import { build, ci, type Scenario } from './scenario.js'

/** What Git LFS commits in the place of a file. */
const large = 'pixel '.repeat(64)
const oid = createHash('sha256').update(large).digest('hex')
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${large.length}\n`

const hasLfs = (process.env['PATH'] ?? '')
  .split(':')
  .some((folder) => existsSync(join(folder, 'git-lfs')))

async function storeLargeFile({ repo }: Ground): Promise<void> {
  const file = join(repo.gitDir, 'lfs/objects', oid.slice(0, 2), oid.slice(2, 4), oid)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, large)
}

/** A commit behind the one that the push of the workflow makes, with a tag on it. */
async function tagFirst({ github, repo }: Ground): Promise<void> {
  const sha = await github.commit(repo, { files: { 'README.md': '# app\n' }, message: 'Start' })
  await moveRef(repo.gitDir, 'refs/tags/v1.0.0', sha, zeroSha)
}

/** Commits a submodule beside the files that the scenario pushes afterwards. */
async function addSubmodule({ github, repo }: Ground): Promise<void> {
  const lib = await github.createRepository({
    owner: 'octo',
    name: 'lib',
    files: { 'greet.sh': 'echo hello\n' }
  })
  const commit = (await readRef(lib.gitDir, 'refs/heads/main')) ?? zeroSha
  const files = {
    '.gitmodules': '[submodule "lib"]\n\tpath = lib\n\turl = ../lib.git\n',
    lib: { mode: '160000', content: commit } as const
  }
  await github.commit(repo, { files, message: 'Add the submodule' })
}

const script = { 'tools/check.sh': '#!/bin/sh\necho checked\n' }

/** Checkouts that are missing or not whole, and a file that lost its mode. */
export const checkouts: Scenario[] = [
  {
    fixer: 'add-checkout',
    name: 'an action of the repository without a checkout',
    files: {
      [ci]: build('      - uses: ./tools/greet\n'),
      'tools/greet/action.yml':
        'name: Greet\ndescription: Greet\nruns:\n  using: composite\n  steps:\n    - run: echo hello\n      shell: bash\n'
    },
    says: 'Did you forget to run actions/checkout before running your local action?',
    diff: `@@ -4,4 +4,5 @@
   build:
     runs-on: ubuntu-latest
     steps:
+      - uses: actions/checkout@v7
       - uses: ./tools/greet
`,
    repaired: 'green'
  },
  {
    fixer: 'add-checkout',
    name: 'a script of the repository without a checkout',
    files: { [ci]: build('      - run: bash tools/check.sh\n'), ...script },
    says: 'bash: tools/check.sh: No such file or directory',
    diff: `@@ -4,4 +4,5 @@
   build:
     runs-on: ubuntu-latest
     steps:
+      - uses: actions/checkout@v7
       - run: bash tools/check.sh
`,
    repaired: 'green'
  },
  {
    fixer: 'set-checkout-option',
    name: 'a tag that a shallow clone does not have',
    files: {
      [ci]: build(`      - uses: actions/checkout@v4
      - run: git describe --tags
`)
    },
    prepare: tagFirst,
    says: 'fatal: No names found, cannot describe anything.',
    diff: `@@ -5,4 +5,6 @@
     runs-on: ubuntu-latest
     steps:
       - uses: actions/checkout@v4
+        with:
+          fetch-depth: 0
       - run: git describe --tags
`,
    repaired: 'green'
  },
  {
    fixer: 'set-checkout-option',
    name: 'a script in a submodule that is not fetched',
    files: {
      [ci]: build(`      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - run: bash lib/greet.sh
`)
    },
    prepare: addSubmodule,
    says: 'bash: lib/greet.sh: No such file or directory',
    diff: `@@ -7,4 +7,5 @@
       - uses: actions/checkout@v4
         with:
           persist-credentials: false
+          submodules: recursive
       - run: bash lib/greet.sh
`,
    repaired: 'green'
  },
  {
    fixer: 'set-checkout-option',
    name: 'a file that Git LFS holds',
    files: {
      [ci]: build(`      - uses: actions/checkout@v4
      - run: head -n 1 sprite.svg && grep -q pixel sprite.svg
`),
      '.gitattributes': '*.svg filter=lfs diff=lfs merge=lfs -text\n',
      'sprite.svg': pointer
    },
    prepare: storeLargeFile,
    lacks: () => (hasLfs ? null : 'git-lfs'),
    says: 'version https://git-lfs.github.com/spec/v1',
    diff: `@@ -5,4 +5,6 @@
     runs-on: ubuntu-latest
     steps:
       - uses: actions/checkout@v4
+        with:
+          lfs: true
       - run: head -n 1 sprite.svg && grep -q pixel sprite.svg
`,
    repaired: 'green'
  },
  {
    fixer: 'make-executable',
    name: 'a script whose mode is that of a text',
    files: {
      [ci]: build(`      - uses: actions/checkout@v4
      - run: ./tools/check.sh
`),
      'tools/check.sh': { mode: '100644', content: script['tools/check.sh'] }
    },
    says: './tools/check.sh: Permission denied',
    diff: `old mode 100644
new mode 100755
`,
    repaired: 'green'
  }
]
