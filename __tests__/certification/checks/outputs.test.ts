import { describe, expect, test } from '@jest/globals'
import { declaredSecrets } from '../../../src/certification/checks/declared-secrets.js'
import { outputs } from '../../../src/certification/checks/outputs.js'
import { secretNames } from '../../../src/certification/checks/secret-names.js'
import { told, workflow } from '../support/look.js'

const path = '.github/workflows/ci.yml'

const jobs = (...lines: string[]) => `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    outputs: { tag: '1' }
    steps: [{ run: 'true' }]
  deploy:
    needs: build
    runs-on: ubuntu-24.04
    steps:
${lines.map((line) => `      - ${line}\n`).join('')}`

const tell = (...lines: string[]) => told(outputs, { [path]: jobs(...lines) })

describe('outputs of jobs', () => {
  test('a declared one passes, whatever its case and form', async () => {
    const found = await tell(
      'run: echo ${{ needs.build.outputs.TAG }}',
      "run: echo ${{ needs['build'].outputs['tag'] }}"
    )
    expect(found).toEqual([])
  })

  test('an undeclared one is warned of', async () => {
    expect(await tell('run: echo ${{ needs.build.outputs.tags }}')).toEqual([
      'warned undeclared-output 11:23 tags'
    ])
    expect(await tell("if: needs.build.outputs.tags == ''\n        run: 'true'")).toEqual([
      'warned undeclared-output 11:13 tags'
    ])
  })

  test('a job that is not needed is warned of', async () => {
    const text = jobs('run: echo ${{ needs.build.outputs.tag }}').replace('    needs: build\n', '')
    expect(await told(outputs, { [path]: text })).toEqual(['warned undeclared-need 10:23 build'])
  })

  test('comments, quoted text and other contexts pass', async () => {
    const found = await tell(
      "run: 'true' # ${{ needs.build.outputs.no }}",
      "run: echo ${{ 'needs.build.outputs.no' }}",
      'run: echo needs.build.outputs.no',
      'run: echo ${{ fromJSON(env.x).needs.build.outputs.no }}'
    )
    expect(found).toEqual([])
  })

  test('what a workflow of another repository gives is not known', async () => {
    const text = `on: push
jobs:
  build: { uses: octo/x/.github/workflows/a.yml@v1 }
  deploy:
    needs: build
    runs-on: ubuntu-24.04
    steps: [{ run: "echo \${{ needs.build.outputs.any }}" }]
`
    expect(await told(outputs, { [path]: text })).toEqual([])
  })

  test('outputs of a reusable workflow, and what they are made of', async () => {
    const called = `on:
  workflow_call:
    outputs:
      tag:
        value: \${{ jobs.make.outputs.nothing }}
jobs:
  make: { runs-on: ubuntu-24.04, outputs: { tag: '1' }, steps: [{ run: 'true' }] }
`
    const text = `on: push
jobs:
  build: { uses: ./.github/workflows/called.yml }
  deploy:
    needs: [build]
    runs-on: ubuntu-24.04
    steps:
      - run: echo \${{ needs.build.outputs.tag }}
      - run: echo \${{ needs.build.outputs.other }}
`
    const files = { [path]: text, '.github/workflows/called.yml': called }
    expect((await told(outputs, files)).sort()).toEqual([
      'warned undeclared-output 5:20 nothing',
      'warned undeclared-output 9:23 other'
    ])
  })
})

describe('outputs of local actions', () => {
  const action = (using: string) => `name: x
description: x
outputs: { tag: { description: x, value: '1' } }
runs: { using: ${using}, steps: [{ run: 'true', shell: bash }] }
`
  const tellStep = (using: string) =>
    told(outputs, {
      [path]: workflow(
        'uses: actions/checkout@v7',
        'uses: ./make\n        id: make',
        'run: echo ${{ steps.make.outputs.tag }} ${{ steps.make.outputs.tags }}'
      ),
      'make/action.yml': action(using),
      'make/index.js': ''
    })

  test('what a composite action does not declare is warned of', async () => {
    expect(await tellStep('composite')).toEqual(['warned undeclared-output 10:53 tags'])
  })

  test('a JavaScript action may set others', async () => {
    expect(await tellStep('node24, main: index.js')).toEqual([])
  })
})

describe('secrets', () => {
  const called = `on:
  workflow_call:
    secrets: { deploy-key: { required: true } }
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - run: echo \${{ secrets.deploy-key }} \${{ secrets.GITHUB_TOKEN }}
      - run: echo \${{ secrets.OTHER }}
`
  const call = (secrets: string) =>
    `on: push\njobs: { a: { uses: ./.github/workflows/called.yml, secrets: ${secrets} } }\n`

  const tellCalled = (secrets: string, text = called) =>
    told(declaredSecrets, { [path]: call(secrets), '.github/workflows/called.yml': text })

  test('one that a reusable workflow does not declare is warned of', async () => {
    expect(await tellCalled('{ deploy-key: x }')).toEqual(['warned undeclared-secret 9:23 OTHER'])
  })

  test('not where a caller hands all over, or a deployment environment may hold it', async () => {
    expect(await tellCalled('inherit')).toEqual([])
    const deploys = called.replace('    steps:', '    environment: production\n    steps:')
    expect(await tellCalled('{ deploy-key: x }', deploys)).toEqual([])
  })

  test('not where nobody here calls it', async () => {
    expect(await told(declaredSecrets, { '.github/workflows/called.yml': called })).toEqual([])
  })

  test('names that no secret can have are warned of', async () => {
    const text = workflow(
      'run: echo ${{ secrets.GITHUB_PAT }}',
      "run: echo ${{ secrets['MY KEY'] }}",
      'run: echo ${{ secrets.my-key }}',
      'run: echo ${{ secrets.GITHUB_TOKEN }} ${{ secrets.github_token }} ${{ secrets.MY_KEY2 }}'
    )
    expect(await told(secretNames, { [path]: text })).toEqual([
      'warned impossible-secret-name 7:23 GITHUB_PAT',
      'warned impossible-secret-name 8:23 MY KEY',
      'warned impossible-secret-name 9:23 my-key'
    ])
  })

  test('a caller may pass one by any name', async () => {
    expect(await told(secretNames, { [path]: called })).toEqual([])
  })
})
