import { afterAll, describe, expect, test } from '@jest/globals'
import { linesOf, openSandbox, outputOf, runSteps, stepOf } from './run-workflow.js'

const sandbox = openSandbox()
afterAll(() => sandbox.close())

describe('steps in the background', () => {
  test('run beside the others, hand on outputs once waited for, and can be cancelled', async () => {
    const job = await runSteps(
      sandbox,
      `      - name: Server
        id: server
        background: true
        run: |
          echo up
          sleep 60
      - name: Build
        id: build
        background: true
        run: |
          while [ ! -f go ]; do sleep 0.02; done
          echo "made=it" >> "$GITHUB_OUTPUT"
      - name: before
        run: |
          echo "[\${{ steps.build.outputs.made }}]"
          touch go
      - wait: build
      - name: after
        run: echo "[\${{ steps.build.outputs.made }}]"
      - cancel: server
      - wait-all:`
    )
    expect(outputOf(stepOf(job, 'before'))).toEqual(['[]'])
    expect(outputOf(stepOf(job, 'after'))).toEqual(['[it]'])
    expect(linesOf(stepOf(job, 'Wait'))).toEqual([
      'Waiting for background step(s) to complete: Build',
      'Finished waiting for background step(s).',
      '  Build: Succeeded'
    ])
    expect(linesOf(stepOf(job, 'Cancel')).at(-1)).toBe('  Server: Canceled')
    expect(linesOf(stepOf(job, 'Wait for all'))[0]).toBe(
      'No background steps remaining to wait for.'
    )
    expect(outputOf(stepOf(job, 'Server'))).toEqual(['up'])
    expect(job.conclusion).toBe('success')
  })

  test('of a parallel group fail the group, and the job, together', async () => {
    const job = await runSteps(
      sandbox,
      `      - parallel:
          - name: one
            run: exit 1
          - name: two
            run: exit 2
      - name: next
        run: echo no`
    )
    expect(job.steps.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['Set up job', 'success'],
      ['one', 'failure'],
      ['two', 'failure'],
      ['Parallel group', 'failure'],
      ['next', 'skipped'],
      ['Complete job', 'success']
    ])
    expect(job.annotations.map(({ message }) => message).sort()).toEqual([
      'Process completed with exit code 1.',
      'Process completed with exit code 2.'
    ])
  })

  test('are waited for before the job ends, and have their own words for a time limit', async () => {
    const job = await runSteps(
      sandbox,
      `      - name: slow
        background: true
        timeout-minutes: 0.005
        run: sleep 30`
    )
    expect(linesOf(stepOf(job, 'slow')).at(-1)).toBe(
      "##[error]The background step 'slow' has timed out after 0.005 minutes."
    )
    expect(job.conclusion).toBe('failure')
  })
})
