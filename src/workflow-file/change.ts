import type { Edit, YamlPath } from '../engine/types/fix.js'

/** Edits with all that they may change in meaning. */
export interface Change {
  edits: Edit[]
  changes: YamlPath[]
}

/** Several changes to one file as one. */
export function together(...changes: readonly Change[]): Change {
  return {
    edits: changes.flatMap(({ edits }) => edits),
    changes: changes.flatMap(({ changes: paths }) => paths)
  }
}
