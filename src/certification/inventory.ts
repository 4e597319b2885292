import type { Origin } from './artifacts/envelope-of.js'
import { indexOf } from './artifacts/index-of.js'
import { discover } from './discovery/discover.js'
import { fileNames } from './file-names.js'
import type { CertificationOptions, CertificationTools } from './tools.js'
import type { Inventory } from './types/swept.js'

/** Phase 0: what is there, and its artifact. */
export async function takeInventory(
  tools: CertificationTools,
  { settings }: CertificationOptions
): Promise<Inventory> {
  const { tree, kept, store, journal, progress } = tools
  progress.phase('discovery', 0)
  const [discovery, head] = await Promise.all([discover(tree, { settings, kept }), tree.head()])
  const index = indexOf(discovery, originOf({ head }, tools))
  store.write(fileNames.index, index)
  journal.note('discovered', `${discovery.units.size} units of automation`)
  return { discovery, head, index }
}

/** What artifacts say of where they come from. */
export const originOf = (
  { head }: Pick<Inventory, 'head'>,
  { clock, generator }: Pick<CertificationTools, 'clock' | 'generator'>
): Origin => ({ generator, head, now: clock.now() })
