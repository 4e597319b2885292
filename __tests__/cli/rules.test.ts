import { expect, test } from '@jest/globals'
import { ruleEntry, rulesMarkdown, rulesText } from '../../src/cli/rule-listing.js'
import { paintOf } from '../../src/cli/terminal.js'
import type { LineRule } from '../../src/engine/types/rule.js'
import { rules } from '../../src/rules/index.js'
import { runCli } from '../support/cli-run.js'

const rule: LineRule = {
  id: 'cable-cut',
  category: 'network_error',
  transient: true,
  blame: 'third_party',
  severity: 'LOW',
  rank: 'cause',
  pattern: /\bcable \| cut\b/,
  summary: 'The cable to {host} | is cut.',
  remedy: 'Wait.',
  docs: 'https://example.com/cable',
  matches: ['cable | cut'],
  ignores: []
}

test('JSON holds every rule, with its patterns and without its examples', async () => {
  const { code, out } = await runCli(['rules', '--format', 'json'])
  const entries = JSON.parse(out) as { id: string }[]
  expect(code).toBe(0)
  expect(entries.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
  const { matches, ignores, pattern, ...facts } = rule
  const asShipped = { source: 'shipped', disabled: false, overridden: [] }
  expect(ruleEntry(rule)).toEqual({ ...facts, ...asShipped, patterns: [String(pattern)] })
})

test('Markdown has a table for each category, whatever stands in a summary', () => {
  const page = rulesMarkdown([ruleEntry(rule)])
  expect(page).toContain('## network_error\n\n| Rule |')
  expect(page).toContain(
    '| [`cable-cut`](https://example.com/cable) | The cable to \\{host\\} \\| is cut. | Wait. | transient |'
  )
  expect(page).not.toContain('## lint_error')
})

test('text has a line for each rule and their number', async () => {
  const stream = process.stdout
  const terminal = { stdin: process.stdin, stdout: stream, stderr: stream, env: { NO_COLOR: '1' } }
  const text = rulesText([ruleEntry(rule)], paintOf({ ...terminal, cwd: () => '/' }))
  expect(text).toBe(
    'cable-cut  network_error, transient  The cable to {host} | is cut.\n\n1 rules\n'
  )
  expect((await runCli(['rules'])).out.trimEnd().split('\n')).toHaveLength(rules.length + 2)
})
