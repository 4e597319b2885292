import type {
  BranchWriter,
  Clock,
  Dispatcher,
  IssueTracker,
  Logger,
  Memory,
  Preflight,
  PullRequests,
  Rerunner,
  RunReader,
  SourceReader,
  StickyComments
} from './ports.js'
import type { Texts } from './texts.js'
import type { Matcher } from './types/diagnosis.js'
import type { MergedFile } from './types/follow-up.js'
import type { Fix, FixBook, FixRules } from './types/fix.js'
import type { LoopRules } from './types/loop.js'
import type { WorkflowTriggers } from './types/verification.js'
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
  /** What starts a workflow, by its text; null where that can't be read. */
  triggers(text: string): WorkflowTriggers | null
  /** Takes a fix back in a file that may have changed since; null where that can't be done safely. */
  takeBack(file: MergedFile): Promise<Fix | null>
}

/** What the engine is handed: the knowledge it applies and the ports through which it reaches the world. */
export interface Tools {
  /** Read from the repository, while evidence is collected; the same for every run. */
  rules(): Promise<RuleBook>
  /** Loaded where it is asked for, which takes time. */
  fixes(): Promise<FixTable>
  /** What the config says of the time after a fix is offered. */
  loop(): Promise<LoopRules>
  texts: Texts
  runs: RunReader
  rerunner: Rerunner
  dispatcher: Dispatcher
  memory: Memory
  issues: IssueTracker
  comments: StickyComments
  sources: SourceReader
  branches: BranchWriter
  pulls: PullRequests
  preflight: Preflight
  clock: Clock
  log: Logger
}
