import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/**
 * What a program needs to start, and nothing that would change what it does or that it must not see: no tokens, no
 * `NODE_OPTIONS`, `BASH_ENV`, `PYTHONPATH`, `RUBYOPT`, `PERL5OPT`.
 */
export function cleanEnvironment(): Record<string, string> {
  const kept = ['HOME', 'USERPROFILE', 'SystemRoot', 'TMPDIR', 'TEMP', 'TMP', 'PATHEXT']
  const environment = kept.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(environment), PATH: safePath().join(delimiter), LC_ALL: 'C' }
}

/** The first of these programs that is installed, by its whole path; null for none. */
export function findProgram(names: readonly string[]): string | null {
  const endings = process.platform === 'win32' ? ['.exe'] : ['']
  for (const name of names) {
    for (const folder of safePath()) {
      for (const ending of endings) {
        const file = join(folder, name + ending)
        if (isProgram(file)) return file
      }
    }
  }
  return null
}

/** Folders that don't depend on where we stand: a repository must not bring the program that judges it. */
const safePath = (): string[] =>
  (process.env['PATH'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder))

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
