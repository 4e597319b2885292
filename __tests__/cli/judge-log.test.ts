import { describe, expect, test } from '@jest/globals'
import { judgeLog } from '../../src/cli/judge-log.js'
import { readSavedLog } from '../../src/logs/read-saved-log.js'
import { compileTable } from '../../src/matching/compile-table.js'
import { rules } from '../../src/rules/index.js'

const matcher = compileTable(rules)

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 1) + seconds * 1000).toISOString()

/** A job that prints for so many seconds and is cancelled then. */
const cancelledAfter = (seconds: number) =>
  [
    `${at(0)} ##[group]Run npm test`,
    `${at(0)} shell: /usr/bin/bash -e {0}`,
    `${at(0)} ##[endgroup]`,
    `${at(3)} waiting`,
    `${at(seconds)} ##[error]The operation was canceled.`,
    `${at(seconds + 2)} Cleaning up orphan processes`
  ].join('\n')

const verdictOn = (text: string) => {
  const [log] = readSavedLog(Buffer.from(text))
  const { category, cause } = judgeLog(log!, matcher)
  return [category, cause?.ruleId]
}

describe('a log that ends with a cancellation', () => {
  test.each([612, 917, 2115])('after %i seconds looks like a time limit', (seconds) =>
    expect(verdictOn(cancelledAfter(seconds))).toEqual(['timeout', 'job-time-limit-by-duration'])
  )

  test.each([12, 601, 630, 707])('after %i seconds does not', (seconds) =>
    expect(verdictOn(cancelledAfter(seconds))).toEqual(['cancelled', 'operation-canceled'])
  )

  test('without stamps stays a cancellation', () =>
    expect(verdictOn('working\n##[error]The operation was canceled.')).toEqual([
      'cancelled',
      'operation-canceled'
    ]))

  test('with two jobs in the file stays one too', () => {
    const one = cancelledAfter(612).split('\n')
    const both = ['a', 'b'].flatMap((job) => one.map((line) => `${job}\tstep\t${line}`)).join('\n')
    expect(verdictOn(both)).toEqual(['cancelled', 'operation-canceled'])
  })
})

describe('a time limit in a step that only fetches', () => {
  const limited = (script: string, output: string[] = []) =>
    [
      `##[group]Run ${script}`,
      script,
      'shell: /usr/bin/bash -e {0}',
      '##[endgroup]',
      ...output,
      "##[error]The action 'fetch' has timed out after 5 minutes."
    ].join('\n')
  const transient = (text: string) => {
    const [log] = readSavedLog(Buffer.from(text))
    return judgeLog(log!, matcher).cause?.transient
  }

  test('is transient', () => expect(transient(limited('sudo apt-get update'))).toBe(true))

  test('is not where the script does more', () =>
    expect(transient(limited('npm ci && npm test'))).toBeNull())

  test('is transient where a download was the last that it printed', () => {
    const output = Array.from({ length: 12 }, (_, index) => `Get:${index} http://deb.example x`)
    expect(transient(limited('./prepare.sh', output))).toBe(true)
    expect(transient(limited('./prepare.sh', output.slice(0, 4)))).toBeNull()
  })
})
