import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import type { ExecuteRequest, Permissions, WorkflowError } from '../types.js'
import { parseWorkflowText } from '../workflow/parse-workflow.js'
import { asMapping, entriesOf, sourceText, type Token } from '../workflow/tokens.js'
import { readCalledWorkflow, type CalledWorkflow } from './called-workflow.js'
import { defaultPermissions, excess, readPermissions } from './permissions.js'

/** Ten on github.com (github-facts A11.6). */
const MAX_DEPTH = 10

/**
 * Why a run would be a startup failure: what is wrong in its file, and in the workflows that its jobs call: one that
 * is missing, one that asks for more than its caller may, an input that is required or unknown.
 */
export async function startupErrors(request: ExecuteRequest): Promise<WorkflowError[]> {
  const { text, path } = request.workflow
  const { root, errors } = await parseWorkflowText(text, path)
  if (!root) return errors
  const permissions =
    readPermissions(root.find('permissions')) ?? defaultPermissions(request.defaultPermissions)
  return callErrors(request, root, permissions, 1)
}

async function callErrors(
  request: ExecuteRequest,
  root: MappingToken,
  permissions: Permissions,
  depth: number
): Promise<WorkflowError[]> {
  const found: WorkflowError[] = []
  for (const [, token] of entriesOf(root.find('jobs'))) {
    const job = asMapping(token)
    const uses = job?.find('uses')
    if (!job || !uses) continue
    const allowed = readPermissions(job.find('permissions')) ?? permissions
    const messages = await errorsOfCall(request, job, allowed, depth)
    found.push(...messages.map((message) => at(uses, message)))
  }
  return found
}

const at = (token: Token, message: string): WorkflowError => ({
  message,
  line: token.line ?? 0,
  column: token.col ?? 0
})

async function errorsOfCall(
  request: ExecuteRequest,
  job: MappingToken,
  allowed: Permissions,
  depth: number
): Promise<string[]> {
  const reference = sourceText(job.find('uses')) ?? ''
  if (depth >= MAX_DEPTH)
    return [`error parsing called workflow "${reference}": job workflow nesting is too deep`]
  try {
    const called = await readCalledWorkflow(request, reference)
    const own = readPermissions(called.root.find('permissions')) ?? allowed
    const nested = await callErrors(request, called.root, own, depth + 1)
    return [
      ...permissionErrors(called, allowed),
      ...inputErrors(called, job),
      ...secretErrors(called, job),
      ...nested.map(({ message }) => message)
    ]
  } catch (error) {
    return [(error as Error).message]
  }
}

function permissionErrors({ root, fullName }: CalledWorkflow, allowed: Permissions): string[] {
  const asks: [string, Token | undefined][] = [
    ['The workflow', root.find('permissions')],
    ...entriesOf(root.find('jobs')).map(([key, job]): [string, Token | undefined] => [
      `The nested job '${key}'`,
      asMapping(job)?.find('permissions')
    ])
  ]
  return asks.flatMap(([who, block]) => {
    const over = excess(readPermissions(block) ?? {}, allowed)
    if (over.length === 0) return []
    const wanted = over.map(({ scope, wanted }) => `${scope}: ${wanted}`).join(', ')
    const limit = over.map(({ scope, allowed }) => `${scope}: ${allowed}`).join(', ')
    return [
      `Error calling workflow '${fullName}'. ${who} is requesting '${wanted}', but is only allowed '${limit}'.`
    ]
  })
}

function inputErrors({ trigger }: CalledWorkflow, job: MappingToken): string[] {
  const defined = entriesOf(trigger?.find('inputs'))
  const given = entriesOf(job.find('with')).map(([name]) => name)
  const missing = defined.filter(
    ([name, input]) =>
      sourceText(asMapping(input)?.find('required')) === 'true' && !given.includes(name)
  )
  const unknown = given.filter((name) => !defined.some(([known]) => known === name))
  return [
    ...missing.map(([name]) => `Input ${name} is required, but not provided while calling.`),
    ...unknown.map((name) => `Invalid input, ${name} is not defined in the referenced workflow.`)
  ]
}

/** The parser's own texts (converter/job/secrets.js); `secrets: inherit` is not looked into. */
function secretErrors({ trigger }: CalledWorkflow, job: MappingToken): string[] {
  const block = job.find('secrets')
  if (sourceText(block) === 'inherit') return []
  const defined = entriesOf(trigger?.find('secrets'))
  const given = entriesOf(block).map(([name]) => name.toLowerCase())
  const missing = defined.filter(
    ([name, secret]) =>
      sourceText(asMapping(secret)?.find('required')) === 'true' &&
      !given.includes(name.toLowerCase())
  )
  return missing.map(([name]) => `Secret ${name} is required, but not provided while calling.`)
}
