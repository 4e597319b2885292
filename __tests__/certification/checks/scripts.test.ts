import { describe, expect, test } from '@jest/globals'
import { environment } from '../../../src/certification/checks/environment.js'
import { ci, discovered, workflowOf } from '../discovery/discovered.js'
import { executable } from '../../../src/certification/checks/executable.js'
import { told, workflow } from '../support/look.js'

const path = '.github/workflows/ci.yml'
const checkout = 'uses: actions/checkout@v7'

describe('executable', () => {
  const tell = (...steps: string[]) =>
    told(executable, { [path]: workflow(checkout, ...steps), 'scripts/a.sh': '#!/bin/sh\ntrue\n' })

  test('a script that is started by itself and may not be executed fails', async () => {
    expect(await tell('run: ./scripts/a.sh')).toEqual(['failed not-executable 8:14 scripts/a.sh'])
  })

  test('one that its shell starts, that may be executed or is made so before passes', async () => {
    expect(await tell('run: sh scripts/a.sh')).toEqual([])
    expect(await tell('run: chmod +x scripts/a.sh', 'run: ./scripts/a.sh')).toEqual([])
    expect(await tell('run: chmod -R +x . && ./scripts/a.sh')).toEqual([])
    const files = { [path]: workflow(checkout, 'run: ./scripts/a.sh') }
    expect(await told(executable, { ...files, 'scripts/a.sh': { executable: '' } })).toEqual([])
  })

  test('has a cure that works where git looks at the disk, and where it does not', async () => {
    const discovery = await discovered({
      [ci]: workflowOf('- run: ./scripts/a.sh'),
      'scripts/a.sh': '#!/bin/sh\n'
    })
    const unit = discovery.units.get(`workflow:${ci}`)
    const result = unit && executable.look(unit, { discovery })
    const [finding] = result?.outcome === 'failed' ? result.findings : []
    expect(finding?.message).toContain('run `chmod +x` on it (`git update-index --chmod=+x` where')
  })

  test('one that a script makes executable before passes', async () => {
    const files = {
      [path]: workflow(checkout, 'run: bash setup.sh', 'run: ./scripts/a.sh'),
      'setup.sh': 'chmod +x scripts/*.sh\n',
      'scripts/a.sh': '#!/bin/sh\n'
    }
    expect(await told(executable, files)).toEqual([])
  })

  test('a step for Windows alone, or that never runs, passes', async () => {
    const run = 'run: ./scripts/a.sh\n        shell: bash\n        if: '
    const text = (condition: string) =>
      workflow(checkout, run + condition).replace(
        'ubuntu-24.04',
        '${{ matrix.os }}\n    strategy: { matrix: { os: [ubuntu-24.04, windows-2022] } }'
      )
    const tellIf = (condition: string) =>
      told(executable, { [path]: text(condition), 'scripts/a.sh': '#!/bin/sh\n' })
    expect(await tellIf("runner.os == 'Windows'")).toEqual([])
    expect(await tellIf('false')).toEqual([])
    expect(await tellIf('always()')).toHaveLength(1)
  })

  test('a step that may fail is warned of', async () => {
    const found = await tell('run: ./scripts/a.sh\n        continue-on-error: true')
    expect(found).toEqual(['warned not-executable 8:14 scripts/a.sh'])
  })

  test('a chmod of something else does not help', async () => {
    expect(await tell('run: chmod +x scripts/b.sh', 'run: ./scripts/a.sh')).toHaveLength(1)
  })

  test('on Windows it passes, on runners that are not known it is warned of', async () => {
    const text = workflow(checkout, 'run: ./scripts/a.sh\n        shell: bash')
    const on = (label: string) => ({
      [path]: text.replace('ubuntu-24.04', label),
      'scripts/a.sh': '#!/bin/sh\n'
    })
    expect(await told(executable, on('windows-2022'))).toEqual([])
    expect(await told(executable, on('my-runner'))).toEqual([
      'warned not-executable 8:14 scripts/a.sh'
    ])
  })

  test('what a script starts is warned of, since it may not get there', async () => {
    const files = {
      [path]: workflow(checkout, 'run: bash scripts/a.sh'),
      'scripts/a.sh': '#!/bin/sh\n./scripts/b.sh\n',
      'scripts/b.sh': '#!/bin/sh\n'
    }
    const found = await told(executable, files)
    expect(found.every((each) => each.startsWith('warned not-executable'))).toBe(true)
  })
})

describe('environment', () => {
  const needy = '#!/bin/bash\nset -eu\n: "${DEPLOY_TOKEN:?}"\n'
  const tell = (script: string, ...steps: string[]) =>
    told(environment, { [path]: workflow(checkout, ...steps), 'scripts/a.sh': script })

  test('a variable that nobody gives fails', async () => {
    expect(await tell(needy, 'run: bash scripts/a.sh')).toEqual([
      'failed missing-variable 8:19 DEPLOY_TOKEN'
    ])
  })

  test('one that the step, its script, or a step before gives passes', async () => {
    const given = [
      ['run: bash scripts/a.sh\n        env: { DEPLOY_TOKEN: x }'],
      ['run: DEPLOY_TOKEN=x bash scripts/a.sh'],
      ['run: echo "DEPLOY_TOKEN=x" >> "$GITHUB_ENV"', 'run: bash scripts/a.sh'],
      ['run: source .env && bash scripts/a.sh']
    ]
    for (const steps of given) expect(await tell(needy, ...steps)).toEqual([])
  })

  test('those of the runner pass; the token is none of them', async () => {
    expect(await tell(': "${GITHUB_SHA:?}"\n', 'run: bash scripts/a.sh')).toEqual([])
    expect(await tell(': "${GITHUB_TOKEN:?}"\n', 'run: bash scripts/a.sh')).toHaveLength(1)
  })

  test('where an action, a file or a condition may give or spare it, it is warned of', async () => {
    const warned = ['warned missing-variable']
    const kinds = (found: string[]) => found.map((each) => each.split(' ').slice(0, 2).join(' '))
    expect(kinds(await tell(needy, 'uses: octo/login@v1', 'run: bash scripts/a.sh'))).toEqual(
      warned
    )
    const other = 'run: cat more >> "$GITHUB_ENV"'
    expect(kinds(await tell(needy, other, 'run: bash scripts/a.sh'))).toEqual(warned)
    const within = 'if true; then\n  : "${DEPLOY_TOKEN:?}"\nfi\n'
    expect(kinds(await tell(within, 'run: bash scripts/a.sh'))).toEqual(warned)
  })
})
