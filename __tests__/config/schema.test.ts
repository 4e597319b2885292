import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import { readConfig } from '../../src/config/read-config.js'
import { notifiers } from '../../src/notifiers/index.js'
import { settingProblems } from '../../src/notifiers/recipient-of.js'
import { runCli } from '../support/cli-run.js'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const published = (name: string) => JSON.parse(read(`schemas/${name}.schema.json`)) as object
const row = { id: 'a-b', category: 'unknown', summary: 'x' }

test.each(['config', 'notice', 'rules-test'])(
  'the schema of %s that is published is that of the code; run npm run docs where it is not',
  async (name) => {
    expect(published(name)).toEqual(JSON.parse((await runCli(['schema', name])).out))
  }
)

test('an editor takes the example of the README, and sees the same mistakes', () => {
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  const validate = ajv.compile(published('config'))
  const [, text = ''] = /<!-- own-rows -->\s+```yaml\n([^]*?)```/.exec(read('README.md')) ?? []
  expect(validate(parse(text))).toBe(true)
  expect(validate({})).toBe(true)
  expect(validate({ rules: [{ ...row, pattern: 'abc' }] })).toBe(true)
  const mistakes = [
    { rulez: [] },
    { rules: [row] },
    { rules: [{ ...row, patterns: ['abc', 'def'] }] },
    { rules: [{ ...row, pattern: 'abc', sumary: 'x' }] },
    { rules: [{ ...row, pattern: 'abc', category: 'x' }] },
    { rules: [{ ...row, pattern: 'abc', docs: 'x' }] },
    { override: { x: {} } },
    { disable: 'x' }
  ]
  expect(mistakes.filter((config) => validate(config))).toEqual([])
})

test('an editor and the tool take the channels of the README', () => {
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  const validate = ajv.compile(published('config'))
  const [, text = ''] = /<!-- notify -->\s+```yaml\n([^]*?)```/.exec(read('README.md')) ?? []
  expect(validate(parse(text))).toBe(true)
  const result = readConfig(text, 'README.md', [])
  if ('problems' in result) throw new Error(result.problems.join('\n'))
  const { channels } = result.config
  expect(channels.map(({ type }) => type)).toHaveLength(6)
  const lacking = channels.flatMap((channel) => settingProblems(channel, notifiers[channel.type]))
  expect(lacking).toEqual([])
  const secretItself = { type: 'slack', 'address-from': 'https://hooks.test/x' }
  expect(validate({ notify: { team: secretItself } })).toBe(false)
})
