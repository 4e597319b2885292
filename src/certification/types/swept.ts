import type { AutomationIndex } from '../artifacts/automation-index.js'
import type { RuntimeStatus, UnitStatus } from '../artifacts/runtime-status.js'
import type { RunRecord, TreeHead } from '../ports.js'
import type { Discovery } from './discovery.js'

/** What is there, at one state of the tree. */
export interface Inventory {
  discovery: Discovery
  head: TreeHead
  /** The same as its artifact. */
  index: AutomationIndex
}

/** How far its health is known. */
export interface Swept extends Inventory {
  /** In the order of the units' ids; of an interrupted sweep those that it reached. */
  statuses: readonly UnitStatus[]
  cycles: RuntimeStatus['cycles']
  complete: boolean
  runs: RunRecord | null
  /** Why GitHub was not asked; empty where it was. */
  offline: string
}
