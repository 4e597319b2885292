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
    const answer = isWorkflow({ kind })
      ? await checkers.workflow(path, text)
      : await checkers.action(path, text)
    return remarked(answer, placeIn(discovery, path), codeOf, 'stricter-than-github')
  }
}

function codeOf({ message, isSyntax }: Remark): string | null {
  if (isSyntax === true) return 'yaml-syntax'
  return overstrict.some((words) => words.test(message)) ? null : 'schema'
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
