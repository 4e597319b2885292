import { isBasicExpression, isMapping, isSequence } from '@actions/workflow-parser'
import type {
  MappingToken,
  ScalarToken,
  SequenceToken,
  TemplateToken
} from '@actions/workflow-parser/templates/tokens/index'

export type Token = TemplateToken

export const asMapping = (token: Token | undefined): MappingToken | null =>
  token && isMapping(token) ? token : null

export const asSequence = (token: Token | undefined): SequenceToken | null =>
  token && isSequence(token) ? token : null

/** A literal's text; null for anything else. */
export const literalText = (token: Token | undefined): string | null =>
  token?.isLiteral ? (token as ScalarToken).toString() : null

/** A scalar as it is written, an expression with its braces; null for a mapping, a sequence or nothing. */
export const sourceText = (token: Token | undefined): string | null =>
  token && isBasicExpression(token)
    ? (token.source ?? token.toString())
    : token?.isScalar
      ? (token as ScalarToken).toString()
      : null

export const entriesOf = (token: Token | undefined): [string, Token][] =>
  [...(asMapping(token) ?? [])].map(({ key, value }) => [key.toString(), value])

/** The text or texts of a scalar or a list of scalars. */
export const textsOf = (token: Token | undefined): string[] =>
  [...(asSequence(token) ?? (token ? [token] : []))]
    .map(literalText)
    .filter((text): text is string => text !== null)
