import type { FixSettings } from '../engine/types/fix.js'

/** What fixers are told where no config says otherwise. */
export const fixSettings: FixSettings = {
  timeoutCap: 360,
  env: {},
  optionalJobs: [],
  templates: []
}
