import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { HistoryEvent } from '../../src/engine/types/history.js'
import { anEvent } from '../support/an-event.js'
import { monitorPermissions, onCompleted, openStage, shown, type Stage } from './stage.js'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const error = '##[error]Process completed with exit code 1.'
const failing = (log: string) => ({
  jobs: [{ name: 'build', steps: [{ name: 'Install', run: 'npm ci', log: [log, error] }] }]
})
const brokenRegistry = failing('npm error code ECONNRESET')
const brokenTest = failing('FAILED test_total.py::test_total - assert 3 == 4')

const writer = () => stage.newToken({ permissions: { ...monitorPermissions, contents: 'write' } })
const git = (...args: string[]) =>
  execFileSync('git', ['--git-dir', stage.repo.gitDir, ...args], {
    encoding: 'utf8',
    stdio: 'pipe'
  })
const isKept = () => git('branch', '--list', 'auto-heal-data').trim() !== ''
const kept = () =>
  git('grep', '-h', '', 'auto-heal-data', '--', 'events')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as HistoryEvent)
const ofHistory = (requests: string[]) =>
  requests.filter((line) =>
    /auto-heal-data|contents\/events|\/git\/(?:trees|commits|refs)/.test(line)
  )

describe('with a token that may write contents', () => {
  test('what happens to a run is kept, in five requests or four', async () => {
    const token = writer()
    const run = stage.addRun(brokenTest)
    const first = await onCompleted(stage, run, { token })
    expect(first.summary).not.toContain('history')
    expect(ofHistory(first.requests)).toHaveLength(4)
    expect(kept()).toMatchObject([
      { kind: 'failed', key: `failed/${run.id}/1`, issue: 1, plan: { conclusion: 'failure' } }
    ])
    const second = await onCompleted(stage, stage.addRun(brokenTest), { token })
    expect(ofHistory(second.requests)).toHaveLength(5)
    expect(kept()).toHaveLength(2)
    expect(git('log', '-1', '--format=%s', 'auto-heal-data')).toBe('Record 1 event\n')
    expect(git('show', 'auto-heal-data:README.md')).toContain('history: off')
  })

  test('a re-run and its rescue are kept', async () => {
    const token = writer()
    const run = stage.addRun(brokenRegistry)
    await onCompleted(stage, run, { token })
    await stage.actions.idle()
    await onCompleted(stage, run, { token })
    expect(kept().map(({ kind, rules }) => [kind, ...rules])).toEqual([
      ...[
        ['failed', 'npm-network-failure'],
        ['rerun', 'npm-network-failure'],
        ['rescued', 'npm-network-failure']
      ]
    ])
  })

  test('a rule whose re-runs rescued nothing is no reason for another one', async () => {
    const at = new Date(Date.now() - 60_000).toISOString()
    const events = [1, 2, 3].map((id) => {
      const run = { id, attempt: 2, url: '' }
      return anEvent({ key: `${id}`, at, kind: 'not-rescued', rules: ['npm-network-failure'], run })
    })
    await stage.github.commit(stage.repo, {
      branch: 'auto-heal-data',
      files: {
        [`events/${at.slice(0, 7)}.jsonl`]: events
          .map((event) => `${JSON.stringify(event)}\n`)
          .join('')
      },
      message: 'Record 3 events'
    })
    const told = await onCompleted(stage, stage.addRun(brokenRegistry), { token: writer() })
    expect(told.outputs).toMatchObject({ transient: 'false', actions: 'issue', reran: 'false' })
    expect(told.summary).toContain(
      'npm-network-failure is taken for lasting here: its re-runs rescued 0 of 3 runs'
    )
    expect(told.report!.outcomes[0]!.lessons).toHaveLength(1)
  })

  test('a dry run keeps nothing', async () => {
    const inputs = { 'dry-run': 'true' }
    await onCompleted(stage, stage.addRun(brokenTest), { token: writer(), inputs })
    expect(isKept()).toBe(false)
  })

  test('nor does anything where the config switches it off', async () => {
    const files = { '.github/auto-heal.yml': 'history: off\n' }
    await stage.github.commit(stage.repo, { files, message: 'Forget' })
    const told = await onCompleted(stage, stage.addRun(brokenTest), { token: writer() })
    expect(told.outputs['actions']).toBe('issue')
    expect(ofHistory(told.requests)).toEqual([])
  })
})

test('with a token that may not write, that is said, and nothing else is different', async () => {
  const told = await onCompleted(stage, stage.addRun(brokenTest))
  expect(told).toMatchObject({ exitCode: 0, outputs: { actions: 'issue' } })
  expect(ofHistory(told.requests)).toHaveLength(2)
  expect(shown(told).join('\n')).toContain(
    'Could not write the history: the token lacks `contents: write`; grant it under `permissions`. To do without the history, set `history: off` in .github/auto-heal.yml.'
  )
  expect(told.summary).toContain('Nothing of this is kept in the history.')
  expect(isKept()).toBe(false)
})
