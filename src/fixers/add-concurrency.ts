import type { Draft } from '../engine/types/fix.js'
import { abstain } from '../workflow-file/abstain.js'
import { insertKey, insertKeyBefore, type MapAt } from '../workflow-file/edit-map.js'
import { jobsOf, mapAt, textAt, triggersOf, type JobNode } from '../workflow-file/find-nodes.js'
import type { Workflow } from '../workflow-file/open-workflow.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { failingJob } from './book/place.js'

/** Runs of one branch; the state of Terraform is one for all branches. */
const ofRef = '${{ github.workflow }}-${{ github.ref }}'

/** What may happen once at a time, by the rule that tells the race. */
const races: Readonly<Record<string, { what: string; group: string }>> = {
  'pages-deployment-in-progress': { what: 'deployments of GitHub Pages', group: 'pages' },
  'git-push-rejected': { what: 'pushes to one branch', group: ofRef },
  'terraform-state-locked': { what: 'runs on one Terraform state', group: '${{ github.workflow }}' }
}

/** Lets runs that race each other wait for each other. */
export const addConcurrency: WorkflowFixer = {
  id: 'add-concurrency',
  summary: 'Adds a concurrency group to a job that races itself in another run.',
  disposition: 'review',
  answers: Object.keys(races),
  propose(problem) {
    const job = failingJob(problem)
    const race = races[problem.failure.diagnosis.ruleId]
    if (!race) abstain('It is not known what races here.')
    refuseOthers(problem, job)
    const isAlone = jobsOf(problem.workflow).length === 1 && !isCalled(problem.workflow)
    const own = isAlone ? '' : `-${job.id}`
    const group = race.group.startsWith('$') ? race.group + own : race.group
    return draft(problem.workflow, { job, group, isAlone, what: race.what })
  }
}

function refuseOthers({ workflow, caller }: Problem, job: JobNode): void {
  const files = [workflow, ...(caller ? [caller.workflow] : [])]
  const maps = [...files.map(({ root }) => root), job.map, ...(caller ? [caller.job.map] : [])]
  if (maps.some((map) => map.has('concurrency'))) {
    abstain(
      'There is a concurrency group already: what races the job is in another workflow, or pushes by hand.'
    )
  }
  const strategy = mapAt(job.map, 'strategy')
  if (strategy?.has('matrix')) {
    abstain(
      `The legs of the matrix of job \`${job.id}\` race each other in one run: set \`max-parallel: 1\`, or let one job do it when all are done.`
    )
  }
}

/** A called workflow sees its caller's `github.workflow`, so its group must not be one that the caller may have. */
const isCalled = (workflow: Workflow): boolean => triggersOf(workflow).includes('workflow_call')

function draft(
  workflow: Workflow,
  given: { job: JobNode; group: string; isAlone: boolean; what: string }
): Draft {
  const { job, group, isAlone, what } = given
  const value = { group, 'cancel-in-progress': false }
  const root: MapAt = { map: workflow.root, path: [] }
  const after = textAt(job.map, 'uses') === null ? 'runs-on' : 'uses'
  const change = isAlone
    ? insertKeyBefore(workflow, root, 'concurrency', value, 'jobs')
    : insertKey(workflow, job, 'concurrency', value, after)
  return {
    disposition: 'review',
    title: `Let ${isAlone ? 'runs of the workflow' : `job \`${job.id}\``} wait for each other`,
    reason: `Two ${what} at once fail; jobs of one concurrency group run one after the other.`,
    lookAt: [
      'GitHub keeps one waiting run of a group and cancels an older one; `queue: max` keeps up to 100, and actionlint 1.7.12 does not know it.',
      'Whether another workflow does the same: it needs the same group.'
    ],
    ...change
  }
}
