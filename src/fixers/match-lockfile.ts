import { abstain } from '../workflow-file/abstain.js'
import { fitCache } from './installs/fit-cache.js'
import { fitInstall } from './installs/fit-install.js'
import type { WorkflowFixer } from './fixer.js'
import { failingStep } from './book/place.js'
import { demandCheckout } from './jobs/checkouts.js'

const cacheRules = [
  'lockfile-for-cache-missing',
  'cache-paths-unresolved',
  'python-requirements-for-cache-missing'
]

/** Makes a step ask for the lock file that the repository has, or for none. */
export const matchLockfile: WorkflowFixer = {
  id: 'match-lockfile',
  summary: 'Fits an install command or a cache to the lock files that the repository has.',
  disposition: 'safe',
  answers: ['npm-lockfile-missing', 'pnpm-lockfile-missing', 'npm-manifest-missing', ...cacheRules],
  reads: () => ['package.json'],
  propose(problem) {
    const { job, step } = failingStep(problem)
    demandCheckout(job, step)
    const files = problem.files ?? abstain("The list of the repository's files is not known.")
    const { ruleId } = problem.failure.diagnosis
    const fit = cacheRules.includes(ruleId)
      ? fitCache(problem.workflow, job, step, files, problem.texts.get('package.json') ?? '')
      : fitInstall(problem.workflow, job, step, files)
    return { disposition: 'safe', ...fit }
  }
}
