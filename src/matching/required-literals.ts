import { RegExpParser } from '@eslint-community/regexpp'
import type { AST } from '@eslint-community/regexpp'
import { rarityOf } from './rarity.js'

/** Larger sets cost the search more than the next best literal does. */
const mostLiterals = 32

/** Short pieces make the search read every byte, so a longer one is worth some rarity. */
const comfortableLength = 6

interface Requirement {
  /** Every text the node can match, folded; null where there are too many. */
  exact: string[] | null
  /** Literals of which one occurs in every match; null where none is known. */
  oneOf: string[] | null
}

const nothing: Requirement = { exact: [''], oneOf: null }
const anything: Requirement = { exact: null, oneOf: null }

/**
 * Literals of which at least one, ASCII case folded, occurs in every text the pattern matches: the most
 * selective set the syntax tree gives. null where there is no set whose members have three characters.
 */
export function requiredLiterals(pattern: RegExp, parser = new RegExpParser()): string[] | null {
  const { source, flags } = pattern
  const tree = parser.parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v')
  })
  const found = ofAlternatives(tree.alternatives, flags)
  return better(found.oneOf, found.exact)
}

function ofAlternatives(alternatives: AST.Alternative[], flags: string): Requirement {
  const [first, ...others] = alternatives.map(({ elements }) => ofSequence(elements, flags))
  if (!first) return nothing
  return others.reduce((all, next) => {
    const exact = all.exact && next.exact && smallSet([...all.exact, ...next.exact])
    const left = better(all.oneOf, all.exact)
    const right = better(next.oneOf, next.exact)
    return { exact, oneOf: left && right && smallSet([...left, ...right]) }
  }, first)
}

function ofSequence(elements: AST.Element[], flags: string): Requirement {
  let run: string[] = ['']
  let oneOf: string[] | null = null
  let whole = true
  for (const element of elements) {
    const next = ofElement(element, flags)
    const joined = next.exact && product(run, next.exact)
    if (joined) {
      run = joined
      continue
    }
    whole = false
    oneOf = better(better(oneOf, run), next.oneOf)
    run = next.exact ?? ['']
  }
  return { exact: whole ? run : null, oneOf: whole ? null : better(oneOf, run) }
}

function ofElement(element: AST.Element, flags: string): Requirement {
  switch (element.type) {
    case 'Character':
      return ofCharacter(element.value, flags)
    case 'CharacterClass':
      return ofClass(element, flags)
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives, flags)
    case 'Quantifier':
      return ofQuantifier(element, flags)
    case 'Assertion':
      return nothing
    default:
      return anything
  }
}

function ofQuantifier({ min, max, element }: AST.Quantifier, flags: string): Requirement {
  if (max === 0) return nothing
  const inner = ofElement(element, flags)
  if (min === 0) {
    const optional = max === 1 && inner.exact && smallSet(['', ...inner.exact])
    return optional ? { exact: optional, oneOf: null } : anything
  }
  if (min === 1 && max === 1) return inner
  return { exact: null, oneOf: better(inner.oneOf, inner.exact) }
}

function ofCharacter(codePoint: number, flags: string): Requirement {
  const text = String.fromCodePoint(codePoint)
  if (codePoint > 127 && flags.includes('i')) return anything
  // With `iu` the Kelvin sign matches k and the long s matches s.
  if (/[ks]/i.test(text) && /i/.test(flags) && /[uv]/.test(flags)) return anything
  return text === '\n' ? anything : { exact: [fold(text)], oneOf: null }
}

function ofClass(element: AST.CharacterClass, flags: string): Requirement {
  if (element.negate || element.elements.length > 6) return anything
  const options: string[] = []
  for (const member of element.elements) {
    if (member.type !== 'Character') return anything
    const { exact } = ofCharacter(member.value, flags)
    if (!exact) return anything
    options.push(...exact)
  }
  return options.length > 0 ? { exact: [...new Set(options)], oneOf: null } : anything
}

function product(left: string[], right: string[]): string[] | null {
  if (left.length * right.length > mostLiterals) return null
  return smallSet(left.flatMap((a) => right.map((b) => a + b)))
}

function smallSet(literals: string[]): string[] | null {
  const set = [...new Set(literals)]
  return set.length > mostLiterals ? null : set
}

function better(left: string[] | null, right: string[] | null): string[] | null {
  return worthOf(right) > worthOf(left) ? withoutLonger(right ?? []) : left
}

/** Bits by which a hit of the set narrows the log down; -Infinity where it can't be searched for. */
function worthOf(literals: string[] | null): number {
  if (!literals || literals.length === 0) return -Infinity
  let weakest = Infinity
  for (const literal of literals) {
    if (Buffer.byteLength(literal.trim()) < 3) return -Infinity
    const short = Math.max(0, comfortableLength - literal.length)
    weakest = Math.min(weakest, rarityOf(literal) - short * 3)
  }
  return weakest - Math.log2(literals.length)
}

/** Where `error` must occur, `errors` says nothing more. */
function withoutLonger(literals: string[]): string[] {
  return literals.filter((one) => !literals.some((other) => other !== one && one.includes(other)))
}

function fold(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}
