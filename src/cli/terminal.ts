import type { Readable, Writable } from 'node:stream'

/** What a command has of the world: `process` fits, and so does what a test makes up. */
export interface Terminal {
  stdin: Readable
  stdout: Writable & { isTTY?: boolean }
  stderr: Writable & { isTTY?: boolean }
  env: Record<string, string | undefined>
  cwd(): string
}

export type Paint = Record<'bold' | 'dim' | 'red' | 'green' | 'yellow', (text: string) => string>

const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] }

/**
 * Colours for standard output; none where it is no terminal, where NO_COLOR (https://no-color.org) is set, or
 * where the text goes to a file.
 */
export function paintOf({ stdout, env }: Terminal, output?: string): Paint {
  const colours =
    output === undefined && stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  const paint = ([on, off]: number[]) =>
    colours ? (text: string) => `\u001b[${on}m${text}\u001b[${off}m` : (text: string) => text
  return {
    bold: paint(codes.bold),
    dim: paint(codes.dim),
    red: paint(codes.red),
    green: paint(codes.green),
    yellow: paint(codes.yellow)
  }
}
