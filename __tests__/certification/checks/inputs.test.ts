import { describe, expect, test } from '@jest/globals'
import { inputs } from '../../../src/certification/checks/inputs.js'
import { told, workflow } from '../support/look.js'

const caller = '.github/workflows/ci.yml'
const called = '.github/workflows/deploy.yml'

const call = (...lines: string[]) =>
  ['on: push', 'jobs:', '  go:', `    uses: ./${called}`, ...lines, ''].join('\n')

const reusable = `on:
  workflow_call:
    inputs:
      where: { type: string, required: true }
      how: { type: string, required: true, default: fast }
    secrets:
      key: { required: true }
jobs: { a: { runs-on: ubuntu-24.04, steps: [{ run: 'true' }] } }
`

const action = `name: Set up
description: x
inputs:
  version: { description: x, required: true }
  cache: { description: x, default: 'yes' }
runs:
  using: composite
  steps: [{ run: 'true', shell: bash }]
`

const tellCall = (...lines: string[]) =>
  told(inputs, { [caller]: call(...lines), [called]: reusable })

const tellAction = (step: string) =>
  told(inputs, {
    [caller]: workflow('uses: actions/checkout@v7', step),
    '.github/actions/setup/action.yml': action
  })

describe('inputs of a reusable workflow', () => {
  test('what it asks for passes, whatever its case', async () => {
    expect(await tellCall('    with: { WHERE: x }', '    secrets: { KEY: x }')).toEqual([])
    expect(await tellCall('    with: { where: x }', '    secrets: inherit')).toEqual([])
  })

  test('what is missing or unknown fails, for GitHub refuses it', async () => {
    const lines = ['    with:', '      were: x', '    secrets:', '      token: x']
    expect(await tellCall(...lines)).toEqual([
      'failed unknown-input 6:7 were',
      'failed missing-input 4:11 where',
      'failed unknown-secret 8:7 token',
      'failed missing-secret 4:11 key'
    ])
  })

  test('a workflow that can not be called fails', async () => {
    const plain = reusable.replace(/ {2}workflow_call:[\s\S]*(?=jobs)/, '  push:\n')
    const found = await told(inputs, { [caller]: call(), [called]: plain })
    expect(found).toEqual([`failed not-callable 4:11 ${called}`])
  })

  test('one of another repository is not judged', async () => {
    const text = call('    with: { x: y }').replace(
      `./${called}`,
      'octo/other/.github/workflows/a.yml@v1'
    )
    expect(await told(inputs, { [caller]: text, [called]: reusable })).toEqual([])
  })
})

describe('inputs of a local action', () => {
  test('what it asks for passes', async () => {
    const step = 'uses: ./.github/actions/setup\n        with: { Version: 3, cache: no }'
    expect(await tellAction(step)).toEqual([])
  })

  test('what is missing or unknown is warned of, for GitHub goes on', async () => {
    const step = 'uses: ./.github/actions/setup\n        with:\n          verion: 3'
    expect(await tellAction(step)).toEqual([
      'warned unknown-input 10:11 verion',
      'warned missing-input 8:15 version'
    ])
  })

  test('one of a checkout elsewhere is not judged', async () => {
    const files = {
      [caller]: workflow(
        'uses: actions/checkout@v7\n        with: { path: src, repository: octo/other }',
        'uses: ./.github/actions/setup'
      ),
      '.github/actions/setup/action.yml': action
    }
    expect(await told(inputs, files)).toEqual([])
  })
})
