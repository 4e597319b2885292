import { parseDocument } from 'yaml'
import { abstain } from './abstain.js'

/** Far above what people write; the parser of GitHub would work for hours on aliases of aliases of aliases. */
const mostAliases = 100

/**
 * A text as YAML reads it; undefined for one that is no YAML or holds several documents. Abstains where its aliases
 * unfold without end.
 */
export function yamlValue(text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'error' })
  if (document.errors.length > 0) return undefined
  try {
    const value = document.toJS({ maxAliasCount: mostAliases }) as unknown
    JSON.stringify(value)
    return value
  } catch (error) {
    if (!isEndless(error)) return undefined
    abstain('The aliases of the file unfold without end.')
  }
}

/** Too many of them, or one within itself, which has no JSON. */
const isEndless = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof Error && /alias count/.test(error.message))
