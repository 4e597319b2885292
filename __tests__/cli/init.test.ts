import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { globText, withWatchedWorkflows } from '../../src/cli/monitor-workflow.js'
import { runCli } from '../support/cli-run.js'
import { scratchFolder } from '../support/scratch-folder.js'
import { workflowErrors } from '../support/workflow-errors.js'

const monitor = '.github/workflows/auto-heal.yml'
const job = 'jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: "true"\n'

const workflows = {
  '.github/workflows/ci.yml': `name: CI\non: push\n${job}`,
  '.github/workflows/cpp.yaml': `name: 'C++ [fast]: it''s !important?'\non: [push]\n${job}`,
  '.github/workflows/unnamed.yml': `on:\n  push:\n${job}`,
  '.github/workflows/called.yml': `name: Called\non:\n  workflow_call:\n${job}`,
  '.github/workflows/both.yml': `name: Both\non: [workflow_call, push]\n${job}`,
  '.github/workflows/same.yml': `name: CI\non: push\n${job}`,
  '.github/workflows/README.md': 'name: not a workflow'
}

function workingCopy(files: Record<string, string> = workflows): string {
  const folder = scratchFolder(files)
  mkdirSync(join(folder, '.git'))
  return folder
}

interface Monitor {
  on: { workflow_run: { workflows: string[] } }
  jobs: Record<string, { permissions: Record<string, string>; steps: { with?: object }[] }>
}

const readMonitor = (folder: string) => readFileSync(join(folder, monitor), 'utf8')
const watched = (text: string) => (parse(text) as Monitor).on.workflow_run.workflows

describe('init', () => {
  test("writes a monitor that GitHub's parser takes, with every workflow that can start by itself", async () => {
    const folder = workingCopy()
    const { code, out, err } = await runCli(['init'], { cwd: folder })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Settings > Actions > General')
    const text = readMonitor(folder)
    expect(watched(text)).toEqual([
      '.github/workflows/unnamed.yml',
      'Both',
      "C\\+\\+ \\[fast\\]: it's \\!important\\?",
      'CI'
    ])
    expect(await workflowErrors(text)).toEqual([])
  })

  test('run again it leaves itself out and changes nothing', async () => {
    const folder = workingCopy()
    await runCli(['init'], { cwd: folder })
    const before = readMonitor(folder)
    const { code, out } = await runCli(['init'], { cwd: join(folder, '.github') })
    expect({ code, out }).toEqual({ code: 0, out: `${monitor} is up to date.\n` })
    expect(readMonitor(folder)).toBe(before)
  })

  test('renews the list alone where a person changed the rest', async () => {
    const folder = workingCopy()
    await runCli(['init'], { cwd: folder })
    const edited = readMonitor(folder)
      .replace('timeout-minutes: 15', 'timeout-minutes: 30 # slow runners')
      .replaceAll('\n', '\r\n')
    writeFileSync(join(folder, monitor), edited)
    writeFileSync(join(folder, '.github/workflows/new.yml'), `name: New\non: push\n${job}`)
    const { out } = await runCli(['init'], { cwd: folder })
    expect(out).not.toContain('Settings')
    const list = (name: string) => `      - '${name}'\r\n`
    expect(readMonitor(folder)).toBe(edited.replace(list('CI'), list('CI') + list('New')))
  })

  test('--dry-run prints the changes and writes nothing', async () => {
    const folder = workingCopy()
    const first = await runCli(['init', '--dry-run'], { cwd: folder })
    expect(first.out).toMatch(
      /^--- \/dev\/null\n\+\+\+ \.github\/workflows\/auto-heal\.yml\n\+name: Auto-heal\n/
    )
    expect(() => readMonitor(folder)).toThrow('ENOENT')
    await runCli(['init'], { cwd: folder })
    const before = readMonitor(folder)
    writeFileSync(join(folder, '.github/workflows/ci.yml'), `name: Build\non: push\n${job}`)
    writeFileSync(join(folder, '.github/workflows/same.yml'), `name: Build\non: push\n${job}`)
    const { out } = await runCli(['init', '--dry-run'], { cwd: folder })
    const changed = out.split('\n').filter((line) => /^[+-] /.test(line))
    expect(changed).toContain("-      - 'CI'")
    expect(changed).toContain("+      - 'Build'")
    expect(changed.filter((line) => line.includes('Both'))).toEqual([])
    expect(readMonitor(folder)).toBe(before)
  })

  test('leaves out features with their permissions', async () => {
    const folder = workingCopy()
    const argv = ['init', '--dir', folder, '--without', 'rerun', 'pull-request-comment']
    expect(await runCli(argv)).toMatchObject({ code: 0 })
    const text = readMonitor(folder)
    const { heal, resolve } = (parse(text) as Monitor).jobs
    expect(heal!.permissions).toEqual({
      ...{ actions: 'read', checks: 'read', contents: 'read', issues: 'write' }
    })
    expect(resolve!.permissions).toEqual({ actions: 'read', issues: 'write' })
    const off = { rerun: 'false', 'pull-request-comment': 'false' }
    expect(heal!.steps[0]!.with).toMatchObject({ ...off, 'run-id': '${{ inputs.run-id }}' })
    expect(resolve!.steps[0]!.with).toEqual(off)
    expect(await workflowErrors(text)).toEqual([])
    const again = await runCli(argv)
    expect(again).toMatchObject({ code: 2, out: '' })
    expect(again.err).toContain('only its list of workflows is renewed')
  })

  test('watches a file that is no YAML by its path, and says so', async () => {
    const folder = workingCopy({ '.github/workflows/bad.yml': 'on: push\n  jobs: [' })
    const { code, err } = await runCli(['init'], { cwd: folder })
    expect(code).toBe(0)
    expect(err).toMatch(/^warning: \.github\/workflows\/bad\.yml is not valid YAML \(.+\); .*\n$/)
    expect(watched(readMonitor(folder))).toEqual(['.github/workflows/bad.yml'])
  })

  test.each([
    ['no working copy', () => scratchFolder(workflows), 'is not in a git working copy'],
    ['no workflow', () => workingCopy({}), 'has no workflow to watch'],
    [
      'a monitor without markers',
      () => workingCopy({ ...workflows, [monitor]: 'on: push\n' }),
      'lacks the lines "# auto-heal:workflows:start" and'
    ]
  ])('%s: exit 2 and one line', async (_, folder, message) => {
    const { code, out, err } = await runCli(['init'], { cwd: folder() })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^error: [^\n]+\n$/)
    expect(err).toContain(message)
  })
})

test('escapes what a glob of GitHub would take for its own', () => {
  expect(globText('a*b?c+d[e]!f\\g-h.i')).toBe('a\\*b\\?c\\+d\\[e\\]\\!f\\\\g-h.i')
})

test.each([
  '- x',
  "it's",
  '#1',
  'a: b',
  ' padded ',
  'true',
  '12',
  'tab\there',
  'line\nbreak',
  '\u2028'
])('the name %j reads back from the list as it is', (name) => {
  const text = 'a:\n  # auto-heal:workflows:start\n  # auto-heal:workflows:end\n'
  const list = parse(withWatchedWorkflows(text, [name], 'x.yml')) as { a: { workflows: string[] } }
  expect(list.a.workflows).toEqual([name])
})
