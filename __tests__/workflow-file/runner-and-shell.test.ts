import { describe, expect, test } from '@jest/globals'
import { jobsOf, stepsOf } from '../../src/workflow-file/find-nodes.js'
import { openWorkflow } from '../../src/workflow-file/open-workflow.js'
import { labelsOfJob, runnerOfFailure, runnerOfJob } from '../../src/workflow-file/runner-of-job.js'
import { shellOfStep } from '../../src/workflow-file/shell-of-step.js'

function jobOf(lines: string, step = 'run: make', head = '') {
  const text = `${head}jobs:\n  a:\n${lines.replace(/^/gm, '    ')}\n    steps:\n      - ${step}\n`
  const workflow = openWorkflow('ci.yml', text)
  const [job] = jobsOf(workflow)
  if (!job) throw new Error('no job')
  return { workflow, job }
}

const matrix = (body: string, runsOn = '${{ matrix.os }}') =>
  `runs-on: ${runsOn}\nstrategy:\n  matrix:\n${body.replace(/^/gm, '    ')}`

describe('the runner of a job', () => {
  test.each([
    ['runs-on: ubuntu-latest', 'linux'],
    ['runs-on: Windows-2022', 'windows'],
    ['runs-on: [macos-15-intel]', 'macos'],
    ['runs-on: ubuntu-slim', 'linux'],
    ['runs-on: [self-hosted, linux]', null],
    ['runs-on: big-ubuntu-box', null],
    ['runs-on: ${{ inputs.runner }}', null],
    ['runs-on:\n  group: large', null],
    [matrix('os: [ubuntu-22.04, ubuntu-24.04]'), 'linux'],
    [matrix('os: [ubuntu-22.04, windows-latest]'), null],
    [matrix('os: [ubuntu, macos]', '${{ matrix.os }}-latest'), null],
    [matrix('os: [ubuntu]', '${{ matrix.os }}-latest'), 'linux'],
    [matrix('os: [{ image: ubuntu-24.04 }]', '${{ matrix.os.image }}'), 'linux'],
    [matrix('include:\n  - os: macos-15\n  - os: macos-14'), 'macos'],
    [matrix('os: [macos-15]\ninclude:\n  - os: windows-2025'), null],
    [matrix('os: ${{ fromJSON(inputs.os) }}'), null]
  ])('%j', (lines, expected) => {
    expect(runnerOfJob(jobOf(lines).job)).toBe(expected)
  })

  test('that failed is known by its labels', () => {
    const { job } = jobOf(matrix('os: [ubuntu-22.04, windows-latest]'))
    expect(labelsOfJob(job)).toEqual(['ubuntu-22.04', 'windows-latest'])
    expect(runnerOfFailure(job, ['windows-latest'])).toBe('windows')
    expect(runnerOfFailure(job, ['self-hosted'])).toBeNull()
  })
})

describe('the shell of a step', () => {
  test.each([
    ['runs-on: ubuntu-latest', 'run: make', '', 'bash'],
    ['runs-on: windows-latest', 'run: make', '', 'pwsh'],
    ['runs-on: ubuntu-latest\ncontainer: debian', 'run: make', '', 'sh'],
    ['runs-on: mine', 'run: make', '', null],
    ['runs-on: mine', 'run: make\n        shell: bash -l {0}', '', 'bash'],
    ['runs-on: mine', 'run: make\n        shell: msys2 {0}', '', null],
    ['runs-on: mine\ndefaults:\n  run:\n    shell: cmd', 'run: make', '', 'cmd'],
    ['runs-on: mine', 'run: make', 'defaults: { run: { shell: pwsh } }\n', 'pwsh'],
    ['runs-on: mine', 'run: make\n        shell: ${{ matrix.shell }}', '', null]
  ])('%j, %j', (lines, step, head, expected) => {
    const { workflow, job } = jobOf(lines, step, head)
    const [first] = stepsOf(job)
    expect(first && shellOfStep(workflow, job, first)).toBe(expected)
  })
})
