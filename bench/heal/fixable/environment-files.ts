import { build, ci, type Scenario } from './scenario.js'

/** Commands that the runner no longer takes, and values that an environment file does not. */
export const environmentFiles: Scenario[] = [
  {
    fixer: 'use-environment-files',
    name: 'set-env and add-path, which are disabled',
    files: {
      [ci]: build(`      - name: Prepare
        run: |
          mkdir -p bin && printf '#!/bin/sh\\necho "$GREETING"\\n' > bin/greet && chmod +x bin/greet
          echo "::set-env name=GREETING::hello"
          echo "::add-path::$PWD/bin"
      - run: greet
`)
    },
    says: 'The `set-env` command is disabled.',
    diff: `@@ -7,6 +7,6 @@
       - name: Prepare
         run: |
           mkdir -p bin && printf '#!/bin/sh\\necho "$GREETING"\\n' > bin/greet && chmod +x bin/greet
-          echo "::set-env name=GREETING::hello"
-          echo "::add-path::$PWD/bin"
+          echo "GREETING=hello" >> "$GITHUB_ENV"
+          echo "$PWD/bin" >> "$GITHUB_PATH"
       - run: greet
`,
    repaired: 'green'
  },
  {
    fixer: 'write-heredoc-value',
    name: 'an output of several lines',
    files: {
      [ci]: build(`      - id: notes
        run: |
          notes=$(printf 'first\\nsecond\\n')
          echo "notes=$notes" >> "$GITHUB_OUTPUT"
      - run: test "\${{ steps.notes.outputs.notes }}" = "$(printf 'first\\nsecond')"
`)
    },
    says: "Invalid format 'second'",
    diff: `@@ -7,5 +7,9 @@
       - id: notes
         run: |
           notes=$(printf 'first\\nsecond\\n')
-          echo "notes=$notes" >> "$GITHUB_OUTPUT"
+          {
+            echo "notes<<EOF"
+            echo "$notes"
+            echo "EOF"
+          } >> "$GITHUB_OUTPUT"
       - run: test "\${{ steps.notes.outputs.notes }}" = "$(printf 'first\\nsecond')"
`,
    repaired: 'green'
  }
]
