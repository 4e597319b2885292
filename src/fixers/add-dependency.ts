import type { Draft } from '../engine/types/fix.js'
import { abstain } from '../workflow-file/abstain.js'
import { stepsOf, textAt } from '../workflow-file/find-nodes.js'
import { addToPackageJson, addToRequirements } from './installs/edit-manifest.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import {
  lockedPackage,
  pythonLocks,
  pythonPackage,
  siblingPackage
} from './installs/known-package.js'
import { hasLock } from './installs/lock-files.js'
import { nodeManagers } from './tables/node-locks.js'
import { normalised, packagesIn, requirementFiles, requirementsIn } from './installs/manifests.js'
import { missingModuleIn } from './installs/missing-module.js'
import { failingStep } from './book/place.js'
import { baseOf, folderOf, inFolder } from './jobs/folders.js'

const manifestsAtMost = 30

/** Names a missing dependency in the project's manifest. */
export const addDependency: WorkflowFixer = {
  id: 'add-dependency',
  summary: 'Adds a missing Python or Node dependency to requirements.txt or package.json.',
  disposition: 'review',
  answers: ['python-module-missing', 'node-module-missing'],
  reads({ workflow, job, step, files }) {
    if (!files || !job || !step) return []
    const folder = folderOf(workflow, job, step)
    const lock = inFolder(folder, 'package-lock.json')
    return [lock, ...manifestsOf(files), ...pythonLocks, ...requirementFiles(files, folder)]
  },
  propose(problem) {
    const { job, step } = failingStep(problem)
    const files = problem.files ?? abstain("The list of the repository's files is not known.")
    const module =
      missingModuleIn(problem.failure.diagnosis.evidence[0]?.text ?? '') ??
      abstain('What is missing is a file of the project, not a package.')
    const folder = folderOf(problem.workflow, job, step)
    const scripts = stepsOf(job).map(({ map }) => textAt(map, 'run') ?? '')
    return problem.failure.diagnosis.ruleId === 'python-module-missing'
      ? forPython(problem, files, module, folder, scripts)
      : forNode(problem, files, module, folder)
  }
}

type Files = NonNullable<Problem['files']>

const manifestsOf = (files: Files): string[] =>
  [...files.keys()]
    .filter((path) => baseOf(path) === 'package.json' && !path.includes('node_modules/'))
    .slice(0, manifestsAtMost)

function forPython(
  { texts }: Problem,
  files: Files,
  module: string,
  folder: string,
  scripts: readonly string[]
): Draft {
  const top = module.split('.')[0] ?? ''
  const isOwn = [...files.keys()].some((path) =>
    path.split('/').some((part) => part === top || part === `${top}.py`)
  )
  if (isOwn) abstain('The missing module is a part of the repository itself.')
  const known =
    pythonPackage(module, texts) ?? abstain('The table and the lock do not know the module.')
  const installed = requirementFiles(files, folder).filter((path) =>
    scripts.some((script) => /\binstall\b/.test(script) && script.includes(baseOf(path)))
  )
  const [path, second] = installed
  if (path === undefined || second !== undefined) {
    abstain('The job installs from not just one file of requirements.')
  }
  const text = texts.get(path) ?? ''
  if (requirementsIn(text).has(normalised(known.name))) {
    abstain('The file of requirements names the package already.')
  }
  const requirement = known.version === null ? known.name : `${known.name}==${known.version}`
  return {
    disposition: 'review',
    title: `Add ${requirement} to ${path}`,
    reason: `A script imports what ${known.name} brings, and the requirements do not name it.`,
    lookAt: ['Whether the import is meant, and which version.'],
    path,
    ...addToRequirements(text, requirement)
  }
}

function forNode({ texts }: Problem, files: Files, module: string, folder: string): Draft {
  const path = inFolder(folder, 'package.json')
  const text = texts.get(path) ?? abstain('There is no package.json where the step runs.')
  if (packagesIn(text).has(module)) abstain('The package.json names the package already.')
  const others = manifestsOf(files).filter((each) => each !== path)
  const known =
    lockedPackage(module, folder, texts) ??
    siblingPackage(
      module,
      others.map((each) => texts.get(each) ?? '')
    ) ??
    abstain('No lock file and no other package.json of the repository knows the package.')
  const isLocked = nodeManagers.some((manager) => hasLock(files, folder, manager))
  return {
    disposition: 'review',
    title: `Add ${known.name} ${known.version} to the ${known.kind} of ${path}`,
    reason:
      'A script asks for the package, the manifest does not name it, and the repository has it elsewhere.',
    lookAt: [
      'Whether it belongs to what is shipped or to what develops it.',
      ...(isLocked
        ? ['The lock file must be brought up to date before a strict install passes.']
        : [])
    ],
    path,
    ...addToPackageJson(text, known.kind, known.name, known.version)
  }
}
