import { build, ci, type Scenario } from './scenario.js'

/** Versions that the setup action does not have. */
export const toolVersions: Scenario[] = [
  {
    fixer: 'choose-tool-version',
    name: 'an unquoted 3.10, which is read as 3.1',
    files: {
      [ci]: build(`      - uses: actions/setup-python@v6
        with:
          python-version: 3.10
      - run: python -c "print('hello')"
`)
    },
    says: "The version '3.1' with architecture 'x64' was not found for Ubuntu 24.04.",
    diff: `@@ -6,5 +6,5 @@
     steps:
       - uses: actions/setup-python@v6
         with:
-          python-version: 3.10
+          python-version: '3.10'
       - run: python -c "print('hello')"
`,
    repaired: 'green'
  }
]
