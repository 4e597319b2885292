import { build, ci, type Scenario } from './scenario.js'

const slow = build(`      - name: Slow
        run: sleep 2.5
`)

/** Limits that the work runs into; the runner's minutes are short here. */
export const timeLimits: Scenario[] = [
  {
    fixer: 'raise-timeout',
    name: 'a job ended at its limit',
    files: {
      [ci]: slow.replace('    steps:', '    timeout-minutes: 1 # long enough?\n    steps:')
    },
    says: 'has exceeded the maximum execution time of 1 minutes.',
    diff: `@@ -3,7 +3,7 @@
 jobs:
   build:
     runs-on: ubuntu-latest
-    timeout-minutes: 1 # long enough?
+    timeout-minutes: 5 # long enough?
     steps:
       - name: Slow
         run: sleep 2.5
`,
    repaired: 'green'
  },
  {
    fixer: 'raise-timeout',
    name: 'a step ended at its limit',
    files: { [ci]: `${slow}        timeout-minutes: 1\n` },
    says: "The action 'Slow' has timed out after 1 minutes.",
    diff: `@@ -6,4 +6,4 @@
     steps:
       - name: Slow
         run: sleep 2.5
-        timeout-minutes: 1
+        timeout-minutes: 5
`,
    repaired: 'green'
  }
]
