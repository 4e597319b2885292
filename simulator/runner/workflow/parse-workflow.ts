import { convertWorkflowTemplate, type WorkflowTemplate } from '@actions/workflow-parser'
import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import type { WorkflowError } from '../types.js'
import { FEATURES, readYamlTemplate } from './read-template.js'
import { asMapping } from './tokens.js'

export interface ParsedWorkflow {
  /** Null where the file can't be run. */
  root: MappingToken | null
  template: WorkflowTemplate | null
  errors: WorkflowError[]
}

/** Parses and validates with GitHub's own parser; steps in the background, in preview, are allowed. */
export async function parseWorkflowText(text: string, path: string): Promise<ParsedWorkflow> {
  const { context, value } = readYamlTemplate('workflow', path, text)
  const template = value
    ? await convertWorkflowTemplate(context, value, undefined, {
        featureFlags: FEATURES
      })
    : null
  const errors = context.errors.getErrors().map(({ message, range }) => ({
    message,
    line: range?.start.line ?? 0,
    column: range?.start.column ?? 0
  }))
  return { root: errors.length === 0 ? asMapping(value) : null, template, errors }
}
