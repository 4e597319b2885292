import { abstain } from '../../workflow-file/abstain.js'
import type { Change } from '../../workflow-file/change.js'
import { moveStepUp } from '../../workflow-file/edit-steps.js'
import {
  entryOf,
  mapAt,
  stepsOf,
  textAt,
  type JobNode,
  type StepNode
} from '../../workflow-file/find-nodes.js'
import { isUseOf } from '../actions/action-ref.js'
import type { Problem } from '../fixer.js'
import type { CommandSource } from '../tables/commands.js'
import { setupActions } from '../tables/setup-actions.js'

/** Whether a step does nothing but bring a command. */
export function brings(step: StepNode, name: string, source: CommandSource): boolean {
  if ('setup' in source && isUseOf(step, setupActions[source.setup].uses)) return true
  const run = textAt(step.map, 'run')?.trim() ?? ''
  const [tool, version] = /^npm (?:i|install) (?:-g|--global) (pnpm|yarn)(@\S+)?$/.exec(run) ?? []
  const isNode = name === 'pnpm' || name === 'yarn'
  if (isNode && tool !== undefined) return run.includes(` ${name}${version ?? ''}`)
  if (isNode) return /^corepack enable(?: \w+)?(?:\s*(?:&&|\n)\s*corepack [\w@. -]+)*$/.test(run)
  return 'pipx' in source && new RegExp(`^pipx? install ${source.pipx}(?:==\\S+)?$`).test(run)
}

/** The step of the job, behind the failing one, that brings the command; null where there is none. */
export function laterInstall(
  job: JobNode,
  failing: StepNode,
  name: string,
  source: CommandSource
): StepNode | null {
  const bringing = stepsOf(job).filter((step) => brings(step, name, source))
  if (bringing.some(({ index }) => index < failing.index)) {
    abstain(`A step in front of the failing one brings \`${name}\` already.`)
  }
  return bringing.find(({ index }) => index > failing.index) ?? null
}

/** Abstains where the step hangs on what runs before it. */
export function movedUp(
  { workflow }: Problem,
  job: JobNode,
  step: StepNode,
  before: StepNode
): Change {
  const inputs = mapAt(step.map, 'with')
  const [start, , end] = step.map.range ?? [0, 0, 0]
  const isBound = /\bsteps\.|\bhashFiles\(/.test(workflow.text.slice(start, end))
  if (isBound || entryOf(step.map, 'if') || (inputs && entryOf(inputs, 'run_install'))) {
    abstain('The step that brings the command hangs on steps in front of it.')
  }
  return moveStepUp(workflow, job, step.index, before.index)
}
