import type { Whereabouts } from '../types/facts.js'

/** What is known where a path is read. */
export interface Surroundings {
  /** The folder that commands run in; null where it can't be told. */
  folder: Whereabouts | null
  /** By name: variables that hold a folder of the repository. */
  variables: ReadonlyMap<string, Whereabouts>
}

export const rootFolder: Whereabouts = { from: 'root', path: '' }
export const ownFolder: Whereabouts = { from: 'own', path: '' }
export const callersFolder: Whereabouts = { from: 'caller', path: '' }

/** Not a thing of the repository: an absolute path, the home folder, the runner's own folders. */
const outside =
  /^(?:\/|~|\\|[A-Za-z]:|\$\{?(?:HOME|RUNNER_TEMP|RUNNER_TOOL_CACHE|TMPDIR|USERPROFILE)\b|\$\{\{\s*(?:runner|env\.HOME)\b)/

const expression = /^\$\{\{\s*github\.(workspace|action_path)\s*\}\}/
const toplevel = /^\$\(git rev-parse --show-toplevel\)/
const here = /^(?:\$\(pwd\)|\$\{?PWD\}?(?!\w))/
const ownScript =
  /^(?:\$\((?:dirname|cd) (?:-- )?["']?\$\{?(?:0|BASH_SOURCE(?:\[0\])?)\}?["']?\)|\$\{(?:0|BASH_SOURCE(?:\[0\])?)%\/\*\})/
const ownScriptAbsolute =
  /^\$\(\s*cd (?:-P )?(?:-- )?["']?(?:\$\(dirname (?:-- )?["']?\$\{?(?:0|BASH_SOURCE(?:\[0\])?)\}?["']?\)|\$\{(?:0|BASH_SOURCE(?:\[0\])?)%\/\*\})(?<below>(?:\/[\w.-]+)*)["']?\s*(?:>\s*\/dev\/null(?:\s*2>&1)?|&>\s*\/dev\/null)?\s*(?:&&|;)\s*pwd(?: -P)?\s*\)/
const variable = /^\$(?:\{(\w+)\}|(\w+))/

/** A shell's word without the quotes around it or around parts of it. */
export function unquoted(word: string): string {
  if (/^'[^']*'$/.test(word)) return word.slice(1, -1)
  // Quotes in a substitution are its own: they only stand in the way of reading what is around it.
  return word.replace(/(?<!\\)"/g, '').replace(/^'|'$/g, '')
}

/** A path without quotes, variables, expressions or wildcards. */
export const isPlain = (text: string): boolean => /^[^\s$`'"*?[\]{}()<>|&;\\!#\0]+$/.test(text)

/** Where a path leads; `outside` where that is no place of the repository, null where it can't be told. */
export function whereaboutsOf(
  text: string,
  { folder, variables }: Surroundings
): Whereabouts | 'outside' | null {
  const known = prefixOf(text, { folder, variables })
  if (known) return known.at && below(known.at, known.rest)
  if (outside.test(text)) return 'outside'
  if (!isPlain(text)) return null
  return folder && below(folder, text)
}

/** Variables that the runner sets. */
const ofRunner: Readonly<Record<string, Whereabouts>> = {
  GITHUB_WORKSPACE: rootFolder,
  GITHUB_ACTION_PATH: ownFolder
}

/** Folder that a path begins with by an expression, a substitution or a variable; null where it begins with none. */
function prefixOf(text: string, { folder, variables }: Surroundings) {
  const github = expression.exec(text)
  if (github) return split(text, github[0], github[1] === 'workspace' ? rootFolder : ownFolder)
  const top = toplevel.exec(text)
  if (top) return split(text, top[0], rootFolder)
  const pwd = here.exec(text)
  if (pwd) return split(text, pwd[0], folder)
  const absolute = ownScriptAbsolute.exec(text)
  if (absolute) {
    return split(text, absolute[0], below(ownFolder, absolute.groups?.['below'] ?? ''))
  }
  const own = ownScript.exec(text)
  if (own) return split(text, own[0], ownFolder)
  const name = variable.exec(text)
  const known = name?.[1] ?? name?.[2] ?? ''
  const at = variables.get(known) ?? ofRunner[known]
  return name && at ? split(text, name[0], at) : null
}

function split(text: string, prefix: string, at: Whereabouts | null) {
  const rest = text.slice(prefix.length)
  const isWhole = rest === '' || (rest.startsWith('/') && isPlain(rest))
  return { at: isWhole ? at : null, rest }
}

/** A path in a folder, `.` and `..` worked off as far as the folder reaches. */
export function below({ from, path }: Whereabouts, more: string): Whereabouts {
  return { from, path: joined(path, more) }
}

/** `a/./b/../c` as `a/c`; what leads out keeps its `..`. */
export function joined(folder: string, path: string): string {
  const parts: string[] = []
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** `''` for a file at the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0))

export const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
