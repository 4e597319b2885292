import { abstain } from '../workflow-file/abstain.js'
import { textAt, mapAt, type JobNode, type StepNode } from '../workflow-file/find-nodes.js'
import { insertSteps } from '../workflow-file/edit-steps.js'
import { labelsOfJob } from '../workflow-file/runner-of-job.js'
import type { Draft } from '../engine/types/fix.js'
import { calledFiles, callsCommand } from './scripts/called-by.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { installStep, type InstallStep } from './installs/install-step.js'
import { laterInstall, movedUp } from './installs/later-install.js'
import { missingCommandIn } from './installs/missing-name.js'
import { failingStep } from './book/place.js'
import { rustPart } from './installs/rust-part.js'
import { versionFilesOf } from './installs/setup-step.js'
import { containerOf } from './jobs/job-facts.js'
import { commands, type CommandSource } from './tables/commands.js'
import { onUbuntuImages, ubuntuImage } from './tables/hosted-commands.js'
import { setupActions } from './tables/setup-actions.js'
import { withCondition } from './jobs/with-condition.js'

const rustRules = ['rust-component-missing', 'rust-target-missing']

/** Puts the step that brings a missing command in front of the one that needs it, or moves it there. */
export const installCommand: WorkflowFixer = {
  id: 'install-command',
  summary: 'Installs a command that is missing in front of the step that needs it.',
  disposition: 'safe',
  answers: [
    'shell-command-missing',
    'posix-shell-command-missing',
    'zsh-command-missing',
    'windows-command-missing',
    'powershell-command-missing',
    'action-tool-missing',
    'go-command-missing',
    'node-command-missing',
    'env-command-missing',
    'make-command-missing',
    'tox-command-missing',
    'cargo-command-missing',
    ...rustRules
  ],
  reads(problem) {
    const source = sourceOf(problem)?.source
    const action = source && 'setup' in source ? setupActions[source.setup] : null
    return [...(action ? versionFilesOf(action) : []), ...calledFiles(problem)]
  },
  propose(problem) {
    const { job, step } = failingStep(problem)
    if (rustRules.includes(problem.failure.diagnosis.ruleId)) {
      return draft(problem, job, step, rustPart(problem, job, step))
    }
    const found = sourceOf(problem)
    if (!found) abstain('The table of commands does not know what is missing.')
    const { name, source } = found
    if (!needs(problem, step, name)) {
      abstain(`Neither the step nor a file that it calls shows a call of \`${name}\`.`)
    }
    demandMissing(problem, job, name, source)
    const later = laterInstall(job, step, name, source)
    if (later) return movedDraft(problem, job, step, later, name)
    return draft(problem, job, step, installStep(problem, job, step, name, source))
  }
}

/** By the table; the name it gives back is the table's own. */
function sourceOf({ failure }: Problem): { name: string; source: CommandSource } | null {
  const named = missingCommandIn(failure.diagnosis.evidence[0]?.text ?? '')
  if (named === null) return null
  const key = failure.diagnosis.ruleId === 'cargo-command-missing' ? `cargo-${named}` : named
  for (const [name, source] of commands) if (name === key) return { name, source }
  return null
}

/** Abstains where the command is there, but hidden: on an image that has it, or from root's PATH. */
function demandMissing(
  { failure }: Problem,
  job: JobNode,
  name: string,
  source: CommandSource
): void {
  const labels = failure.labels.length > 0 ? failure.labels : (labelsOfJob(job) ?? [])
  const isOnImage = labels.length > 0 && labels.every((label) => ubuntuImage.test(label))
  if (isOnImage && onUbuntuImages.has(name) && containerOf(job) === null) {
    abstain(`The image of the runner has \`${name}\`, so something hides it.`)
  }
  if (/\bsudo: /.test(failure.diagnosis.evidence[0]?.text ?? '') && !('packages' in source)) {
    abstain(`\`${name}\` is missing for root alone, whose PATH is another.`)
  }
}

/** An action shows its need by its name or its input `cache`, a script by a call; `cargo nextest` is `cargo-nextest`. */
function needs(problem: Problem, step: StepNode, name: string): boolean {
  const inputs = mapAt(step.map, 'with')
  const action = textAt(step.map, 'uses')?.replace(/@.*$/, '')
  if (action !== undefined) {
    return action.endsWith(`/${name}`) || (inputs && textAt(inputs, 'cache')) === name
  }
  return callsCommand(problem, name.replace(/^cargo-/, ''))
}

function draft(
  { workflow }: Problem,
  job: JobNode,
  step: StepNode,
  { title, reason, lookAt, node, condition }: InstallStep
): Draft {
  const own = textAt(step.map, 'if')
  const both = own !== null && condition !== null
  const merged = both ? `(${bare(own)}) && ${condition}` : (own ?? condition)
  return {
    ...{ disposition: 'safe', title, reason, lookAt },
    ...insertSteps(workflow, job, step.index, [withCondition(node, merged)])
  }
}

/** Without the `${{ }}` around a whole condition. */
const bare = (condition: string): string => condition.replace(/^\$\{\{\s*(.*?)\s*\}\}$/s, '$1')

function movedDraft(
  problem: Problem,
  job: JobNode,
  step: StepNode,
  later: StepNode,
  name: string
): Draft {
  return {
    disposition: 'safe',
    title: `Set up ${name} before the step of job \`${job.id}\` that needs it`,
    reason: `\`${name}\` was missing because the step that brings it comes later in the same job.`,
    lookAt: [],
    ...movedUp(problem, job, later, step)
  }
}
