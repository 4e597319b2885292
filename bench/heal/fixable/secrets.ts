import { ci, onPush, type Scenario } from './scenario.js'

const callee = '.github/workflows/deploy.yml'
const caller = onPush(`  deploy:\n    uses: ./${callee}\n`)

const called = (trigger: string, step: string) => `on:
  workflow_call:${trigger}
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
${step}`

const token = `
    secrets:
      DEPLOY_TOKEN:
        required: true`

/** Secrets that a called workflow does not get. */
export const secrets: Scenario[] = [
  {
    fixer: 'pass-secrets',
    name: 'a required secret that the caller does not pass',
    files: {
      [ci]: caller,
      [callee]: called(token, '      - run: test -n "${{ secrets.DEPLOY_TOKEN }}"\n')
    },
    secrets: { DEPLOY_TOKEN: 'sesame-open-0042' },
    says: 'Secret DEPLOY_TOKEN is required, but not provided while calling.',
    diff: `@@ -3,3 +3,5 @@
 jobs:
   deploy:
     uses: ./.github/workflows/deploy.yml
+    secrets:
+      DEPLOY_TOKEN: \${{ secrets.DEPLOY_TOKEN }}
`,
    repaired: 'green'
  },
  {
    fixer: 'pass-secrets',
    name: 'an action in a called workflow that gets an empty secret',
    files: {
      [ci]: caller,
      [callee]: called(
        '',
        '      - uses: octo/deploy@v1\n        with:\n          token: ${{ secrets.DEPLOY_TOKEN }}\n'
      )
    },
    secrets: { DEPLOY_TOKEN: 'sesame-open-0042' },
    actions: {
      'octo/deploy@v1': {
        'action.yml':
          'name: Deploy\ndescription: Deploy\ninputs:\n  token:\n    description: Of the target\n    required: true\nruns:\n  using: node20\n  main: index.js\n',
        'index.js':
          "if (process.env.INPUT_TOKEN) console.log('deployed')\nelse {\n  console.log('::error::Input required and not supplied: token')\n  process.exitCode = 1\n}\n"
      }
    },
    says: 'Input required and not supplied: token',
    diff: `@@ -3,3 +3,4 @@
 jobs:
   deploy:
     uses: ./.github/workflows/deploy.yml
+    secrets: inherit
`,
    repaired: 'green'
  }
]
