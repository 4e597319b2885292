import { build, ci, onPush, type Scenario } from './scenario.js'

/** What a config declares, and a file that may be missing. */
export const declared: Scenario[] = [
  {
    fixer: 'check-file-exists',
    name: 'a step for a file that an earlier step may not have made',
    files: {
      [ci]: build(`      - run: echo built
      - name: Show the report
        run: cat report.txt
`)
    },
    says: 'cat: report.txt: No such file or directory',
    diff: `@@ -6,4 +6,5 @@
     steps:
       - run: echo built
       - name: Show the report
+        if: hashFiles('report.txt') != ''
         run: cat report.txt
`,
    repaired: 'green'
  },
  {
    fixer: 'declare-env',
    name: 'a variable that the config has a default for',
    files: {
      [ci]: build(`      - name: Greet
        run: |
          set -u
          echo "hello $GREETED"
`)
    },
    config: 'env:\n  GREETED: world\n',
    says: 'GREETED: unbound variable',
    diff: `@@ -3,6 +3,8 @@
 jobs:
   build:
     runs-on: ubuntu-latest
+    env:
+      GREETED: world
     steps:
       - name: Greet
         run: |
`,
    repaired: 'green'
  },
  {
    fixer: 'allow-failure',
    name: 'a job that the config calls optional',
    files: {
      [ci]: onPush(`  build:
    runs-on: ubuntu-latest
    steps:
      - run: echo built
  nightly: # may fail
    runs-on: ubuntu-latest
    steps:
      - run: exit 3
`)
    },
    config: 'optional-jobs: [nightly]\n',
    says: 'Process completed with exit code 3.',
    diff: `@@ -7,5 +7,6 @@
       - run: echo built
   nightly: # may fail
     runs-on: ubuntu-latest
+    continue-on-error: true
     steps:
       - run: exit 3
`,
    repaired: 'green'
  },
  {
    fixer: 'apply-template',
    name: 'a failure that the config has an edit for',
    files: {
      [ci]: build(`      - name: Migrate
        run: test -n "$DATABASE" || { echo "E_NO_DATABASE no database is set"; exit 5; }
`)
    },
    config: `rules:
  - id: database-not-set
    category: configuration_error
    pattern: E_NO_DATABASE
    summary: No database is set.
    remedy: Set DATABASE.
templates:
  - rule: database-not-set
    title: Set the database of the tests
    path: [jobs, '{job}', env, DATABASE]
    action: set
    value: tests
`,
    says: 'E_NO_DATABASE no database is set',
    diff: `@@ -6,3 +6,5 @@
     steps:
       - name: Migrate
         run: test -n "$DATABASE" || { echo "E_NO_DATABASE no database is set"; exit 5; }
+    env:
+      DATABASE: tests
`,
    repaired: 'green'
  }
]
