import { PassThrough } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { cli } from '../../src/cli/cli.js'
import { exitCodeOf } from '../../src/cli/exit-code.js'
import { paintOf } from '../../src/cli/terminal.js'
import { runCli } from '../support/cli-run.js'

describe('exit codes', () => {
  test('help is asked for: 0, and it says the exit codes', async () => {
    const { code, out, err } = await runCli(['--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Usage: auto-heal/)
    expect(out).toContain('2  the input is wrong')
  })

  test.each([
    ['an unknown command', ['xyzzy'], "error: unknown command 'xyzzy'\n"],
    ['an unknown option', ['rules', '--colour'], "error: unknown option '--colour'\n"],
    ['a missing option', ['analyze'], "error: required option '--log <file>' not specified\n"]
  ])('%s: 2 and one line', async (_, argv, line) => {
    expect(await runCli(argv)).toEqual({ code: 2, out: '', err: line })
  })

  test('no command: 2 and the help', async () => {
    const { code, out, err } = await runCli([])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('Usage: auto-heal')
  })

  test('a fault of our own: 1, with the stack and where to report it', () => {
    const stderr = new PassThrough()
    const terminal = { stdin: stderr, stdout: stderr, stderr, env: {}, cwd: () => '/' }
    expect(exitCodeOf(new TypeError('x is not a function'), terminal)).toBe(1)
    const told = String(stderr.read())
    expect(told).toContain('/issues/new')
    expect(told).toContain('TypeError: x is not a function\n    at ')
  })
})

test('a reader that went away is no fault', async () => {
  const stdout = new PassThrough()
  const stream = new PassThrough()
  const terminal = { stdin: stream, stdout, stderr: stream, env: {}, cwd: () => '/' }
  expect(await cli(['schema'], terminal)).toBe(0)
  expect(() => stdout.emit('error', Object.assign(new Error(), { code: 'EPIPE' }))).not.toThrow()
  expect(() => stdout.emit('error', new Error('disk full'))).toThrow('disk full')
})

test.each([
  ['a terminal', true, {}, true],
  ['a pipe', false, {}, false],
  ['NO_COLOR', true, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR', true, { NO_COLOR: '' }, true],
  ['a dumb terminal', true, { TERM: 'dumb' }, false]
])('colours: %s', (_, isTTY, env, coloured) => {
  const stream = new PassThrough()
  const stdout = Object.assign(new PassThrough(), { isTTY })
  const terminal = { stdin: stream, stdout, stderr: stream, env, cwd: () => '/' }
  expect(paintOf(terminal).red('x')).toBe(coloured ? '\u001b[31mx\u001b[39m' : 'x')
  expect(paintOf(terminal, 'report.txt').red('x')).toBe('x')
})
