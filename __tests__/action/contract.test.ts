import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { inputNames, readInputs } from '../../src/action/inputs.js'
import { outputNames } from '../../src/action/outputs.js'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

interface Described {
  description: string
  default?: string
}
const action = parse(read('action.yml')) as Record<'inputs' | 'outputs', Record<string, Described>>

test('the inputs of action.yml are those that the code reads', () =>
  expect(Object.keys(action.inputs)).toEqual([...inputNames]))

test('the outputs of action.yml are those that the code sets', () =>
  expect(Object.keys(action.outputs)).toEqual([...outputNames]))

test('workflows use no output and no input that does not exist', () => {
  const folders = ['workflows-templates', '.github/workflows']
  const texts = folders.flatMap((folder) =>
    readdirSync(new URL(`../../${folder}`, import.meta.url))
      .filter((name) => name.endsWith('.yml'))
      .map((name) => read(`${folder}/${name}`))
  )
  const used = texts.flatMap((text) =>
    [...text.matchAll(/steps\.(?:heal|certify)\.outputs\.([\w-]+)/g)].map(([, name]) => name)
  )
  expect(used.length).toBeGreaterThan(0)
  expect(used.filter((name) => !outputNames.some((known) => known === name))).toEqual([])
})

describe('readInputs', () => {
  const variable = (name: string) => `INPUT_${name.toUpperCase()}`
  beforeEach(() => {
    for (const [name, { default: value }] of Object.entries(action.inputs)) {
      process.env[variable(name)] = name === 'github-token' ? 'ghs_test' : (value ?? '')
    }
  })
  afterEach(() => {
    for (const name of inputNames) delete process.env[variable(name)]
  })

  test('takes the defaults of action.yml', () => {
    expect(readInputs()).toEqual({
      githubToken: 'ghs_test',
      mode: 'heal',
      runId: null,
      jobName: null,
      workflowName: null,
      dryRun: false,
      rerun: true,
      maxReruns: 2,
      rerunDelaySeconds: 15,
      cycleDelaySeconds: 5,
      issue: true,
      fix: true,
      labels: ['auto-heal', 'workflow-failure', 'ci-failure', 'automated'],
      mentions: [],
      closeAfter: 1,
      pullRequestComment: true,
      sweepHours: 24,
      patch: null,
      report: 'auto-heal-report.json'
    })
  })

  test.each([
    ['mode', ''],
    ['mode', 'Certify'],
    ['run-id', '0'],
    ['run-id', '12x'],
    ['run-id', '99999999999999999999'],
    ['max-reruns', '11'],
    ['max-reruns', '1.5'],
    ['rerun-delay', '601'],
    ['close-after', '0'],
    ['close-after', '6'],
    ['sweep-hours', '169'],
    ['rerun', ''],
    ['labels', `fine,${'x'.repeat(51)}`],
    ['mentions', 'octo'],
    ['mentions', '@a<b'],
    ['report', '']
  ])('says which input is wrong: %s as "%s"', (name, value) => {
    process.env[variable(name)] = value
    expect(() => readInputs()).toThrow(new RegExp(`^Input \`${name}\``))
  })

  test.each([
    ['mode', 'certify'],
    ['max-reruns', '10'],
    ['close-after', '5'],
    ['mentions', '@octo, @org/team.a'],
    ['dry-run', 'TRUE'],
    ['labels', 'x'.repeat(50)]
  ])('takes %s as "%s"', (name, value) => {
    process.env[variable(name)] = value
    expect(() => readInputs()).not.toThrow()
  })
})
