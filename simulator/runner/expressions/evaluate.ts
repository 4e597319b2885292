import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { isBasicExpression, isBoolean, isNumber } from '@actions/workflow-parser'
import { TokenType } from '@actions/expressions/lexer'
import { truthy } from '@actions/expressions/result'
import { asMapping, asSequence, sourceText, type Token } from '../workflow/tokens.js'
import { fromData, toData } from './data.js'

/** Everything an expression may ask for. */
export interface Scope {
  /** Plain values by context name, such as `github` and `needs`; a context not given is null. */
  contexts: Record<string, unknown>
  /** By lower-case name: the status functions and hashFiles. */
  functions: Map<string, FunctionDefinition>
  /** Path of the file the expressions stand in, for error texts. */
  file: string
}

const CONTEXTS = [
  'github',
  'env',
  'vars',
  'secrets',
  'job',
  'jobs',
  'steps',
  'runner',
  'strategy',
  'matrix',
  'needs',
  'inputs'
]
const STATUS_FUNCTIONS = ['success', 'failure', 'always', 'cancelled']

/** The library's lexer undoubles only the first quote of a string. */
const lex = (text: string) =>
  new Lexer(text)
    .lex()
    .tokens.map((token) =>
      token.type === TokenType.STRING
        ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") }
        : token
    )

/** Evaluates the text between `${{` and `}}`. Throws the engine's own error. */
function evaluateData(text: string, scope: Scope): data.ExpressionData {
  const functions = [...scope.functions.values()]
  const tree = new Parser(lex(text), CONTEXTS, functions).parse()
  const named = text.toLowerCase()
  const contexts = new data.Dictionary(
    ...CONTEXTS.map((key) => ({ key, value: toData(named.includes(key) && scope.contexts[key]) }))
  )
  return new Evaluator(tree, contexts, scope.functions).evaluate()
}

/** As `evaluateData`, with the runner's words for an expression that fails. */
function evaluateAt(token: Token | undefined, text: string, scope: Scope) {
  try {
    return evaluateData(text, scope)
  } catch (error) {
    const place = `${scope.file} (Line: ${token?.line ?? 0}, Col: ${token?.col ?? 0})`
    throw new Error(`The template is not valid. ${place}: ${(error as Error).message}`, {
      cause: error
    })
  }
}

/** A token with its expressions evaluated, as a plain value. */
export function evaluateToken(token: Token | undefined, scope: Scope): unknown {
  if (!token) return null
  if (isBasicExpression(token)) return fromData(evaluateAt(token, token.expression, scope))
  if (isBoolean(token) || isNumber(token)) return token.value
  const mapping = asMapping(token)
  if (mapping) {
    return Object.fromEntries(
      [...mapping].flatMap(({ key, value }) =>
        key.isLiteral
          ? [[key.toString(), evaluateToken(value, scope)]]
          : Object.entries(evaluateToken(value, scope) as object)
      )
    )
  }
  const sequence = asSequence(token)
  if (sequence) return [...sequence].map((entry) => evaluateToken(entry, scope))
  return token.templateTokenType === NULL_TOKEN ? null : sourceText(token)
}

/** `TokenType.Null` of the parser, which does not export it from its index. */
const NULL_TOKEN = 7

/** A token's value as text, spelt as the expression engine spells numbers and booleans. */
export function evaluateText(token: Token | undefined, scope: Scope): string {
  return toData(evaluateToken(token, scope)).coerceString()
}

/** A mapping's values as texts; an expression that gives an object counts as a mapping. */
export function evaluateTexts(token: Token | undefined, scope: Scope): Record<string, string> {
  const value = evaluateToken(token, scope)
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, toData(entry).coerceString()])
  )
}

/** An `if`; without a status function in it, `success()` is asked for too. */
export function evaluateCondition(token: Token | undefined, scope: Scope): boolean {
  const text = conditionText(token)
  return truthy(evaluateAt(token, asksForStatus(text) ? text : `success() && (${text})`, scope))
}

function conditionText(token: Token | undefined): string {
  if (!token) return 'success()'
  const text = isBasicExpression(token) ? token.expression : (sourceText(token) ?? '')
  return text.trim() || 'success()'
}

function asksForStatus(text: string): boolean {
  return lex(text).some(
    ({ type, lexeme }, at, tokens) =>
      type === TokenType.IDENTIFIER &&
      STATUS_FUNCTIONS.includes(lexeme.toLowerCase()) &&
      tokens[at + 1]?.type === TokenType.LEFT_PAREN
  )
}
