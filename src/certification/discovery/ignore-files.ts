import { pathPattern, type PathPattern } from './path-patterns.js'
import { folderOf } from './whereabouts.js'

interface IgnoreRule {
  /** With `/` at its end; empty for the root. */
  folder: string
  pattern: PathPattern
  isIgnored: boolean
}

/** Whether git ignores a path, by the texts of the `.gitignore` files; what lies in an ignored folder is ignored. */
export function ignoredBy(texts: ReadonlyMap<string, string>): (path: string) => boolean {
  const rules = [...texts].sort(([a], [b]) => a.length - b.length).flatMap(rulesOf)
  return (path) => {
    for (let at = path; at !== ''; at = folderOf(at)) if (isIgnoredItself(rules, at)) return true
    return false
  }
}

/** A pattern for folders alone fits a path too, which may be one. */
function isIgnoredItself(rules: readonly IgnoreRule[], path: string): boolean {
  const last = rules.findLast(
    ({ folder, pattern }) => path.startsWith(folder) && pattern.test(path.slice(folder.length))
  )
  return last?.isIgnored ?? false
}

function rulesOf([file, text]: [string, string]): IgnoreRule[] {
  const folder = folderOf(file) === '' ? '' : `${folderOf(file)}/`
  return text.split(/\r?\n/).flatMap((line) => {
    const trimmed = withoutEnd(line)
    if (trimmed === '' || trimmed.startsWith('#')) return []
    const isIgnored = !trimmed.startsWith('!')
    const pattern = pathPattern(trimmed.replace(/^!/, '').replace(/\/$/, ''), true)
    return pattern ? [{ folder, pattern, isIgnored }] : []
  })
}

/** Without the blanks at its end, but for one that is escaped. */
function withoutEnd(line: string): string {
  const trimmed = line.trimEnd()
  return trimmed.endsWith('\\') ? line.slice(0, trimmed.length + 1) : trimmed
}
