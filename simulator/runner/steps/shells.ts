import { access, constants } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'

export interface Shell {
  /** Absolute path of the program. */
  file: string
  args: string
  extension: string
}

/** As ScriptHandlerHelpers.cs has them; an unspecified shell is bash with `-e` alone. */
const SHELLS: Record<string, { args: string; extension: string }> = {
  bash: { args: '--noprofile --norc -e -o pipefail {0}', extension: '.sh' },
  sh: { args: '-e {0}', extension: '.sh' },
  python: { args: '{0}', extension: '.py' },
  pwsh: { args: `-command ". '{0}'"`, extension: '.ps1' },
  powershell: { args: `-command ". '{0}'"`, extension: '.ps1' }
}

/** Finds the program of a `shell:`. Throws with the runner's texts for an unknown shell or a missing program. */
export async function findShell(shell: string | null, path: string): Promise<Shell> {
  if (shell === null) {
    const bash = await findProgram('bash', path)
    return { file: bash ?? (await requireProgram('sh', path)), args: '-e {0}', extension: '.sh' }
  }
  const [, name = '', custom = ''] = /^(\S+)\s*([^]*)$/.exec(shell.trim()) ?? []
  const known = SHELLS[name]
  if (custom === '' && known) return { ...known, file: await requireProgram(name, path) }
  if (!custom.includes('{0}')) {
    throw new Error(
      "Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string containing '{0}'"
    )
  }
  const file = await requireProgram(name, path)
  return { file, args: custom, extension: known?.extension ?? '' }
}

async function requireProgram(name: string, path: string): Promise<string> {
  const file = await findProgram(name, path)
  if (file === null) throw new Error(`${name}: command not found`)
  return file
}

/** The first executable of that name on a search path; null where there is none. */
export async function findProgram(name: string, path: string): Promise<string | null> {
  const candidates = isAbsolute(name)
    ? [name]
    : path.split(delimiter).map((folder) => join(folder, name))
  for (const candidate of candidates) {
    try {
      await access(candidate, constants.X_OK)
      return candidate
    } catch {
      continue
    }
  }
  return null
}

/** Arguments of a shell's format, quotes understood, `{0}` the script. */
export const shellArguments = (args: string, script: string): string[] =>
  [...args.matchAll(/"([^"]*)"|(\S+)/g)].map((match) =>
    (match[1] ?? match[2] ?? '').replaceAll('{0}', script)
  )
