import { FeatureFlags } from '@actions/expressions'
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow
} from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { getActionSchema } from '@actions/workflow-parser/actions/action-schema'
import { LineCounter, parseDocument, visit } from 'yaml'
import {
  TemplateContext,
  TemplateValidationErrors
} from '@actions/workflow-parser/templates/template-context'
import { getWorkflowSchema } from '@actions/workflow-parser/workflows/workflow-schema'
import type { Finding } from './findings.js'

/** Previews too, such as steps in the background, which GitHub has taken since June 2026. */
const featureFlags = new FeatureFlags({ all: true })

/** As `findingsOf`, which loads this module when it is first asked. */
export async function parserFindings(path: string, text: string): Promise<Finding[]> {
  const errors = new TemplateValidationErrors()
  const context = new TemplateContext(errors, getWorkflowSchema(), new NoOperationTraceWriter())
  context.state['featureFlags'] = featureFlags
  const { value } = parseWorkflow({ name: path, content: text }, context)
  if (value) await convertWorkflowTemplate(context, value, undefined, { featureFlags })
  return [...danglingAliases(text), ...findingsIn(errors)]
}

/** As `actionFindingsOf`. */
export function actionParserFindings(path: string, text: string): Finding[] {
  const errors = new TemplateValidationErrors()
  const context = new TemplateContext(errors, getActionSchema(), new NoOperationTraceWriter())
  parseAction({ name: path, content: text }, context)
  return [...danglingAliases(text), ...findingsIn(errors)]
}

function findingsIn(errors: TemplateValidationErrors): Finding[] {
  return errors.getErrors().map(({ rawMessage, range }) => ({
    message: rawMessage,
    line: range?.start.line ?? 0,
    column: range?.start.column ?? 0,
    isSyntax: yamlPlace.test(rawMessage)
  }))
}

/** `*.md` in a list is an alias of nothing: GitHub refuses it, and the parser that it publishes overlooks it. */
function danglingAliases(text: string): Finding[] {
  if (!/^[^#]*[:\-[,] *\*\S/m.test(text)) return []
  const counter = new LineCounter()
  const document = parseDocument(text, { uniqueKeys: false, lineCounter: counter })
  const found: Finding[] = []
  if (document.errors.length > 0) return found
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return
      const { line, col } = counter.linePos(alias.range?.[0] ?? 0)
      found.push({ message: 'The alias stands for nothing', line, column: col, isSyntax: true })
    }
  })
  return found
}

/** Errors of YAML itself tell their place in their words too. */
const yamlPlace = / at line \d+, column \d+:\n/
