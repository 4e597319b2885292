import type { FileFacts } from './facts.js'
import type { TreeFile } from '../ports.js'
import type { Unit } from './unit.js'

/** What a repository's automation is made of. */
export interface Discovery {
  /** By id, in the order of the ids. */
  units: ReadonlyMap<string, Unit>
  /** By path: every file of the tree, automation or not. */
  files: ReadonlyMap<string, TreeFile>
  /** By path: texts of the units' files. */
  texts: ReadonlyMap<string, string>
  /** By path. */
  facts: ReadonlyMap<string, FileFacts>
  /** By id of the unit: what it names in the repository, and what that was found to be. */
  references: ReadonlyMap<string, Reference[]>
  /** Files that are units and can't be read: why, in one clear line each. */
  problems: ReadonlyMap<string, string>
}

/** Something of the repository that a unit names. */
export interface Reference {
  what: 'file' | 'folder' | 'target' | 'action' | 'workflow'
  /** As the unit writes it. */
  written: string
  /** From the repository's root; null where it can't be told: an expression, a variable, a working directory that is computed. */
  path: string | null
  /** Id of the unit it is; null where it is none, or missing. */
  unit: string | null
  /** `unsure` where it may be made before it is used: no finding comes of it. */
  state: 'present' | 'missing' | 'unsure'
  /** Why it is `unsure`: `made by an earlier step`, `the checkout has another path`; empty otherwise. */
  reason: string
  /** True for a file that is started by itself, and so must be executable. */
  byItself: boolean
  line: number
  column: number
  job: string | null
  step: number | null
}
