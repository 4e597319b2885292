import type { LoopRules } from '../engine/types/loop.js'
import type { ConfigFile } from './config-schema.js'

/** What the config says of the time after a fix is offered, in the engine's words. */
export function loopRulesOf(file: ConfigFile): LoopRules {
  return {
    maxCycles: file['max-cycles'],
    watchRuns: file['watch-runs'],
    autoMerge: file['auto-merge'],
    rollback: file.rollback,
    history: file.history,
    historyBranch: file['history-branch']
  }
}
