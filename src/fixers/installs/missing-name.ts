/** Words by which shells, runtimes and actions say that a command is not there; the first group is its name. */
const sayings: readonly RegExp[] = [
  /\bcommand not found: (\S+)/,
  /(?:^|[\s:])([^\s:"'`]{1,80}): command not found\b/,
  /sh: (?:line )?(?:\d+: )?([^\s:"'`]{1,80}): not found\s*$/,
  /'([^']{1,80})' is not recognized as an internal or external command\b/,
  /\bThe term '([^']{1,80})' is not recognized as (?:the|a) name of a cmdlet\b/,
  /\bUnable to locate executable file: ([\w./+-]+?)\.? Please verify\b/,
  /\bexec: "([^"]+)": executable file not found in\b/,
  /\bspawn ([\w./@+-]+) ENOENT\b/,
  /\benv: [`'‘]?([\w.+-]+)['’]?: No such file or directory\b/,
  /^make(?:\[\d+\])?: ([\w.+-]+): No such file or directory\b/,
  /\bcould not find executable (\S+)/i,
  /\bCommand "([\w.:-]+)" not found\b/,
  /\berror: no such (?:sub)?command: `([\w-]+)`/
]

/** The command that a log line calls missing, as a key for tables and files; null where the line names none. */
export function missingCommandIn(line: string): string | null {
  for (const saying of sayings) {
    const name = saying.exec(line)?.[1]
    if (name !== undefined) return name.replace(/\.(?:exe|cmd)$/i, '')
  }
  return null
}

/** Whether a script holds a name as a word of its own, not as part of a path, an option or a longer name. */
export function holdsWord(script: string, name: string): boolean {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return new RegExp(`(?:^|[\\s;&|($\`"'=@!])${escaped}(?=$|[\\s;&|)\`"'<>])`, 'm').test(script)
}
