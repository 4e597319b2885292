import type { FixRules } from '../engine/types/fix.js'
import type { ConfigFile } from './config-schema.js'

/** What the config says of fixes, in the engine's words. */
export function fixRulesOf(file: ConfigFile): FixRules {
  return {
    settings: {
      timeoutCap: file['timeout-cap'],
      env: file.env,
      optionalJobs: file['optional-jobs'],
      templates: file.templates
    },
    modes: new Map(Object.entries(file.fixers)),
    protectedPaths: file['protected-paths']
  }
}
