import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { batchResult } from '../../src/cli/batch-report.js'
import type { Match } from '../../src/engine/types/diagnosis.js'
import { runCli } from '../support/cli-run.js'
import { failedLog, passedLog, strangeLog } from '../support/runner-logs.js'
import { scratchFolder } from '../support/scratch-folder.js'
import { zipOf } from '../support/zip.js'

const logs = {
  'b.txt': failedLog,
  'a.log': passedLog,
  'deep/c.txt': strangeLog,
  'd.zip': zipOf({ '0_lint.txt': passedLog, '1_test.txt': failedLog }),
  'e.txt': '',
  '.DS_Store': 'not a log'
}

describe('batch', () => {
  test('tells programs apart by the exception that ended them, whatever its numbers', async () => {
    const ended = (error: string) =>
      `##[group]Run ./report\n##[endgroup]\nTraceback (most recent call last):\n  File "r.py", line 3, in <module>\n${error}\n##[error]Process completed with exit code 1.`
    const folder = scratchFolder({
      'a.txt': ended('report.NoData: week 12 is empty'),
      'b.txt': ended('report.NoData: week 13 is empty'),
      'c.txt': ended('report.BadHeader: column "id" is missing')
    })
    const { out } = await runCli(['batch', '--logs-dir', folder, '--format', 'json'], {})
    const { clusters } = JSON.parse(out) as { clusters: { files: string[] }[] }
    expect(clusters.map(({ files }) => files)).toEqual([['a.txt', 'b.txt'], ['c.txt']])
  })

  test('prints one result for each file, sorted, as the issue has it', async () => {
    const { code, out, err } = await runCli(
      ['batch', '--logs-dir', scratchFolder(logs), '--format', 'json'],
      {}
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { results } = JSON.parse(out) as { results: Record<string, unknown>[] }
    const nothing = {
      ...{ category: 'none', transient: null, rule: null, severity: null, blame: null },
      ...{ confidence: null, evidence: null, also: [] }
    }
    const missing = {
      category: 'missing_command',
      transient: false,
      rule: expect.any(String),
      severity: expect.any(String),
      blame: expect.any(String),
      confidence: expect.any(String),
      evidence: { line: 6, text: expect.stringContaining('frobnicate: command not found') },
      also: expect.any(Array)
    }
    expect(results).toEqual([
      { file: 'a.log', ...nothing },
      { file: 'b.txt', ...missing },
      { file: 'd.zip', ...missing },
      {
        file: 'deep/c.txt',
        ...nothing,
        category: 'unknown',
        evidence: { line: expect.any(Number), text: expect.any(String) }
      },
      { file: 'e.txt', ...nothing }
    ])
  })

  test('answers to its own published schema', async () => {
    const [schema, report] = await Promise.all([
      runCli(['schema', 'batch']),
      runCli(['batch', '--logs-dir', scratchFolder(logs), '--format', 'json'])
    ])
    const validate = new Ajv2020().compile(JSON.parse(schema.out) as object)
    expect(validate(JSON.parse(report.out))).toBe(true)
    expect(validate({ results: [{ file: 'x' }] })).toBe(false)
  })

  test('counts what no rule knows and puts logs of one unknown cause together', async () => {
    const folder = scratchFolder({
      ...{ 'a.txt': strangeLog, 'b.txt': strangeLog.replace('bounds', 'bounds at 12:01:02') },
      'c.txt': strangeLog.replace('the flux is out of bounds', 'plates 3 and 4 are loose'),
      ...{ 'd.txt': failedLog, 'e.txt': passedLog }
    })
    const json = await runCli(['batch', '--logs-dir', folder, '--format', 'json'])
    expect(JSON.parse(json.out)).toMatchObject({
      unknown: { unknown: 3, of: 4 },
      clusters: [
        {
          files: ['a.txt', 'b.txt'],
          example: { file: 'a.txt', line: 4, text: 'the flux is out of bounds' }
        },
        { files: ['c.txt'], example: { text: 'plates 3 and 4 are loose' } }
      ]
    })
    const { out } = await runCli(['batch', '--logs-dir', folder])
    expect(out).toMatch(
      /\n\nunknown: 3 of 4 failures \(75 %\)\n {5}2 {2}such as a\.txt {2}the flux is out of bounds\n {5}1 {2}such as c\.txt {2}plates 3 and 4 are loose\n$/
    )
  })

  test('goes on past a file that is no log, names it, and exits 2', async () => {
    const folder = scratchFolder({ 'a.bin': Buffer.from([1, 0, 2]), 'b.txt': failedLog })
    const { code, out, err } = await runCli(['batch', '--logs-dir', folder, '--format', 'json'])
    expect(code).toBe(2)
    expect((JSON.parse(out) as { results: object[] }).results).toMatchObject([{ file: 'b.txt' }])
    expect(err).toBe(
      `error: ${join(folder, 'a.bin')} is no text: a log file, or the zip that GitHub serves for a run, is wanted.\n`
    )
  })

  test('shows progress on a terminal only, and text with the counts', async () => {
    const folder = scratchFolder(logs)
    const argv = ['batch', '--logs-dir', folder, '--output', join(folder, '.out')]
    const piped = await runCli(argv)
    const shown = await runCli(argv, { isTTY: true })
    expect(piped.err).toBe('')
    expect(shown.err).toContain('5 of 5')
    const text = readFileSync(join(folder, '.out'), 'utf8')
    expect(text).toContain('b.txt:6  missing_command  ')
    expect(text).toMatch(/^ {5}2 {2}missing_command\n {5}2 {2}none\n {5}1 {2}unknown$/m)
  })

  test.each([
    ['an empty folder', '', /holds no file; name the folder with the saved logs\.\n$/],
    [
      'no folder',
      'none',
      /none can't be read: there is no such file or folder; check the path\.\n$/
    ]
  ])('%s: exit 2 and one line', async (_, name, message) => {
    const { code, out, err } = await runCli(['batch', '--logs-dir', join(scratchFolder(), name)])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
    expect(err.match(/\n/g)).toHaveLength(1)
  })
})

test('a zip is judged by its first job with a known cause; the others are told too', () => {
  const match = (category: Match['category']): Match => ({
    ...{ ruleId: category, category, transient: null, blame: 'code', severity: 'LOW' },
    ...{ rank: 'cause', confidence: 'low', summary: '', remedy: '', docs: null, failingTests: [] },
    evidence: { source: 'log', text: category, step: null, line: 1 },
    signature: ''
  })
  const nothing = { cause: null, also: [], evidence: [], signature: null, difference: null }
  const none = { ...nothing, category: 'none' as const }
  const known = (category: Match['category']) => {
    const cause = match(category)
    return { ...none, category, cause, also: [match('build_error')], evidence: [cause.evidence] }
  }
  const unknown = { ...none, category: 'unknown' as const }
  const result = batchResult('x.zip', [none, unknown, known('lint_error'), known('test_failure')])
  expect(result).toMatchObject({ category: 'lint_error', also: ['build_error', 'test_failure'] })
  expect(batchResult('x.zip', [none, unknown])).toMatchObject({ category: 'unknown' })
})

test('of an unknown failure the loudest line is shown, of equals the last', () => {
  const evidence = ['one', 'Error: first', 'Error: second', 'two'].map((text, index) => ({
    ...{ source: 'log' as const, text, step: null, line: index + 1 }
  }))
  const nothing = { cause: null, also: [], signature: null, difference: null }
  const result = batchResult('x.txt', [{ ...nothing, category: 'unknown', evidence }])
  expect(result.evidence).toEqual({ line: 3, text: 'Error: second' })
})
