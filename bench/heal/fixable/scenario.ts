import type { BrokenRepository } from '../repository.js'

export { build, ci, onMain, onPush } from '../repository.js'

/** A repository that one fixer repairs, and what its repair is. */
export interface Scenario extends BrokenRepository {
  /** Id of the fixer that is expected to repair it. */
  fixer: string
  /** Lines of the config beside the one that allows the fixer its pull request. */
  config?: string
  /** What GitHub or a tool prints of it. */
  says: string
  /** Hunks of the repair; a file that is not the workflow has its name before them. */
  diff: string
  /** `green`, or why the repaired branch can't be run here: then the workflow listens to pushes to main alone. */
  repaired: 'green' | { outOfReach: string }
}

/** The config that lets these fixers open their pull requests, and more lines of it. */
export const allowing = (fixers: readonly string[], more = ''): string =>
  `fixers:\n${fixers.map((fixer) => `  ${fixer}: pull-request\n`).join('')}${more}`
