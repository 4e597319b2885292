import { describe, expect, test } from '@jest/globals'
import { withRepairability } from '../../../src/certification/plan/with-repairability.js'
import { aFinding, aNeed, aUnit } from '../../support/certification-values.js'
import { after, failuresOf, inShort, planOf, type PlanCase } from '../../support/plan-case.js'
import {
  ci,
  files,
  gone,
  lineOf,
  notExecutable,
  one,
  other,
  refused,
  started,
  text,
  workflow
} from '../../support/plan-workflow.js'

describe('what fixers know', () => {
  test('is answered once for all findings that a change cures', async () => {
    const plan = await planOf(one([gone('build'), gone('test')]))
    expect(plan.map(inShort)).toEqual(['ci | apply-fix | safe | replace-runner-label'])
    expect(plan[0]?.step).toMatchObject({ order: 1, state: 'planned', detail: '', files: [ci] })
    expect(after(files, plan)[ci]?.match(/macos-15-intel/g)).toHaveLength(2)
  })

  test('is answered in steps of which each fits the text that the one before it leaves', async () => {
    const given = one([gone('build'), refused, notExecutable(ci)])
    const plan = await planOf(given)
    expect(plan.map(inShort)).toEqual([
      'ci | apply-fix | safe | replace-runner-label',
      'ci | apply-fix | safe | bump-action',
      'ci | apply-fix | safe | make-executable'
    ])
    const made = after(files, plan)[ci]
    expect(made).toContain('macos-15-intel')
    expect(made).toContain('actions/upload-artifact@v4')
    expect(plan[1]?.changes[0]?.before).toContain('macos-15-intel')
    expect(plan[2]?.changes).toEqual([
      {
        path: 'scripts/build.sh',
        before: files['scripts/build.sh'],
        after: files['scripts/build.sh'],
        mode: '100755'
      }
    ])
    expect(await planOf(given)).toEqual(plan)
    const [failure] = withRepairability(failuresOf(given), plan)
    expect(failure?.auto_repairable).toBe(true)
  })

  test('is done once where two units have it, and told of both', async () => {
    const plan = await planOf({
      files: { ...files, [other]: text },
      units: [workflow, aUnit(other, { id: 'other' })],
      findings: { ci: [notExecutable(ci)], other: [notExecutable(other)] },
      references: { ci: [started()], other: [started()] }
    })
    expect(plan.map(inShort)).toEqual([
      'ci | apply-fix | safe | make-executable',
      'other | apply-fix | safe | make-executable'
    ])
    expect(plan.map(({ changes, curedBy }) => [changes.length, curedBy])).toEqual([
      [1, null],
      [0, 1]
    ])
  })

  test('of a target or an action is done by the file itself, where its first line says what it is', async () => {
    const target = aUnit('Makefile', { id: 'make', kind: 'target' })
    const given = (script: string) =>
      planOf({
        files: { 'scripts/build.sh': script },
        units: [target],
        findings: { make: [notExecutable('Makefile')] }
      })
    expect((await given('#!/bin/sh\n')).map(inShort)).toEqual([
      'make | apply-fix | safe | make-executable'
    ])
    expect((await given('echo\n')).map(inShort)).toEqual(['make | escalate | none | '])
  })

  test('of a file that GitHub refuses is one small repair', async () => {
    const broken = text.replace(
      '    runs-on: macos-12\n    steps',
      '    runs_on: macos-15\n    steps'
    )
    const given = { [ci]: broken }
    const plan = await planOf(
      one([aFinding('workflow-invalid', { path: ci, line: 5, column: 5 })], { files: given })
    )
    expect(plan.map(inShort)).toEqual(['ci | regenerate-config | safe | repair-syntax'])
    expect(after(given, plan)[ci]).toContain('runs-on: macos-15')
  })

  test('of a name that is a pattern is escaped', async () => {
    const listener = `on:\n  workflow_run:\n    workflows: [C++]\n    types: [completed]\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ls\n`
    const given = { [ci]: listener, [other]: 'name: C++\non: push\njobs: {}\n' }
    const plan = await planOf(
      one([aFinding('listens-to-nothing', { path: ci, about: 'C++' })], { files: given })
    )
    expect(plan.map(inShort)).toEqual(['ci | apply-fix | safe | escape-workflow-names'])
  })

  test('of a variable takes its value from the config alone', async () => {
    const finding = aFinding('missing-variable', { path: ci, about: 'MODE', job: 'build', step: 1 })
    const unset = await planOf(one([finding]))
    expect(unset.map(inShort)).toEqual(['ci | escalate | none | '])
    expect(unset[0]?.step.escalate_to).toEqual(['@octo/infra'])
    const fixSettings = { timeoutCap: 360, env: { MODE: 'fast' }, optionalJobs: [], templates: [] }
    const plan = await planOf(one([finding], { about: { fixSettings } }))
    expect(plan.map(inShort)).toEqual(['ci | inject-env-default | safe | declare-env'])
    expect(after(files, plan)[ci]).toContain('      MODE: fast\n')
  })
})

