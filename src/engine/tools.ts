import type { Clock, IssueTracker, Logger, Rerunner, RunReader, StickyComments } from './ports.js'
import type { Texts } from './texts.js'
import type { Matcher } from './types/diagnosis.js'
import type { RecordRule } from './types/rule.js'

/** What is known of failures: the pattern table, with the repository's own rows. */
export interface RuleBook {
  matcher: Matcher
  recordRules: readonly RecordRule[]
}

/** What the engine is handed: the knowledge it applies and the ports through which it reaches the world. */
export interface Tools {
  /** Read from the repository, while evidence is collected; the same for every run. */
  rules(): Promise<RuleBook>
  texts: Texts
  runs: RunReader
  rerunner: Rerunner
  issues: IssueTracker
  comments: StickyComments
  clock: Clock
  log: Logger
}
