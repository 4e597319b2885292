import type { ConfigFile } from './config-schema.js'
import { didYouMean } from './nearest.js'
import type { Fault } from './read-yaml.js'

/** What a report says where no row knows the failure. */
const reserved = new Set(['unknown', 'none'])

/** Faults of the ids: an own one that is taken, and names of shipped rows that do not exist. */
export function checkIds(file: ConfigFile, shipped: ReadonlySet<string>): Fault[] {
  return [...ownIdFaults(file, shipped), ...namedFaults(file, shipped)]
}

function ownIdFaults({ rules }: ConfigFile, shipped: ReadonlySet<string>): Fault[] {
  const firstOf = new Map<string, number>()
  return rules.flatMap(({ id }, index) => {
    const path = ['rules', index, 'id']
    const first = firstOf.get(id)
    if (first === undefined) firstOf.set(id, index)
    if (first !== undefined) {
      return [{ path, message: `\`${id}\` is the id of \`rules[${first}]\` too; choose another` }]
    }
    if (reserved.has(id)) {
      return [{ path, message: `\`${id}\` is a word of the reports; choose another id` }]
    }
    if (!shipped.has(id)) return []
    const message = `\`${id}\` is the id of a shipped row; choose another, or judge that row otherwise under \`override\``
    return [{ path, message }]
  })
}

function namedFaults({ rules, disable, override }: ConfigFile, shipped: ReadonlySet<string>) {
  const own = new Set(rules.map(({ id }) => id))
  const faultOf = (id: string, path: Fault['path'], at: 'key' | 'value'): Fault[] => {
    if (shipped.has(id)) return []
    const message = own.has(id)
      ? `\`${id}\` is a row of your own; change it under \`rules\``
      : `there is no shipped row \`${id}\`${didYouMean(id, shipped) || '; `auto-heal rules` lists them'}`
    return [{ path, at, message }]
  }
  const off = new Set(disable)
  return [
    ...disable.flatMap((id, index) => faultOf(id, ['disable', index], 'value')),
    ...Object.entries(override).flatMap(([id, change]): Fault[] => {
      const path = ['override', id]
      if (off.has(id)) {
        const message = `\`${id}\` is disabled too, so nothing of it is left to judge; remove one of the two`
        return [{ path, at: 'key', message }]
      }
      if (shipped.has(id) && Object.keys(change).length === 0) {
        const message = `\`${id}\` changes nothing; add category, transient or severity, or remove it`
        return [{ path, at: 'key', message }]
      }
      return faultOf(id, path, 'key')
    })
  ]
}
