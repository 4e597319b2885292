import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { anything, look, repair, repositoryOf, textIn } from '../../support/certify-repository.js'
import { inShort } from '../../support/plan-case.js'

const workflow = (steps: string, runsOn = 'ubuntu-24.04') =>
  `name: CI
on: push
jobs:
  build:
    runs-on: ${runsOn}
    steps:
      - uses: actions/checkout@v4
${steps}`

const run = (command: string) => `      - run: ${command}\n`
const folder = '.github/workflows'

describe('a broken repository', () => {
  const files = {
    CODEOWNERS: '*.sh @octo/build\n*.yml @octo/infra\n',
    [`${folder}/runner.yml`]: workflow(run('make -v'), 'macos-12'),
    [`${folder}/refused.yml`]: workflow(
      '      - uses: actions/upload-artifact@v3\n        with:\n          name: out\n          path: out\n',
      'ubuntu-20.04'
    ),
    [`${folder}/bit.yml`]: workflow(run('./scripts/plain.sh')),
    'scripts/plain.sh': '#!/bin/sh\necho plain\n',
    [`${folder}/one.yml`]: workflow(run('bash scripts/bad.sh')),
    [`${folder}/two.yml`]: workflow(run('bash scripts/bad.sh')),
    'scripts/bad.sh': '#!/bin/bash\nif true; then\n  echo\n',
    [`${folder}/moved.yml`]: workflow(run('bash scripts/moved.sh')),
    'tools/moved.sh': '#!/bin/bash\necho moved\n',
    [`${folder}/key.yml`]: workflow(run('ls')).replace('runs-on', 'runs_on'),
    [`${folder}/deploy.yml`]: 'on: push\njobs:\n  a:\n    uses: ./.github/workflows/called.yml\n',
    [`${folder}/called.yaml`]: workflow(run('ls')).replace('on: push', 'on: workflow_call'),
    [`${folder}/fine.yml`]: workflow(run('ls')),
    '.github/dependabot.yml':
      'updates:\n  - package-ecosystem: github-actions\n    directory: /\n    schedule:\n      interval: weekly\n'
  }
  const people = [
    'script:scripts/bad.sh | escalate | none | ',
    'workflow:.github/workflows/deploy.yml | sync-missing-file | review | sync-missing-file',
    'workflow:.github/workflows/moved.yml | sync-missing-file | review | sync-missing-file',
    'workflow:.github/workflows/one.yml | retry-with-backoff | none | ',
    'workflow:.github/workflows/two.yml | retry-with-backoff | none | '
  ]

  test('is planned unit by unit, and what is sure is done', async () => {
    const root = repositoryOf(files)
    const first = await look(root)
    expect(first.plan.map(inShort)).toEqual([
      'workflow:.github/workflows/bit.yml | apply-fix | safe | make-executable',
      'workflow:.github/workflows/key.yml | regenerate-config | safe | repair-syntax',
      'workflow:.github/workflows/refused.yml | apply-fix | safe | bump-action',
      'workflow:.github/workflows/refused.yml | apply-fix | safe | replace-runner-label',
      'workflow:.github/workflows/runner.yml | apply-fix | safe | replace-runner-label',
      'dependabot-config:.github/dependabot.yml | regenerate-config | safe | complete-config',
      ...people
    ])
    const { steps, repaired } = await repair(root, first)
    expect(steps.map(({ state }) => state).join()).toBe(
      'executed,executed,executed,executed,executed,executed,escalated,planned,planned,planned,planned'
    )
    expect(repaired).toHaveLength(5)
    expect(steps[6]?.detail).toBe('It is for @octo/build.')
    expect(await left(root)).toEqual(people)
    expect(textIn(root, `${folder}/refused.yml`)).toBe(
      (files[`${folder}/refused.yml`] ?? '')
        .replace('ubuntu-20.04', 'ubuntu-22.04')
        .replace('@v3', '@v4')
    )
  })

  test('is healthy but for code once a person has decided', async () => {
    const root = repositoryOf(files)
    await repair(root, await look(root, anything))
    expect(await left(root)).toEqual(people.filter((each) => !each.includes('sync-missing-file')))
    expect(textIn(root, `${folder}/moved.yml`)).toContain('bash tools/moved.sh')
    expect(textIn(root, `${folder}/deploy.yml`)).toContain('workflows/called.yaml\n')
  })

  test('gets the same change from its diffs, in their order', async () => {
    const [root, other] = [repositoryOf(files), repositoryOf(files)]
    const found = await look(root, anything)
    await repair(root, found)
    for (const { step } of found.plan.filter(({ changes }) => changes.length > 0)) {
      execFileSync('git', ['apply', '-'], { cwd: other, input: step.diff ?? '' })
    }
    const change = (cwd: string) => execFileSync('git', ['diff'], { cwd, encoding: 'utf8' })
    expect(change(other)).toBe(change(root))
  })

  test('is not touched where somebody was quicker', async () => {
    const root = repositoryOf(files)
    const found = await look(root)
    writeFileSync(join(root, `${folder}/runner.yml`), '# mine\n')
    const { steps } = await repair(root, found)
    expect(steps.find(({ unit }) => unit.endsWith('runner.yml'))).toMatchObject({
      state: 'refused',
      detail: `${folder}/runner.yml was changed since it was read; certify the repository again.`
    })
    expect(textIn(root, `${folder}/runner.yml`)).toBe('# mine\n')
  })

  const left = async (root: string) => (await look(root)).plan.map(inShort)
})
