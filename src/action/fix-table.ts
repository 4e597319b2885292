import type { Config } from '../config/read-config.js'
import type { FixTable } from '../engine/tools.js'
import { defaultFixRules } from '../engine/types/fix.js'

/** The fixers that the config leaves on. Loaded at the first call: a YAML parser and GitHub's own take long to load. */
export function fixTable(config: () => Promise<Config | null>): () => Promise<FixTable> {
  let table: Promise<FixTable> | undefined
  return () => (table ??= load(config))
}

async function load(config: () => Promise<Config | null>): Promise<FixTable> {
  const [own, { fixers }, { createFixBook }, { workflowTriggers }] = await Promise.all([
    config(),
    import('../fixers/index.js'),
    import('../fixers/book/fix-book.js'),
    import('../workflow-file/triggers.js')
  ])
  const rules = own?.fixes ?? defaultFixRules
  const on = fixers.filter(({ id }) => rules.modes.get(id) !== 'off')
  return { book: createFixBook(on, rules.settings), rules, triggers: workflowTriggers }
}
