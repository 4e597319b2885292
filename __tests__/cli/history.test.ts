import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startSimulator, type Simulator } from '../../simulator/index.js'
import type { HistoryEvent } from '../../src/engine/types/history.js'
import { anEvent } from '../support/an-event.js'
import { runCli } from '../support/cli-run.js'
import { scratchFolder } from '../support/scratch-folder.js'

const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
const plan: HistoryEvent['plan'] = {
  conclusion: 'failure',
  event: 'push',
  diagnoses: [
    {
      ...{ job: 'build', rule: 'dns-failed', category: 'network_error', transient: true },
      ...{ confidence: 'high', fingerprint: 'v1-dns', summary: 'A name was not found.' },
      evidence: 'getaddrinfo ENOTFOUND \u001b[2J\u009bhost\r\nforged: line',
      aggregator: false
    }
  ],
  actions: [{ kind: 'rerun', reason: 'It passes.', status: 'done', detail: 'Attempt 2 follows.' }],
  checks: [{ id: 'attempts-left', of: 'rerun', holds: true, reason: 'Attempt 1 of 3.' }]
}
const run = anEvent().run!
const failed = anEvent({ at: ago(10), plan, rules: ['dns-failed'], fingerprints: ['v1-dns'] })
const rerun = anEvent({ key: 'rerun/100/1', kind: 'rerun', at: ago(9.9), detail: 'Attempt 2.' })
const rescued = anEvent({
  ...{ key: 'rescued/100/2', kind: 'rescued', at: ago(1), rules: ['dns-failed'] },
  ...{
    run: { ...run, attempt: 2 },
    detail: 'The re-run rescued the run.',
    fingerprints: ['v1-dns']
  }
})
const elsewhere = anEvent({ key: 'x', at: ago(2), run: { ...run, id: 7 }, fingerprints: ['v1-x'] })

const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, stdio: 'pipe' })

/** A repository whose branch holds these lines, a file for each text. */
function aRepository(files: Record<string, string>, branch = 'auto-heal-data'): string {
  const folder = scratchFolder({ 'README.md': 'x\n', ...files })
  git(folder, 'init', '--quiet', '--initial-branch', branch)
  git(folder, 'add', '.')
  const who = ['-c', 'user.name=x', '-c', 'user.email=x@x.test']
  git(folder, ...who, 'commit', '--quiet', '--message', 'Record')
  return folder
}

const linesOf = (...events: HistoryEvent[]) =>
  events.map((event) => `${JSON.stringify(event)}\n`).join('')
const eventsIn = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
const whole = {
  'events/2026-10.jsonl': linesOf(failed, rerun),
  'events/2026-11.jsonl': `damaged\n${linesOf(rescued, elsewhere)}`
}

