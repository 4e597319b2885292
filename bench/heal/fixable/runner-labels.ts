import { build, ci, onPush, type Scenario } from './scenario.js'

const onImage = (label: string) =>
  build('      - run: echo built\n').replace('ubuntu-latest', label)

/** Images that are gone. A label that no runner has is none of them: its job waits, and no event tells of that. */
export const runnerLabels: Scenario[] = [
  {
    fixer: 'replace-runner-label',
    name: 'an image that is retired',
    files: { [ci]: onImage('ubuntu-20.04') },
    says: 'This is a scheduled Ubuntu 20.04 retirement.',
    diff: `@@ -2,6 +2,6 @@
 on: push
 jobs:
   build:
-    runs-on: ubuntu-20.04
+    runs-on: ubuntu-22.04
     steps:
       - run: echo built
`,
    repaired: 'green'
  },
  {
    fixer: 'replace-runner-label',
    name: 'images of a matrix, one of which is retired',
    files: {
      [ci]: onPush(`  build:
    strategy:
      matrix:
        os: [ubuntu-24.04, macos-13]
    runs-on: \${{ matrix.os }}
    steps:
      - run: echo built
`)
    },
    says: 'The macOS-13 based runner images are now retired.',
    diff: `@@ -4,7 +4,7 @@
   build:
     strategy:
       matrix:
-        os: [ubuntu-24.04, macos-13]
+        os: [ubuntu-24.04, macos-15-intel]
     runs-on: \${{ matrix.os }}
     steps:
       - run: echo built
`,
    repaired: 'green'
  }
]
