import { abstain } from '../workflow-file/abstain.js'
import { setInMap } from '../workflow-file/edit-map.js'
import { entryOf, mapAt, textAt, type JobNode, type StepNode } from '../workflow-file/find-nodes.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { callsOf } from './scripts/package-commands.js'
import { failingStep } from './book/place.js'
import { scriptsOf, stepsBefore } from './jobs/steps-before.js'
import { packageCaches, type PackageCache } from './tables/caches.js'

/** Fewer than that, running the job again is cheaper than a change. */
const recurs = 3

const publishes =
  /\bpublish\b|\btwine upload\b|\bsemantic-release\b|\bid-token: *write\b|\bregistry-url\b/i

/** Keeps packages between runs, where fetching them keeps failing. */
export const addCache: WorkflowFixer = {
  id: 'add-cache',
  summary:
    'Sets the `cache` input of setup-node or setup-python where a lock file is there and downloads failed three times or more.',
  disposition: 'review',
  answers: [...new Set(packageCaches.flatMap(({ rules }) => rules))],
  propose(problem) {
    const { workflow, history } = problem
    const { job, step } = failingStep(problem)
    if (history.occurrences < recurs) abstain(`The failure was seen fewer than ${recurs} times.`)
    const [start, , end] = job.map.range ?? [0, 0, 0]
    if (publishes.test(workflow.text.slice(start, end))) {
      abstain(
        'The job publishes, and what it ships should come from no cache that others can write.'
      )
    }
    const { cache, setup } = theCache(problem, job, step)
    return {
      disposition: 'review',
      title: `Cache ${cache.value}'s packages in job \`${job.id}\``,
      reason: `Fetching the packages failed ${history.occurrences} times by the network; the setup action can keep them between runs.`,
      lookAt: [
        'Whether the job deploys: a cache that other jobs of the branch can write is best left out there.'
      ],
      ...setInMap(workflow, setup, 'with', { cache: cache.value }, 'uses')
    }
  }
}

function theCache(
  { failure, files }: Problem,
  job: JobNode,
  step: StepNode
): { cache: PackageCache; setup: StepNode } {
  const [script = ''] = scriptsOf([step])
  const [cache] = packageCaches.filter(
    ({ rules, tool }) =>
      rules.includes(failure.diagnosis.ruleId) && callsOf(script, tool).length > 0
  )
  if (!cache) abstain('The failing step does not call the package manager by itself.')
  if (!cache.locks.some((lock) => files?.has(lock))) abstain('No lock file is known at the root.')
  const above = stepsBefore(job, step)
  const usesOf = ({ map }: StepNode) => textAt(map, 'uses') ?? ''
  const [setup, second] = above.filter((each) => cache.action.test(usesOf(each)))
  if (!setup || second) abstain('There is no single setup step before the failing one.')
  const inputs = mapAt(setup.map, 'with')
  const isSet = inputs && (entryOf(inputs, 'cache') ?? entryOf(inputs, 'package-manager-cache'))
  if (isSet) abstain('The setup step says already whether it caches.')
  if (above.some((each) => /^actions\/cache(?:\/|@)/.test(usesOf(each)))) {
    abstain('The job has a cache of its own.')
  }
  const { needs } = cache
  const isReady =
    !needs || above.some((each) => each.index < setup.index && needs.test(usesOf(each)))
  if (!isReady) abstain('The package manager is installed after the setup step.')
  return { cache, setup }
}
