import { expect, test } from '@jest/globals'
import { wayOf } from '../../../src/engine/verify/way-of.js'
import { workflowTriggers } from '../../../src/workflow-file/triggers.js'

const ci = '.github/workflows/ci.yml'
const way = (on: string, change: Partial<Parameters<typeof wayOf>[1]> = {}) =>
  wayOf(workflowTriggers(`${on}\njobs:\n  a:\n    runs-on: x\n    steps: []\n`), {
    ...{ branch: 'auto-heal/ci-v1-0', base: 'main', paths: [ci], checksWait: false },
    ...change
  })

test.each([
  ['on: push', 'push'],
  ["'on': [push, pull_request]", 'push'],
  ['on:\n  push:\n    branches: [main]\n  pull_request:', 'pull-request'],
  ["on:\n  push:\n    branches: ['**', '!auto-heal/**']\n  pull_request:", 'pull-request'],
  ['on:\n  push:\n    branches-ignore: [auto-heal/*]\n  workflow_dispatch:', 'dispatch'],
  ['on:\n  push:\n    tags: [v*]', 'none'],
  ['on:\n  push:\n    paths: [src/**]\n  pull_request:\n    branches: [main]', 'pull-request'],
  ["on:\n  push:\n    paths: ['.github/**']", 'push'],
  [
    'on:\n  pull_request:\n    paths-ignore: [.github/**]\n  schedule:\n    - cron: 0 0 * * *',
    'none'
  ],
  ['on:\n  pull_request:\n    types: [labeled]', 'none'],
  ['on:\n  pull_request:\n    branches: [release/*]', 'none'],
  ['on:\n  workflow_dispatch:\n    inputs:\n      a: { required: true }', 'none'],
  ['on:\n  workflow_dispatch:\n    inputs:\n      a: { required: true, default: x }', 'dispatch'],
  ['on: schedule', 'none']
])('%j starts by %s', (on, expected) => expect(way(on)).toBe(expected))

test('what the workflow’s own token pushes starts nothing: a dispatch does, or a person', () => {
  const own = { checksWait: true }
  expect(way('on: push', own)).toBe('none')
  expect(way('on: [push, pull_request]', own)).toBe('approval')
  expect(way('on: [push, pull_request, workflow_dispatch]', own)).toBe('dispatch')
})

test('nothing is known of a file that can’t be read', () =>
  expect(
    wayOf(workflowTriggers('a: [\n'), { branch: '', base: '', paths: [], checksWait: false })
  ).toBe('none'))
