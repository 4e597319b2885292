import type { Config } from '../config/read-config.js'
import type { FixTable } from '../engine/tools.js'
import { defaultFixRules } from '../engine/types/fix.js'

/** The fixers that the config leaves on. Loaded at the first call: a YAML parser takes long to load. */
export function fixTable(config: () => Promise<Config | null>): () => Promise<FixTable> {
  let table: Promise<FixTable> | undefined
  return () => (table ??= load(config))
}

/** What proves a fix brings GitHub's own parser, which takes four times as long: loaded where a fixer answers. */
async function load(config: () => Promise<Config | null>): Promise<FixTable> {
  const [own, { fixers }] = await Promise.all([config(), import('../fixers/index.js')])
  const rules = own?.fixes ?? defaultFixRules
  const on = fixers.filter(({ id }) => rules.modes.get(id) !== 'off')
  return {
    rules,
    book: {
      answers: (ruleId) => on.some(({ answers }) => answers.includes(ruleId)),
      propose: async (failures, about) => {
        const { createFixBook } = await import('../fixers/fix-book.js')
        return await createFixBook(on).propose(failures, about)
      }
    }
  }
}
