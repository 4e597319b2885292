import type { TreeFile } from '../ports.js'
import { ignoredBy } from './ignore-files.js'
import { folderOf } from './whereabouts.js'

/** What is asked of a tree again and again. */
export interface TreeIndex {
  files: ReadonlyMap<string, TreeFile>
  /** With the root as `''`. */
  folders: ReadonlySet<string>
  /** By the path in small letters. */
  spelled: ReadonlyMap<string, string>
  /** Why nothing can be said of a path that is not there; null where something can. */
  doubtOf(path: string): string | null
}

/** `ignores`: texts of `.gitignore` files by path. */
export function treeIndex(
  files: readonly TreeFile[],
  ignores: ReadonlyMap<string, string>
): TreeIndex {
  const folders = new Set([''])
  for (const { path } of files) {
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) {
      folders.add(folder)
    }
  }
  const isIgnored = ignoredBy(ignores)
  const elsewhere = files.filter(({ mode }) => mode === '160000' || mode === '120000')
  const roots = new Set(elsewhere.map(({ path }) => path))
  return {
    files: new Map(files.map((file) => [file.path, file])),
    folders,
    spelled: new Map(files.map(({ path }) => [path.toLowerCase(), path])),
    doubtOf: (path) => {
      for (let at = path; at !== ''; at = folderOf(at)) {
        if (roots.has(at)) return 'it lies behind a link or in a submodule'
      }
      return isIgnored(path) ? 'git ignores it, so that it is made and not kept' : null
    }
  }
}
