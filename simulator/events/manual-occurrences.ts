import { resolveCommit } from '../git/refs.js'
import { gitLookup } from '../git/run-git.js'
import { forbidden, unprocessable } from '../http/api-error.js'
import type { Dispatch, Hub, RepositoryState } from '../model.js'
import { type DispatchInput, readWorkflow } from '../runner/index.js'
import { type Occurrence, onDefaultBranch } from './occurrence.js'
import { dispatchPayload, schedulePayload } from './payloads/dispatch-payload.js'

type Inputs = Record<string, string | boolean | number>

/** A start by hand; throws GitHub's refusal where the workflow, the ref or the inputs do not allow it. */
export async function dispatchOccurrence(
  hub: Hub,
  repo: RepositoryState,
  { workflow, ref, inputs, actor }: Dispatch
): Promise<Occurrence> {
  const { path } = workflow
  const name = ref.replace(/^refs\/(heads|tags)\//, '')
  const sha = await resolveCommit(repo.gitDir, name)
  if (!sha) throw unprocessable(`No ref found for: ${ref}`)
  if (workflow.state !== 'active') {
    throw forbidden("Cannot trigger a 'workflow_dispatch' on a disabled workflow")
  }
  const text = await gitLookup(repo.gitDir, ['cat-file', 'blob', `${sha}:${path}`])
  const file = await readWorkflow(text ?? '', path)
  if (file.errors[0]) {
    throw unprocessable(`Invalid Argument - failed to parse workflow: ${file.errors[0].message}`)
  }
  if (!file.triggers.has('workflow_dispatch')) {
    throw unprocessable("Workflow does not have 'workflow_dispatch' trigger")
  }
  const checked = checkedInputs(file.dispatchInputs, inputs)
  const texts = Object.fromEntries(Object.entries(checked).map(([key, value]) => [key, `${value}`]))
  const fullRef = await fullRefOf(repo, name)
  const payload = dispatchPayload(hub, repo, { ref: fullRef, inputs: texts, path, actor })
  return {
    ...onDefaultBranch(repo, sha),
    event: 'workflow_dispatch',
    trigger: { name: 'workflow_dispatch' },
    payload: () => payload,
    ref: fullRef,
    headBranch: name,
    title: null,
    actor,
    inputs: checked,
    path
  }
}

/** The hour of a cron line, for every workflow on the default branch that has it. */
export function scheduleOccurrence(
  hub: Hub,
  repo: RepositoryState,
  sha: string,
  cron: string
): Occurrence {
  return {
    ...onDefaultBranch(repo, sha),
    event: 'schedule',
    trigger: { name: 'schedule' },
    payload: (path) => schedulePayload(hub, repo, { cron, path }),
    title: null,
    actor: repo.owner
  }
}

async function fullRefOf(repo: RepositoryState, name: string): Promise<string> {
  const branch = `refs/heads/${name}`
  const found = await gitLookup(repo.gitDir, ['rev-parse', '--verify', '--quiet', branch])
  return found ? branch : `refs/tags/${name}`
}

function checkedInputs(
  known: Record<string, DispatchInput>,
  given: Record<string, unknown>
): Inputs {
  const unexpected = Object.keys(given).filter((name) => !(name in known))
  if (unexpected.length > 0) {
    throw unprocessable(`Unexpected inputs provided: ${JSON.stringify(unexpected)}`)
  }
  const entries = Object.entries(known).map(([name, input]) => [
    name,
    checked(name, input, given[name])
  ])
  return Object.fromEntries(entries) as Inputs
}

function checked(name: string, input: DispatchInput, given: unknown): string | boolean | number {
  const value = given ?? input.default
  if (input.required && (value === undefined || value === '')) {
    throw unprocessable(`Required input '${name}' not provided`)
  }
  const text = value === undefined ? '' : `${value as string}`
  if (input.options && text !== '' && !input.options.includes(text)) {
    throw unprocessable(
      `Provided value '${text}' for input '${name}' not in the list of allowed values`
    )
  }
  if (input.type === 'boolean') return text === 'true'
  return input.type === 'number' && text !== '' ? Number(text) : text
}