describe('nobody is bothered', () => {
  test('about a unit that fails only since another does', async () => {
    const given: PlanCase = {
      files,
      units: [
        aUnit(ci, { id: 'ci', dependencies: [aNeed('script')] }),
        aUnit(other, { id: 'other', dependencies: [aNeed('ci')] }),
        aUnit('scripts/build.sh', { id: 'script', kind: 'script', owners: ['@octo/build'] })
      ],
      findings: { script: [aFinding('script-syntax', { path: 'scripts/build.sh', line: 2 })] }
    }
    const plan = await planOf(given)
    expect(plan.map(inShort)).toEqual([
      'script | escalate | none | ',
      'ci | retry-with-backoff | none | ',
      'other | retry-with-backoff | none | '
    ])
    expect(plan[2]?.step.reason).toBe('Checked again once script is mended.')
    expect(plan.flatMap(({ step }) => step.escalate_to)).toEqual(['@octo/build'])
    const failures = withRepairability(failuresOf(given), plan)
    expect(failures.map(({ auto_repairable }) => auto_repairable)).toEqual([false, false, false])
  })

  test('about what may be there again later', async () => {
    expect((await planOf(one([aFinding('unreachable')]))).map(inShort)).toEqual([
      'ci | retry-with-backoff | none | '
    ])
  })
})

test('a unit that was repaired as often as it may be is for people', async () => {
  const plan = await planOf(one([gone('build')], { about: { attemptsOf: () => 3 } }))
  expect(plan.map(inShort)).toEqual(['ci | escalate | none | '])
  expect(plan[0]?.step).toMatchObject({ retries_used: 3, retries_allowed: 3 })
})

describe('changes that wait for a person', () => {
  test('come after those that do not, and fit on top of them', async () => {
    const missing = started({ state: 'missing' })
    const given = one(
      [
        aFinding('missing-file', {
          path: ci,
          about: 'scripts/build.sh',
          ...lineOf('./scripts/build.sh')
        }),
        gone('build')
      ],
      { files: { [ci]: text, 'tools/build.sh': '' }, references: { ci: [missing] } }
    )
    const plan = await planOf(given)
    expect(plan.map(inShort)).toEqual([
      'ci | apply-fix | safe | replace-runner-label',
      'ci | sync-missing-file | review | sync-missing-file'
    ])
    expect(after(given.files, plan)[ci]).toContain('run: ./tools/build.sh')
  })

  test('are one for each file', async () => {
    const plan = await planOf(
      one([gone('build'), refused], { about: { whyNot: () => 'A person decides.' } })
    )
    expect(plan.map(inShort)).toEqual([
      'ci | apply-fix | safe | replace-runner-label',
      'ci | retry-with-backoff | none | '
    ])
    expect(plan[1]?.step.reason).toContain('in the next cycle')
  })
})