describe('auto-heal history', () => {
  test('tells the events of the clone, oldest first, and what they teach', async () => {
    const { code, out, err } = await runCli(['history'], { cwd: aRepository(whole) })
    expect(code).toBe(0)
    const lines = out.split('\n')
    expect(lines.slice(0, 4).map((line) => line.slice(18, 29).trim())).toEqual([
      ...['failed', 'rerun', 'failed', 'rescued']
    ])
    expect(lines[3]).toMatch(/ ci\.yml, main, run 100\/2: The re-run rescued the run\.$/)
    expect(out).toContain("dns-failed: 1 of 1 (mean 0.80, Wilson's lower bound 0.21)")
    expect(err).toMatch(/1 line of the history could not be read/)
  })

  test('as JSON or JSON Lines is the events as they are kept', async () => {
    const cwd = aRepository(whole)
    const json = await runCli(['history', '--format', 'json', '--since', '3d'], { cwd })
    expect(JSON.parse(json.out)).toEqual([elsewhere, rescued])
    const jsonl = await runCli(['history', '--format', 'jsonl', '--since', ago(9.95)], { cwd })
    expect(jsonl.out).toBe(linesOf(rerun, elsewhere, rescued))
  })

  test('is read from what was fetched, of a branch that the config names', async () => {
    const origin = aRepository(whole, 'memory')
    const clone = scratchFolder({ '.github/auto-heal.yml': 'history-branch: memory\n' })
    git(clone, 'init', '--quiet')
    git(clone, 'fetch', '--quiet', origin, 'memory:refs/remotes/origin/memory')
    const { code, out } = await runCli(['history', '--format', 'jsonl'], { cwd: clone })
    expect(code).toBe(0)
    expect(eventsIn(out)).toEqual([failed, rerun, elsewhere, rescued])
    expect(out).not.toContain('\u009b')
  })

  test.each([
    [
      'a clone without the branch',
      ['history', '--branch', 'other'],
      /fetch it by `git fetch origin other:refs\/remotes\/origin\/other`/
    ],
    ['a time that is none', ['history', '--since', 'soon'], /--since must be a time back/],
    ['a branch that is an option', ['history', '--branch', '--all'], /--branch must be the name/],
    ['a repository without a token', ['history', '--repo', 'octo/app'], /GITHUB_TOKEN is not set/],
    ['no repository', ['history', '--repo', 'octo'], /--repo must be owner\/name/]
  ])('says what is wrong with %s', async (_name, argv, said) => {
    const { code, err } = await runCli(argv, { cwd: aRepository(whole) })
    expect(err).toMatch(said)
    expect(code).toBe(2)
  })

  test('says so outside a clone', async () => {
    const { code, err } = await runCli(['history'], { cwd: scratchFolder() })
    expect(err).toMatch(/in no clone of a repository/)
    expect(code).toBe(2)
  })
})

describe('auto-heal explain', () => {
  const explain = (name: string) => runCli(['explain', name], { cwd: aRepository(whole) })

  test('replays what was found, checked and done, and what became of it', async () => {
    const { code, out } = await explain('100/1')
    expect(code).toBe(0)
    expect(out).toContain('Run 100, attempt 1, of .github/workflows/ci.yml on main')
    expect(out).toContain('build: A name was not found.')
    expect(out).toContain('holds rerun: attempts-left: Attempt 1 of 3.')
    expect(out).toContain('rerun: done. Attempt 2 follows. Why: It passes.')
    expect(out).toMatch(/What became of it:\n.* rerun .*\n.* rescued .*\n$/)
    expect(out).not.toContain('run 7/1')
  })

  test('lets nothing of a log steer the terminal', async () => {
    const { out } = await explain('100')
    expect(out).toContain('    > getaddrinfo ENOTFOUND [2Jhost forged: line\n')
    // eslint-disable-next-line no-control-regex -- they are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })

  test.each([
    ['100/2', /has no attempt 2 of this run; it has 1/],
    ['5', /has no failed run 5/],
    ['x', /Name a run by its id/]
  ])('says what is wrong with %s', async (name, said) => {
    const { code, err } = await explain(name)
    expect(err).toMatch(said)
    expect(code).toBe(2)
  })
})

describe('through the API', () => {
  let github: Simulator
  beforeEach(async () => {
    github = await startSimulator()
  })
  afterEach(() => github.close())

  test('the history is read with a token, and a repository without one says so', async () => {
    const repo = await github.createRepository({ owner: 'octo', name: 'app', files: { a: 'a' } })
    git(aRepository(whole), 'push', '--quiet', repo.gitDir, 'HEAD:refs/heads/auto-heal-data')
    const token = github.createToken({ kind: 'workflow', permissions: { contents: 'read' } })
    const env = { GITHUB_TOKEN: token, GITHUB_API_URL: github.url }
    const told = await runCli(['history', '--repo', 'octo/app', '--format', 'jsonl'], { env })
    expect(eventsIn(told.out)).toEqual([failed, rerun, elsewhere, rescued])
    const argv = ['explain', '1', '--repo', 'octo/app', '--branch', 'other']
    const { code, err } = await runCli(argv, { env })
    expect(err).toMatch(/octo\/app has no branch other/)
    expect(code).toBe(2)
  })
})
