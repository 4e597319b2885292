import type { Clock, IssueTracker, Logger, Rerunner, RunReader, StickyComments } from './ports.js'
import type { Texts } from './texts.js'
import type { Matcher } from './types/diagnosis.js'
import type { RecordRule } from './types/rule.js'

/** What the engine is handed: the knowledge it applies and the ports through which it reaches the world. */
export interface Tools {
  matcher: Matcher
  recordRules: readonly RecordRule[]
  texts: Texts
  runs: RunReader
  rerunner: Rerunner
  issues: IssueTracker
  comments: StickyComments
  clock: Clock
  log: Logger
}
