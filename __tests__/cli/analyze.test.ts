import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { runCli } from '../support/cli-run.js'
import { failedLog, passedLog, strangeLog } from '../support/runner-logs.js'
import { scratchFolder } from '../support/scratch-folder.js'
import { zipOf } from '../support/zip.js'

interface Report {
  workflow: string | null
  jobs: {
    job: string | null
    step: string | null
    category: string
    cause: { rule: string } | null
    evidence: { line: number; text: string }[]
  }[]
}

const analyzeJson = async (argv: string[], stdin?: string) => {
  const { code, out, err } = await runCli(['analyze', '--format', 'json', ...argv], {
    ...(stdin === undefined ? {} : { stdin })
  })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as Report
}

describe('analyze', () => {
  test('names cause and line of a log file', async () => {
    const folder = scratchFolder({ 'job.txt': failedLog })
    const report = await analyzeJson(['--log', join(folder, 'job.txt'), '--workflow-name', 'CI'])
    expect(report.workflow).toBe('CI')
    expect(report.jobs).toMatchObject([{ job: null, step: null, category: 'missing_command' }])
    const [proof] = report.jobs[0]!.evidence
    expect(failedLog.split('\n')[proof!.line - 1]).toContain(proof!.text)
  })

  test('reads standard input', async () => {
    const report = await analyzeJson(['--log', '-'], failedLog)
    expect(report.jobs[0]).toMatchObject({ category: 'missing_command' })
  })

  test('tells a log that went well from one without a known cause', async () => {
    const [passed, strange] = [
      await analyzeJson(['--log', '-'], passedLog),
      await analyzeJson(['--log', '-'], strangeLog)
    ]
    expect(passed.jobs).toMatchObject([{ category: 'none', cause: null, evidence: [] }])
    expect(strange.jobs).toMatchObject([{ category: 'unknown', cause: null }])
    expect(strange.jobs[0]!.evidence.map(({ text }) => text)).toContain('the flux is out of bounds')
  })

  test('looks at each job of a zip, or at the one that is named', async () => {
    const zip = zipOf({ '0_lint.txt': passedLog, '1_test (20).txt': failedLog })
    const path = join(scratchFolder({ 'run.zip': zip }), 'run.zip')
    const all = await analyzeJson(['--log', path])
    expect(all.jobs.map(({ job, category }) => [job, category])).toEqual([
      ['lint', 'none'],
      ['test (20)', 'missing_command']
    ])
    const one = await analyzeJson(['--log', path, '--job', 'test'])
    expect(one.jobs.map(({ job }) => job)).toEqual(['test (20)'])
    const none = await runCli(['analyze', '--log', path, '--job', 'deploy'])
    expect(none).toEqual({
      code: 2,
      out: '',
      err: `error: ${path} has no job "deploy"; it holds: lint, test (20).\n`
    })
  })

  test('looks at one step alone', async () => {
    const { jobs } = await analyzeJson(['--log', '-', '--step', 'frobnicate --all'], failedLog)
    expect(jobs).toMatchObject([{ step: 'frobnicate --all', category: 'missing_command' }])
    const { code, err } = await runCli(['analyze', '--log', '-', '--step', 'make'], {
      stdin: failedLog
    })
    expect({ code, err }).toEqual({
      code: 2,
      err: 'error: Standard input has no step "make"; it holds: the log.\n'
    })
  })

  test('lets no text of a log be markup or an order to the terminal', async () => {
    const log = failedLog.replace('command not found', 'command not found `@all` \u001b]0;x\u0007')
    const markdown = await runCli(['analyze', '--log', '-', '--format', 'markdown'], { stdin: log })
    expect(markdown.out).not.toMatch(/^[^`]*@all/m)
    const text = await runCli(['analyze', '--log', '-'], { stdin: log })
    // eslint-disable-next-line no-control-regex -- that is what must not be there
    expect(text.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })

  test('writes to a file, without colours', async () => {
    const folder = scratchFolder()
    const argv = ['analyze', '--log', '-', '--output', 'out.txt']
    const { code, out } = await runCli(argv, { stdin: failedLog, cwd: folder, isTTY: true })
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toMatch(/^\S.*\(\S+, missing_command, /)
    const bad = await runCli([...argv.slice(0, 4), 'no/such/out.txt'], {
      stdin: failedLog,
      cwd: folder
    })
    expect(bad).toMatchObject({ code: 2 })
    expect(bad.err).toBe(
      "error: no/such/out.txt can't be written: there is no such file or folder; check the path.\n"
    )
  })

  test('redacts secrets in the lines it shows', async () => {
    const token = `ghp_${'a1B2'.repeat(9)}`
    const log = strangeLog.replace('out of bounds', `out of bounds ${token}`)
    for (const format of ['text', 'json', 'markdown']) {
      const { out } = await runCli(['analyze', '--log', '-', '--format', format], { stdin: log })
      expect(out).toContain('out of bounds')
      expect(out).not.toContain(token)
    }
  })
})

test('bad input: exit 2 and one line each', async () => {
  const folder = scratchFolder({
    'binary.log': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]),
    'bad.zip': Buffer.from('PK\u0003\u0004 and nothing more'),
    'empty.zip': zipOf({}),
    'empty.txt': ''
  })
  const errors = []
  for (const name of ['missing.txt', '.', 'binary.log', 'bad.zip', 'empty.zip', 'empty.txt']) {
    const { code, out, err } = await runCli(['analyze', '--log', name], { cwd: folder })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    errors.push(err.replaceAll(folder, ''))
  }
  expect(errors).toEqual([
    "error: /missing.txt can't be read: there is no such file or folder; check the path.\n",
    'error:  is a folder; name a file in it, or use auto-heal batch --logs-dir for all of them.\n',
    'error: /binary.log is no text: a log file, or the zip that GitHub serves for a run, is wanted.\n',
    "error: /bad.zip can't be read: The log archive is damaged: its directory cannot be read. Download it again.\n",
    'error: /empty.zip holds no log; the zip that GitHub serves for a run is wanted.\n',
    'error: empty.txt is empty; name a log with lines.\n'
  ])
})

describe('analyze --baseline', () => {
  const greenLog = passedLog
    .replace('./download.sh', './align-flux')
    .replace('trying again', 'the flux is at 3.5 %')
  const redLog = strangeLog.replace(
    'the flux is out of bounds',
    'the flux is at 77 %\nerror: the flux is out of bounds\nplates are loose'
  )

  test('shows what only the failed log has, in every format', async () => {
    const cwd = scratchFolder({ 'green.txt': greenLog, 'red.txt': redLog })
    const analyze = (format: string) =>
      runCli(['analyze', '--log', 'red.txt', '--baseline', 'green.txt', '--format', format], {
        cwd
      })
    const { code, out, err } = await analyze('json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const report = JSON.parse(out) as Report & { jobs: { difference: unknown }[] }
    expect(report.jobs[0]).toMatchObject({
      category: 'unknown',
      evidence: [{ line: 5, text: 'error: the flux is out of bounds' }],
      difference: {
        newLines: 2,
        blocks: [{ line: 5, text: 'error: the flux is out of bounds\nplates are loose' }]
      }
    })
    const schema = await runCli(['schema', 'analysis'])
    expect(new Ajv2020().compile(JSON.parse(schema.out) as object)(report)).toBe(true)
    const text = await analyze('text')
    expect(text.out).toContain(
      '  Lines only this log has (2); these tell most:\n  line 5: error: the flux is out of bounds\n  line 6: plates are loose\n'
    )
    expect((await analyze('markdown')).out).toContain(
      'Lines only this log has (2); these tell most:\n\nFrom line 5:\n\n```\nerror: the flux is out of bounds\nplates are loose\n```\n'
    )
  })

  test('takes the job of the same name out of a zip, and says where there is none', async () => {
    const zip = zipOf({ '0_lint.txt': redLog, '1_test.txt': greenLog })
    const red = zipOf({ '0_test.txt': redLog, '1_deploy.txt': redLog })
    const cwd = scratchFolder({ 'green.zip': zip, 'red.zip': red })
    const argv = ['analyze', '--log', 'red.zip', '--baseline', 'green.zip', '--format', 'json']
    const { code, out, err } = await runCli(argv, { cwd })
    expect(code).toBe(0)
    expect(err).toBe('warning: green.zip has no job "deploy"; nothing is set beside it.\n')
    const { jobs } = JSON.parse(out) as { jobs: { difference: { newLines: number } | null }[] }
    expect(jobs.map(({ difference }) => difference?.newLines ?? null)).toEqual([2, null])
  })

  test('reads the baseline from standard input, but not both', async () => {
    const cwd = scratchFolder({ 'red.txt': redLog })
    const argv = ['analyze', '--baseline', '-', '--log']
    const { out } = await runCli([...argv, 'red.txt'], { cwd, stdin: greenLog })
    expect(out).toContain('Lines only this log has (2)')
    expect(await runCli([...argv, '-'], { cwd, stdin: greenLog })).toEqual({
      ...{ code: 2, out: '' },
      err: 'error: Standard input can be --log or --baseline; name a file for one.\n'
    })
  })

  test('no log: exit 2 and one line', async () => {
    const cwd = scratchFolder({ 'red.txt': redLog, 'empty.txt': '' })
    const errors = []
    for (const name of ['missing.txt', '.', 'empty.txt']) {
      const argv = ['analyze', '--log', 'red.txt', '--baseline', name]
      const { code, out, err } = await runCli(argv, { cwd })
      expect({ code, out }).toEqual({ code: 2, out: '' })
      errors.push(err.replaceAll(cwd, ''))
    }
    expect(errors).toEqual([
      "error: /missing.txt can't be read: there is no such file or folder; check the path.\n",
      'error:  is a folder; name a file in it, or use auto-heal batch --logs-dir for all of them.\n',
      'error: empty.txt is empty; name the log of a green run.\n'
    ])
  })

  test('redacts secrets in the lines it shows', async () => {
    const token = `ghp_${'a1B2'.repeat(9)}`
    const secret = redLog.replace('are loose', `are loose ${token}`)
    const cwd = scratchFolder({ 'green.txt': greenLog, 'red.txt': secret })
    for (const format of ['text', 'json', 'markdown']) {
      const argv = ['analyze', '--log', 'red.txt', '--baseline', 'green.txt', '--format', format]
      const { out } = await runCli(argv, { cwd })
      expect(out).toContain('plates are loose')
      expect(out).not.toContain(token)
    }
  })
})
