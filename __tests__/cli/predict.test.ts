import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { addRun, startSimulator, type Simulator } from '../../simulator/index.js'
import { predictionReportSchema } from '../../src/cli/prediction-report.js'
import type { HistoryEvent } from '../../src/engine/types/history.js'
import { anEvent } from '../support/an-event.js'
import { runCli } from '../support/cli-run.js'
import { scratchFolder } from '../support/scratch-folder.js'

const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, stdio: 'pipe' })
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3600_000).toISOString()
const failure = (id: number, hours: number): HistoryEvent =>
  anEvent({ key: `failed/${id}/1`, at: hoursAgo(hours), run: { ...anEvent().run!, id } })

/** A clone whose branch holds these events. */
function aHistory(events: readonly HistoryEvent[]): string {
  const lines = events.map((event) => `${JSON.stringify(event)}\n`).join('')
  const folder = scratchFolder({ 'events/2026-11.jsonl': lines })
  git(folder, 'init', '--quiet', '--initial-branch', 'auto-heal-data')
  git(folder, 'add', '.')
  const who = ['-c', 'user.name=x', '-c', 'user.email=x@x.test']
  git(folder, ...who, 'commit', '--quiet', '--message', 'Record')
  return folder
}

const failures = Array.from({ length: 20 }, (_, index) => failure(index + 1, 60 - 2 * index))

describe('auto-heal predict', () => {
  test('on a clone tells of the next failed run, and no more', async () => {
    const cwd = aHistory(failures)
    const { code, out, err } = await runCli(['predict'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Risks of the next failed run, by 20 failed runs from /)
    expect(out).toMatch(/ 88 % {2}ci\.yml, v1-test: 20 of 20 runs, last /)
  })

  test('looks back no further than asked', async () => {
    const argv = ['predict', '--since', '23h', '--format', 'json']
    const { out } = await runCli(argv, { cwd: aHistory(failures) })
    const report = predictionReportSchema.parse(JSON.parse(out))
    expect(report).toMatchObject({ of: 'failed-run', runs: 1 })
    expect(report.kinds.flatMap(({ risks }) => risks)).toEqual([])
  })

  test('refuses a time that is none', async () => {
    const { code, err } = await runCli(['predict', '--since', 'soon'], { cwd: aHistory(failures) })
    expect(err).toMatch(/--since must be a time back/)
    expect(code).toBe(2)
  })
})

describe('through the API', () => {
  let github: Simulator
  beforeEach(async () => {
    github = await startSimulator()
  })
  afterEach(() => github.close())

  test('green runs make it the risk of the next run', async () => {
    const repo = await github.createRepository({ owner: 'octo', name: 'app', files: { a: 'a' } })
    for (let index = 0; index < 20; index++) {
      const conclusion = index % 4 === 0 ? 'failure' : 'success'
      addRun(github.hub, repo, { jobs: [{ name: 'test', conclusion, steps: [] }] })
    }
    git(aHistory([]), 'push', '--quiet', repo.gitDir, 'HEAD:refs/heads/auto-heal-data')
    const permissions = { contents: 'read', actions: 'read' } as const
    const env = {
      GITHUB_TOKEN: github.createToken({ kind: 'workflow', permissions }),
      GITHUB_API_URL: github.url
    }
    const argv = ['predict', '--repo', 'octo/app', '--format', 'json']
    const { code, out, err } = await runCli(argv, { cwd: scratchFolder(), env })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const report = predictionReportSchema.parse(JSON.parse(out))
    expect(report).toMatchObject({ of: 'run', runs: 20, failures: 5 })
    const workflows = report.kinds.find(({ kind }) => kind === 'workflow')!
    expect(workflows.risks).toEqual([expect.objectContaining({ failures: 5, runs: 20 })])
    const patterns = report.kinds.find(({ kind }) => kind === 'pattern')!
    expect(patterns.risks).toEqual([])
  })
})
