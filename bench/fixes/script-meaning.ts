/** Commands of a script in one form: in lines of their own, each on one line, without what only dresses them. */
export function commandsOf(script: string): string {
  return withoutDress(
    unbroken(script)
      .split(/&&|;|\n/)
      .map((command) => command.replace(/ (?:-y|--no-install-recommends)\b/g, '').trim())
      .filter((command) => command !== '' && !/^(?:sudo )?apt(?:-get)? update$/.test(command))
  )
}

/** Without spaces, quotes and braces. */
export const withoutDress = (value: unknown): string =>
  (JSON.stringify(value) ?? '').replace(/[\s"'\\{}]/g, '').replace(/^recursive$/, 'true')

const unbroken = (script: string): string => script.replace(/[ \t]*[\\`]\r?\n[ \t]*/g, ' ')

const files: Readonly<Record<string, string>> = {
  'set-output': 'OUTPUT',
  'save-state': 'STATE',
  'set-env': 'ENV',
  'add-path': 'PATH'
}

const target = /(?:\$env:|[$%])\{?GITHUB_(OUTPUT|STATE|ENV|PATH)\}?%?/g

/**
 * Whether two scripts write the same to the runner's files, where the old one printed commands. In which file belongs
 * what a command said, and how each shell names it, GitHub's documentation says: people have mixed up both
 * (`$GITHUB_STATE` for an output, `$GITHUB_ENV` in PowerShell), so ours is held against the old script there. `>` is as
 * good as `>>`, since each step gets a file of its own.
 */
export function writesAlike(old: unknown, ours: string, theirs: string): boolean {
  const printed = [...String(old).matchAll(/::(set-output|save-state|set-env|add-path)\b/g)]
  if (typeof old !== 'string' || printed.length === 0) return false
  const wanted = printed.map(([, command = '']) => files[command])
  const written = [...ours.matchAll(target)].map(([, file]) => file)
  return wanted.join() === written.join() && writesOf(ours) === writesOf(theirs)
}

/** Each writing command as `echo text >> FILE`, whichever file. */
function writesOf(script: string): string {
  const lines = unbroken(script)
    .replaceAll(target, 'FILE')
    .split('\n')
    .map((line) =>
      line
        .replace(/\bWrite-(?:Output|Host)\b/g, 'echo')
        .replace(/>>?\s*"?FILE"? (echo .*)$/, '$1 >>FILE')
        .replace(/>>?\s*"?FILE"?/, '>>FILE')
        .trim()
    )
  return withoutDress(lines.filter((line) => line !== ''))
}
