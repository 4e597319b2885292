/** Changed by a program, or what another file vouches for (A8.4): never by a fix. */
const alwaysProtected = ['.github/workflows/actions.lock', '**/*.lock.yml', '**/*.lock.yaml']

/** The glob that protects a file; null where none does. */
export function protectorOf(path: string, globs: readonly string[]): string | null {
  return [...alwaysProtected, ...globs].find((glob) => matchesGlob(path, glob)) ?? null
}

/** `*` and `?` stay within a folder, `**` does not; a folder's name covers all that is in it. */
export function matchesGlob(path: string, glob: string): boolean {
  const plain = glob.replace(/^\.?\//, '').replace(/\/(?:\*\*)?$/, '')
  const pattern = plain
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((part) => wildcards[part] ?? part.replace(/[\\^$.|+()[\]{}]/g, '\\$&'))
    .join('')
  return new RegExp(`^${pattern}(?:/.*)?$`).test(path)
}

const wildcards: Record<string, string> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]'
}
