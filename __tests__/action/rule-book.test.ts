import { describe, expect, test } from '@jest/globals'
import { ownConfig } from '../../src/action/own-config.js'
import { ruleBook } from '../../src/action/rule-book.js'
import { ConfigurationError } from '../../src/engine/errors.js'
import { logOf } from '../matching/toy-table.js'

/** A book over a config file of this text, or over what reading it comes to. */
function aBook(configFile: () => Promise<string | null>) {
  const warnings: string[] = []
  let reads = 0
  const reader = { configFile: () => (reads++, configFile()) }
  const warn = (message: string) => void warnings.push(message)
  const rules = ruleBook(ownConfig(reader, warn), warn)
  return { rules, warnings, reads: () => reads }
}
const log = logOf('npm error code ECONNRESET', '##[error]Process completed with exit code 1.')
const ruleOf = async ({ rules }: ReturnType<typeof aBook>) =>
  (await rules()).matcher.matchLog(log)[0]?.ruleId

test('nothing is read before it is asked for, and nothing twice', async () => {
  const book = aBook(() => Promise.resolve('disable: [npm-network-failure]'))
  expect(book.reads()).toBe(0)
  const [first, second] = await Promise.all([book.rules(), book.rules()])
  expect(first).toBe(second)
  expect(book.reads()).toBe(1)
  expect(await ruleOf(book)).not.toBe('npm-network-failure')
  expect(book.warnings).toEqual([])
})

test('rows of the record can be switched off too', async () => {
  const all = await aBook(() => Promise.resolve(null)).rules()
  const [first] = all.recordRules
  const book = aBook(() => Promise.resolve(`disable: [${first!.id}]`))
  expect((await book.rules()).recordRules).toEqual(all.recordRules.slice(1))
})

describe('the shipped table is used, and the reason is told, where the config', () => {
  test.each<[string, () => Promise<string | null>, RegExp]>([
    [
      'is wrong',
      () => Promise.resolve('rulez: []'),
      /^\.github\/auto-heal\.yml:1:1: `rulez` is no key/
    ],
    ['is no YAML', () => Promise.resolve('a: ['), /^\.github\/auto-heal\.yml:1:\d+: /],
    [
      'is no file',
      () => Promise.reject(new ConfigurationError('It is no file.')),
      /^It is no file\./
    ],
    [
      'makes us stumble',
      () => Promise.reject(new TypeError('oh')),
      /could not be used: TypeError: oh/
    ]
  ])('%s', async (_, configFile, warning) => {
    const book = aBook(configFile)
    expect(await ruleOf(book)).toBe('npm-network-failure')
    expect(book.warnings[0]).toMatch(warning)
    expect(book.warnings.at(-1)).toContain('The verdict is made without it.')
  })

  test('is not there, which nobody is told', async () => {
    const book = aBook(() => Promise.resolve(null))
    expect(await ruleOf(book)).toBe('npm-network-failure')
    expect(book.warnings).toEqual([])
  })
})
