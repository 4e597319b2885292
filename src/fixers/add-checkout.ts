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
import { callsCommand, runsElsewhere } from './scripts/called-by.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { failingJob, failingStep } from './book/place.js'
import { calledPaths } from './scripts/called-paths.js'
import { usesRepository } from './scripts/used-files.js'
import { plainFolderOf } from './jobs/folders.js'
import { scriptsOf, stepsBefore } from './jobs/steps-before.js'
import { missingScriptRules } from './tables/checkout-failures.js'
import { projectCommands, repositoryFileRules, setupFileRules } from './tables/project-commands.js'

type Files = NonNullable<Problem['files']>

/** Puts a checkout into a job that uses the repository without one. */
export const addCheckout: WorkflowFixer = {
  id: 'add-checkout',
  summary:
    'Adds `actions/checkout` to a job that uses an action, a file or the history of its repository without one.',
  disposition: 'safe or review',
  answers: [
    'action-file-missing',
    'git-repository-absent',
    'working-directory-missing',
    ...new Set([...missingScriptRules, ...repositoryFileRules])
  ],
  propose(problem) {
    const { workflow } = problem
    const job = failingJob(problem)
    requireNone(job, problem.step)
    const { used, disposition } = usedOfRepository(problem, job)
    const index = placeOf(job)
    const uses = actionRef(workflow, 'actions/checkout')
    return {
      disposition,
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

interface Use {
  /** What needs the repository, as the beginning of a sentence. */
  used: string
  disposition: 'safe' | 'review'
}

function usedOfRepository(problem: Problem, job: JobNode): Use {
  const { ruleId } = problem.failure.diagnosis
  const safe = (used: string): Use => ({ used, disposition: 'safe' })
  if (ruleId === 'action-file-missing') return safe(localAction(problem, job))
  if (ruleId === 'git-repository-absent') return safe(gitItself(problem))
  const { step } = failingStep(problem)
  const { files } = problem
  if (!files) abstain('The list of files of the repository is not known.')
  if (ruleId === 'working-directory-missing') return safe(ownFolder(problem, files, job, step))
  if (Object.hasOwn(setupFileRules, ruleId)) return safe(setupFile(files, step, ruleId))
  if (missingScriptRules.includes(ruleId) && callsScript(problem, files, job, step)) {
    return safe('The failing step calls a script of the repository')
  }
  return { used: readsFiles(problem, job, step), disposition: trustOf(problem, job, step) }
}

function gitItself(problem: Problem): string {
  const hasFolder = problem.step && entryOf(problem.step.map, 'working-directory') !== null
  if (hasFolder) abstain('The step has a folder of its own.')
  if (!['git', 'gh'].some((command) => callsCommand(problem, command))) {
    abstain('The failing step does not call git itself: an action, a container or a host does.')
  }
  return 'A step works on the git repository'
}

const evidenceOf = ({ failure }: Problem): string =>
  failure.diagnosis.evidence.map(({ text }) => text).join('\n')

function callsScript(problem: Problem, files: Files, job: JobNode, step: StepNode): boolean {
  const line = evidenceOf(problem)
  return calledPaths(problem.workflow, job, step).some(
    ({ path, word }) => files.has(path) && line.includes(word.replace(/^\.\//, ''))
  )
}

const fills: readonly RegExp[] = [
  /\b(?:npm|yarn|pnpm|bun|cargo|poetry|uv|dotnet|flutter|mix|composer) (?:init|new|create)\b|\bgo mod init\b|\bnpx create-/,
  /\bgit\b[^\n]*\s(?:clone|init)\b|\bgh\s+(?:repo\s+clone|run\s+download|release\s+download)\b/,
  /\btar\s+(?:-?[a-zA-Z]*x|--extract)|\bunzip\b|\b(?:rsync|scp|svn)\s|\baws s3\b|\bgsutil\b/,
  /(?:>|\btee)\s*["']?(?:\.\/)?(?:Makefile|Dockerfile|CMakeLists\.txt|[\w.-]+\.(?:json|toml|mod|txt|py|ya?ml|mk))\b/
]

function readsFiles(problem: Problem, job: JobNode, step: StepNode): string {
  const scripts = scriptsOf([...stepsBefore(job, step), step])
  if (scripts.some((script) => fills.some((pattern) => pattern.test(script)))) {
    abstain(`A script of the job \`${job.id}\` fills the workspace itself.`)
  }
  const { ruleId } = problem.failure.diagnosis
  const docker = /^(?:docker|project-file-missing$)/.test(ruleId) ? 'docker' : ''
  if (scriptsOf([step]).some((script) => runsElsewhere(script, docker) !== null)) {
    abstain('The script runs commands in a container or on another machine.')
  }
  if (!usesRepository(problem, job, step)) {
    abstain('What is missing is no file of the repository that the failing step asks for.')
  }
  return 'The failing step asks for a file of the repository'
}

/** What an artifact or a cache was to bring may have a newer state than the repository. */
function trustOf({ failure }: Problem, job: JobNode, step: StepNode): 'safe' | 'review' {
  const isProject = projectCommands.some(({ rules }) => rules.includes(failure.diagnosis.ruleId))
  const isFilled = stepsBefore(job, step).some(({ map }) =>
    /download|\bcache\b/i.test(textAt(map, 'uses') ?? '')
  )
  return isFilled && !isProject ? 'review' : 'safe'
}

function setupFile(files: Files, { map }: StepNode, ruleId: string): string {
  const inputs = mapAt(map, 'with')
  const named = inputs && textAt(inputs, 'cache-dependency-path')
  const isThere = named
    ? files.has(named)
    : [...files.keys()].some((path) => setupFileRules[ruleId]?.test(path))
  if (!isThere) abstain('The repository holds no lock file where the failing step looks for one.')
  return 'The failing step asks for a lock file of the repository'
}

function ownFolder({ workflow }: Problem, files: Files, job: JobNode, step: StepNode): string {
  const folder = plainFolderOf(workflow, job, step) ?? ''
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
