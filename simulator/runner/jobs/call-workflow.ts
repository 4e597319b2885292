import { evaluateText, evaluateTexts, evaluateToken } from '../expressions/evaluate.js'
import { runnerFunctions } from '../expressions/functions.js'
import { asMapping, entriesOf, sourceText } from '../workflow/tokens.js'
import { readCalledWorkflow } from './called-workflow.js'
import type { JobResult, Result, WorkflowCall } from './job-run.js'
import { readPermissions } from './permissions.js'
import { runJobs } from './run-jobs.js'
import { scopeOf, type Leg } from './run-legs.js'

/** Runs a job that calls a reusable workflow; its jobs are named `caller / called`. */
export async function callWorkflow(leg: Leg, ran: boolean): Promise<JobResult> {
  const { call, definition } = leg.job
  const reference = sourceText(definition.find('uses')) ?? ''
  const { path, root, trigger } = await readCalledWorkflow(call.request, reference)
  const scope = scopeOf(leg.job, leg.contexts)
  const permissions = readPermissions(definition.find('permissions')) ?? call.permissions
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
    permissions: readPermissions(root.find('permissions')) ?? permissions,
    rerunsAll: ran,
    signal: leg.signal
  }
  const results = await runJobs(called)
  return summary(called, results, trigger)
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
