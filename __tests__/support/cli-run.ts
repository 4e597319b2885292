import { Readable, Writable } from 'node:stream'
import { cli } from '../../src/cli/cli.js'
import type { Terminal } from '../../src/cli/terminal.js'

export interface CliRun {
  code: number
  out: string
  err: string
}

export interface Situation {
  cwd?: string
  stdin?: string | Buffer
  env?: Record<string, string>
  isTTY?: boolean
}

/** Runs one command line in this process, as a terminal would. */
export async function runCli(argv: string[], situation: Situation = {}): Promise<CliRun> {
  const out: string[] = []
  const err: string[] = []
  const terminal: Terminal = {
    stdin: Readable.from(situation.stdin === undefined ? [] : [Buffer.from(situation.stdin)]),
    stdout: sink(out, situation.isTTY),
    stderr: sink(err, situation.isTTY),
    env: situation.env ?? {},
    cwd: () => situation.cwd ?? process.cwd()
  }
  const code = await cli(argv, terminal)
  return { code, out: out.join(''), err: err.join('') }
}

function sink(texts: string[], isTTY = false): Writable & { isTTY: boolean } {
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      texts.push(chunk.toString())
      done()
    }
  })
  return Object.assign(stream, { isTTY })
}
