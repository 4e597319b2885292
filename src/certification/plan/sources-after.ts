import type { Sources } from '../../engine/types/fix.js'
import type { FileChange } from '../ports.js'

/** Changes laid over a repository, as if they were made. */
export interface Changed {
  sources: Sources
  has(path: string): boolean
  add(changes: readonly FileChange[]): void
}

export function sourcesAfter(sources: Sources): Changed {
  const changed = new Map<string, FileChange>()
  return {
    has: (path) => changed.has(path),
    add: (changes) => {
      for (const change of changes) {
        const mode = change.mode ?? changed.get(change.path)?.mode ?? null
        changed.set(change.path, { ...change, mode })
      }
    },
    sources: {
      text: async (path) => changed.get(path)?.after ?? (await sources.text(path)),
      modes: async () => {
        const modes = await sources.modes()
        if (modes === null) return null
        const made = [...changed.values()].flatMap(({ path, mode }): [string, string][] =>
          mode === null ? [] : [[path, mode]]
        )
        return new Map([...modes, ...made])
      }
    }
  }
}
