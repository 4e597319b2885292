import type { Problem } from '../fixer.js'
import { folderOfPath } from '../jobs/folders.js'

/** Packages that a package.json names, of every kind; empty where it can't be read. */
export function packagesIn(text: string): Set<string> {
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
  try {
    const manifest = JSON.parse(text) as Record<string, unknown> | null
    return new Set(kinds.flatMap((kind) => Object.keys(manifest?.[kind] ?? {})))
  } catch {
    return new Set()
  }
}

/** The scripts of a package.json; empty where it can't be read. */
export function packageScripts(text: string): string[] {
  try {
    const manifest = JSON.parse(text) as { scripts?: Record<string, unknown> } | null
    return Object.values(manifest?.scripts ?? {}).map(String)
  } catch {
    return []
  }
}

/** Names in a file of requirements, as PyPI compares them. */
export function requirementsIn(text: string): Set<string> {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  return new Set(
    lines.flatMap((line) => {
      const name = /^([A-Za-z0-9][\w.-]*)(?:\s*\[|\s*[=<>!~;#@]|\s*$)/.exec(line)?.[1]
      return name === undefined ? [] : [normalised(name)]
    })
  )
}

/** PyPI takes no account of case, and `-`, `_` and `.` are one. */
export const normalised = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-')

/** Files of requirements in a folder and at the root, the usual first. */
export function requirementFiles(files: NonNullable<Problem['files']>, folder: string): string[] {
  const isThem = /(?:^|\/)(?:[\w-]*requirements[\w-]*\.txt|requirements\/[\w-]+\.txt)$/
  const near = [...files.keys()].filter((path) => {
    const place = folderOfPath(path).replace(/(?:^|\/)requirements$/, '')
    return isThem.test(path) && (place === folder || place === '')
  })
  return near.sort((a, b) => Number(isUsual(b)) - Number(isUsual(a)) || a.localeCompare(b))
}

const isUsual = (path: string): boolean => /(?:^|\/)requirements\.txt$/.test(path)
