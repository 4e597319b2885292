import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { onOneCore } from './stage.js'

/** MB/s of a ripgrep run from start to exit, and the lines it counted. */
export interface RipgrepRun {
  speed: number
  lines: number
}

/** Flags under which it is fastest here; ours is one thread too. */
const always = ['-j1', '--no-config', '--count', '--text', '--encoding', 'none', '--no-unicode']

/** The version, or null where it is not installed. */
export function ripgrepVersion(): string | null {
  const { stdout } = spawnSync('rg', ['--version'], { encoding: 'utf8' })
  return stdout ? (stdout.split('\n')[0] ?? null) : null
}

/**
 * Counts the lines of a file that match one of the patterns in another file; null where it took longer than `seconds`.
 * Throws what ripgrep complains of.
 */
export function runRipgrep(
  patterns: string,
  file: string,
  { flags = [], seconds = 0 }: { flags?: string[]; seconds?: number } = {}
): RipgrepRun | null {
  const start = performance.now()
  const [command, ...rest] = onOneCore(['rg', ...always, ...flags, '-f', patterns, file])
  const { status, signal, stdout, stderr } = spawnSync(command, rest, {
    encoding: 'utf8',
    timeout: seconds * 1000
  })
  const milliseconds = performance.now() - start
  if (signal !== null) return null
  // 1: no line matches.
  if (status !== 0 && status !== 1) {
    throw new Error(`ripgrep ended with ${status}: ${stderr.slice(-500)}`)
  }
  return { speed: statSync(file).size / 1000 / milliseconds, lines: Number(stdout) }
}
