import { abstain } from '../workflow-file/abstain.js'
import { insertSteps } from '../workflow-file/edit-steps.js'
import { stepsOf, textAt, type JobNode, type StepNode } from '../workflow-file/find-nodes.js'
import { checkoutsOf } from './jobs/checkouts.js'
import type { WorkflowFixer } from './fixer.js'
import { containerOf, namesSteps, systemCondition, systemOf } from './jobs/job-facts.js'
import { failingJob } from './book/place.js'
import { withCondition } from './jobs/with-condition.js'

/** Of the image, in the order of their size: .NET, Android's SDK, Haskell, CodeQL. About 25 GB with Docker's images. */
const folders: readonly { path: string; usedBy: RegExp }[] = [
  { path: '/usr/share/dotnet', usedBy: /dotnet|msbuild|nuget|pwsh/i },
  { path: '/usr/local/lib/android', usedBy: /android|gradle|adb\b|flutter|ndk/i },
  { path: '/opt/ghc', usedBy: /ghc|cabal|haskell|stack\b/i },
  { path: '/opt/hostedtoolcache/CodeQL', usedBy: /codeql/i }
]

const freesAlready =
  /free-disk-space|free_disk_space|maximize-build-space|remove-unwanted-software|docker (?:image|system) prune|rm -rf [^\n]*(?:\/usr\/share\/dotnet|\/usr\/local\/lib\/android|\/opt\/ghc)/

/** Frees the disk of a hosted Linux runner early in the job that filled it. */
export const freeDiskSpace: WorkflowFixer = {
  id: 'free-disk-space',
  summary: 'Removes what the job does not use from the disk of a hosted Linux runner.',
  disposition: 'review',
  answers: ['runner-disk-full', 'image-layer-disk-full', 'disk-full', 'disk-space-insufficient'],
  propose(problem) {
    const job = failingJob(problem)
    if (containerOf(job) !== null)
      abstain("The job's container does not see the disk's other files.")
    if (systemOf(problem, job) !== 'linux')
      abstain('The job does not run on a hosted Linux runner.')
    const { text } = problem.workflow
    const [start = 0, , end = 0] = job.map.range ?? []
    const source = text.slice(start, end)
    if (freesAlready.test(source)) abstain('The job frees disk space already.')
    const spare = folders.filter(({ usedBy }) => !usedBy.test(source)).map(({ path }) => path)
    if (spare.length === 0) abstain('The job uses all that could be removed.')
    return {
      disposition: 'review',
      title: `Free disk space early in job \`${job.id}\``,
      reason:
        'The disk of the runner ran full; hosted Linux runners hold tools that this job does not name.',
      lookAt: [
        'Whether a step uses what is removed: ' + spare.join(', ') + ", and Docker's images."
      ],
      ...insertSteps(problem.workflow, job, placeFor(job, problem.step), [
        withCondition(
          {
            ...(namesSteps(job) ? { name: 'Free disk space' } : {}),
            run: `sudo rm -rf ${spare.join(' ')}\nsudo docker image prune --all --force\n`
          },
          systemCondition(job, 'linux')
        )
      ])
    }
  }
}

/** Behind the first checkout, where that comes before the failing step; else first. */
function placeFor(job: JobNode, failing: StepNode | null): number {
  const checkout = checkoutsOf(job)[0]?.step
  const isEarly = checkout !== undefined && (!failing || checkout.index < failing.index)
  return isEarly && !holdsImages(job, checkout.index) ? checkout.index + 1 : 0
}

/** Whether a step in front of the place loads images that a prune would take. */
const holdsImages = (job: JobNode, before: number): boolean =>
  stepsOf(job).some(
    ({ index, map }) =>
      index <= before && /\bdocker (?:pull|load|build)\b/.test(textAt(map, 'run') ?? '')
  )
