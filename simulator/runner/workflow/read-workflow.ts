import type { WorkflowTemplate } from '@actions/workflow-parser'
import type { DispatchInput, EventFilters, ReadWorkflow } from '../types.js'
import { parseWorkflowText } from './parse-workflow.js'
import { literalText, sourceText } from './tokens.js'

/** Reads a workflow file with GitHub's own parser; never throws on a bad file, see `errors`. */
export async function readWorkflow(text: string, path: string): Promise<ReadWorkflow> {
  const { root, template, errors } = await parseWorkflowText(text, path)
  const events = root ? (template?.events ?? {}) : {}
  return {
    path,
    name: literalText(root?.find('name')) || path,
    runName: sourceText(root?.find('run-name')),
    triggers: new Map(
      Object.entries(events).map(([event, filters]) => [event, filtersOf(filters)])
    ),
    schedules: (events.schedule ?? []).map(({ cron }) => cron),
    dispatchInputs: dispatchInputsOf(events),
    errors
  }
}

const filtersOf = (filters: unknown): EventFilters =>
  typeof filters === 'object' && filters !== null && !Array.isArray(filters) ? filters : {}

function dispatchInputsOf(events: WorkflowTemplate['events'] | Record<string, never>) {
  const inputs = Object.entries(events.workflow_dispatch?.inputs ?? {})
  return Object.fromEntries(
    inputs.map(([name, input]): [string, DispatchInput] => [
      name,
      {
        type: input.type ?? 'string',
        required: input.required ?? false,
        ...(input.default === undefined ? {} : { default: String(input.default) }),
        ...(input.options ? { options: input.options } : {})
      }
    ])
  )
}
