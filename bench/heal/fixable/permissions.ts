import { build, ci, type Scenario } from './scenario.js'

const callee = '.github/workflows/publish.yml'

/** As @actions/core does it. */
const oidcAction = `const url = process.env.ACTIONS_ID_TOKEN_REQUEST_URL
const token = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN
async function main() {
  if (!token) throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable')
  if (!url) throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable')
  const answer = await fetch(url + '&audience=cloud', { headers: { authorization: 'Bearer ' + token } })
  if (!answer.ok) throw new Error(String(answer.status))
  console.log('Logged in with a token of ' + (await answer.json()).value.length + ' characters')
}
main().catch((error) => {
  console.log('::error::' + error.message)
  process.exitCode = 1
})
`

const actionFile = (name: string) =>
  `name: ${name}\ndescription: ${name}\nruns:\n  using: node20\n  main: index.js\n`

/** Asks for one release after another, with a token where the environment has one, as eget does. */
const eget = `#!/usr/bin/env node
const { GITHUB_API_URL: url, GITHUB_REPOSITORY: name, GITHUB_TOKEN: token } = process.env
const headers = token ? { authorization: 'Bearer ' + token } : {}
async function main() {
  for (let asked = 0; asked < 61; asked++) {
    const answer = await fetch(url + '/repos/' + name, { headers })
    if (!answer.ok) throw new Error((await answer.json()).message)
  }
}
main().catch((error) => {
  console.error('error: ' + error.message)
  process.exitCode = 1
})
`

/** Calls that the job's token may not make. */
export const permissions: Scenario[] = [
  {
    fixer: 'add-permission',
    name: 'a script that opens an issue',
    files: {
      [ci]: build(`      - name: Open an issue
        env:
          GH_TOKEN: \${{ github.token }}
        run: |
          curl -sS --fail-with-body -X POST -H "Authorization: Bearer $GH_TOKEN" -d '{"title":"Nightly"}' "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/issues"
`)
    },
    says: 'Resource not accessible by integration',
    diff: `@@ -3,6 +3,9 @@
 jobs:
   build:
     runs-on: ubuntu-latest
+    permissions:
+      contents: read
+      issues: write
     steps:
       - name: Open an issue
         env:
`,
    repaired: 'green'
  },
  {
    fixer: 'add-permission',
    name: 'a login with an identity token',
    files: {
      [ci]: build(`      - uses: aws-actions/configure-aws-credentials@v6
        with:
          aws-region: eu-central-1
          role-to-assume: arn:aws:iam::123456789012:role/ci
`)
    },
    actions: {
      'aws-actions/configure-aws-credentials@v6': {
        'action.yml': actionFile('Configure AWS credentials'),
        'index.js': oidcAction
      }
    },
    says: 'Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable',
    diff: `@@ -3,6 +3,9 @@
 jobs:
   build:
     runs-on: ubuntu-latest
+    permissions:
+      contents: read
+      id-token: write
     steps:
       - uses: aws-actions/configure-aws-credentials@v6
         with:
`,
    repaired: 'green'
  },
  {
    fixer: 'add-permission',
    name: 'a called workflow that asks for more than its caller may',
    files: {
      [ci]: `name: CI
on: push
permissions:
  contents: read
jobs:
  publish:
    uses: ./${callee}
`,
      [callee]: `on: workflow_call
jobs:
  push:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      packages: write
    steps:
      - run: echo published
`
    },
    says: "The nested job 'push' is requesting 'packages: write', but is only allowed 'packages: none'.",
    diff: `@@ -2,6 +2,7 @@
 on: push
 permissions:
   contents: read
+  packages: write
 jobs:
   publish:
     uses: ./.github/workflows/publish.yml
`,
    repaired: 'green'
  },
  {
    fixer: 'add-permission',
    name: 'a called workflow that may not do what its caller may not either',
    files: {
      [ci]: `name: CI
on: push
jobs:
  report:
    permissions:
      contents: read
    uses: ./${callee}
`,
      [callee]: `on: workflow_call
jobs:
  tell:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - name: Open an issue
        env:
          GH_TOKEN: \${{ github.token }}
        run: |
          curl -sS --fail-with-body -X POST -H "Authorization: Bearer $GH_TOKEN" -d '{"title":"Nightly"}' "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/issues"
`
    },
    says: 'Resource not accessible by integration',
    diff: `@@ -4,4 +4,5 @@
   report:
     permissions:
       contents: read
+      issues: write
     uses: ./.github/workflows/publish.yml
+++ b/.github/workflows/publish.yml
@@ -4,6 +4,7 @@
     runs-on: ubuntu-latest
     permissions:
       contents: read
+      issues: write
     steps:
       - name: Open an issue
         env:
`,
    repaired: 'green'
  },
  {
    fixer: 'pass-github-token',
    name: 'a script whose calls without a token reach the anonymous limit',
    files: {
      [ci]: build(`      - uses: actions/checkout@v4
      - name: Ask for releases
        run: tools/eget
`),
      'tools/eget': eget
    },
    // Else it is run again first, since a limit passes by itself.
    inputs: { 'max-reruns': '0' },
    says: 'API rate limit exceeded for',
    diff: `@@ -6,4 +6,6 @@
     steps:
       - uses: actions/checkout@v4
       - name: Ask for releases
+        env:
+          GITHUB_TOKEN: \${{ github.token }}
         run: tools/eget
`,
    repaired: 'green'
  }
]
