import { describe, expect, test } from '@jest/globals'
import { readWorkflow, triggeredBy, type TriggerEvent } from '../../../simulator/runner/index.js'

const JOBS = `
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{ run: echo }]
`

const started = async (on: string, event: TriggerEvent) =>
  triggeredBy(await readWorkflow(`on:\n${on}${JOBS}`, 'ci.yml'), event)

describe('reading a workflow', () => {
  test('gives its name, events, schedules and inputs', async () => {
    const workflow = await readWorkflow(
      `name: Build
run-name: Build by \${{ github.actor }}
on:
  push: { branches: [main] }
  schedule: [{ cron: '5 4 * * 1' }]
  workflow_dispatch:
    inputs:
      run-id: { type: string, required: true }
      level: { type: choice, options: [a, b], default: b }
${JOBS}`,
      'ci.yml'
    )
    expect(workflow).toMatchObject({
      name: 'Build',
      runName: 'Build by ${{ github.actor }}',
      schedules: ['5 4 * * 1'],
      errors: []
    })
    expect([...workflow.triggers.keys()]).toEqual(['push', 'schedule', 'workflow_dispatch'])
    expect(workflow.dispatchInputs).toEqual({
      'run-id': { type: 'string', required: true },
      level: { type: 'choice', required: false, default: 'b', options: ['a', 'b'] }
    })
  })

  test('names a broken one by its path and says where it is broken', async () => {
    const workflow = await readWorkflow(
      `name: Build\non: push\npermissions:\n  workflows: write${JOBS}`,
      '.github/workflows/ci.yml'
    )
    expect(workflow.name).toBe('.github/workflows/ci.yml')
    expect(workflow.errors).toEqual([
      {
        message: expect.stringContaining("Unexpected value 'workflows'") as unknown,
        line: 4,
        column: 3
      }
    ])
    expect(triggeredBy(workflow, { name: 'push' })).toBe(false)
  })

  test('takes anchors, and steps in the background', async () => {
    const workflow = await readWorkflow(
      `on: push
jobs:
  a: &job
    runs-on: ubuntu-latest
    steps:
      - { id: server, run: serve, background: true }
      - wait: server
  b: *job
`,
      'ci.yml'
    )
    expect(workflow.errors).toEqual([])
  })
})

describe('an event', () => {
  const push = (branch: string, changedPaths?: string[]): TriggerEvent => ({
    name: 'push',
    ref: `refs/heads/${branch}`,
    ...(changedPaths ? { changedPaths } : {})
  })

  test.each<[string, TriggerEvent, boolean]>([
    ['  push: {}', push('main'), true],
    ['  pull_request: {}', push('main'), false],
    ['  push: { branches: [main] }', push('main'), true],
    ['  push: { branches: [main] }', push('mainly'), false],
    ["  push: { branches: ['release/*'] }", push('release/1'), true],
    ["  push: { branches: ['release/*'] }", push('release/1/x'), false],
    ["  push: { branches: ['release/**'] }", push('release/1/x'), true],
    ["  push: { branches: ['**', '!wip/**'] }", push('wip/x'), false],
    ['  push: { branches-ignore: [main] }', push('main'), false],
    ['  push: { branches-ignore: [main] }', push('other'), true],
    ["  push: { tags: ['v[12].[0-9]+'] }", { name: 'push', ref: 'refs/tags/v2.10' }, true],
    ["  push: { tags: ['v[12].[0-9]+'] }", push('v2.10'), false],
    ['  push: { branches: [main] }', { name: 'push', ref: 'refs/tags/v1' }, false],
    ["  push: { paths: ['src/**', '!**/*.md'] }", push('main', ['src/a.md']), false],
    ["  push: { paths: ['src/**', '!**/*.md'] }", push('main', ['src/a.md', 'src/b.js']), true],
    ["  push: { paths-ignore: ['docs/**'] }", push('main', ['docs/a', 'docs/b']), false],
    ["  push: { paths-ignore: ['docs/**'] }", push('main', ['docs/a', 'b']), true],
    ['  pull_request: {}', { name: 'pull_request', action: 'synchronize' }, true],
    ['  pull_request: {}', { name: 'pull_request', action: 'labeled' }, false],
    ['  pull_request: { types: [labeled] }', { name: 'pull_request', action: 'labeled' }, true],
    ['  pull_request: { branches: [main] }', { name: 'pull_request', branch: 'dev' }, false],
    ['  issues: {}', { name: 'issues', action: 'labeled' }, true],
    ['  workflow_run: { workflows: [CI] }', { name: 'workflow_run', workflow: 'CI' }, true],
    ['  workflow_run: { workflows: [CI] }', { name: 'workflow_run', workflow: 'CD' }, false],
    ["  workflow_run: { workflows: ['C\\++'] }", { name: 'workflow_run', workflow: 'C++' }, true],
    ["  workflow_run: { workflows: ['C++'] }", { name: 'workflow_run', workflow: 'C++' }, false]
  ])('%s with %j: %s', async (on, event, expected) => {
    expect(await started(on, event)).toBe(expected)
  })
})
