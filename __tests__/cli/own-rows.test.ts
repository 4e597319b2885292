import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { rulesTestSchema } from '../../src/cli/rules-test-report.js'
import { rules } from '../../src/rules/index.js'
import { runCli } from '../support/cli-run.js'
import { scratchFolder } from '../support/scratch-folder.js'
import { zipOf } from '../support/zip.js'

const config = `rules:
  - id: deploy-quota
    pattern: 'no quota left for (?P<app>\\w+)'
    category: resource_exhaustion
    summary: The quota of {app} is used up.
  - id: never-seen
    pattern: 'something else entirely'
    category: unknown
    summary: x
disable: [shell-command-missing]
override:
  github-bad-credentials: { severity: LOW }
`
const log = [
  '##[group]Run ./deploy.sh',
  './deploy.sh',
  'shell: /usr/bin/bash -e {0}',
  '##[endgroup]',
  'deploy: no quota left for shop',
  'deploy: no quota left for shop',
  './deploy.sh: line 3: undeploy: command not found',
  '##[error]Process completed with exit code 127.'
].join('\n')

/** A working copy with this config, and a folder in it to start from. */
function workingCopy(files: Record<string, string>): string {
  const root = scratchFolder({ 'app/job.txt': log, ...files })
  mkdirSync(join(root, '.git'))
  return join(root, 'app')
}
const inCopy = () => workingCopy({ '.github/auto-heal.yml': config })

interface Analysis {
  jobs: { cause: { rule: string; summary: string; docs: string | null } | null }[]
}
async function causeOf(argv: string[], cwd: string) {
  const { code, out, err } = await runCli(['analyze', '--format', 'json', ...argv], { cwd })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return (JSON.parse(out) as Analysis).jobs[0]!.cause
}

describe('analyze and batch', () => {
  test('use the config of the working copy, from any folder of it', async () => {
    expect(await causeOf(['--log', 'job.txt'], inCopy())).toMatchObject({
      rule: 'deploy-quota',
      summary: 'The quota of shop is used up.',
      docs: null
    })
    const { out } = await runCli(['batch', '--logs-dir', '.', '--format', 'json'], {
      cwd: inCopy()
    })
    expect(JSON.parse(out)).toMatchObject({ results: [{ rule: 'deploy-quota' }] })
  })

  test('use none where there is none, or no working copy', async () => {
    expect(await causeOf(['--log', 'job.txt'], workingCopy({}))).toMatchObject({
      rule: 'shell-command-missing'
    })
    const root = scratchFolder({ 'job.txt': log, '.github/auto-heal.yml': config })
    expect(await causeOf(['--log', 'job.txt'], root)).toMatchObject({
      rule: 'shell-command-missing'
    })
  })

  test('use the file that is named instead, of whatever name', async () => {
    const cwd = workingCopy({ '.github/auto-heal.yml': 'broken: 1', 'app/rows.yaml': config })
    expect(await causeOf(['--log', 'job.txt', '--config', 'rows.yaml'], cwd)).toMatchObject({
      rule: 'deploy-quota'
    })
  })

  test('read the name that the action does not find, and say so', async () => {
    const cwd = workingCopy({ '.github/auto-heal.yaml': config })
    const { out, err } = await runCli(['analyze', '--log', 'job.txt'], { cwd })
    expect(out).toContain('deploy-quota')
    expect(err).toBe(
      'warning: .github/auto-heal.yaml is not read by the action, which knows .github/auto-heal.yml alone; rename it.\n'
    )
  })
})

describe('a bad config ends every command with 2 and a line for each problem', () => {
  const bad =
    "disable: [shell-comand-missing]\nrules:\n  - { id: x, pattern: '', category: unknown, summary: x }\n"
  const lines =
    'error: .github/auto-heal.yml:1:11: there is no shipped row `shell-comand-missing`; did you mean `shell-command-missing`?\n' +
    'error: .github/auto-heal.yml:3:23: `rules[0].pattern` is empty and would match every line; write what the line says.\n'
  test.each([
    [['analyze', '--log', 'job.txt']],
    [['batch', '--logs-dir', '.']],
    [['rules']],
    [['rules', 'list']],
    [['rules', 'test', '--log', 'job.txt']]
  ])('%j', async (argv) => {
    const cwd = workingCopy({ '.github/auto-heal.yml': bad })
    expect(await runCli(argv, { cwd })).toEqual({ code: 2, out: '', err: lines })
  })

  test('a file that is not there', async () => {
    const { code, err } = await runCli(['rules', '--config', 'none.yml'], { cwd: inCopy() })
    expect({ code, err }).toEqual({
      code: 2,
      err: "error: none.yml can't be read: there is no such file or folder; check the path.\n"
    })
  })
})

