import { afterAll, describe, expect, test } from '@jest/globals'
import { startupErrors, type Permissions } from '../../../simulator/runner/index.js'
import { jobOf, openSandbox, outputOf, stepOf, WORKFLOW } from './run-workflow.js'

const sandbox = openSandbox()
afterAll(() => sandbox.close())

const CALLED = `on:
  workflow_call:
    inputs:
      who: { type: string, required: true }
      loud: { type: boolean, default: false }
    outputs:
      greeting: { value: '\${{ jobs.greet.outputs.text }}' }
jobs:
  greet:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    outputs:
      text: \${{ steps.say.outputs.text }}
    steps:
      - id: say
        name: say
        run: |
          echo "text=hi \${{ inputs.who }} \${{ inputs.loud }}" >> "$GITHUB_OUTPUT"
          test "\${{ secrets.KEY }}" = k1 && echo has key
`

const files = (call: string, called = CALLED) => ({
  [WORKFLOW]: `on: push
jobs:
  caller:
    uses: ./.github/workflows/greet.yml
${call}
  after:
    needs: caller
    runs-on: ubuntu-latest
    steps:
      - name: main
        run: echo "\${{ needs.caller.outputs.greeting }}"
`,
  '.github/workflows/greet.yml': called
})

const PROPER = `    permissions: { contents: read, issues: write }
    with: { who: mona }
    secrets: inherit`

describe('a reusable workflow', () => {
  test('runs its jobs under the caller, with inputs, secrets and outputs', async () => {
    const minted: Permissions[] = []
    const attempt = await sandbox.run(files(PROPER), {
      secrets: { KEY: 'k1' },
      tokenFor: (permissions) => {
        minted.push(permissions)
        return 'ghs_x'
      }
    })
    expect(attempt.jobs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['caller / greet', 'success'],
      ['after', 'success']
    ])
    expect(outputOf(stepOf(jobOf(attempt, 'caller / greet'), 'say'))).toEqual(['has key'])
    expect(outputOf(stepOf(jobOf(attempt, 'after'), 'main'))).toEqual(['hi mona false'])
    expect(minted[0]).toEqual({ metadata: 'read', contents: 'read' })
  })

  test.each([
    [
      'asks for more than its caller may',
      PROPER,
      CALLED.replace('{ contents: read }', '{ contents: write, checks: read }'),
      /^Error calling workflow 'octo\/demo\/\.github\/workflows\/greet\.yml@[0-9a-f]{40}'\. The nested job 'greet' is requesting 'contents: write, checks: read', but is only allowed 'contents: read, checks: none'\.$/
    ],
    [
      'misses an input',
      '    with: { loud: true }',
      CALLED,
      /^Input who is required, but not provided while calling\.$/
    ],
    [
      'is not there',
      PROPER,
      '',
      /^error parsing called workflow "\.\/\.github\/workflows\/greet\.yml": /
    ],
    [
      'can not be called',
      PROPER,
      CALLED.replace(/on:[^]*jobs:/, 'on: push\njobs:').replace(/ {10}[^]*$/, '          echo\n'),
      /workflow is not reusable as it is missing a `on\.workflow_call` trigger$/
    ]
  ])('that %s is a startup failure', async (_, call, called, message) => {
    const request = sandbox.request(files(call, called))
    expect(await startupErrors(request)).toEqual([
      { message: expect.stringMatching(message) as unknown, line: 4, column: 11 }
    ])
    const attempt = await sandbox.run(files(call, called))
    expect(attempt).toMatchObject({ conclusion: 'startup_failure', jobs: [] })
  })
})
