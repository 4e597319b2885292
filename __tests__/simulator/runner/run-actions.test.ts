import { afterAll, describe, expect, test } from '@jest/globals'
import { jobOf, linesOf, openSandbox, outputOf, stepOf, WORKFLOW } from './run-workflow.js'

const sandbox = openSandbox()
afterAll(() => sandbox.close())

const JS_ACTION = {
  'act/action.yml': `name: Act
description: Acts
inputs:
  who: { description: w, default: world }
  token: { description: t, default: '\${{ github.token }}' }
runs: { using: node20, main: main.js, post: post.js }
`,
  'act/main.js': `const fs = require('fs')
console.log('hello ' + process.env.INPUT_WHO + ' ' + process.env.INPUT_TOKEN.length)
fs.appendFileSync(process.env.GITHUB_STATE, 'seen=yes\\n')
fs.appendFileSync(process.env.GITHUB_OUTPUT, 'answer=42\\n')
if (process.env.INPUT_WHO === 'nobody') process.exit(1)
`,
  'act/post.js': `console.log('post ' + process.env.STATE_seen)
`
}

const steps = (text: string, more = {}) =>
  sandbox
    .run({
      [WORKFLOW]: `name: CI
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
${text}`,
      ...more
    })
    .then((attempt) => jobOf(attempt, 'build'))

const CHECKOUT = '      - uses: actions/checkout@v4\n'

describe('a local JavaScript action', () => {
  test('gets inputs, gives outputs and runs its post step', async () => {
    const job = await steps(
      `${CHECKOUT}      - id: act
        uses: ./act
        with: { who: mona }
      - name: look
        run: echo \${{ steps.act.outputs.answer }}`,
      JS_ACTION
    )
    const lines = linesOf(stepOf(job, 'Run ./act'))
    expect(lines).toEqual([
      '##[group]Run ./act',
      'with:',
      '  who: mona',
      '  token: ***',
      '##[endgroup]',
      'hello mona 19'
    ])
    expect(outputOf(stepOf(job, 'look'))).toEqual(['42'])
    expect(linesOf(stepOf(job, 'Post Run ./act'))).toEqual(['Post job cleanup.', 'post yes'])
    expect(job.steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 7, 8, 9])
  })

  test('fails with its exit code, and still cleans up', async () => {
    const job = await steps(
      `${CHECKOUT}      - uses: ./act\n        with: { who: nobody }`,
      JS_ACTION
    )
    expect(stepOf(job, 'Run ./act').conclusion).toBe('failure')
    expect(stepOf(job, 'Post Run ./act').conclusion).toBe('success')
    expect(job.conclusion).toBe('failure')
  })

  test('is not found before a checkout', async () => {
    const job = await steps('      - uses: ./act', JS_ACTION)
    expect(linesOf(stepOf(job, 'Run ./act')).at(-1)).toMatch(
      /^##\[error\]Can't find 'action\.yml', 'action\.yaml' or 'Dockerfile' under '\S+\/demo\/demo\/act'\. Did you forget to run actions\/checkout before running your local action\?$/
    )
  })
})

describe('an action of another repository here', () => {
  test('is fetched at its tag or branch, from a folder of it too', async () => {
    const tools = sandbox.request(JS_ACTION)
    const attempt = await sandbox.run(
      {
        [WORKFLOW]: `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: tools/box/act@main
  missing:
    runs-on: ubuntu-latest
    steps:
      - uses: tools/box@v9
  empty:
    runs-on: ubuntu-latest
    steps:
      - uses: tools/box@main
`
      },
      { gitDir: (name) => (name === 'tools/box' ? tools.gitDir('octo/demo') : null) }
    )
    const step = stepOf(jobOf(attempt, 'build'), 'Run tools/box/act@main')
    expect(outputOf(step)).toEqual(['hello world 19'])
    expect(linesOf(stepOf(jobOf(attempt, 'missing'), 'Set up job')).at(-1)).toBe(
      '##[error]Unable to resolve action `tools/box@v9`, unable to find version `v9`'
    )
    expect(linesOf(stepOf(jobOf(attempt, 'empty'), 'Run tools/box@main')).at(-1)).toBe(
      "##[error]Can't find 'action.yml', 'action.yaml' or 'Dockerfile' for action 'tools/box@main'."
    )
  })
})

