import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import { runGit } from '../actions/run-git.js'
import type { ExecuteRequest } from '../types.js'
import { parseWorkflowText } from '../workflow/parse-workflow.js'
import { asMapping, entriesOf, literalText, textsOf } from '../workflow/tokens.js'

export interface CalledWorkflow {
  path: string
  root: MappingToken
  /** Its `on.workflow_call`; null where that has no inputs, secrets or outputs. */
  trigger: MappingToken | null
  /** `owner/name/path@ref`, as the service names it. */
  fullName: string
}

/** Reads the workflow that a job's `uses` names. Throws with the service's words where it can't be called. */
export async function readCalledWorkflow(
  request: ExecuteRequest,
  reference: string
): Promise<CalledWorkflow> {
  const { repository, path, ref } = locate(request, reference)
  const gitDir = request.gitDir(repository)
  if (gitDir === null) {
    request.onUnsupported?.(
      `'uses: ${reference}' calls a workflow that the local GitHub does not hold`
    )
  }
  const text =
    gitDir && (await runGit(['-C', gitDir, 'show', `${ref}:${path}`], gitDir).catch(() => null))
  if (typeof text !== 'string') {
    throw new Error(
      `error parsing called workflow "${reference}": workflow was not found. See https://docs.github.com/actions/learn-github-actions/reusing-workflows#access-to-reusable-workflows for more information.`
    )
  }
  const { root, errors } = await parseWorkflowText(text, path)
  if (!root) {
    throw new Error(`error parsing called workflow "${reference}": ${errors[0]?.message}`)
  }
  if (!listensTo(root, 'workflow_call')) {
    throw new Error(
      `error parsing called workflow "${reference}": workflow is not reusable as it is missing a \`on.workflow_call\` trigger`
    )
  }
  const trigger = asMapping(asMapping(root.find('on'))?.find('workflow_call'))
  return { path, root, trigger, fullName: `${repository}/${path}@${ref}` }
}

function locate({ owner, repository, sha }: ExecuteRequest, reference: string) {
  if (reference.startsWith('./')) {
    return { repository: `${owner}/${repository}`, path: reference.slice(2), ref: sha }
  }
  const [, name = '', path = '', ref = ''] = /^([^/]+\/[^/]+)\/([^@]+)@(.+)$/.exec(reference) ?? []
  return { repository: name, path, ref }
}

function listensTo(root: MappingToken, event: string): boolean {
  const on = root.find('on')
  return (
    literalText(on) === event ||
    textsOf(on).includes(event) ||
    entriesOf(on).some(([name]) => name === event)
  )
}
