import type { Remark } from '../ports.js'
import type { Check } from '../types/check.js'
import { isWorkflow, unreadable } from '../checking/facts-of.js'
import { placeIn, remarked } from '../checking/remarked.js'

/** Unknown keys, wrong types, undefined `needs`, bad expressions: all that GitHub refuses by the file alone. */
export const officialParser: Check = {
  id: 'official-parser',
  looksAt: "Whether GitHub's own parser takes the workflow or action.",
  codes: {
    'yaml-syntax': 'SYNTAX_ERROR',
    schema: 'SCHEMA_INVALID',
    'stricter-than-github': 'SCHEMA_INVALID'
  },
  answers: ({ kind, path }) =>
    isWorkflow({ kind }) || (kind.endsWith('-action') && /(?:^|\/)action\.ya?ml$/.test(path)),
  async look({ kind, path }, { discovery, checkers }) {
    const text = discovery.texts.get(path)
    if (text === undefined) return unreadable
    const place = placeIn(discovery, path)
    if (isWorkflow({ kind })) {
      return remarked(await checkers.workflow(path, text), place, codeOf, 'stricter-than-github')
    }
    const codeInAction = (remark: Remark) => (isLoose(text, remark) ? null : codeOf(remark))
    return remarked(await checkers.action(path, text), place, codeInAction, 'stricter-than-github')
  }
}

function codeOf({ message, isSyntax }: Remark): string | null {
  if (isSyntax === true) return 'yaml-syntax'
  return overstrict.some((words) => words.test(message)) ? null : 'schema'
}

/** The runner takes any keys in an action but those of `runs`; a name and a description are Marketplace's wish. */
function isLoose(text: string, { message, line, isSyntax }: Remark): boolean {
  if (isSyntax === true) return false
  if (/^Required property is missing: (?:name|description)$/.test(message)) return true
  const before = text.split('\n').slice(0, line)
  const key = before.findLast((each) => /^[^\s#-]/.test(each)) ?? ''
  return line > 1 && !/^["']?runs["']?\s*:/.test(key)
}

/**
 * What the parser that GitHub publishes refuses and GitHub runs: defaults of another type than the input's
 * (workflows of pytorch/test-infra), a map by an expression, inputs and events without a body.
 */
const overstrict = [
  /while reading 'input default'/,
  /^Unexpected type 'BasicExpressionToken' .* The type 'MappingToken' was expected/,
  /^Unexpected value ''$/
]
