import { afterAll, describe, expect, test } from '@jest/globals'
import type { AttemptState } from '../../../simulator/model.js'
import {
  jobOf,
  linesOf,
  newAttempt,
  openSandbox,
  outputOf,
  stepOf,
  WORKFLOW
} from './run-workflow.js'

const sandbox = openSandbox()
afterAll(() => sandbox.close())

const runJobs = (jobs: string, options = {}, files = {}) =>
  sandbox.run({ [WORKFLOW]: `name: CI\non: push\njobs:\n${jobs}`, ...files }, options)

const conclusions = (attempt: AttemptState) =>
  Object.fromEntries(attempt.jobs.map(({ name, conclusion }) => [name, conclusion]))

const job = (id: string, script: string, more = '') =>
  `  ${id}:\n    runs-on: ubuntu-latest\n${more}    steps:\n      - name: main\n        run: ${script}\n`

describe('needs', () => {
  test('hand on results and outputs', async () => {
    const attempt = await runJobs(
      job(
        'first',
        'echo "version=1.2" >> "$GITHUB_OUTPUT"',
        '    outputs:\n      version: ${{ steps.set.outputs.version }}\n'
      ).replace('name: main', 'id: set') +
        job(
          'second',
          'echo "${{ needs.first.result }} ${{ needs.first.outputs.version }}"',
          '    needs: first\n'
        )
    )
    expect(outputOf(stepOf(jobOf(attempt, 'second'), 'main'))).toEqual(['success 1.2'])
    expect(attempt.conclusion).toBe('success')
  })

  test('skip what follows a failure, through others too, unless it asks', async () => {
    const attempt = await runJobs(
      job('bad', 'exit 1') +
        job('child', 'echo no', '    needs: bad\n') +
        job('report', 'echo "${{ needs.bad.result }}"', '    needs: [bad]\n    if: always()\n') +
        job('grandchild', 'echo no', '    needs: report\n') +
        job('alarm', 'echo yes', '    needs: report\n    if: failure()\n')
    )
    expect(conclusions(attempt)).toEqual({
      bad: 'failure',
      child: 'skipped',
      report: 'success',
      grandchild: 'skipped',
      alarm: 'success'
    })
    expect(jobOf(attempt, 'child').steps).toEqual([])
    expect(attempt.conclusion).toBe('failure')
  })

  test('of a tolerated failure succeed', async () => {
    const attempt = await runJobs(
      job('flaky', 'exit 1', '    continue-on-error: true\n') +
        job('after', 'echo "${{ needs.flaky.result }}"', '    needs: flaky\n')
    )
    expect(jobOf(attempt, 'flaky').conclusion).toBe('failure')
    expect(outputOf(stepOf(jobOf(attempt, 'after'), 'main'))).toEqual(['success'])
    expect(attempt.conclusion).toBe('success')
  })
})

describe('a matrix', () => {
  test('is expanded with include and exclude, from expressions too', async () => {
    const attempt = await runJobs(
      job('list', `echo 'all=["a","b"]' >> "$GITHUB_OUTPUT"`)
        .replace('name: main', 'id: set')
        .replace('    steps', '    outputs:\n      all: ${{ steps.set.outputs.all }}\n    steps') +
        job(
          'test',
          'echo "${{ matrix.letter }} ${{ matrix.extra }} ${{ strategy.job-total }}"',
          `    needs: list
    strategy:
      matrix:
        letter: \${{ fromJSON(needs.list.outputs.all) }}
        number: [1, 2]
        exclude: [{ letter: b, number: 2 }]
        include: [{ letter: a, extra: more }, { letter: z }]
`
        )
    )
    expect(Object.keys(conclusions(attempt)).sort()).toEqual([
      'list',
      'test (a, 1, more)',
      'test (a, 2, more)',
      'test (b, 1)',
      'test (z)'
    ])
    expect(outputOf(stepOf(jobOf(attempt, 'test (a, 1, more)'), 'main'))).toEqual(['a more 4'])
  })

  test('stops the rest when one fails, unless told not to', async () => {
    const body = (failFast: boolean) =>
      job(
        'test',
        'if [ ${{ matrix.n }} = 1 ]; then exit 1; else sleep ${{ matrix.n }}; fi',
        `    name: leg \${{ matrix.n }}
    strategy:
      fail-fast: ${failFast}
      matrix:
        n: [1, ${failFast ? 30 : 0}]
`
      )
    const fast = await runJobs(body(true))
    expect(conclusions(fast)).toEqual({ 'leg 1': 'failure', 'leg 30': 'cancelled' })
    expect(linesOf(stepOf(jobOf(fast, 'leg 30'), 'main')).at(-1)).toBe(
      '##[error]The operation was canceled.'
    )
    expect(jobOf(fast, 'leg 30').annotations.map(({ message }) => message)).toEqual([
      'The strategy configuration was canceled because "test._1" failed',
      'The operation was canceled.'
    ])
    expect(conclusions(await runJobs(body(false)))).toEqual({
      'leg 1': 'failure',
      'leg 0': 'success'
    })
  })
})

