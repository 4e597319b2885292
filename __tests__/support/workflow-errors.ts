import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow
} from '@actions/workflow-parser'

/** What GitHub's own parser says against a workflow; empty where it is accepted. */
export async function workflowErrors(content: string, name = 'workflow.yml'): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  if (value && context.errors.count === 0) await convertWorkflowTemplate(context, value)
  const errors = context.errors.getErrors().map(({ message }) => message)
  return value || errors.length > 0 ? errors : ['the file is empty']
}
