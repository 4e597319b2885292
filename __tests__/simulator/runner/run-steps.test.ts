import { afterAll, describe, expect, test } from '@jest/globals'
import { jobOf, linesOf, openSandbox, outputOf, stepOf, WORKFLOW } from './run-workflow.js'

const sandbox = openSandbox()
afterAll(() => sandbox.close())

const workflow = (steps: string, more = '') => ({
  [WORKFLOW]: `name: CI
on: push
${more}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
${steps}`
})

describe('a run step', () => {
  test('is logged line for line as the runner does', async () => {
    const attempt = await sandbox.run(
      workflow(
        `      - name: Test
        run: |
          echo "hello $NAME"
          exit 3
        env:
          NAME: mona`,
        'env:\n  COLOUR: blue'
      )
    )
    const job = jobOf(attempt, 'build')
    const step = stepOf(job, 'Test')
    expect(linesOf(step)).toEqual([
      '##[group]Run echo "hello $NAME"',
      '\u001b[36;1mecho "hello $NAME"\u001b[0m',
      '\u001b[36;1mexit 3\u001b[0m',
      expect.stringMatching(/^shell: \/\S*bash -e \{0\}$/),
      'env:',
      '  COLOUR: blue',
      '  NAME: mona',
      '##[endgroup]',
      'hello mona',
      '##[error]Process completed with exit code 3.'
    ])
    expect(step.log).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z ##\[group\]Run/)
    expect(job.annotations).toEqual([
      {
        path: '.github',
        startLine: 10,
        endLine: 10,
        level: 'failure',
        title: null,
        message: 'Process completed with exit code 3.',
        rawDetails: null
      }
    ])
    expect(attempt).toMatchObject({ status: 'completed', conclusion: 'failure' })
  })
})
