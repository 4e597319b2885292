import { abstain } from '../../workflow-file/abstain.js'
import {
  jobsOf,
  stepsOf,
  textAt,
  type JobNode,
  type StepNode
} from '../../workflow-file/find-nodes.js'
import { shellOfStep } from '../../workflow-file/shell-of-step.js'
import { actionRef, usesOf } from '../actions/action-ref.js'
import type { Problem } from '../fixer.js'
import { containerOf, isHosted, namesSteps, systemOf } from '../jobs/job-facts.js'
import { installPackages } from './package-step.js'
import { setupStep } from './setup-step.js'
import type { CommandSource, Packages } from '../tables/commands.js'
import { setupActions, type SetupName } from '../tables/setup-actions.js'
import { demandCheckout } from '../jobs/checkouts.js'
import { stepsBefore } from '../jobs/steps-before.js'

/** A step that installs something, and what to say of it. */
export interface InstallStep {
  node: Record<string, unknown>
  /** That keeps it to the system of the failing leg; null where all legs may run it. */
  condition: string | null
  title: string
  reason: string
  lookAt: string[]
}

/** The step that brings a command, by the table's word for it. */
export function installStep(
  problem: Problem,
  job: JobNode,
  step: StepNode,
  name: string,
  source: CommandSource
): InstallStep {
  if (stepsBefore(job, step).some(({ map }) => isInstalled(textAt(map, 'run') ?? '', name))) {
    abstain(`A step in front of the failing one installs \`${name}\` already.`)
  }
  if ('packages' in source) return packageStep(problem, job, step, name, source.packages)
  if (containerOf(job) !== null) abstain('The job runs in a container, which needs its own image.')
  if (!systemOf(problem, job) && !isHosted(job)) {
    abstain('The job runs on no hosted runner whose system is known.')
  }
  if ('corepack' in source || (name === 'pnpm' && prefersCorepack(problem))) {
    return said(job, name, { run: 'corepack enable' }, 'Node.js brings it by corepack.')
  }
  if ('setup' in source) return actionStep(problem, job, step, name, source.setup)
  if ('pipx' in source) {
    const run = `pipx install ${source.pipx}`
    return said(job, name, { run }, 'Hosted runners have pipx.')
  }
  const uses = actionRef(problem.workflow, 'taiki-e/install-action')
  const node = { uses, with: { tool: source.rustTool } }
  return said(job, name, node, 'The action fetches its ready-made binary.')
}

/** As other jobs of the file bring pnpm. */
function prefersCorepack({ workflow }: Problem): boolean {
  const scripts = jobsOf(workflow)
    .flatMap(stepsOf)
    .map(({ map }) => textAt(map, 'run') ?? '')
  const isUsed = scripts.some((script) => /^\s*corepack enable\b/m.test(script))
  return isUsed && usesOf(workflow, setupActions.pnpm.uses).length === 0
}

function actionStep(
  problem: Problem,
  job: JobNode,
  failing: StepNode,
  name: string,
  setup: SetupName
): InstallStep {
  const action = setupActions[setup]
  const { step, isGuess, readsFile } = setupStep(problem, job, action)
  if (readsFile) demandCheckout(job, failing)
  const reason = `\`${name}\` is missing on the runner; ${action.uses} brings it.`
  const lookAt = isGuess
    ? ['The version: nothing in the repository says one, so this is the usual.']
    : []
  return { node: step, condition: null, title: titled(job, name), reason, lookAt }
}

function packageStep(
  problem: Problem,
  job: JobNode,
  step: StepNode,
  name: string,
  packages: Packages
): InstallStep {
  const { run, condition } = installPackages(problem, job, packages)
  if (!shellOfStep(problem.workflow, job, step) && containerOf(job) === null) {
    const isPlain = textAt(step.map, 'shell') === null && systemOf(problem, job) !== null
    if (!isPlain) abstain('The step runs in a shell of its own, which may see other programs.')
  }
  const wanted = run.split(' ').at(-1) ?? ''
  if (stepsBefore(job, step).some(({ map }) => isInstalled(textAt(map, 'run') ?? '', wanted))) {
    abstain(`A step in front of the failing one installs \`${wanted}\` already.`)
  }
  return { ...said(job, name, { run }, 'This package brings it.'), condition }
}

const isInstalled = (script: string, wanted: string): boolean =>
  /\b(?:install|add)\b/.test(script) && script.split(/\s+/).includes(wanted)

function said(job: JobNode, name: string, node: Record<string, unknown>, how: string): InstallStep {
  return {
    node: { ...(namesSteps(job) ? { name: `Install ${name}` } : {}), ...node },
    condition: null,
    title: titled(job, name),
    reason: `\`${name}\` is missing on the runner. ${how}`,
    lookAt: []
  }
}

const titled = (job: JobNode, name: string): string =>
  `Install ${name} before the step of job \`${job.id}\` that needs it`