describe('a composite action', () => {
  const action = {
    'mix/action.yml': `name: Mix
description: Mixes
inputs:
  what: { description: w, required: true }
outputs:
  mixed: { description: m, value: '\${{ steps.blend.outputs.result }}' }
runs:
  using: composite
  steps:
    - id: blend
      shell: bash
      run: |
        echo "result=\${{ inputs.what }}-mixed" >> "$GITHUB_OUTPUT"
        test -d "\${{ github.action_path }}" && echo "$COLOUR"
    - if: inputs.what == 'lead'
      shell: bash
      run: exit 5
    - if: always()
      shell: bash
      run: echo last
    - uses: ./act
      if: \${{ success() }}
`,
    ...JS_ACTION
  }

  test('runs its steps in the calling step and hands outputs back', async () => {
    const job = await steps(
      `${CHECKOUT}      - id: mix
        uses: ./mix
        with: { what: paint }
        env: { COLOUR: red }
      - name: look
        run: echo \${{ steps.mix.outputs.mixed }}`,
      action
    )
    const lines = linesOf(stepOf(job, 'Run ./mix'))
    expect(lines).toEqual(expect.arrayContaining(['red', 'last', 'hello world 19']))
    expect(lines.filter((line) => line.startsWith('##[group]Run'))).toHaveLength(4)
    expect(outputOf(stepOf(job, 'look'))).toEqual(['paint-mixed'])
  })

  test('fails where a step of it fails', async () => {
    const job = await steps(`${CHECKOUT}      - uses: ./mix\n        with: { what: lead }`, action)
    const lines = linesOf(stepOf(job, 'Run ./mix'))
    expect(lines.filter((line) => line.startsWith('##[error]'))).toEqual([
      '##[error]Process completed with exit code 5.'
    ])
    expect(lines).toContain('last')
    expect(lines).not.toContain('hello world 19')
    expect(job.conclusion).toBe('failure')
  })
})

describe('checkout', () => {
  test('takes one commit of the branch unless told otherwise', async () => {
    const job = await steps(
      `${CHECKOUT}      - name: shallow
        run: git rev-list --count HEAD && git branch --show-current
      - uses: actions/checkout@v4
        with: { fetch-depth: 0, path: full }
      - name: full
        run: git rev-list --count HEAD
        working-directory: full
      - uses: actions/checkout@v4
        with: { ref: '\${{ github.sha }}', path: detached }
      - name: detached
        run: git status | head -1
        working-directory: detached`
    )
    expect(outputOf(stepOf(job, 'shallow'))).toEqual(['1', 'main'])
    expect(outputOf(stepOf(job, 'full'))).toEqual(['2'])
    expect(outputOf(stepOf(job, 'detached'))[0]).toMatch(/^HEAD detached at /)
    const log = linesOf(stepOf(job, 'Run actions/checkout@v4'))
    expect(log).toContain('Syncing repository: octo/demo')
    expect(log).toContainEqual(
      expect.stringMatching(
        /^\[command\]\S+git -c protocol\.version=2 fetch --prune --no-recurse-submodules --no-tags --depth=1 origin \+[0-9a-f]{40}:refs\/remotes\/origin\/main$/
      )
    )
  })

  test('fails for a ref that is not there', async () => {
    const job = await steps(`      - uses: actions/checkout@v4\n        with: { ref: nope }`)
    expect(linesOf(stepOf(job, 'Run actions/checkout@v4')).at(-1)).toBe(
      "##[error]A branch or tag with the name 'nope' could not be found"
    )
  })
})

describe('stand-ins', () => {
  test('hand artifacts from job to job', async () => {
    const attempt = await sandbox.run({
      [WORKFLOW]: `on: push
jobs:
  make:
    runs-on: ubuntu-latest
    steps:
      - run: mkdir -p out/sub && echo data > out/sub/a.txt
      - uses: actions/upload-artifact@v4
        with: { name: result, path: out/ }
      - uses: actions/upload-artifact@v4
        with: { name: result, path: out/ }
  take:
    needs: make
    if: always()
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v4
        with: { name: result, path: got }
      - name: look
        run: find got -type f && cat got/a.txt
      - uses: actions/download-artifact@v4
        with: { name: other }
`
    })
    const make = jobOf(attempt, 'make')
    expect(linesOf(make.steps[3] as never).at(-1)).toMatch(
      /^##\[error\]Failed to CreateArtifact: .*\(409\) Conflict/
    )
    const take = jobOf(attempt, 'take')
    expect(outputOf(stepOf(take, 'look'))).toEqual(['got/a.txt', 'data'])
    expect(take.conclusion).toBe('failure')
  })

  test('print what the real ones print', async () => {
    const job = await steps(`      - uses: actions/setup-node@v4
        with: { node-version: 20 }
      - uses: actions/cache@v4
        with: { path: x, key: "k-\${{ runner.os }}" }`)
    expect(outputOf(stepOf(job, 'Run actions/setup-node@v4'))[0]).toMatch(
      /^Found in cache @ .*\/node\/20\/x64$/
    )
    expect(outputOf(stepOf(job, 'Run actions/cache@v4'))).toEqual([
      expect.stringMatching(/^Cache not found for input keys: k-(Linux|macOS)$/)
    ])
    expect(job.conclusion).toBe('success')
  })
})
