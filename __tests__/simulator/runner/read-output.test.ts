import { afterAll, describe, expect, test } from '@jest/globals'
import type { ExecuteRequest } from '../../../simulator/runner/index.js'
import { openSandbox, outputOf, runSteps as runStepsIn, stepOf } from './run-workflow.js'

const sandbox = openSandbox()
afterAll(() => sandbox.close())

const runSteps = (steps: string, more?: string, options?: Partial<ExecuteRequest>) =>
  runStepsIn(sandbox, steps, more, options)

describe('environment files', () => {
  test('carry variables, outputs, paths and heredocs to later steps', async () => {
    const job = await runSteps(`      - id: set
        run: |
          echo "COLOUR=red" >> "$GITHUB_ENV"
          { echo "text<<EOF"; echo one; echo two; echo EOF; } >> "$GITHUB_OUTPUT"
          mkdir bin && printf '#!/bin/sh\\necho from my tool' > bin/mytool && chmod +x bin/mytool
          echo "$PWD/bin" >> "$GITHUB_PATH"
      - name: get
        run: |
          mytool
          echo '\${{ env.COLOUR }} \${{ toJSON(steps.set.outputs.text) }}' "$COLOUR"`)
    expect(outputOf(stepOf(job, 'get'))).toEqual(['from my tool', 'red "one\\ntwo" red'])
  })

  test('keep the job summary, within its limit', async () => {
    const job = await runSteps(`      - run: echo "# One" >> "$GITHUB_STEP_SUMMARY"
      - run: echo "two" >> "$GITHUB_STEP_SUMMARY"
      - name: much
        run: head -c 2000000 /dev/zero | tr '\\\\0' x >> "$GITHUB_STEP_SUMMARY"`)
    expect(job.summary).toBe('# One\ntwo\n')
    expect(outputOf(stepOf(job, 'much'))[1]).toMatch(
      /^##\[error\]\$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1954k\./
    )
  })

  test.each([
    ['echo "one" >> "$GITHUB_OUTPUT"', 'output', "Invalid format 'one'"],
    ['echo "k<<END" >> "$GITHUB_ENV"', 'env', "Invalid value. Matching delimiter not found 'END'"],
    ['echo "=x" >> "$GITHUB_STATE"', 'state', "Invalid format '=x'. Name must not be empty"]
  ])('refuse %s', async (script, file, message) => {
    const job = await runSteps(`      - name: bad
        run: ${JSON.stringify(script)}`)
    expect(outputOf(stepOf(job, 'bad'))).toEqual([
      `##[error]Unable to process file command '${file}' successfully.`,
      `##[error]${message}`
    ])
    expect(stepOf(job, 'bad').conclusion).toBe('failure')
  })
})

describe('workflow commands', () => {
  test('become tagged lines and annotations', async () => {
    const job = await runSteps(`      - name: talk
        run: |
          echo "::group::Details"
          echo "::debug::hidden"
          echo "::error file=src/a.js,line=7,title=Lint::bad%0Athing"
          echo "::endgroup::"
          echo "text ##[warning]in the middle"
          echo "::unknown::stays"
          echo "::notice::fyi"`)
    expect(outputOf(stepOf(job, 'talk'))).toEqual([
      '##[group]Details',
      '##[error]bad',
      'thing',
      '##[endgroup]',
      '##[warning]in the middle',
      '::unknown::stays',
      '##[notice]fyi'
    ])
    expect(job.annotations[0]).toMatchObject({
      path: 'src/a.js',
      startLine: 7,
      level: 'failure',
      title: 'Lint',
      message: 'bad\nthing'
    })
    expect(job.annotations.map(({ level }) => level)).toEqual(['failure', 'warning', 'notice'])
    expect(job.conclusion).toBe('success')
  })

  test('set outputs still, refuse set-env, and stop when told to', async () => {
    const job = await runSteps(`      - id: old
        name: old
        run: echo "::set-output name=a::b"
      - name: stopped
        run: |
          echo "::stop-commands::token"
          echo "::error::text"
          echo "::token::"
          echo "::error::\${{ steps.old.outputs.a }}"
      - name: refused
        run: echo "::set-env name=A::b"`)
    expect(outputOf(stepOf(job, 'old'))[0]).toMatch(
      /^##\[warning\]The `set-output` command is deprecated and will be disabled soon\./
    )
    expect(outputOf(stepOf(job, 'stopped'))).toEqual([
      '::stop-commands::token',
      '::error::text',
      '::token::',
      '##[error]b'
    ])
    expect(outputOf(stepOf(job, 'refused'))).toEqual([
      "##[error]Unable to process command '::set-env name=A::b' successfully.",
      expect.stringMatching(/^##\[error\]The `set-env` command is disabled\. Please upgrade/)
    ])
    expect(stepOf(job, 'refused').conclusion).toBe('failure')
  })

  test('keep ten annotations of a level for a step', async () => {
    const job = await runSteps(`      - run: for i in $(seq 14); do echo "::warning::$i"; done`)
    expect(job.annotations).toHaveLength(10)
  })
})

describe('secrets', () => {
  test('are masked in the log, in annotations and by add-mask', async () => {
    const job = await runSteps(
      `      - name: spill
        env:
          TOKEN: \${{ secrets.API_KEY }}
        run: |
          echo "key $TOKEN \${{ github.token }}"
          echo "::error::$TOKEN"
          echo "::add-mask::mystery"
          echo "a mystery"`,
      '',
      { secrets: { API_KEY: 's3cr3t-value' } }
    )
    const { log } = stepOf(job, 'spill')
    expect(log).not.toMatch(/s3cr3t-value|ghs_simulated|mystery"?$/m)
    expect(outputOf(stepOf(job, 'spill'))).toEqual(['key *** ***', '##[error]***', 'a ***'])
    expect(job.annotations[0]?.message).toBe('***')
  })
})
