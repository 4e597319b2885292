import { expect, test } from '@jest/globals'
import type { LineRule } from '../../src/engine/types/rule.js'
import { rules } from '../../src/rules/index.js'
import { readFixtures, savedLog } from './fixtures.js'
import type { Fixture } from './fixtures.js'

/** Jobs that went well although a command of theirs failed: its script, or the job, bore that. */
const bearFailures = new Set([
  'curl-mirror-passes',
  'eslint-advisory-passes',
  'git-tolerated-failure-passes',
  'maven-failures-ignored-pass',
  'npm-audit-advisory',
  'npm-retries-and-passes',
  'pip-extra-index-warns-and-passes',
  'psql-waits-and-passes',
  'pylint-advisory-step-passes',
  'shape-advisory-alone-passes',
  'shape-two-advisory-steps-pass',
  'shell-passes-with-tolerated-failure',
  'shell-retry-passes'
])

const passing = readFixtures().filter(({ expected }) => expected === null)
const causes = rules.filter((rule): rule is LineRule => 'pattern' in rule && rule.rank === 'cause')

/** What the steps print, without the scripts that the runner shows before. */
function outputOf(fixture: Fixture): string[] {
  return savedLog(fixture).steps.flatMap(({ text }) => {
    const lines = Array.from({ length: text.lineCount }, (_, line) => text.lineAt(line))
    return lines.slice(lines.findIndex((line) => line.startsWith('##[endgroup]')) + 1)
  })
}

// That a log of a good job gives none may be owed to its good end: a row must not need that.
test('no cause hits a line that a tool prints when all is well', () => {
  const hits = passing
    .filter(({ name }) => !bearFailures.has(name))
    .flatMap((fixture) =>
      outputOf(fixture).flatMap((line) =>
        causes
          .filter(({ pattern }) => pattern.test(line))
          .map(({ id }) => `${id} hits ${fixture.name}: ${line}`)
      )
    )
  expect(hits).toEqual([])
})

test('the list of jobs that bear failures is up to date', () => {
  const names = passing.map(({ name }) => name)
  expect([...bearFailures].filter((name) => !names.includes(name))).toEqual([])
})
