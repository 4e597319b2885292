import { describe, expect, test } from '@jest/globals'
import type { Reference } from '../../../src/certification/types/discovery.js'
import { aFinding, aUnit } from '../../support/certification-values.js'
import { after, inShort, planOf } from '../../support/plan-case.js'
import { ci, lineOf, one, started, text } from '../../support/plan-workflow.js'

describe('a missing file', () => {
  const missing = (over: Partial<Reference> = {}) =>
    started({ state: 'missing', path: 'scripts/build.sh', ...over })
  const finding = (code: string, path: string, place = lineOf('./scripts/build.sh')) =>
    aFinding(code, { path: ci, about: path, job: 'build', step: 1, ...place })
  const planFor = (names: string[]) =>
    planOf(
      one([finding('missing-file', 'scripts/build.sh')], {
        files: { [ci]: text, ...Object.fromEntries(names.map((name) => [name, ''])) },
        references: { ci: [missing()] }
      })
    )

  test('with one namesake is named where that stands', async () => {
    const plan = await planFor(['tools/build.sh', 'tools/test.sh'])
    expect(plan.map(inShort)).toEqual(['ci | sync-missing-file | review | sync-missing-file'])
    expect(after({ [ci]: text }, plan)[ci]).toBe(
      text.replace('./scripts/build.sh', './tools/build.sh')
    )
  })

  test.each([[['tools/build.sh', 'ci/build.sh']], [[]], [['tools/$(id)/build.sh']]])(
    'with the namesakes %j is for people',
    async (names) => {
      expect((await planFor(names)).map(inShort)).toEqual(['ci | escalate | none | '])
    }
  )

  test('that is a workflow may be spelt with the other ending', async () => {
    const call = `on: push\njobs:\n  a:\n    uses: ./.github/workflows/build.yml\n`
    const place = lineOf('./.github/workflows/build.yml', call)
    const given = { [ci]: call, '.github/workflows/build.yaml': '' }
    const plan = await planOf(
      one([finding('missing-workflow', '.github/workflows/build.yml', place)], {
        files: given,
        references: {
          ci: [
            missing({
              ...{ what: 'workflow', written: './.github/workflows/build.yml', ...place },
              path: '.github/workflows/build.yml'
            })
          ]
        }
      })
    )
    expect(after(given, plan)[ci]).toContain('uses: ./.github/workflows/build.yaml\n')
  })
})

describe('a Dependabot config', () => {
  const path = '.github/dependabot.yml'
  const planFor = (config: string) =>
    planOf({
      files: { [path]: config },
      units: [aUnit(path, { id: 'bot', kind: 'dependabot-config' })],
      findings: { bot: [aFinding('config-invalid', { path })] }
    })
  const updates = `updates:\n  - package-ecosystem: npm # ours\n    directory: /\n    schedule:\n      interval: daily\n`

  test.each(['', '# Ours\n\n', '---\n'])('gets its version behind %j', async (head) => {
    const plan = await planFor(head + updates)
    expect(plan.map(inShort)).toEqual(['bot | regenerate-config | safe | complete-config'])
    expect(after({ [path]: head + updates }, plan)[path]).toBe(`${head}version: 2\n${updates}`)
  })

  test.each([`version: 1\n${updates}`, 'updates: {}\n', 'a: b\n', '- a\n', 'updates: [\n'])(
    'that reads %j is for people',
    async (config) => {
      expect((await planFor(config)).map(inShort)).toEqual(['bot | escalate | none | '])
    }
  )
})
