import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { applyConfig } from '../src/config/apply-config.js'
import { readConfig } from '../src/config/read-config.js'
import { compileTable } from '../src/matching/compile-table.js'
import { rules } from '../src/rules/index.js'
import { logOf } from './matching/toy-table.js'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

interface Described {
  description: string
  default?: string
}

const action = parse(read('action.yml')) as Record<'inputs' | 'outputs', Record<string, Described>>

/** The cells of the table between two markers, without its head. */
function rowsOf(name: string): string[][] {
  const [, content = ''] =
    new RegExp(`<!-- ${name}:start -->([^]*)<!-- ${name}:end -->`).exec(read('README.md')) ?? []
  const lines = content.trim().split('\n').slice(2)
  return lines.map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim())
  )
}

const words = (text: string) => text.trim().replace(/\s+/g, ' ')

test('the table of inputs is that of action.yml; run npm run docs where it is not', () => {
  const expected = Object.entries(action.inputs).map(([name, input]) => [
    `\`${name}\``,
    words(input.description),
    input.default ? `\`${input.default}\`` : ''
  ])
  expect(rowsOf('inputs')).toEqual(expected)
})

test('the table of outputs is that of action.yml; run npm run docs where it is not', () => {
  const expected = Object.entries(action.outputs).map(([name, { description }]) => [
    `\`${name}\``,
    words(description)
  ])
  expect(rowsOf('outputs')).toEqual(expected)
})

test('the example of own rows is a config, and its rows do what the text beside it says', () => {
  const [, text = ''] = /<!-- own-rows -->\s+```yaml\n([^]*?)```/.exec(read('README.md')) ?? []
  const result = readConfig(text, 'README.md', rules)
  if ('problems' in result) throw new Error(result.problems.join('\n'))
  const matcher = compileTable(applyConfig(rules, result.config))
  const best = (...lines: string[]) => {
    const log = logOf(...lines, '##[error]Process completed with exit code 1.')
    return matcher.matchLog(log)[0]
  }
  expect(best('deploy: no quota left for shop')).toMatchObject({
    ruleId: 'deploy-quota-reached',
    transient: false,
    severity: 'HIGH',
    summary: 'The quota of shop is used up.',
    remedy: 'Remove old versions of shop, or ask the platform team for more.'
  })
  expect(best('Connecting to the device lab ...', 'Error: pixel-9 is offline')).toMatchObject({
    ruleId: 'device-lab-offline',
    transient: true,
    summary: 'pixel-9 of the device lab was offline.'
  })
  expect(best('npm error code ECONNRESET')).toMatchObject({
    ruleId: 'npm-network-failure',
    transient: false,
    severity: 'HIGH'
  })
  expect(result.config.disabled.size).toBe(1)
})
