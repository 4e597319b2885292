import { abstain } from '../../workflow-file/abstain.js'
import { mapAt, scalarAt, type JobNode } from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import { actionRef, usesOf } from '../actions/action-ref.js'
import { namesSteps } from '../jobs/job-facts.js'
import type { Problem } from '../fixer.js'
import type { SetupAction } from '../tables/setup-actions.js'

/** A step to put in, and where its version comes from. */
export interface NewStep {
  step: Record<string, unknown>
  /** Whether nothing in the repository says the version. */
  isGuess: boolean
  /** Whether the action reads a file of the repository, which must be checked out. */
  readsFile: boolean
}

/**
 * The step that calls a setup action: inputs as another job of the file gives them, else by the repository's version
 * file, else the table's own. Abstains where neither says a version that is needed.
 */
export function setupStep(problem: Problem, job: JobNode, action: SetupAction): NewStep {
  const { workflow } = problem
  const copied = inputsOfOthers(workflow, action)
  const byFile = copied ? null : inputsByFile(problem, action)
  const known = copied ?? byFile
  const inputs =
    known ?? action.fallback ?? abstain(`Nothing says which version of ${action.uses} is meant.`)
  const all = { ...action.also, ...inputs }
  return {
    step: {
      ...(namesSteps(job) ? { name: action.title } : {}),
      uses: actionRef(workflow, action.uses),
      ...(Object.keys(all).length > 0 ? { with: all } : {})
    },
    isGuess: known === null && Object.keys(inputs).length > 0,
    readsFile: byFile !== null
  }
}

/** Paths of the files that may say the version. */
export function versionFilesOf(action: SetupAction): string[] {
  return action.versionFiles?.paths.map(({ path }) => path) ?? []
}

/** Of another step with the action; null where there is none, or a matrix or another step says the version. */
function inputsOfOthers(workflow: Workflow, action: SetupAction): Record<string, string> | null {
  for (const { map } of usesOf(workflow, action.uses)) {
    const inputs = mapAt(map, 'with')
    const found = action.inputs.flatMap((name) => {
      const node = inputs && scalarAt(inputs, name)
      // An unquoted 3.10 is read as 3.1, which the action would not find.
      return node ? ([[name, node.source ?? String(node.value)]] as const) : []
    })
    const isFixed = found.every(([, value]) => !value.includes('${{'))
    if (isFixed && (found.length > 0 || isComplete(action))) return Object.fromEntries(found)
  }
  return null
}

/** Whether an action needs no version, as where it finds one itself. */
const isComplete = ({ fallback }: SetupAction): boolean =>
  fallback === null || Object.keys(fallback).length === 0

function inputsByFile(
  { files, texts }: Problem,
  { versionFiles }: SetupAction
): Record<string, string> | null {
  const file = versionFiles?.paths.find(
    ({ path, says }) => files?.has(path) && (!says || says.test(texts.get(path) ?? ''))
  )
  if (!file || !versionFiles) return null
  return { ...(file.gives ?? { [versionFiles.input]: file.path }) }
}
