import type { Draft } from '../engine/types/fix.js'
import { abstain } from '../workflow-file/abstain.js'
import type { JobNode, StepNode } from '../workflow-file/find-nodes.js'
import { replaceInScript, scriptOf } from '../workflow-file/script.js'
import { calledFiles } from './scripts/called-by.js'
import { calledPaths, type CalledPath } from './scripts/called-paths.js'
import { refusedWithin } from './scripts/called-within.js'
import { checkoutsOf, checkoutFolder, isOwn } from './jobs/checkouts.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { failingStep } from './book/place.js'
import { scriptsOf, stepsBefore } from './jobs/steps-before.js'

/** Makes a script of the repository executable that a step calls by its path. */
export const makeExecutable: WorkflowFixer = {
  id: 'make-executable',
  summary:
    'Sets the executable bit of a script that a step calls; where the tree is not known the step calls it through bash.',
  disposition: 'safe',
  answers: ['script-not-executable', 'exit-code-not-executable'],
  reads: calledFiles,
  propose(problem) {
    const { job, step } = failingStep(problem)
    const within = refusedWithin(problem, job, step)
    if (within !== null) return modeOf(problem, job, within)
    const called = theCalled(problem, job, step)
    return problem.files ? modeOf(problem, job, called.path) : throughBash(problem, step, called)
  }
}

/** The one that the log names; where it names none, the only one. */
function theCalled(
  { failure, workflow, files }: Problem,
  job: JobNode,
  step: StepNode
): CalledPath {
  const line = failure.diagnosis.evidence.map(({ text }) => text).join('\n')
  const isNamed = ({ word }: CalledPath) => line.includes(`${word}: Permission denied`)
  const all = calledPaths(workflow, job, step).filter(({ isCommand }) => isCommand)
  const named = all.filter(isNamed)
  const isTold = failure.diagnosis.ruleId === 'script-not-executable'
  if (
    !isTold &&
    scriptsOf([...stepsBefore(job, step), step]).some((each) => each.includes('chmod'))
  ) {
    abstain('The job sets modes itself, so what may not be run is not known.')
  }
  const open =
    files && !isTold
      ? all.filter(({ path }) => files.get(inRepository(job, path)) === '100644')
      : all
  const called = isTold ? named : open
  const [first] = called
  if (!first || called.some(({ path }) => path !== first.path)) {
    abstain('Which script of the repository may not be run is not known from the failing step.')
  }
  return first
}

function modeOf({ files }: Problem, job: JobNode, inWorkspace: string): Draft {
  if (!checkoutsOf(job).some(isOwn)) abstain(`The job \`${job.id}\` has no checkout.`)
  const path = inRepository(job, inWorkspace)
  const mode = files?.get(path)
  if (mode === undefined) abstain('The script is no file of the repository.')
  if (mode !== '100644') abstain('The script is executable in the repository already.')
  return {
    disposition: 'safe',
    title: 'Make the script executable that the step calls',
    reason: 'The step calls a script by its path, and its mode in git is 100644.',
    lookAt: ['Whether its first line names an interpreter.'],
    ...{ path, mode: '100755', edits: [], changes: [] }
  }
}

/** A checkout into a folder of the workspace puts the folder in front of every path. */
function inRepository(job: JobNode, path: string): string {
  const folders = checkoutsOf(job).filter(isOwn).map(checkoutFolder)
  const folder = folders.find((each) => each && path.startsWith(`${each}/`))
  return folder ? path.slice(folder.length + 1) : path
}

const bashScript = /(?:\.(?:sh|bash)|(?:^|\/)(?:gradlew|mvnw|configure))$/

function throughBash({ workflow }: Problem, step: StepNode, { word, start }: CalledPath): Draft {
  if (!bashScript.test(word)) abstain('The script may be one for something else than bash.')
  const script = scriptOf(workflow, step) ?? abstain('The failing step has no script.')
  const edit = { start, end: start, text: 'bash ' }
  return {
    disposition: 'safe',
    title: 'Call the script through bash',
    reason: 'The step calls a script by its path, and the file may not be executed.',
    lookAt: ['`git update-index --chmod=+x` on the script cures it everywhere.'],
    ...replaceInScript(workflow, script, [edit])
  }
}
