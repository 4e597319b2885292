import { FeatureFlags } from '@actions/expressions'
import { isString, NoOperationTraceWriter } from '@actions/workflow-parser'
import { getActionSchema } from '@actions/workflow-parser/actions/action-schema'
import type { ObjectReader } from '@actions/workflow-parser/templates/object-reader'
import {
  TemplateContext,
  TemplateValidationErrors
} from '@actions/workflow-parser/templates/template-context'
import { readTemplate } from '@actions/workflow-parser/templates/template-reader'
import { StringToken, type LiteralToken } from '@actions/workflow-parser/templates/tokens/index'
import { getWorkflowSchema } from '@actions/workflow-parser/workflows/workflow-schema'
import { YamlObjectReader } from '@actions/workflow-parser/workflows/yaml-object-reader'
import type { Token } from './tokens.js'

const KINDS = {
  workflow: { schema: getWorkflowSchema, root: 'workflow-root-strict' },
  action: { schema: getActionSchema, root: 'action-root-strict' }
}

/** Everything the parser can read, previews too. */
export const FEATURES = new FeatureFlags({ all: true })

export interface Template {
  context: TemplateContext
  /** Undefined where the file is no YAML. */
  value: Token | undefined
}

/**
 * What the parser's own `parseWorkflow` and `parseAction` do, but for strings of several lines: those read a
 * string with an expression in it from the YAML source, so that a script keeps the file's indentation.
 */
export function readYamlTemplate(kind: keyof typeof KINDS, name: string, text: string): Template {
  const { schema, root } = KINDS[kind]
  const errors = new TemplateValidationErrors()
  const context = new TemplateContext(errors, schema(), new NoOperationTraceWriter())
  // Steps in the background are in preview: without the flag they are unknown keys.
  context.state['featureFlags'] = FEATURES
  const file = context.getFileId(name)
  const reader = new YamlObjectReader(file, text)
  for (const error of reader.errors) context.error(file, error.message, error.range)
  if (reader.errors.length > 0) return { context, value: undefined }
  return { context, value: readTemplate(context, root, withoutSources(reader), file) }
}

const withoutSources = (reader: ObjectReader): ObjectReader => ({
  allowLiteral: () => withoutSource(reader.allowLiteral()),
  allowSequenceStart: () => reader.allowSequenceStart(),
  allowSequenceEnd: () => reader.allowSequenceEnd(),
  allowMappingStart: () => reader.allowMappingStart(),
  allowMappingEnd: () => reader.allowMappingEnd(),
  validateStart: () => reader.validateStart(),
  validateEnd: () => reader.validateEnd()
})

function withoutSource(token: LiteralToken | undefined): LiteralToken | undefined {
  if (!token || !isString(token) || token.range?.start.line === token.range?.end.line) return token
  return new StringToken(token.file, token.range, token.value, token.definitionInfo)
}
