/** Words by which Node and Python name a module that they do not find. */
const sayings: readonly RegExp[] = [
  /\bCannot find (?:module|package) '([^']+)'/,
  /\bNo module named '?([\w.]+)/
]

/**
 * The package of the module that a log line calls missing, as a key for tables and manifests: `@scope/name` of
 * `@scope/name/part`, of Python the dotted name. null for a path, and where the line names none.
 */
export function missingModuleIn(line: string): string | null {
  for (const saying of sayings) {
    const name = saying.exec(line)?.[1]
    if (name !== undefined) return packageOf(name)
  }
  return null
}

function packageOf(name: string): string | null {
  if (/^[./]|^[A-Za-z]:|^node:/.test(name)) return null
  return /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? null
}
