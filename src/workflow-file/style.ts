import { isMap, isScalar, isSeq, stringify, visit, type Scalar, type YAMLSeq } from 'yaml'
import { entryOf, jobsOf, type Entry } from './find-nodes.js'
import { columnOf } from './layout.js'
import type { Workflow } from './open-workflow.js'

/** How a file is laid out, for what is put in. */
export interface Style {
  /** Spaces for one level. */
  indent: number
  /** Whether `- ` stands deeper than the key above it. */
  indentSeq: boolean
  singleQuote: boolean
}

/** The style of the first job; where there is none, two spaces. */
export function styleOf(workflow: Workflow): Style {
  const { text } = workflow
  const [job] = jobsOf(workflow)
  const steps = job && entryOf(job.map, 'steps')
  const indent = job ? columnOf(text, job.entry.key.range?.[0] ?? 0) : 2
  const dash = steps && isSeq(steps.value) ? columnOf(text, dashOf(steps.value, text)) : null
  const key = columnOf(text, steps?.key.range?.[0] ?? 0)
  return {
    indent: indent > 0 ? indent : 2,
    indentSeq: dash === null || dash > key,
    singleQuote: prefersSingleQuotes(workflow)
  }
}

/** Offset of a block list's first dash. */
export function dashOf(list: YAMLSeq, text: string): number {
  const start = list.range?.[0] ?? 0
  return text[start] === '-' ? start : Math.max(text.lastIndexOf('-', start), 0)
}

function prefersSingleQuotes({ document }: Workflow): boolean {
  const count = { QUOTE_SINGLE: 0, QUOTE_DOUBLE: 0 }
  visit(document, {
    Scalar(_, { type }: Scalar) {
      if (type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE') count[type]++
    }
  })
  return count.QUOTE_SINGLE >= count.QUOTE_DOUBLE
}

/** `key: value` in the file's style, as lines without their indentation. A value may be a node with a comment. */
export function entryLines(key: string, value: unknown, style: Style): string[] {
  return rendered({ [key]: value }, style)
}

/** A value in the file's style, as lines without their indentation. */
export function rendered(value: unknown, { indent, indentSeq, singleQuote }: Style): string[] {
  const source = stringify(value, { indent, indentSeq, singleQuote, lineWidth: 0 })
  return source.trimEnd().split('\n')
}

/** A scalar's source of one line: plain where it may be, else in the file's quotes. */
export function inlineScalar(
  value: unknown,
  singleQuote: boolean,
  within: 'block' | 'flow'
): string {
  const wrapped = within === 'flow' ? [value] : value
  const source = stringify(wrapped, {
    singleQuote,
    lineWidth: 0,
    defaultStringType: 'PLAIN',
    blockQuote: false,
    collectionStyle: 'flow'
  }).trimEnd()
  return within === 'flow' ? source.slice(1, -1).trim() : source
}

export const isFlow = (node: unknown): boolean =>
  (isMap(node) || isSeq(node)) && (node as { flow?: boolean }).flow === true

/** Offset of an entry's key. */
export const startOfEntry = ({ key }: Entry): number => (isScalar(key) ? (key.range?.[0] ?? 0) : 0)
