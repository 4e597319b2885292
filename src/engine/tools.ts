import type {
  BranchWriter,
  Clock,
  IssueTracker,
  Logger,
  Preflight,
  PullRequests,
  Rerunner,
  RunReader,
  SourceReader,
  StickyComments
} from './ports.js'
import type { Texts } from './texts.js'
import type { Matcher } from './types/diagnosis.js'
import type { FixBook, FixRules } from './types/fix.js'
import type { RecordRule } from './types/rule.js'

/** What is known of failures: the pattern table, with the repository's own rows. */
export interface RuleBook {
  matcher: Matcher
  recordRules: readonly RecordRule[]
}

/** What is known of repairs: the fixers that the repository's config leaves on, and what it says of them. */
export interface FixTable {
  book: FixBook
  rules: FixRules
}

/** What the engine is handed: the knowledge it applies and the ports through which it reaches the world. */
export interface Tools {
  /** Read from the repository, while evidence is collected; the same for every run. */
  rules(): Promise<RuleBook>
  /** Loaded where it is asked for, which takes time. */
  fixes(): Promise<FixTable>
  texts: Texts
  runs: RunReader
  rerunner: Rerunner
  issues: IssueTracker
  comments: StickyComments
  sources: SourceReader
  branches: BranchWriter
  pulls: PullRequests
  preflight: Preflight
  clock: Clock
  log: Logger
}