describe('rules test', () => {
  const tested = async (argv: string[], cwd: string) => {
    const { code, out } = await runCli(['rules', 'test', '--format', 'json', ...argv], { cwd })
    expect(code).toBe(0)
    return rulesTestSchema.strict().parse(JSON.parse(out))
  }

  test('shows each hit with its place, the one that wins, and own rows without a hit', async () => {
    const { jobs, silent } = await tested(['--log', 'job.txt'], inCopy())
    expect(jobs).toMatchObject([
      {
        category: 'resource_exhaustion',
        hits: [
          {
            ...{ rule: 'deploy-quota', own: true, rank: 'cause', wins: true, leftOut: null },
            ...{ line: 5, lastLine: 6, count: 2, text: 'deploy: no quota left for shop' }
          },
          { rule: 'exit-code-command-missing', own: false, wins: false, line: 8 },
          { rule: 'step-exit-code', rank: 'wrapper', wins: false, line: 8 }
        ]
      }
    ])
    expect(silent).toEqual(['never-seen'])
  })

  test('shows hits that are no evidence, with the reason', async () => {
    const passed = `${log.split('\n').slice(0, 6).join('\n')}\nPost job cleanup.\nCleaning up orphan processes`
    const cwd = workingCopy({ '.github/auto-heal.yml': config, 'app/passed.txt': passed })
    expect((await tested(['--log', 'passed.txt'], cwd)).jobs).toMatchObject([
      {
        category: 'none',
        hits: [{ rule: 'deploy-quota', wins: false, leftOut: 'the job went well' }]
      }
    ])
  })

  test('shows the jobs of a zip, and takes a config of its own', async () => {
    const cwd = workingCopy({ 'app/rows.yml': config })
    const zip = zipOf({ '0_deploy.txt': log, '1_lint.txt': 'fine\n' })
    const folder = scratchFolder({ 'run.zip': zip })
    const { jobs } = await tested(
      ['--log', join(folder, 'run.zip'), '--config', join(cwd, 'rows.yml')],
      folder
    )
    expect(jobs.map(({ job, category }) => [job, category])).toEqual([
      ['deploy', 'resource_exhaustion'],
      ['lint', 'none']
    ])
  })

  test('in words', async () => {
    const { out } = await runCli(['rules', 'test', '--log', 'job.txt'], { cwd: inCopy() })
    expect(out).toContain(
      'wins  deploy-quota (own, cause)  Run ./deploy.sh, line 5 (2 hits, to line 6): deploy: no quota left for shop\n'
    )
    expect(out).toContain('  Verdict: resource_exhaustion\n')
    expect(out).toContain('Own rows without a hit: never-seen\n')
  })

  test('names a row that is left out for its costs', async () => {
    const costly = `rules:
  - id: costly
    pattern: '(?:[a-z]\\d{1,150}){3}'
    category: unknown
    summary: x
`
    const long = Array(30_000).fill('x'.repeat(20)).join('\n')
    const cwd = workingCopy({ '.github/auto-heal.yml': costly, 'app/long.txt': `${long}\n${log}` })
    const { code, out, err } = await runCli(['rules', 'test', '--log', 'long.txt'], { cwd })
    expect(code).toBe(0)
    expect(err).toMatch(/^warning: your row costly was left out of a log: it would have taken over/)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(out).toContain('wins  shell-command-missing')
  })
})

test('rules list shows own, disabled and otherwise judged rows', async () => {
  const cwd = inCopy()
  const text = (await runCli(['rules', 'list'], { cwd })).out
  expect(text).toMatch(/^deploy-quota +resource_exhaustion, persistent \(own\)/m)
  expect(text).toMatch(/^shell-command-missing .* \(disabled\)/m)
  expect(text).toMatch(/^github-bad-credentials .* \(your severity\)/m)
  expect(text).toContain(`${rules.length + 2} rules: 2 own, 1 disabled, 1 judged otherwise\n`)
  const json = JSON.parse((await runCli(['rules', '--format', 'json'], { cwd })).out) as object[]
  expect(json[0]).toMatchObject({
    ...{ id: 'deploy-quota', source: 'own', disabled: false, overridden: [], docs: null },
    patterns: ['no quota left for (?P<app>\\w+)']
  })
  expect(json).toContainEqual(
    expect.objectContaining({
      id: 'github-bad-credentials',
      severity: 'LOW',
      overridden: ['severity']
    })
  )
  const page = (await runCli(['rules', '--format', 'markdown'], { cwd })).out
  expect(page).toContain('| `deploy-quota` (own) |')
})
