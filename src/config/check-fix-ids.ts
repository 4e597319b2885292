import type { Rule } from '../engine/types/rule.js'
import type { ConfigFile } from './config-schema.js'
import { didYouMean } from './nearest.js'
import type { Fault } from './read-yaml.js'

/** Faults of names: fixers and rows that do not exist. */
export function checkFixIds(
  { fixers, templates, rules }: ConfigFile,
  shipped: readonly Rule[],
  fixerIds: readonly string[]
): Fault[] {
  const rows = new Set([...shipped, ...rules].map(({ id }) => id))
  return [
    ...Object.keys(fixers)
      .filter((id) => !fixerIds.includes(id))
      .map((id): Fault => {
        const guess = didYouMean(id, fixerIds) || '; `auto-heal fixers` lists them'
        return { path: ['fixers', id], at: 'key', message: `there is no fixer \`${id}\`${guess}` }
      }),
    ...templates.flatMap(({ rule }, index): Fault[] => {
      if (rows.has(rule)) return []
      const guess = didYouMean(rule, rows) || '; `auto-heal rules` lists them'
      const path = ['templates', index, 'rule']
      return [{ path, message: `there is no row \`${rule}\`${guess}` }]
    })
  ]
}
