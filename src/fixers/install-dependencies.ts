import { abstain } from '../workflow-file/abstain.js'
import { insertSteps } from '../workflow-file/edit-steps.js'
import { mapAt, textAt, type JobNode, type StepNode } from '../workflow-file/find-nodes.js'
import { isUseOf } from './actions/action-ref.js'
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
    return [inFolder(folder, 'package.json'), ...requirementFiles(files, folder)]
  },
  propose(problem) {
    const { job, step } = failingStep(problem)
    demandCheckout(job, step)
    const folder = folderOfProblem(problem) ?? ''
    const install = installOf(problem, job, step, folder)
    const before = stepsBefore(job, step)
    const own = textAt(step.map, 'run') ?? ''
    if (
      [own, ...before.map(({ map }) => textAt(map, 'run') ?? '')].some((run) =>
        install.like.test(run)
      )
    ) {
      abstain('The job installs its dependencies already.')
    }
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
