import { build, ci, type Scenario } from './scenario.js'

/** Files that GitHub does not read. */
export const syntax: Scenario[] = [
  {
    fixer: 'repair-syntax',
    name: 'a misspelt key',
    files: { [ci]: build('      - run: echo built\n').replace('runs-on', 'run-on') },
    says: "Unexpected value 'run-on'",
    diff: `@@ -2,6 +2,6 @@
 on: push
 jobs:
   build:
-    run-on: ubuntu-latest
+    runs-on: ubuntu-latest
     steps:
       - run: echo built
`,
    repaired: 'green'
  },
  {
    fixer: 'repair-syntax',
    name: 'a colon in a plain text',
    files: { [ci]: build('      - name: Build: all\n        run: echo built\n') },
    says: 'Nested mappings are not allowed in compact mappings',
    diff: `@@ -4,5 +4,5 @@
   build:
     runs-on: ubuntu-latest
     steps:
-      - name: Build: all
+      - name: 'Build: all'
         run: echo built
`,
    repaired: 'green'
  }
]
