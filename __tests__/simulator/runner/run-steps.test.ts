import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { JobState } from '../../../simulator/model.js'
import type { ExecuteRequest } from '../../../simulator/runner/index.js'
import { linesOf, openSandbox, outputOf, runSteps as runStepsIn, stepOf } from './run-workflow.js'

const sandbox = openSandbox()
afterAll(() => sandbox.close())

const SHELL = /^shell: \/\S*bash -e \{0\}$/

const runSteps = (steps: string, more?: string, options?: Partial<ExecuteRequest>) =>
  runStepsIn(sandbox, steps, more, options)

/** Empty for a process that is gone, `Z` for one that is dead but that nobody has reaped. */
const aliveState = (pid: string) =>
  spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).stdout.trim()

const conclusions = (job: JobState) =>
  job.steps.map(({ name, conclusion }) => `${name}: ${conclusion}`)

describe('a run step', () => {
  test('is logged line for line as the runner does, with an annotation at the failing line', async () => {
    const job = await runSteps(
      `      - name: Test
        run: |
          echo "hello $NAME"
          exit 3
        env:
          NAME: mona`,
      'env:\n  COLOUR: blue'
    )
    const step = stepOf(job, 'Test')
    expect(linesOf(step)).toEqual([
      '##[group]Run echo "hello $NAME"',
      '\u001b[36;1mecho "hello $NAME"\u001b[0m',
      '\u001b[36;1mexit 3\u001b[0m',
      expect.stringMatching(SHELL),
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
    expect(job.conclusion).toBe('failure')
  })

  test('stops at a failing pipe only with shell: bash named', async () => {
    const job = await runSteps(`      - name: plain
        run: |
          false | true
          echo went on
      - name: named
        shell: bash
        run: |
          false | true
          echo went on`)
    expect(outputOf(stepOf(job, 'plain'))).toEqual(['went on'])
    expect(outputOf(stepOf(job, 'named'))).toEqual(['##[error]Process completed with exit code 1.'])
    expect(linesOf(stepOf(job, 'named'))).toContainEqual(
      expect.stringMatching(/^shell: \S+ --noprofile --norc -e -o pipefail \{0\}$/)
    )
  })

  test('takes a custom shell, and fails for one that is missing or malformed', async () => {
    const job = await runSteps(`      - name: custom
        shell: sh -eu {0}
        run: echo "shell $0" | sed 's/ .*//'
      - name: missing
        if: always()
        shell: nosuchshell {0}
        run: x
      - name: malformed
        if: always()
        shell: bash -x
        run: x`)
    expect(outputOf(stepOf(job, 'custom'))).toEqual(['shell'])
    expect(linesOf(stepOf(job, 'missing'))).toEqual(['##[error]nosuchshell: command not found'])
    expect(linesOf(stepOf(job, 'malformed'))[0]).toMatch(/^##\[error\]Invalid shell option\./)
  })

  test('keeps the lines of its script as they are where expressions stand in it', async () => {
    const job = await runSteps(`      - name: heredoc
        run: |
          cat <<'END'
            it's {a} \${{ github.event_name }} 'b'
          END
      - name: folded
        run: >-
          echo "\${{ github.ref_name }}
          one line"`)
    expect(outputOf(stepOf(job, 'heredoc'))).toEqual(["  it's {a} push 'b'"])
    expect(outputOf(stepOf(job, 'folded'))).toEqual(['main one line'])
  })

  test('takes defaults and working-directory, and says so when the folder is missing', async () => {
    const job = await runSteps(
      `      - run: mkdir -p sub/deep
        working-directory: .
      - name: default
        run: basename "$PWD"
      - name: missing
        working-directory: nowhere
        run: pwd`,
      'defaults:\n  run:\n    working-directory: sub/deep\n    shell: bash'
    )
    expect(outputOf(stepOf(job, 'default'))).toEqual(['deep'])
    expect(linesOf(stepOf(job, 'missing')).at(-1)).toMatch(
      /^##\[error\]An error occurred trying to start process '\S+bash' with working directory '\S+\/demo\/demo\/nowhere'\. No such file or directory$/
    )
  })

  test('sees a clean environment and leaves nothing behind', async () => {
    process.env['LEAKED_BY_TEST'] = 'yes'
    const job = await runSteps(`      - name: look
        run: |
          echo "leaked=\${LEAKED_BY_TEST:-no} ci=$CI sha=\${#GITHUB_SHA} event=$GITHUB_EVENT_NAME ref=$GITHUB_REF_NAME"
          test -f "$GITHUB_EVENT_PATH" && node -p 'require(process.env.GITHUB_EVENT_PATH).ref'
          echo "home $HOME"`)
    delete process.env['LEAKED_BY_TEST']
    const [first, ref, home] = outputOf(stepOf(job, 'look'))
    expect(first).toBe('leaked=no ci=true sha=40 event=push ref=main')
    expect(ref).toBe('refs/heads/main')
    expect(existsSync((home ?? '').replace('home ', ''))).toBe(false)
  })

  test('is killed with all it started when it times out', async () => {
    const started = Date.now()
    const job = await runSteps(`      - name: Slow
        timeout-minutes: 0.005
        run: |
          sleep 47 &
          echo $!
          sleep 47
      - name: After
        if: failure()
        run: echo cleaned`)
    expect(Date.now() - started).toBeLessThan(10_000)
    expect(linesOf(stepOf(job, 'Slow')).at(-1)).toBe(
      "##[error]The action 'Slow' has timed out after 0.005 minutes."
    )
    expect(outputOf(stepOf(job, 'After'))).toEqual(['cleaned'])
    expect(aliveState(outputOf(stepOf(job, 'Slow'))[0] ?? '')).toMatch(/^(Z.*)?$/)
    expect(linesOf(stepOf(job, 'Complete job'))).toContainEqual(
      expect.stringMatching(/^Terminate orphan process: pid \(\d+\) \(sleep\)$/)
    )
    expect(job.conclusion).toBe('failure')
  })

  test('may fail and be tolerated', async () => {
    const job = await runSteps(`      - id: first
        continue-on-error: true
        run: exit 1
      - name: look
        run: echo "\${{ steps.first.outcome }} \${{ steps.first.conclusion }} \${{ job.status }}"`)
    expect(outputOf(stepOf(job, 'look'))).toEqual(['failure success success'])
    expect(job.conclusion).toBe('success')
  })
})

describe('conditions', () => {
  test('choose steps by status and by expression', async () => {
    const job = await runSteps(`      - name: bad
        run: exit 1
      - name: plain
        run: echo no
      - name: still asks for success
        if: github.event_name == 'push'
        run: echo no
      - name: on failure
        if: failure() && github.event_name == 'push'
        run: echo yes
      - name: always
        if: \${{ always() }}
        run: echo yes
      - name: never
        if: always() && contains(github.ref, 'nope')
        run: echo no`)
    expect(conclusions(job)).toEqual([
      'Set up job: success',
      'bad: failure',
      'plain: skipped',
      'still asks for success: skipped',
      'on failure: success',
      'always: success',
      'never: skipped',
      'Complete job: success'
    ])
    expect(stepOf(job, 'plain').log).toBe('')
  })

  test('fail the step, not the runner, where an expression is broken at run time', async () => {
    const job = await runSteps(`      - name: broken
        run: echo \${{ fromJSON('{') }}`)
    expect(linesOf(stepOf(job, 'broken')).at(-1)).toMatch(
      /^##\[error\]The template is not valid\. \.github\/workflows\/ci\.yml \(Line: 9, Col: \d+\): /
    )
  })
})

describe('the job around its steps', () => {
  test('sets up, completes and numbers its steps as the service does', async () => {
    const job = await runSteps(
      `      - uses: actions/checkout@v4
      - run: ls .github/workflows && git rev-list --count HEAD`,
      'permissions:\n  contents: read\n  pull-requests: write'
    )
    expect(linesOf(stepOf(job, 'Set up job'))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Current runner version: '2\./),
        '##[group]GITHUB_TOKEN Permissions',
        'Contents: read',
        'PullRequests: write',
        expect.stringMatching(
          /^Download action repository 'actions\/checkout@v4' \(SHA:[0-9a-f]{40}\)$/
        ),
        'Complete job name: build'
      ])
    )
    expect(job.steps.map(({ number, name }) => [number, name])).toEqual([
      [1, 'Set up job'],
      [2, 'Run actions/checkout@v4'],
      [3, 'Run ls .github/workflows && git rev-list --count HEAD'],
      [6, 'Post Run actions/checkout@v4'],
      [7, 'Complete job']
    ])
    expect(outputOf(job.steps[2] as never)).toEqual(['ci.yml', '1'])
    expect(linesOf(stepOf(job, 'Post Run actions/checkout@v4'))[0]).toBe('Post job cleanup.')
    expect(linesOf(stepOf(job, 'Complete job'))).toContain('Cleaning up orphan processes')
  })

  test('fails in its set-up for an action that does not exist', async () => {
    const job = await runSteps(`      - run: echo never
      - uses: nobody/nothing@v9`)
    expect(linesOf(stepOf(job, 'Set up job')).at(-1)).toBe(
      '##[error]Unable to resolve action `nobody/nothing@v9`, repository not found'
    )
    expect(conclusions(job)[1]).toBe('Run echo never: skipped')
    expect(job.conclusion).toBe('failure')
  })
})
