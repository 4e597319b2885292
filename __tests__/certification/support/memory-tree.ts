import { createHash } from 'node:crypto'
import type { AutomationTree, Kept, TreeFile } from '../../../src/certification/ports.js'

/** A text, one that may be executed, or a file that can't be read. */
export type MemoryFile = string | { executable: string } | { problem: string }

/** A working copy that is a map of texts by path. */
export function memoryTree(files: Readonly<Record<string, MemoryFile>>): AutomationTree {
  const paths = Object.keys(files).sort()
  const modeOf = (path: string) =>
    typeof files[path] === 'object' && 'executable' in files[path] ? '100755' : '100644'
  const listed: TreeFile[] = paths.map((path) => ({ path, mode: modeOf(path), size: 1 }))
  return {
    head: () =>
      Promise.resolve({ commit: null, branch: 'main', dirty: false, repository: 'octo/app' }),
    files: () => Promise.resolve(listed),
    read: (path) => {
      const file = files[path]
      if (file === undefined) return Promise.resolve({ problem: 'is not there' })
      if (typeof file === 'object' && 'problem' in file) return Promise.resolve(file)
      const text = typeof file === 'string' ? file : file.executable
      const sha256 = createHash('sha256').update(text).digest('hex')
      return Promise.resolve({ text, sha256 })
    }
  }
}

/** What is kept for the time of one test. */
export function memoryKept(): Kept {
  const values = new Map<string, unknown>()
  return { get: (key) => values.get(key), set: (key, value) => values.set(key, value) }
}
