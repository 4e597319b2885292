import { abstain } from '../workflow-file/abstain.js'
import { insertSteps } from '../workflow-file/edit-steps.js'
import { mapAt, textAt, type JobNode, type StepNode } from '../workflow-file/find-nodes.js'
import { isUseOf } from './actions/action-ref.js'
import { stepsOf } from '../workflow-file/find-nodes.js'
import { callsCommand } from './scripts/called-by.js'
import { calledFiles } from './scripts/called-by.js'
import { runsElsewhere } from './scripts/called-by.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { containerOf, namesSteps } from './jobs/job-facts.js'
import { brings } from './installs/later-install.js'
import { packagesIn, requirementFiles, requirementsIn, normalised } from './installs/manifests.js'
import { missingCommandIn } from './installs/missing-name.js'
import { missingModuleIn } from './installs/missing-module.js'
import { failingStep } from './book/place.js'
import {
  asElsewhere,
  bundleInstall,
  composerInstall,
  nodeInstall,
  pipInstall,
  type ProjectInstall
} from './installs/project-install.js'
import { packagesOfBinary } from './tables/binaries.js'
import { packageOfImport } from './tables/imports.js'
import { scriptsOf } from './jobs/steps-before.js'
import { setupActions } from './tables/setup-actions.js'
import { withCondition } from './jobs/with-condition.js'
import { demandCheckout } from './jobs/checkouts.js'
import { folderOf, inFolder } from './jobs/folders.js'
import { stepsBefore } from './jobs/steps-before.js'

const nodeRules = [
  'node-module-missing',
  'package-binary-missing',
  'shell-command-missing',
  'posix-shell-command-missing',
  'windows-command-missing'
]

/** Commands that run code of a Node project, or its scripts. */
const nodeCallers = ['node', 'npm', 'npx', 'yarn', 'pnpm', 'bun', 'bunx', 'tsx', 'ts-node']

/** Environments into which a plain `pip install` in front of the step would put nothing. */
const ownPython =
  /\b(?:uvx?|poetry|pipenv|pdm|hatch|tox|nox|conda|mamba|pixi|virtualenv|venv)\b|\bbin\/activate\b/

