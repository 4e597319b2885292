import { evaluateText, evaluateTexts, evaluateToken } from '../expressions/evaluate.js'
import { runnerFunctions } from '../expressions/functions.js'
import { runGit } from '../actions/run-git.js'
import { parseWorkflowText } from '../workflow/parse-workflow.js'
import { asMapping, entriesOf, sourceText } from '../workflow/tokens.js'
import type { JobResult, Result, WorkflowCall } from './job-run.js'
import { jobPermissions, narrowed, readPermissions } from './permissions.js'
import { runJobs } from './run-jobs.js'
import { scopeOf, type Leg } from './run-legs.js'

/** Ten on github.com (github-facts A11.6). */
const MAX_DEPTH = 10

/** Runs a job that calls a reusable workflow; its jobs are named `caller / called`. */
export async function callWorkflow(leg: Leg, ran: boolean): Promise<JobResult> {
  const { call, definition } = leg.job
  const reference = sourceText(definition.find('uses')) ?? ''
  if (call.depth + 1 >= MAX_DEPTH) throw new Error(`Too many nested workflow calls: ${reference}`)
  const { text, path } = await readCalled(call, reference)
  const { root, errors } = await parseWorkflowText(text, path)
  if (!root) throw new Error(`error parsing called workflow "${reference}": ${errors[0]?.message}`)
  const trigger = asMapping(asMapping(root.find('on'))?.find('workflow_call'))
  const scope = scopeOf(leg.job, leg.contexts)
  const ceiling = jobPermissions(call, definition)
  const called: WorkflowCall = {
    ...call,
    path,
    root,
    inputs: readInputs(trigger, evaluateToken(definition.find('with'), scope), scope),
    secrets:
      sourceText(definition.find('secrets')) === 'inherit'
        ? call.secrets
        : evaluateTexts(definition.find('secrets'), scope),
    namePrefix: `${leg.name} / `,
    permissions: narrowed(readPermissions(root.find('permissions')) ?? ceiling, ceiling),
    ceiling,
    depth: call.depth + 1,
    rerunsAll: ran,
    signal: leg.signal
  }
  const results = await runJobs(called)
  return summary(called, results, trigger)
}

async function readCalled(call: WorkflowCall, reference: string) {
  const { request } = call
  const own = `${request.owner}/${request.repository}`
  const local = reference.startsWith('./')
  const [, repository = own, path = '', ref = request.sha] = local
    ? [reference, own, reference.slice(2), request.sha]
    : (/^([^/]+\/[^/]+)\/([^@]+)@(.+)$/.exec(reference) ?? [])
  const gitDir = request.gitDir(repository)
  const missing = `error parsing called workflow "${reference}": workflow was not found. See https://docs.github.com/actions/learn-github-actions/reusing-workflows#access-to-reusable-workflows for more information.`
  if (gitDir === null) throw new Error(missing)
  const text = await runGit(['-C', gitDir, 'show', `${ref}:${path}`], gitDir).catch(() => null)
  if (text === null) throw new Error(missing)
  return { text, path }
}

/** What the caller gives, and the defaults of what it does not. */
function readInputs(
  trigger: ReturnType<typeof asMapping>,
  given: unknown,
  scope: ReturnType<typeof scopeOf>
): Record<string, unknown> {
  const values = (given ?? {}) as Record<string, unknown>
  const defined = entriesOf(trigger?.find('inputs')).map(([name, token]) => {
    const input = asMapping(token)
    const type = sourceText(input?.find('type'))
    const fallback = evaluateToken(input?.find('default'), scope)
    return [name, values[name] ?? fallback ?? EMPTY[type ?? ''] ?? '']
  })
  return Object.fromEntries(defined) as Record<string, unknown>
}

const EMPTY: Record<string, unknown> = { boolean: false, number: 0 }

function summary(
  call: WorkflowCall,
  results: Map<string, JobResult>,
  trigger: ReturnType<typeof asMapping>
): JobResult {
  const all = [...results.values()]
  const worst: Result[] = ['failure', 'cancelled', 'success']
  const scope = {
    contexts: { jobs: Object.fromEntries(results), inputs: call.inputs, vars: call.request.vars },
    functions: runnerFunctions({ success: true, failure: false, cancelled: false }, null),
    file: call.path
  }
  const outputs = entriesOf(trigger?.find('outputs')).map(([name, token]) => [
    name,
    evaluateText(asMapping(token)?.find('value'), scope)
  ])
  return {
    result: worst.find((result) => all.some((job) => job.result === result)) ?? 'skipped',
    outputs: Object.fromEntries(outputs) as Record<string, string>,
    ran: all.some(({ ran }) => ran)
  }
}
