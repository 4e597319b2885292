import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A repair by a person: a workflow file before and after. */
export interface Pair {
  id: string
  path: string
  kind: string
  added: string[]
  removed: string[]
  /** Such as `jobs.build.steps.*.uses`. */
  changed: { op: string; path: string; old?: unknown; new?: unknown }[]
  targetRefusedToday: boolean
  before: string
  after: string
}

interface PairRecord {
  id: string
  path: string
  kind: string
  added: string[]
  removed: string[]
  structural_changes: Pair['changed']
  target_version_refused_today: boolean | null
}

/** All pairs of the folder; null where it is not there. */
export function readPairs(folder: string): Pair[] | null {
  const index = join(folder, 'fixes.jsonl')
  if (!existsSync(index)) return null
  const text = (id: string, which: string) =>
    readFileSync(join(folder, `${id}.${which}.yml`), 'utf8')
  return readFileSync(index, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PairRecord)
    .map(({ id, path, kind, added, removed, ...record }) => ({
      ...{ id, path, kind, added, removed },
      changed: record.structural_changes,
      targetRefusedToday: record.target_version_refused_today === true,
      before: text(id, 'before'),
      after: text(id, 'after')
    }))
}
