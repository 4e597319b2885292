import { wellKnownFunctions } from '@actions/expressions'
import { nearestWords } from './edit-distance.js'
import { indentOf, isBlank, withLines, type Broken, type Candidate, type Repair } from './repair.js'

/** Functions that tell a job's state and are known beside those of every expression. */
const stateFunctions = ['always', 'cancelled', 'failure', 'success', 'hashFiles']

/** `GITHUB_REF` and others that are the environment's name for the same in `github`. */
export const asContext =
  /^GITHUB_(ACTOR|BASE_REF|EVENT_NAME|HEAD_REF|JOB|REF|REF_NAME|REPOSITORY|RUN_ID|RUN_NUMBER|SHA|WORKFLOW|WORKSPACE)$/

export type Change = (expression: string) => string

/** What people write in an expression as other languages have it. */
const changes: Record<string, Change> = {
  'Write texts in single quotes': (text) => text.replace(/"([^"'\\]*)"/g, "'$1'"),
  'Compare by two equals signs': outsideTexts((text) => text.replace(/(?<![=!<>])=(?!=)/g, '==')),
  'Write && for and, || for or': outsideTexts((text) =>
    text.replace(/(?<=[\s)])and(?=[\s(!])/gi, '&&').replace(/(?<=[\s)])or(?=[\s(!])/gi, '||')
  ),
  'Write true and false without parentheses': outsideTexts((text) =>
    text.replace(/\b(true|false)\(\)/g, '$1')
  ),
  'Write the expression once, not within another': (text) => text.replace(/^ *\$\{\{ */, ' '),
  'Write the empty list as the text that an output is': outsideTexts((text) =>
    text.replace(/(\.outputs\.[\w-]+ *[!=]= *)\[ *\]/g, "$1'[]'")
  ),
  'Close the parenthesis behind the JSON text': (text) =>
    text.replace(/(\bfromJSON\( *'[^']*')(?= *,)/gi, '$1)'),
  'Take the backslash away': (text) => text.replace(/ *\\$/, ''),
  'Close the parenthesis': (text) => text.replace(/\s*$/, ')$&'),
  'Take the last parenthesis away': (text) => text.replace(/\)(\s*)$/, '$1')
}

/** An expression that GitHub can't read. */
export const repairExpression: Repair = (broken) => {
  const { finding } = broken
  if (/expression is not closed/.test(finding.message)) return closings(broken)
  if (!/^(?:Unexpected (?:symbol|end of expression)|Unrecognized |Too many )/.test(finding.message))
    return []
  const named = { ...changes, ...spelling(finding.message), ...context(finding.message) }
  const changed = Object.entries(named).map(([title, change]) => everywhere(broken, title, change))
  return [...changed, braces(broken)].filter(({ text }) => text !== broken.text)
}

function spelling(message: string): Record<string, Change> {
  const [, kind, word = ''] = /^Unrecognized (function|named-value): '([\w-]+)'/.exec(message) ?? []
  const known =
    kind === 'function'
      ? [...Object.values(wellKnownFunctions).map(({ name }) => name), ...stateFunctions]
      : []
  return Object.fromEntries(
    nearestWords(word, known).map((meant) => [
      `Spell \`${meant}\` right`,
      outsideTexts((text) => text.replace(new RegExp(`\\b${word}(?= *\\()`, 'g'), meant))
    ])
  )
}

function context(message: string): Record<string, Change> {
  const [, word = ''] = /^Unrecognized named-value: '(\w+)'/.exec(message) ?? []
  const [, name] = asContext.exec(word) ?? []
  if (name === undefined) return {}
  const meant = `github.${name.toLowerCase()}`
  return {
    [`Name \`${meant}\` instead of the environment variable`]: (text) =>
      text.replace(new RegExp(`(?<![.\\w])${word}\\b`, 'g'), meant)
  }
}

/** Applies a change to the part of an expression that is no text in single quotes. */
export function outsideTexts(change: Change): Change {
  return (text) =>
    text
      .split(/('(?:[^']|'')*')/)
      .map((part, index) => (index % 2 === 1 ? part : change(part)))
      .join('')
}

/** To every expression of the value at the finding. */
export function everywhere(broken: Broken, title: string, change: Change): Candidate {
  const changed = new Map<number, string>()
  for (const index of valueLines(broken)) {
    const line = broken.lines[index] ?? ''
    const isQuoted = /^\s*(?:- +)?[\w-]+: +'/.test(line)
    if (isQuoted && /''/.test(line)) continue
    const inQuotes: Change = (text) =>
      isQuoted ? change(text).replaceAll("'", "''") : change(text)
    const now = /\$\{\{/.test(line)
      ? line
          .replace(/(?<=\$\{\{)(?:(?!\}\}).)*(?=\}\})/g, inQuotes)
          .replace(/(\$\{\{[^{}]*\}\}) \}\}/, '$1')
      : bareCondition(broken, index, inQuotes)
    if (now !== line) changed.set(index, now)
  }
  const [first = broken.at] = changed.keys()
  return {
    text: withLines(broken.text, changed),
    title: `${title} on line ${first + 1}`,
    needsReview: title.includes('parenthesis')
  }
}

/** `if:` needs no braces around its expression, be it in its line or below. */
function bareCondition({ lines, at }: Broken, index: number, change: Change): string {
  const line = lines[index] ?? ''
  const [, head, rest = ''] = /^(\s*(?:- +)?if: *(?=[^\s|>"']))(.*)$/.exec(line) ?? []
  if (head !== undefined) return head + change(rest)
  const isBelow = index > at && /^\s*(?:- +)?if: *[|>]/.test(lines[at] ?? '')
  return isBelow ? line.replace(/\S.*/, (all) => change(all)) : line
}

/** `${x}` is a shell's way. */
function braces(broken: Broken): Candidate {
  const changed = new Map<number, string>()
  const line = broken.lines[broken.at] ?? ''
  const isCondition = /^\s*(?:- +)?if: /.test(line)
  const now = line.replace(
    /\$\{(?!\{)([^{}]*)\}(?!\})/g,
    (_, inner: string) => `\${{ ${changes['Write texts in single quotes']?.(inner.trim()) ?? ''} }}`
  )
  if (isCondition && now !== line) changed.set(broken.at, now)
  return {
    text: withLines(broken.text, changed),
    title: `Put double braces around the expression on line ${broken.at + 1}`
  }
}

/** `${{ x }` is closed where its one brace stands, else at the end of its line. */
function closings(broken: Broken): Candidate[] {
  const open = /\$\{\{(?:(?!\}\}).)*$/
  return valueLines(broken).flatMap((index): Candidate[] => {
    const line = (broken.lines[index] ?? '').trimEnd()
    if (!open.test(line)) return []
    const title = `Close the expression on line ${index + 1}`
    const now = /(\$\{\{[^{}]*)\}(?!\})/.test(line)
      ? line.replace(/(\$\{\{[^{}]*[^{} ]) *\}(?!\})/, '$1 }}')
      : line.replace(/(["']?)$/, ' }}$1')
    return [{ text: withLines(broken.text, new Map([[index, now]])), title }]
  })
}

/** The line of the finding, with the deeper lines below it. */
function valueLines({ lines, at }: Broken): number[] {
  const indent = indentOf(lines[at] ?? '')
  const found = [at]
  for (let index = at + 1; index < lines.length; index++) {
    if (!isBlank(lines[index]) && indentOf(lines[index] ?? '') <= indent) break
    found.push(index)
  }
  return found
}