/** Puts the project's install step in front of the first step that needs it. */
export const installDependencies: WorkflowFixer = {
  id: 'install-dependencies',
  summary: "Installs the project's dependencies where a job uses them without.",
  disposition: 'safe',
  answers: [
    ...nodeRules,
    'python-module-missing',
    'bundler-gem-missing',
    'zsh-command-missing',
    'php-autoload-missing'
  ],
  reads(problem) {
    const folder = folderOfProblem(problem)
    const { files } = problem
    if (folder === null || !files) return []
    const called = calledFiles(problem)
    return [inFolder(folder, 'package.json'), ...requirementFiles(files, folder), ...called]
  },
  propose(problem) {
    const { job, step } = failingStep(problem)
    demandCheckout(job, step)
    const folder = folderOfProblem(problem) ?? ''
    const install = installOf(problem, job, step, folder)
    const before = stepsBefore(job, step)
    const own = textAt(step.map, 'run') ?? abstain('The failing step runs no script.')
    const scripts = stepsOf(job).map(({ map }) => textAt(map, 'run') ?? '')
    if (scripts.some((run) => (install.any ?? install.like).test(run))) {
      abstain('The job installs its dependencies already.')
    }
    if (runsElsewhere(own))
      abstain('The script runs commands in a container or on another machine.')
    if (/(?:^|[\s;&|(])(?:cd|pushd)\s/.test(own)) abstain('The failing script changes its folder.')
    isReady(job, before, install)
    const command = asElsewhere(problem.workflow, install)
    return {
      disposition: 'safe',
      title: `Install the dependencies of job \`${job.id}\` with \`${command}\``,
      reason:
        'What is missing is a dependency of the project, and no step of the job installs them.',
      lookAt: [],
      ...insertSteps(problem.workflow, job, step.index, [newStep(job, step, command)])
    }
  }
}

function newStep(job: JobNode, failing: StepNode, command: string): Record<string, unknown> {
  const folder = textAt(failing.map, 'working-directory')
  const step = {
    ...(namesSteps(job) ? { name: 'Install dependencies' } : {}),
    ...(folder === null ? {} : { 'working-directory': folder }),
    run: command
  }
  return withCondition(step, textAt(failing.map, 'if'))
}

function folderOfProblem({ workflow, job, step }: Problem): string | null {
  return job && step ? folderOf(workflow, job, step) : null
}

function installOf(problem: Problem, job: JobNode, step: StepNode, folder: string): ProjectInstall {
  const files = problem.files ?? abstain("The list of the repository's files is not known.")
  const { ruleId } = problem.failure.diagnosis
  const line = problem.failure.diagnosis.evidence[0]?.text ?? ''
  const has = (name: string) => files.has(inFolder(folder, name))
  if (ruleId === 'php-autoload-missing') {
    return has('composer.lock') ? composerInstall : abstain('The folder has no composer.lock.')
  }
  const isRuby = ruleId === 'bundler-gem-missing' || /\bbundler: command not found: /.test(line)
  if (isRuby)
    return has('Gemfile.lock') ? bundleOf(job, step) : abstain('There is no Gemfile.lock.')
  if (ruleId === 'python-module-missing') return pipOf(problem, job, step, folder, line)
  if (!nodeRules.includes(ruleId)) abstain('What is missing is no dependency of a project.')
  const command = missingCommandIn(line)
  if (
    ![...nodeCallers, ...(command === null ? [] : [command])].some((name) =>
      callsCommand(problem, name)
    )
  ) {
    abstain('The failing script calls nothing that would need what is missing.')
  }
  return nodeOf(problem, folder, line)
}

function bundleOf(job: JobNode, step: StepNode): ProjectInstall {
  const cached = stepsBefore(job, step).some((each) => {
    const inputs = mapAt(each.map, 'with')
    return (
      isUseOf(each, setupActions.ruby.uses) && inputs && textAt(inputs, 'bundler-cache') === 'true'
    )
  })
  return cached ? abstain('The job installs its gems already.') : bundleInstall
}

function nodeOf({ files, texts }: Problem, folder: string, line: string): ProjectInstall {
  const named = packagesIn(texts.get(inFolder(folder, 'package.json')) ?? '')
  const module = missingModuleIn(line)
  const command = missingCommandIn(line)
  const wanted = module ? [module] : command ? packagesOfBinary(command) : []
  if (!wanted.some((name) => named.has(name))) {
    abstain('The package.json of the folder does not name what is missing.')
  }
  return (
    nodeInstall(files ?? new Map(), folder) ??
    abstain('The folder has no lock file, or those of several package managers.')
  )
}

function pipOf(
  { files, texts }: Problem,
  job: JobNode,
  step: StepNode,
  folder: string,
  line: string
): ProjectInstall {
  const module = missingModuleIn(line) ?? ''
  const name = normalised(packageOfImport(module) ?? module.split('.')[0] ?? '')
  const [path] = requirementFiles(files ?? new Map(), folder).filter((each) =>
    requirementsIn(texts.get(each) ?? '').has(name)
  )
  if (path === undefined) abstain('No file of requirements in reach names what is missing.')
  const own = textAt(step.map, 'run') ?? ''
  const scripts = [own, ...scriptsOf(stepsBefore(job, step))]
  if (scripts.some((script) => ownPython.test(script)) || /\binstall\b|\bbuild\b/.test(own)) {
    abstain('The job brings Python packages by other means, or the failing script builds one.')
  }
  const isSetUp = stepsBefore(job, step).some((each) => isUseOf(each, setupActions.python.uses))
  if (!isSetUp && !/^python:/.test(containerOf(job) ?? '')) {
    abstain("The job uses the system's Python, into which pip installs nothing.")
  }
  return pipInstall(path, folder)
}

/** pnpm and bun are not on hosted runners. */
function isReady(job: JobNode, before: readonly StepNode[], { needs }: ProjectInstall): void {
  if (needs === null) return
  const isThere = before.some((step) => brings(step, needs, { setup: needs }))
  if (!isThere) abstain(`The job \`${job.id}\` sets up no ${needs}.`)
}
