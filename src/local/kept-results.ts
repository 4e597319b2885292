import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Kept } from '../certification/ports.js'
import { replaceFile } from './artifact-folder.js'

/** Written anew where its form changes; another version's file counts as none. */
const version = 1

/**
 * What was kept in a JSON file. A file that is damaged, foreign or of another version counts as empty: whoever could bring
 * one would decide what the checks say. `save` keeps what was
 * asked for or set in this call, and drops the rest where the call asked for all there is; it writes beside the file and
 * renames, and a disk that refuses costs the next call time and nothing else.
 */
export function openKept(
  file: string,
  isForeign: boolean
): Kept & { save(askedForAll: boolean): void } {
  const before: ReadonlyMap<string, unknown> = isForeign ? new Map() : readEntries(file)
  const used = new Map<string, unknown>()
  return {
    get(key) {
      if (!used.has(key) && before.has(key)) used.set(key, before.get(key))
      return used.get(key)
    },
    set: (key, value) => void used.set(key, value),
    save(askedForAll) {
      const all = askedForAll ? used : new Map([...before, ...used])
      try {
        mkdirSync(dirname(file), { recursive: true })
        replaceFile(file, JSON.stringify({ version, entries: Object.fromEntries(all) }))
      } catch {
        // The next call asks all anew.
      }
    }
  }
}

function readEntries(file: string): Map<string, unknown> {
  try {
    const data = JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown; entries?: unknown }
    const isOurs = data.version === version && typeof data.entries === 'object' && data.entries
    return new Map(isOurs ? Object.entries(data.entries as object) : [])
  } catch {
    return new Map()
  }
}
