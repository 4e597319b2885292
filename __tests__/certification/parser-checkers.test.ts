import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { configSyntax } from '../../src/certification/checks/config-syntax.js'
import { officialParser } from '../../src/certification/checks/official-parser.js'
import { scriptSyntax } from '../../src/certification/checks/script-syntax.js'
import { parserCheckers } from '../../src/certification/parser-checkers.js'
import type { Check, CheckContext } from '../../src/certification/types/check.js'
import type { FileFacts } from '../../src/certification/types/facts.js'
import type { Unit, UnitKind } from '../../src/certification/types/unit.js'
import { parserVersion } from '../../src/local/checkers.js'

function look(check: Check, kind: UnitKind, path: string, text?: string, facts?: FileFacts) {
  const discovery = {
    texts: new Map(text === undefined ? [] : [[path, text]]),
    facts: new Map(facts ? [[path, facts]] : [])
  }
  const script = () => Promise.resolve([{ message: 'wrong', line: 2, column: 3, isSyntax: true }])
  const checkers = { ...parserCheckers, script }
  const unit = { id: `${kind}:${path}`, kind, path, line: null } as Unit
  expect(check.answers(unit)).toBe(true)
  return check.look(unit, { discovery, checkers } as unknown as CheckContext)
}

const one = (outcome: string, code: string, line: number, column: number) => ({
  outcome,
  findings: [expect.objectContaining({ code, place: { line, column, job: null, step: null } })]
})

const workflow = (rest: string) => `on: push\njobs:\n  a:\n    runs-on: x\n${rest}`

describe("GitHub's parser", () => {
  test.each([
    ['a good one', workflow('    steps: [{ run: a }]\n'), { outcome: 'passed' }],
    ['a key that is none', workflow('    stepz: []\n'), one('failed', 'schema', 5, 5)],
    ['what is no YAML', 'on: [push\njobs:\n', one('failed', 'yaml-syntax', 2, 1)],
    [
      'a default that GitHub takes',
      `on:\n  workflow_call:\n    inputs:\n      a: { type: string, default: 1 }\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: a }]\n`,
      one('warned', 'stricter-than-github', 4, 35)
    ]
  ])('%s', async (_, text, expected) => {
    expect(await look(officialParser, 'workflow', '.github/workflows/a.yml', text)).toEqual(
      expected
    )
  })

  test('reads actions by their own schema', async () => {
    const text = 'name: a\nruns:\n  using: composite\n  steps:\n    - run: a\n      shel: sh\n'
    const result = await look(officialParser, 'composite-action', 'a/action.yml', text)
    expect(result).toMatchObject({
      outcome: 'failed',
      findings: [
        { code: 'schema', place: { line: 6 } },
        { message: 'Required property is missing: shell' }
      ]
    })
    const loose = 'inputs: { a: { type: string } }\nruns: { using: composite, steps: [] }\n'
    const taken = await look(officialParser, 'composite-action', 'a/action.yml', loose)
    expect(taken).toMatchObject({ outcome: 'warned' })
  })

  test('names job and step', async () => {
    const text = workflow('    steps:\n      - run: a\n        wrong: 1\n')
    const place = { line: 6, column: 9, job: 'a', step: 0 }
    const facts = {
      form: 'workflow',
      jobs: [{ id: 'a', place: { line: 3, column: 3 }, steps: [{ index: 0, place }] }]
    } as unknown as FileFacts
    const result = await look(officialParser, 'workflow', '.github/workflows/a.yml', text, facts)
    expect(result).toMatchObject({ findings: [{ place: { ...place, line: 7 } }] })
  })

  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  for (const [at, name] of [...'bcdefghij'].entries()) {
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]`)
  }
  const hostile: Record<string, string> = {
    bomb: bomb.join('\n'),
    'brackets without end': `a: ${'['.repeat(100_000)}`,
    'dashes without end': `${'- '.repeat(100_000)}a`,
    'a ladder': Array.from({ length: 900 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    'aliases without end': `a: &a 1\nb: [${Array(100_000).fill('*a').join(',')}]`,
    '50 MB': `a: ${'b'.repeat(50_000_000)}`,
    'one key again and again': Array(90_000).fill('a: 1').join('\n'),
    'tags without end': '!a '.repeat(150_000),
    'jobs without end': `on: push\njobs:\n${Array.from({ length: 20_000 }, (_, at) => ` a${at}: {}`).join('\n')}`,
    'not UTF-8': '\ufffd'.repeat(300_000),
    'an alias in itself': 'on: push\njobs: &a\n  b: *a\n'
  }
  test.each(Object.keys(hostile))(
    'is not held up: %s',
    async (name) => {
      const answer = await parserCheckers.workflow('a.yml', hostile[name]!)
      expect(answer.length).toBeGreaterThan(0)
    },
    20_000
  )

  test('a kept answer is of the parser that is installed', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version: string }>
    }
    const { version } = lock.packages['node_modules/@actions/workflow-parser']!
    expect(parserVersion.split(' ')[0]).toBe(version)
  })
})

test('a script fails by what its language says', async () => {
  const facts = { form: 'script', language: 'ruby' } as FileFacts
  expect(await look(scriptSyntax, 'script', 'a.rb', 'a', facts)).toEqual(
    one('failed', 'script-syntax', 2, 3)
  )
  const unknown = { form: 'script', language: null } as FileFacts
  expect(await look(scriptSyntax, 'script', 'a', 'a', unknown)).toMatchObject({
    outcome: 'skipped'
  })
  expect(await look(scriptSyntax, 'script', 'a')).toMatchObject({ outcome: 'skipped' })
})

test('a configuration is YAML, or may be a template', async () => {
  const wrong = 'services:\n  a: [\n'
  expect(await look(configSyntax, 'compose-file', 'compose.yml', wrong)).toEqual(
    one('failed', 'config-yaml', 3, 1)
  )
  const result = look(configSyntax, 'compose-file', 'compose.yml', 'a: {{ b }}\nc: [\n')
  expect(await result).toMatchObject({ outcome: 'skipped' })
  expect(await look(configSyntax, 'dependabot-config', '.github/dependabot.yml', 'a: 1')).toEqual({
    outcome: 'passed'
  })
})