describe('the end of a run that takes too long', () => {
  test('is a cancelled job with the annotation that names the limit', async () => {
    const attempt = await runJobs(
      job('slow', 'sleep 30', '    timeout-minutes: 0.005\n') +
        `      - name: clean up
        if: always()
        run: echo cleaned "\${{ job.status }}"
      - name: not this
        run: echo no
`
    )
    const slow = jobOf(attempt, 'slow')
    expect(slow.conclusion).toBe('cancelled')
    expect(slow.annotations.map(({ message }) => message)).toEqual([
      `The job running on runner ${slow.runnerName} has exceeded the maximum execution time of 0.005 minutes.`,
      'The operation was canceled.'
    ])
    expect(stepOf(slow, 'main').conclusion).toBe('cancelled')
    expect(outputOf(stepOf(slow, 'clean up'))).toEqual(['cleaned cancelled'])
    expect(stepOf(slow, 'not this').conclusion).toBe('skipped')
    expect(attempt.conclusion).toBe('cancelled')
  })

  test('comes at once when the run is cancelled, and can be watched', async () => {
    const stop = new AbortController()
    const attempt = newAttempt()
    const jobs =
      job('slow', 'sleep 30') +
      job('stubborn', 'sleep 1', '    if: always()\n') +
      job('next', 'echo', '    needs: slow\n') +
      job('report', 'echo "${{ needs.slow.result }}"', '    needs: slow\n    if: always()\n')
    const files = { [WORKFLOW]: `on: push\njobs:\n${jobs}` }
    const done = sandbox.run(files, { signal: stop.signal }, attempt)
    while (attempt.jobs[0]?.steps[1]?.status !== 'in_progress') {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(attempt).toMatchObject({ status: 'in_progress', conclusion: null })
    stop.abort()
    await done
    expect(conclusions(attempt)).toEqual({
      slow: 'cancelled',
      stubborn: 'success',
      next: 'skipped',
      report: 'success'
    })
    expect(attempt.conclusion).toBe('cancelled')
  })
})

describe('a re-run of failed jobs', () => {
  const jobs =
    job(
      'good',
      'echo "v=kept" >> "$GITHUB_OUTPUT"',
      '    outputs:\n      v: ${{ steps.set.outputs.v }}\n'
    ).replace('name: main', 'id: set') +
    job('flaky', 'test "$GITHUB_RUN_ATTEMPT" = 2') +
    job('last', 'echo "${{ needs.good.outputs.v }}"', '    needs: [good, flaky]\n')

  test('keeps what passed and runs what failed and what depends on it', async () => {
    const first = await runJobs(jobs)
    expect(conclusions(first)).toEqual({ good: 'success', flaky: 'failure', last: 'skipped' })
    const ran: string[] = []
    const second = await sandbox.run(
      { [WORKFLOW]: `name: CI\non: push\njobs:\n${jobs}` },
      { rerun: { previous: first }, onJobDone: ({ name }: { name: string }) => ran.push(name) },
      newAttempt(2)
    )
    expect(conclusions(second)).toEqual({ good: 'success', flaky: 'success', last: 'success' })
    expect(ran).toEqual(['flaky', 'last'])
    expect(outputOf(stepOf(jobOf(second, 'last'), 'main'))).toEqual(['kept'])
    expect(jobOf(second, 'good').id).not.toBe(jobOf(first, 'good').id)
    expect(second.conclusion).toBe('success')
  })

  test('of one job runs that one and its dependents alone', async () => {
    const first = await runJobs(
      job('a', 'echo') + job('b', 'echo') + job('c', 'echo', '    needs: b\n')
    )
    const ran: string[] = []
    await runJobs(job('a', 'echo') + job('b', 'echo') + job('c', 'echo', '    needs: b\n'), {
      rerun: { previous: first, job: 'b' },
      onJobDone: ({ name }: { name: string }) => ran.push(name)
    })
    expect(ran).toEqual(['b', 'c'])
  })
})

describe('a job that can not be started', () => {
  test.each([
    [
      'has variables that fail',
      "    env:\n      A: ${{ fromJSON('{') }}\n",
      /template is not valid/
    ],
    [
      'has a matrix of nothing',
      "    strategy:\n      matrix: { a: '${{ fromJSON(vars.NONE) }}' }\n",
      /Matrix vector does not contain any values/
    ]
  ])('because it %s fails alone', async (_, more, message) => {
    const attempt = await runJobs(job('bad', 'echo no', more) + job('good', 'echo'), {
      vars: { NONE: '[]' }
    })
    expect(conclusions(attempt)).toEqual({ bad: 'failure', good: 'success' })
    expect(jobOf(attempt, 'bad').annotations[0]?.message).toMatch(message)
    expect(attempt).toMatchObject({ status: 'completed', conclusion: 'failure' })
  })

  test('because it wants containers says so in its set-up', async () => {
    const attempt = await runJobs(job('boxed', 'echo no', '    container: alpine\n'))
    expect(linesOf(stepOf(jobOf(attempt, 'boxed'), 'Set up job')).at(-1)).toBe(
      "##[error]The local runner has no containers: take 'container' out of job 'boxed'."
    )
  })
})
