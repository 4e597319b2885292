import type { CertificationSettings } from '../certification/types/settings.js'
import type { FixRules } from '../engine/types/fix.js'
import type { LoopRules } from '../engine/types/loop.js'
import type { Channel } from '../engine/types/notice.js'
import type { Category, Rule, Severity, TextRule } from '../engine/types/rule.js'
import { certificationSettingsOf } from './certification-settings.js'
import { channelsOf } from './channels-of.js'
import { checkFixIds } from './check-fix-ids.js'
import { checkIds } from './check-ids.js'
import { configSchema } from './config-schema.js'
import { exampleFaults } from './example-faults.js'
import { explainIssue } from './explain-issue.js'
import { fixRulesOf } from './fix-rules.js'
import { loopRulesOf } from './loop-rules.js'
import { ownRule } from './own-rule.js'
import { readYaml, type Fault, type Place, type YamlText } from './read-yaml.js'

/** How a shipped row is judged here; what is left out stays as it is. */
export interface Override {
  category?: Category | undefined
  transient?: boolean | null | undefined
  severity?: Severity | undefined
}

/** What the repository's own file says, checked. */
export interface Config {
  rules: TextRule[]
  disabled: ReadonlySet<string>
  overrides: ReadonlyMap<string, Override>
  fixes: FixRules
  loop: LoopRules
  certification: CertificationSettings
  channels: Channel[]
}

/** The config, or all that is wrong: each a line `file:line:column: what; cure`, in the order of the file. */
export type ReadConfig = { config: Config } | { problems: string[] }

const longest = 256 * 1024
const problemsAtMost = 10

/**
 * Reads a config file. Pure. `name` is what the problems call it; nothing of a file with a problem is used. A config
 * that names fixers needs their ids.
 */
export function readConfig(
  text: string,
  name: string,
  shipped: readonly Rule[],
  fixerIds: readonly string[] = []
): ReadConfig {
  if (text.length > longest) {
    return { problems: [`${name}:1:1: the file is over ${longest / 1024} KiB; shorten it.`] }
  }
  const yaml = readYaml(text)
  if ('faults' in yaml) return { problems: sentences(yaml.faults, name) }
  const checked = checkedConfig(yaml, shipped, fixerIds)
  if ('config' in checked) return checked
  const placed = checked.faults.map(({ path, at, message }) => ({
    message,
    ...yaml.placeOf(path, at)
  }))
  return { problems: sentences(placed, name) }
}

function checkedConfig(
  { data }: YamlText,
  shipped: readonly Rule[],
  fixerIds: readonly string[]
): { config: Config } | { faults: Fault[] } {
  const parsed = configSchema.safeParse(withoutEmptySections(data), { reportInput: true })
  if (!parsed.success) {
    return { faults: parsed.error.issues.flatMap((issue) => explainIssue(issue, configSchema)) }
  }
  const { rules: rows, disable, override } = parsed.data
  const read = rows.map((row, index) => ownRule(row, ['rules', index]))
  const faults: Fault[] = [
    ...checkIds(parsed.data, new Set(shipped.map(({ id }) => id))),
    ...checkFixIds(parsed.data, shipped, fixerIds),
    ...read.flatMap((one) => ('faults' in one ? one.faults : []))
  ]
  if (faults.length > 0) return { faults }
  const rules = read.flatMap((one) => ('rule' in one ? [one.rule] : []))
  const failing = exampleFaults(rules)
  if (failing.length > 0) return { faults: failing }
  const overrides = new Map<string, Override>(Object.entries(override))
  return {
    config: {
      rules,
      disabled: new Set(disable),
      overrides,
      fixes: fixRulesOf(parsed.data),
      loop: loopRulesOf(parsed.data),
      certification: certificationSettingsOf(parsed.data.certification),
      channels: channelsOf(parsed.data.notify)
    }
  }
}

/** A section whose entries are all commented out is `null` in YAML, and so is a file of comments. */
function withoutEmptySections(data: unknown): unknown {
  if (data === null || data === undefined) return {}
  if (typeof data !== 'object' || Array.isArray(data)) return data
  return Object.fromEntries(Object.entries(data).filter(([, section]) => section !== null))
}

function sentences(faults: ({ message: string } & Place)[], name: string): string[] {
  const sorted = [...faults].sort((a, b) => a.line - b.line || a.column - b.column)
  const told = sorted
    .slice(0, problemsAtMost)
    .map(({ line, column, message }) => `${name}:${line}:${column}: ${message}${stop(message)}`)
  const more = sorted.length - told.length
  return more > 0 ? [...told, `${name}: ${more} more problems; mend these first.`] : told
}

const stop = (message: string) => (/[.?]$/.test(message) ? '' : '.')
