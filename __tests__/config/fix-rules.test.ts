import { describe, expect, test } from '@jest/globals'
import { readConfig } from '../../src/config/read-config.js'
import { fixers } from '../../src/fixers/index.js'
import { rules } from '../../src/rules/index.js'

const ids = fixers.map(({ id }) => id)
const read = (...lines: string[]) => readConfig(lines.join('\n'), 'auto-heal.yml', rules, ids)

test('a config says what becomes of fixes', () => {
  const result = read(
    'fixers: { raise-timeout: off }',
    "protected-paths: ['.github/workflows/release.yml']",
    'timeout-cap: 90',
    "env: { TZ: 'UTC' }",
    'optional-jobs: [nightly]',
    'templates:',
    '  - rule: job-time-limit',
    '    title: Give it an hour',
    '    path: [jobs, "{job}", timeout-minutes]',
    '    action: set',
    '    value: 60'
  )
  expect(result).toMatchObject({
    config: {
      fixes: {
        modes: new Map([['raise-timeout', 'off']]),
        protectedPaths: ['.github/workflows/release.yml'],
        settings: {
          timeoutCap: 90,
          env: { TZ: 'UTC' },
          optionalJobs: ['nightly'],
          templates: [{ rule: 'job-time-limit', action: 'set', value: 60 }]
        }
      }
    }
  })
})

describe('a problem names its place and the cure:', () => {
  test.each([
    [
      'a fixer that does not exist',
      ['fixers:', '  raise-timeouts: off'],
      'auto-heal.yml:2:3: there is no fixer `raise-timeouts`; did you mean `raise-timeout`?'
    ],
    [
      'a mode that does not exist',
      ['fixers:', '  raise-timeout: pull_request'],
      'auto-heal.yml:2:18: `fixers.raise-timeout` is `pull_request`, which is none of off, suggest, pull-request; did you mean `pull-request`?'
    ],
    [
      'a template for a row that does not exist',
      ['templates:', '  - { rule: job-time-limits, title: x, path: [a], action: set, value: 1 }'],
      'auto-heal.yml:2:13: there is no row `job-time-limits`; did you mean `job-time-limit`?'
    ],
    [
      'a value that is no text',
      ['env:', '  CI: true'],
      'auto-heal.yml:2:7: `env.CI` is `true`; it must be a text; put it in quotes.'
    ]
  ])('%s', (_name, lines, problem) => expect(read(...lines)).toEqual({ problems: [problem] }))
})
