import type { Ground } from './ground.js'
import type { BrokenRepository } from './repository.js'

/**
 * What a scenario is about.
 *
 * - `fixable`: a change of the repository cures it
 * - `stages`: behind the cured failure stands another
 * - `transient`: it passes by itself after some attempts
 * - `code`: the repository's own code is at fault
 * - `mixed`: one job is transient, another is not
 * - `trap`: it looks like something that it is not
 */
export type Kind = 'fixable' | 'stages' | 'transient' | 'code' | 'mixed' | 'trap'

/**
 * What has to be there at the end.
 *
 * - `healed`: green, and no issue left open
 * - `issue`: one open issue of one of these categories
 * - `silent`: not a word written
 *
 * A pull request of a fixer that is not named, or a re-run more than is told, is a false action.
 */
export interface Must {
  outcome: 'healed' | 'issue' | 'silent'
  category?: readonly string[]
  /** Whose pull requests are merged, each as often as it is named. */
  fixers?: readonly string[]
  /** Whose pull requests may stand or be closed without being merged. */
  unmerged?: readonly string[]
  /** 0 where absent; those that a person asks for don't count. */
  reruns?: number
  /** How many issues may be opened and closed again on the way, where no fix is expected; 0 where absent. */
  passingIssues?: number
}

/** A repository that fails, and what auto-heal must make of it. */
export interface HealScenario extends BrokenRepository {
  kind: Kind
  /** Fixers that the config allows a pull request; those that are `safe` need no leave. */
  allows?: readonly string[]
  /** Where the failing run comes from, where no push to the default branch is it. */
  start?: (ground: Ground) => Promise<void>
  /** What people do when all has come to rest, such as another push. */
  afterwards?: (ground: Ground) => Promise<void>
  must: Must
}

/** A failure of the repository's own code, which people must mend. */
export const peopleMend = (...category: string[]): Must => ({ outcome: 'issue', category })

/** A failure that is gone after so many re-runs. */
export const passesAfter = (reruns: number): Must => ({ outcome: 'healed', reruns })

/** A failure that these fixers cure, each by a pull request. */
export const curedBy = (...fixers: string[]): Must => ({ outcome: 'healed', fixers })
