import { abstain } from '../workflow-file/abstain.js'
import { insertSteps } from '../workflow-file/edit-steps.js'
import {
  entryOf,
  mapAt,
  stepsOf,
  textAt,
  type JobNode,
  type StepNode
} from '../workflow-file/find-nodes.js'
import type { Workflow } from '../workflow-file/open-workflow.js'
import { actionRef } from './actions/action-ref.js'
import { callsCommand } from './scripts/called-by.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { failingJob, failingStep } from './book/place.js'
import { calledPaths } from './scripts/called-paths.js'
import { scriptsOf, stepsBefore } from './jobs/steps-before.js'
import { missingScriptRules } from './tables/checkout-failures.js'

/** Puts a checkout into a job that uses the repository without one. */
export const addCheckout: WorkflowFixer = {
  id: 'add-checkout',
  summary:
    'Adds `actions/checkout` to a job that uses an action, a script or the history of its repository without one.',
  disposition: 'safe',
  answers: [
    'action-file-missing',
    'git-repository-absent',
    'working-directory-missing',
    ...missingScriptRules
  ],
  propose(problem) {
    const { workflow } = problem
    const job = failingJob(problem)
    requireNone(job, problem.step)
    const used = usedOfRepository(problem, job)
    const index = placeOf(job)
    const uses = actionRef(workflow, 'actions/checkout')
    return {
      disposition: 'safe',
      title: `Check the repository out in job \`${job.id}\``,
      reason: `${used}, and nothing puts the repository into the workspace before it.`,
      lookAt: lookAt(workflow, job),
      ...insertSteps(workflow, job, index, [{ uses }])
    }
  }
}

/** Any step above that may fill the workspace in its own way speaks against another checkout. */
function requireNone(job: JobNode, step: StepNode | null): void {
  const steps = stepsBefore(job, step)
  const isChecked = [...steps, ...(step ? [step] : [])].some(({ map }) =>
    /checkout/i.test(textAt(map, 'uses') ?? '')
  )
  if (isChecked) abstain(`The job \`${job.id}\` has a checkout already.`)
  if (
    scriptsOf(steps).some((script) => /\bgit\s+(?:clone|init)\b|\bgh\s+repo\s+clone\b/.test(script))
  ) {
    abstain(`A script of the job \`${job.id}\` fetches a repository itself.`)
  }
}

/** What needs the repository, as the beginning of a sentence. */
function usedOfRepository(problem: Problem, job: JobNode): string {
  const { ruleId, evidence } = problem.failure.diagnosis
  if (ruleId === 'action-file-missing') return localAction(problem, job)
  if (ruleId === 'git-repository-absent') {
    const hasFolder = problem.step && entryOf(problem.step.map, 'working-directory') !== null
    if (hasFolder) abstain('The step has a folder of its own.')
    if (!['git', 'gh'].some((command) => callsCommand(problem, command))) {
      abstain('The failing step does not call git itself: an action, a container or a host does.')
    }
    return 'A step works on the git repository'
  }
  const { step } = failingStep(problem)
  const { files } = problem
  if (!files) abstain('The list of files of the repository is not known.')
  if (ruleId === 'working-directory-missing') return ownFolder(files, step)
  const line = evidence.map(({ text }) => text).join('\n')
  const called = calledPaths(problem.workflow, job, step)
  if (
    !called.some(({ path, word }) => files.has(path) && line.includes(word.replace(/^\.\//, '')))
  ) {
    abstain('The missing file is no script of the repository that the failing step calls.')
  }
  return 'The failing step calls a script of the repository'
}

function ownFolder(files: ReadonlyMap<string, string>, step: StepNode): string {
  const folder = (textAt(step.map, 'working-directory') ?? '').replace(/^\.\/|\/+$/g, '')
  const isThere = folder !== '' && [...files.keys()].some((path) => path.startsWith(`${folder}/`))
  if (!isThere) abstain("The step's folder is none of the repository.")
  return 'The failing step works in a folder of the repository'
}

function localAction({ step, files, failure }: Problem, job: JobNode): string {
  if (!failure.diagnosis.evidence.some(({ text }) => text.includes("' under '"))) {
    abstain('The action is one of another repository.')
  }
  const actions = (step ? [step] : stepsOf(job)).flatMap(({ map }) => {
    const uses = textAt(map, 'uses') ?? ''
    return uses.startsWith('./') ? [uses.slice(2).replace(/\/+$/, '')] : []
  })
  if (actions.length === 0) abstain('The failing step uses no action of the repository.')
  const isThere = (action: string) =>
    ['action.yml', 'action.yaml', 'Dockerfile'].some((name) =>
      files?.has(action ? `${action}/${name}` : name)
    )
  if (files && !actions.every(isThere)) abstain('The repository has no action at that path.')
  return 'The job uses an action of the repository'
}

/**
 * In front of all steps, since a checkout empties the workspace; behind an action that watches the network, which has to
 * be first.
 */
function placeOf(job: JobNode): number {
  const steps = stepsOf(job)
  const first = steps.findIndex(
    ({ map }) => !/^step-security\/harden-runner@/.test(textAt(map, 'uses') ?? '')
  )
  return Math.max(first, 0)
}

/** A block of permissions sets those it does not name to none; a private repository can't be read then. */
function lookAt({ root }: Workflow, job: JobNode): string[] {
  const permissions = mapAt(job.map, 'permissions') ?? mapAt(root, 'permissions')
  if (!permissions || entryOf(permissions, 'contents')) return []
  return ['In a private repository the job also needs `contents: read` in its permissions.']
}
