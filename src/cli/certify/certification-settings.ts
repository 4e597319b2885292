import {
  defaultCertification,
  type CertificationSettings
} from '../../certification/types/settings.js'
import { defaultFixRules, type FixRules } from '../../engine/types/fix.js'
import type { Rule } from '../../engine/types/rule.js'
import { ownTable } from '../own-table.js'
import type { Terminal } from '../terminal.js'

export interface OwnSettings {
  settings: CertificationSettings
  fixes: FixRules
  /** The pattern table with its own rows. */
  rules: readonly Rule[]
}

/** What the working copy's config says of certification and fixes. Throws a ConfigurationError for one that is wrong. */
export function certificationSettings(
  config: string | undefined,
  root: string,
  terminal: Terminal
): OwnSettings {
  const cwd = config === undefined ? root : terminal.cwd()
  const { config: own, rules } = ownTable(config, { ...terminal, cwd: () => cwd })
  return {
    rules,
    settings: own?.certification ?? defaultCertification,
    fixes: own?.fixes ?? defaultFixRules
  }
}
