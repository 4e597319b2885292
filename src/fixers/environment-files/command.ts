import type { Edit } from '../../engine/types/fix.js'

/** The runner's file that took over what a command did. */
export const fileOf = {
  'set-output': 'GITHUB_OUTPUT',
  'save-state': 'GITHUB_STATE',
  'set-env': 'GITHUB_ENV',
  'add-path': 'GITHUB_PATH'
} as const

/** A script's text with the commands that can be told for sure replaced. */
export interface Rewriting {
  replacements: Edit[]
  /** Commands that were replaced. */
  count: number
}

/** The beginning of a printed command, up to its value. */
export interface Head {
  file: (typeof fileOf)[keyof typeof fileOf]
  /** What stands in the file before the value: `name=`, nothing for a path. */
  label: string
  length: number
}

const name = /(?:\$\{\{[^{}]*\}\}|\$\{\w+\}|\$\w+|\{\w*\}|%s|[\w.-])+/.source
const head = new RegExp(
  `^\\s*::(?:(?<command>set-output|save-state|set-env)\\s+name=(?<name>${name})|add-path)::`
)

const anywhere = /::(?:set-output|save-state|set-env|add-path)\b/g

/** Reads `::set-output name=x::`. */
export function headOf(text: string): Head | null {
  const found = head.exec(text)
  if (!found) return null
  const command = (found.groups?.['command'] ?? 'add-path') as keyof typeof fileOf
  const label = found.groups?.['name'] === undefined ? '' : `${found.groups['name']}=`
  return { file: fileOf[command], label, length: found[0].length }
}

/** How many commands a script names, those in comments left aside. */
export function countCommands(script: string): number {
  const lines = script.split('\n').filter((line) => !/^\s*(?:#|rem\b)/i.test(line))
  return lines.join('\n').match(anywhere)?.length ?? 0
}

/** The runner decodes `%0A` of a command's value, and takes what stands in a file as it is. */
export const escapes = /%(?:0A|0D|25)/i
