import { build, ci, onMain, type Scenario } from './scenario.js'

/** More than two at once are more than the machine's memory holds: then it is killed, as the kernel does it. */
const compile = `#!/bin/bash
mkdir "slot.$1" && sleep 0.3
[ "$(ls -d slot.* | wc -l)" -le 2 ] || kill -9 $$
sleep 0.3 && rmdir "slot.$1"
`

/** Disk and memory that run out, and runs that race each other. */
export const resources: Scenario[] = [
  {
    fixer: 'free-disk-space',
    name: 'a disk that is full',
    files: {
      [ci]: onMain(
        build(`      - uses: actions/checkout@v4
      - name: Pack
        run: head -c 1000000 /dev/zero > /dev/full
`)
      )
    },
    says: 'No space left on device',
    diff: `@@ -7,5 +7,9 @@
     runs-on: ubuntu-latest
     steps:
       - uses: actions/checkout@v4
+      - name: Free disk space
+        run: |
+          sudo rm -rf /usr/share/dotnet /usr/local/lib/android /opt/ghc /opt/hostedtoolcache/CodeQL
+          sudo docker image prune --all --force
       - name: Pack
         run: head -c 1000000 /dev/zero > /dev/full
`,
    repaired: { outOfReach: 'it would remove tools of the machine that runs the tests' }
  },
  {
    fixer: 'lower-memory-use',
    name: 'compilers that are killed, as many run at once',
    files: {
      [ci]: build(`      - uses: actions/checkout@v4
      - name: Build
        run: make -j4
`),
      Makefile: 'all: a b c d\na b c d:\n\t./compile $@\n',
      compile
    },
    says: 'Killed',
    diff: `@@ -6,4 +6,4 @@
     steps:
       - uses: actions/checkout@v4
       - name: Build
-        run: make -j4
+        run: make -j2
`,
    repaired: 'green'
  },
  {
    fixer: 'add-concurrency',
    name: 'a push that another run was faster with',
    files: {
      [ci]: onMain(
        build(`      - uses: actions/checkout@v4
      - name: Count
        run: |
          git config user.name ci && git config user.email ci@octo.test
          git clone -q "$(git remote get-url origin)" ../other
          git -C ../other -c user.name=ci -c user.email=ci@octo.test commit -q --allow-empty -m other
          git -C ../other push -q
          git commit -q --allow-empty -m count
          git push
`)
      )
    },
    says: '[rejected]',
    diff: `@@ -2,6 +2,9 @@
 on:
   push:
     branches: [main]
+concurrency:
+  group: \${{ github.workflow }}-\${{ github.ref }}
+  cancel-in-progress: false
 jobs:
   build:
     runs-on: ubuntu-latest
`,
    repaired: { outOfReach: 'the local runner keeps no concurrency groups' }
  }
]
