import { RE2JS } from 're2js'
import type { OwnPattern } from '../engine/types/rule.js'
import { requiredLiterals } from '../matching/required-literals.js'

/** Larger programs than this cost more on one line than the table does on a log. */
const sizeAtMost = 2_000

/** The pattern, or what is wrong with it and the cure. */
export type CompiledPattern = { pattern: OwnPattern } | { fault: string }

/** Compiles a pattern in RE2 syntax: no look-around, no back-references, time linear in the text. */
export function compileOwnPattern(source: string): CompiledPattern {
  let engine: RE2JS
  try {
    engine = RE2JS.compile(source)
  } catch (error) {
    return { fault: `${reasonOf(error)}; the syntax is RE2's, without look-around and \\1` }
  }
  const cost = engine.programSize()
  if (cost > sizeAtMost) {
    return {
      fault: `takes ${cost} steps for a character, over the limit of ${sizeAtMost}; make its repetitions smaller`
    }
  }
  const test = (text: string) => engine.test(text)
  return {
    pattern: {
      source,
      flags: '',
      cost,
      literals: literalsOf(source),
      test,
      toString: () => source,
      // `test` runs on a faster engine than `exec`, and most lines are no match.
      exec: (text) => (test(text) ? (engine.exec(text) as ReturnType<OwnPattern['exec']>) : null)
    }
  }
}

/** Names of the groups that a pattern catches. */
export function groupNamesOf({ source }: Pick<OwnPattern, 'source'>): string[] {
  return Object.keys(RE2JS.compile(source).namedGroups())
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return `can not be read (${message.replace(/^error parsing regexp: /, '').replaceAll('`', '"')})`
}

const leadingFlags = /^\(\?([imsU]+)\)/

/**
 * Syntax that RE2 reads otherwise than RegExp does: flags and groups in the middle, quoted stretches, classes by name,
 * a bracket that opens a class's list, escapes without braces.
 */
const foreign = /\\[pPQECx]|\[\^?\]|\[\[?:|\(\?(?!:|<\w)/

/** The literals by the reader of the table's patterns, where the pattern means the same to RegExp; else none. */
function literalsOf(source: string): string[] | null {
  const flags = leadingFlags.exec(source)?.[1] ?? ''
  const plain = source.replace(leadingFlags, '').replaceAll('(?P<', '(?<')
  if (foreign.test(plain)) return null
  try {
    return requiredLiterals(new RegExp(plain, flags.includes('i') ? 'i' : ''))
  } catch {
    return null
  }
}
