import { build, ci, onPush, type Scenario } from './scenario.js'

const addToProject = {
  'action.yml': `name: Add to project
description: Add to project
inputs:
  project-url:
    description: Of the project
    required: true
runs:
  using: composite
  steps:
    - run: echo added
      shell: bash
`
}

/** Releases of actions that the service refuses or does not find, and what their successors want. */
export const refusedActions: Scenario[] = [
  {
    fixer: 'bump-action',
    name: 'artifacts of v3, uploaded and downloaded',
    files: {
      [ci]: onPush(`  build:
    runs-on: ubuntu-latest
    steps:
      - run: echo built > out.txt
      - uses: actions/upload-artifact@v3 # keep
        with:
          name: out
          path: out.txt
  use:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v3
        with:
          name: out
      - run: grep built out.txt
`)
    },
    says: 'This request has been automatically failed because it uses a deprecated version of `actions/upload-artifact: v3`.',
    diff: `@@ -5,7 +5,7 @@
     runs-on: ubuntu-latest
     steps:
       - run: echo built > out.txt
-      - uses: actions/upload-artifact@v3 # keep
+      - uses: actions/upload-artifact@v4 # keep
         with:
           name: out
           path: out.txt
@@ -13,7 +13,7 @@
     needs: build
     runs-on: ubuntu-latest
     steps:
-      - uses: actions/download-artifact@v3
+      - uses: actions/download-artifact@v4
         with:
           name: out
       - run: grep built out.txt
`,
    repaired: 'green'
  },
  {
    fixer: 'bump-action',
    name: 'a cache of v2',
    files: {
      [ci]: build(`      - uses: actions/cache@v2
        with: { path: .cache, key: any }
      - run: echo built
`)
    },
    says: 'deprecated version of `actions/cache: v2`. Please update your workflow to use v3/v4',
    diff: `@@ -4,6 +4,6 @@
   build:
     runs-on: ubuntu-latest
     steps:
-      - uses: actions/cache@v2
+      - uses: actions/cache@v4
         with: { path: .cache, key: any }
       - run: echo built
`,
    repaired: 'green'
  },
  {
    fixer: 'bump-action',
    name: 'a major without a tag of its own',
    files: {
      [ci]: build(`      - uses: actions/add-to-project@v1
        with:
          project-url: https://github.test/orgs/octo/projects/1
`)
    },
    actions: { 'actions/add-to-project@v1.0.2': addToProject },
    says: 'Unable to resolve action `actions/add-to-project@v1`, unable to find version `v1`',
    diff: `@@ -4,6 +4,6 @@
   build:
     runs-on: ubuntu-latest
     steps:
-      - uses: actions/add-to-project@v1
+      - uses: actions/add-to-project@v1.0.2
         with:
           project-url: https://github.test/orgs/octo/projects/1
`,
    repaired: 'green'
  },
  {
    fixer: 'name-artifacts-apart',
    name: 'an artifact that each leg of a matrix uploads',
    files: {
      [ci]: onPush(`  test:
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      max-parallel: 1
      matrix:
        part: [one, two]
    steps:
      - run: echo "\${{ matrix.part }}" > "\${{ matrix.part }}.txt"
      - uses: actions/upload-artifact@v4
        with:
          name: report
          path: '*.txt'
  all:
    needs: test
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v4
        with:
          name: report
          path: parts
      - run: cat parts/one.txt parts/two.txt
`)
    },
    says: '(409) Conflict: an artifact with this name already exists on the workflow run',
    diff: `@@ -12,7 +12,7 @@
       - run: echo "\${{ matrix.part }}" > "\${{ matrix.part }}.txt"
       - uses: actions/upload-artifact@v4
         with:
-          name: report
+          name: report-\${{ matrix.part }}
           path: '*.txt'
   all:
     needs: test
@@ -20,6 +20,7 @@
     steps:
       - uses: actions/download-artifact@v4
         with:
-          name: report
+          pattern: report-*
+          merge-multiple: true
           path: parts
       - run: cat parts/one.txt parts/two.txt
`,
    repaired: 'green'
  }
]
