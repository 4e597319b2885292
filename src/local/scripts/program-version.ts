import { realpathSync, statSync } from 'node:fs'

/** Tells one state of a program from another without starting it: its true path, size and time. */
export function programVersion(command: string | null): string {
  if (command === null) return 'none'
  try {
    const file = realpathSync(command)
    const { size, mtimeMs } = statSync(file)
    return `${file} ${size} ${mtimeMs}`
  } catch {
    return command
  }
}
