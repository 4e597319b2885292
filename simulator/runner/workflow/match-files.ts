import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { filterPattern } from './filter-pattern.js'

/** Paths below a folder that the glob patterns of `@actions/glob` name, sorted; later patterns win, `!` excludes. */
export function matchFiles(root: string, patterns: string[]): string[] {
  const tests = patterns
    .flatMap((pattern) => pattern.split('\n'))
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '' && !pattern.startsWith('#'))
    .map((pattern) => ({
      excludes: pattern.startsWith('!'),
      tests: globPatterns(pattern.replace(/^!/, ''), root)
    }))
  return filesBelow(root, '').filter((path) =>
    tests.reduce(
      (kept, { excludes, tests: regexes }) =>
        regexes.some((regex) => regex.test(path)) ? !excludes : kept,
      false
    )
  )
}

/** Unlike in a workflow's filters, `?` and `+` are plain here and a folder stands for all that is below it. */
function globPatterns(pattern: string, root: string): RegExp[] {
  const relative = pattern.startsWith(`${root}/`) ? pattern.slice(root.length + 1) : pattern
  const bare = relative.replace(/^\.\//, '').replace(/\/$/, '').replace(/[?+]/g, '\\$&')
  if (bare === '.' || bare === '') return [/^/]
  return [filterPattern(bare), filterPattern(`${bare}/**`)]
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.isDirectory()) return entry.name === '.git' ? [] : filesBelow(root, path)
      return entry.isFile() ? [path] : []
    })
    .sort()
}
