import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { fixesReportSchema } from '../../src/report/fixes-schema.js'
import { recoveryPlanSchema } from '../../src/cli/recovery-plan.js'
import { fixers } from '../../src/fixers/index.js'
import { runCli } from '../support/cli-run.js'
import { scratchFolder } from '../support/scratch-folder.js'

const path = '.github/workflows/ci.yml'
const workflow = `name: ci
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 20 # the whole matrix
    steps:
      - run: make all
`
const timedOut =
  '##[group]Run make all\nmake all\nshell: /usr/bin/bash -e {0}\n##[endgroup]\n' +
  '##[error]The job running on runner GitHub Actions 7 has exceeded the maximum execution time of 20 minutes.\n'
const testFailed =
  'AssertionError: expected 1 to equal 2\nFAILED tests/test_a.py::test_b - AssertionError: no\n##[error]Process completed with exit code 1.\n'
const mirrorDown =
  'npm error code ECONNRESET\nnpm error network read ECONNRESET\n##[error]Process completed with exit code 1.\n'

function workingCopy(log = timedOut): string {
  const folder = scratchFolder({ [path]: workflow, 'job.log': log })
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder })
  git('init', '--quiet')
  git('add', '.')
  return folder
}

const textOf = (folder: string) => readFileSync(join(folder, path), 'utf8')
const fixOptions = ['fix', '--workflow', path, '--log', 'job.log', '--job', 'build']

describe('fix', () => {
  test('prints a diff that git apply takes, and changes nothing', async () => {
    const cwd = workingCopy()
    const { code, out, err } = await runCli(fixOptions, { cwd })
    expect(code).toBe(0)
    expect(err).toContain('safe: Raise timeout-minutes of job `build` from 20 to 30')
    expect(textOf(cwd)).toBe(workflow)
    execFileSync('git', ['apply'], { cwd, input: out })
    expect(textOf(cwd)).toBe(workflow.replace(': 20', ': 30'))
  })

  test('prints JSON by its schema, with the proof', async () => {
    const { out } = await runCli([...fixOptions, '--format', 'json'], { cwd: workingCopy() })
    const { fixes, abstained } = fixesReportSchema.strict().parse(JSON.parse(out))
    expect(abstained).toEqual([])
    expect(fixes).toMatchObject([
      {
        fixer: 'raise-timeout',
        path,
        after: workflow.replace(': 20', ': 30'),
        proof: { findings: { before: 0, after: 0 }, changed: ['jobs.build.timeout-minutes'] }
      }
    ])
  })

  test('writes the file where it is told to', async () => {
    const cwd = workingCopy()
    const mode = statSync(join(cwd, path)).mode
    const { err } = await runCli([...fixOptions, '--write'], { cwd })
    expect(err).toContain(`wrote ${path}`)
    expect(textOf(cwd)).toBe(workflow.replace(': 20', ': 30'))
    expect(statSync(join(cwd, path)).mode).toBe(mode)
  })

  test('changes a caller and what it calls together', async () => {
    const image = '.github/workflows/image.yml'
    const block = '    permissions:\n      contents: read\n'
    const called = `on: workflow_call\njobs:\n  push:\n    runs-on: ubuntu-latest\n${block}    steps:\n      - run: docker push ghcr.io/acme/app\n        env:\n          TOKEN: \${{ github.token }}`
    const caller = `on: push\njobs:\n  image:\n${block}    uses: ./${image}`
    const files = {
      [path]: caller,
      [image]: called,
      'job.log': 'denied: installation not allowed to Create organization package\n'
    }
    const [cwd, other] = [scratchFolder(files), scratchFolder(files)]
    for (const folder of [cwd, other]) execFileSync('git', ['init', '--quiet'], { cwd: folder })
    const argv = ['fix', '--workflow', path, '--log', 'job.log', '--job', 'image / push']
    const step = ['--step', 'Run docker push ghcr.io/acme/app']
    const { out, err } = await runCli([...argv, ...step, '--write'], { cwd })
    expect(err).toContain(`wrote ${path}, ${image}\n`)
    execFileSync('git', ['apply'], { cwd: other, input: out })
    for (const folder of [cwd, other]) {
      expect([path, image].map((file) => readFileSync(join(folder, file), 'utf8'))).toEqual(
        [caller, called].map((text) => text.replace('read\n', 'read\n      packages: write\n'))
      )
    }
  })

  test('says why it proposes nothing', async () => {
    const { code, out, err } = await runCli(fixOptions, { cwd: workingCopy(testFailed) })
    expect([code, out]).toEqual([0, ''])
    expect(err).toMatch(/^No fix is proposed: no fixer answers [a-z-]+\.\n$/)
  })

  test('refuses a workflow that is not there', async () => {
    const argv = ['fix', '--workflow', 'none.yml', '--log', 'job.log']
    const { code, err } = await runCli(argv, { cwd: workingCopy() })
    expect([code, err]).toEqual([
      2,
      "error: none.yml can't be read: there is no such file or folder; check the path.\n"
    ])
  })
})

describe('recover', () => {
  const recover = async (cwd: string, ...more: string[]) => {
    const { out } = await runCli(['recover', '--log', 'job.log', ...more], { cwd })
    return recoveryPlanSchema.strict().parse(JSON.parse(out))
  }

  test('finds the workflow by the log and plans its fix', async () => {
    const plan = await recover(workingCopy())
    expect(plan).toMatchObject({ workflow: path, actions: [{ kind: 'fix' }] })
    expect(plan.fixes).toHaveLength(1)
  })

  test('plans a re-run where every failure passes by itself', async () => {
    const plan = await recover(workingCopy(mirrorDown))
    expect(plan.actions).toMatchObject([{ kind: 'rerun', command: 'gh run rerun --failed' }])
  })

  test('plans nothing for a log without a failure', async () => {
    const plan = await recover(workingCopy('##[group]Run make\n##[endgroup]\ndone\n'))
    expect(plan).toMatchObject({ jobs: [], actions: [], fixes: [] })
  })
})

describe('execute', () => {
  const execute = (cwd: string, ...more: string[]) =>
    runCli(['execute', '--log', 'job.log', '--job', 'build', ...more], { cwd })

  test('wants a word before it changes files', async () => {
    const { code, err } = await execute(workingCopy())
    expect(code).toBe(2)
    expect(err).toContain('--dry-run')
  })

  test('changes nothing in a dry run, and shows the diff', async () => {
    const cwd = workingCopy()
    const { out } = await execute(cwd, '--dry-run')
    expect(out).toContain('+    timeout-minutes: 30 # the whole matrix')
    expect(textOf(cwd)).toBe(workflow)
  })

  test('carries out the safe fix', async () => {
    const cwd = workingCopy()
    const { code, out } = await execute(cwd, '--yes')
    expect(code).toBe(0)
    expect(out).toContain(`wrote ${path}`)
    expect(textOf(cwd)).toBe(workflow.replace(': 20', ': 30'))
  })
})

test('fixers lists every fixer with the rules it answers', async () => {
  const { out } = await runCli(['fixers', '--format', 'json'])
  const listed = JSON.parse(out) as { id: string; answers: string[] }[]
  expect(listed.map(({ id }) => id)).toEqual(fixers.map(({ id }) => id))
})
