import type { Config } from '../config/read-config.js'
import type { FixTable } from '../engine/tools.js'
import { defaultFixRules } from '../engine/types/fix.js'

/** The fixers that the config leaves on. Loaded at the first call: a YAML parser and GitHub's own take long to load. */
export function fixTable(config: () => Promise<Config | null>): () => Promise<FixTable> {
  let table: Promise<FixTable> | undefined
  return () => (table ??= load(config))
}

async function load(config: () => Promise<Config | null>): Promise<FixTable> {
  const [own, { fixers }, { createFixBook }, files] = await Promise.all([
    config(),
    import('../fixers/index.js'),
    import('../fixers/book/fix-book.js'),
    workflowFiles()
  ])
  const rules = own?.fixes ?? defaultFixRules
  const on = fixers.filter(({ id }) => rules.modes.get(id) !== 'off')
  return { book: createFixBook(on, rules.settings), rules, ...files }
}

/** What can be done with a workflow file whoever proposes a change of it. */
export async function workflowFiles(): Promise<Pick<FixTable, 'triggers' | 'takeBack'>> {
  const [{ workflowTriggers }, { takeBack }] = await Promise.all([
    import('../workflow-file/triggers.js'),
    import('../fixers/book/take-back.js')
  ])
  return { triggers: workflowTriggers, takeBack }
}
