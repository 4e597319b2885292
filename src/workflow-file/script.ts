import { isScalar, type Scalar } from 'yaml'
import type { Edit } from '../engine/types/fix.js'
import { abstain } from './abstain.js'
import { applyEdits } from './apply-edits.js'
import { together, type Change } from './change.js'
import { endOf, entryOf, isBlockScalar, type StepNode } from './find-nodes.js'
import { columnOf, lineEnd, lineStart, newlineOf, nextLine } from './layout.js'
import type { Workflow } from './open-workflow.js'
import { startOfEntry, styleOf } from './style.js'

/** The script of a `run` step, line by line as it stands in the file. */
export interface Script {
  step: StepNode
  node: Scalar
  lines: ScriptLine[]
}

export interface ScriptLine {
  /** Without its indentation in the file. */
  text: string
  /** Offset of the text's first character in the file. */
  start: number
}

/** null for a step without `run`. Abstains where the source is not what the script is: escapes, aliases. */
export function scriptOf({ text }: Workflow, step: StepNode): Script | null {
  const value = entryOf(step.map, 'run')?.value
  if (!value) return null
  if (!isScalar(value) || !value.range) abstain('The script is an alias.')
  return {
    step,
    node: value,
    lines: isBlockScalar(value) ? blockLines(value, text) : inline(value, text)
  }
}

function blockLines(node: Scalar, text: string): ScriptLine[] {
  const lines: ScriptLine[] = []
  const end = endOf(node, text)
  const first = nextLine(text, node.range?.[0] ?? 0)
  const indent = indentOfBlock(node, text, first)
  for (let at = first; at < end; at = nextLine(text, at)) {
    const start = Math.min(at + indent, lineEnd(text, at))
    lines.push({ text: text.slice(start, lineEnd(text, at)), start })
    if (nextLine(text, at) === text.length) break
  }
  return lines
}

/** What the header says (`|2`), counted from the key, else the first line that is not blank. */
function indentOfBlock(node: Scalar, text: string, first: number): number {
  const explicit = /^[|>][+-]?(\d)/.exec(text.slice(node.range?.[0] ?? 0))?.[1]
  if (explicit !== undefined) abstain('The script says its own indentation.')
  const body = text.slice(first, endOf(node, text))
  return /^(?:[ \t]*\r?\n)*( *)/.exec(body)?.[1]?.length ?? 0
}

function inline(node: Scalar, text: string): ScriptLine[] {
  const [start, end] = node.range ?? [0, 0]
  const source = text.slice(start, end)
  const value = String(node.value)
  const offset = source.indexOf(value)
  if (offset === -1 || offset > 1)
    abstain('The script is written with escapes or over several lines.')
  return [{ text: value, start: start + offset }]
}

/** Replaces one stretch of a script's line, counted in the line. A plain one-liner is quoted where it must be. */
export function replaceInLine(
  workflow: Workflow,
  script: Script,
  index: number,
  { start, end }: { start: number; end: number },
  replacement: string
): Change {
  const line = script.lines[index]
  if (!line) abstain('The line of the script is not there.')
  const whole = line.text.slice(0, start) + replacement + line.text.slice(end)
  if (!isBlockScalar(script.node) && !staysReadable(script.node, whole)) {
    return rewritten(workflow, script, [whole])
  }
  const edit = { start: line.start + start, end: line.start + end, text: replacement }
  return { edits: [edit], changes: [[...script.step.path, 'run']] }
}

/** Puts lines in front of a script's line; a one-liner becomes a block. */
export function insertLines(
  workflow: Workflow,
  script: Script,
  index: number,
  lines: readonly string[]
): Change {
  const at = script.lines[index]
  if (!at) abstain('The line of the script is not there.')
  if (!isBlockScalar(script.node)) {
    return rewritten(workflow, script, [...lines, at.text])
  }
  if (script.node.type === 'BLOCK_FOLDED') abstain('The script is folded into one line.')
  const start = lineStart(workflow.text, at.start)
  const indent = workflow.text.slice(start, at.start)
  const newline = newlineOf(workflow.text)
  const text = lines.map((line) => indent + line + newline).join('')
  return { edits: [{ start, end: start, text }], changes: [[...script.step.path, 'run']] }
}

/** A script's text as its shell reads it, line ends as LF. */
export const textOf = ({ lines }: Script): string => lines.map(({ text }) => text).join('\n')

/**
 * Replaces stretches of a script, counted in `textOf`. Each stays within a line; what is put in may hold several, which
 * get the indentation of the block. A line that is wholly replaced by nothing goes.
 */
export function replaceInScript(
  workflow: Workflow,
  script: Script,
  replacements: readonly Edit[]
): Change {
  const filled = script.lines.filter(({ text }) => text.trim() !== '')
  if (script.node.type === 'BLOCK_FOLDED' && filled.length > 1) {
    abstain('The script is folded into one line.')
  }
  const changes: Change[] = []
  let [start, placed] = [0, 0]
  for (const [index, { text }] of script.lines.entries()) {
    const inLine = replacements
      .map((each) => ({ start: each.start - start, end: each.end - start, text: each.text }))
      .filter((each) => each.start >= 0 && each.end <= text.length)
    if (inLine.length > 0) {
      const line = applyEdits(text, inLine) ?? abstain('Two of its edits overlap.')
      changes.push(replaceLine(workflow, script, index, line === '' ? [] : line.split('\n')))
    }
    placed += inLine.length
    start += text.length + 1
  }
  if (placed < replacements.length) abstain('A command of the script goes over several lines.')
  return together(...changes)
}

function replaceLine(
  workflow: Workflow,
  script: Script,
  index: number,
  lines: readonly string[]
): Change {
  const line = script.lines[index]
  if (!line) abstain('The line of the script is not there.')
  const [first = '', ...rest] = lines
  if (lines.length === 1) {
    return replaceInLine(workflow, script, index, { start: 0, end: line.text.length }, first)
  }
  if (!isBlockScalar(script.node)) return rewritten(workflow, script, [...lines])
  const { text } = workflow
  const from = lineStart(text, line.start)
  const indent = text.slice(from, line.start)
  const edit = lines.length
    ? {
        start: line.start,
        end: line.start + line.text.length,
        text: [first, ...rest.map((each) => indent + each)].join(newlineOf(text))
      }
    : { start: from, end: nextLine(text, line.start), text: '' }
  return { edits: [edit], changes: [[...script.step.path, 'run']] }
}

/** The whole script anew, as a block; for one-liners. */
function rewritten(workflow: Workflow, { node, step }: Script, lines: string[]): Change {
  const run = entryOf(step.map, 'run')
  if (!run || (step.map as { flow?: boolean }).flow) abstain('The step stands in braces.')
  const [start, end] = node.range ?? [0, 0]
  const { text } = workflow
  if (text.slice(end, lineEnd(text, end)).trim() !== '') abstain('A comment follows the script.')
  const indent = ' '.repeat(columnOf(text, startOfEntry(run)) + styleOf(workflow).indent)
  const newline = newlineOf(text)
  const block = ['|', ...lines.map((line) => indent + line)].join(newline)
  return { edits: [{ start, end, text: block }], changes: [[...step.path, 'run']] }
}

/** Whether a one-liner may stay as it is written. */
function staysReadable({ type }: Scalar, value: string): boolean {
  if (type === 'QUOTE_SINGLE') return !value.includes("'")
  if (type === 'QUOTE_DOUBLE') return !/["\\]/.test(value)
  return /^[\w./$~]/.test(value) && !/: |:$| #|\s$/.test(value) && !value.includes('\n')
}
