import type { FixRules } from './fix.js'
import type { TrackedPull } from './tracked-pull.js'

/** The branch that a pull request is for, at the commit a fix is made on. */
export interface FixBase {
  branch: string
  sha: string
}

/** What stands against pushing and opening a pull request, as far as asking without changing anything tells it. */
export interface Powers {
  /** Why the token may not write workflow files, and what to change; null where nothing is known against it. */
  workflowFiles: string | null
  /** Why it may open no pull request, likewise. */
  pullRequests: string | null
  /** True for the workflow's own token: the checks of its pull requests wait for a person (A6.7). */
  checksWait: boolean
}

/** What surrounds the fixes of one run; read where a fixer answers, and only there. */
export interface Fixing {
  /** null for a run of a pull request: its fixes are made on its own commit. */
  base: FixBase | null
  rules: FixRules
  /** The tool's own of the branches that the fixes would take, newest first. */
  pulls: TrackedPull[]
  /** Pull requests that the tool opened in the last 24 hours. */
  openedToday: number
  powers: Powers
  /** By branch: the rule that keeps the token from making or moving it, and what to change. */
  barred: ReadonlyMap<string, string>
  /** By branch: why GitHub did not take the pull request when it was tried. */
  refused: ReadonlyMap<string, string>
  /** By id of a fixer whose safe fixes the history makes fixes for review: how those before have done. */
  distrusted?: ReadonlyMap<string, string>
}
