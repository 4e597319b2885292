import type { Pattern, TextRule } from '../engine/types/rule.js'
import { rarityOf } from './rarity.js'
import { readPattern } from './read-pattern.js'
import type { PatternNode, PatternText } from './read-pattern.js'

/** Larger sets cost the search more than the next best literal does. */
const mostLiterals = 32

/** Short pieces make the search read every byte, so a longer one is worth some rarity. */
const comfortableLength = 6

/** Shorter ones make the search look at every byte, see `compileSearch`: almost anything is better. */
const slowLength = 4
const slowness = 100

/** Literals of which one occurs in every match, with the bits by which a hit narrows a log down. */
interface Choice {
  literals: string[]
  worth: number
}

interface Requirement {
  /** Every text the node can match, folded; null where there are too many. */
  exact: string[] | null
  /** null where nothing is known that could be searched for. */
  choice: Choice | null
}

const anything: Requirement = { exact: null, choice: null }
const nothing: Requirement = { exact: [''], choice: null }

/** The pattern that a rule's lines are searched for; of a sequence the first. */
export function searchedPattern(rule: TextRule): Pattern {
  return 'pattern' in rule ? rule.pattern : rule.patterns[0]
}

/**
 * Literals of which at least one, ASCII case folded, occurs in every text the pattern matches: the most
 * selective set its syntax gives. null where there is no set whose members have three bytes.
 */
export function requiredLiterals(pattern: PatternText): string[] | null {
  const tree = readPattern(pattern)
  const choice = choiceOf(ofNode(tree))
  if (choice && !choice.literals.some(isSlow)) return choice.literals
  return better(choice, choiceOf(ofNode(withDigits(tree))))?.literals ?? null
}

const digits = [...'0123456789']

/** With each digit as a text of its own: `.c:` alone is short, the ten from `.c:0` to `.c:9` are not. */
function withDigits(node: PatternNode): PatternNode {
  switch (node.kind) {
    case 'any':
      return node.of === '\\d' ? { kind: 'texts', texts: digits } : node
    case 'group':
      return { kind: 'group', alternatives: node.alternatives.map((all) => all.map(withDigits)) }
    case 'repeat':
      return { ...node, node: withDigits(node.node) }
    default:
      return node
  }
}

function ofNode(node: PatternNode): Requirement {
  switch (node.kind) {
    case 'texts':
      return { exact: node.texts, choice: null }
    case 'any':
      return anything
    case 'start':
      return nothing
    case 'group':
      return ofAlternatives(node.alternatives)
    case 'repeat':
      return ofSequence([node])
  }
}

function ofAlternatives(alternatives: PatternNode[][]): Requirement {
  return alternatives.map(ofSequence).reduce((all, next) => {
    const exact = all.exact && next.exact && smallSet([...all.exact, ...next.exact])
    // What is known in full is weighed when it is complete.
    if (exact) return { exact, choice: null }
    const left = choiceOf(all)
    const right = left && choiceOf(next)
    return { exact, choice: left && right && choose([...left.literals, ...right.literals]) }
  })
}

function ofSequence(nodes: PatternNode[]): Requirement {
  let run: string[] = ['']
  let choice: Choice | null = null
  let whole = true
  for (const next of nodes.flatMap(partsOf)) {
    const joined = next.exact && product(run, next.exact)
    if (joined) {
      run = joined
      continue
    }
    whole = false
    choice = better(better(choice, choose(run)), next.choice)
    run = next.exact ?? ['']
  }
  return whole ? { exact: run, choice: null } : { exact: null, choice: better(choice, choose(run)) }
}

/** What stands side by side in the node's matches: its texts may join those before and behind it. */
function partsOf(node: PatternNode): Requirement[] {
  if (node.kind === 'repeat') return partsOfRepeat(node.node, node.min, node.max)
  if (node.kind !== 'group' || node.alternatives.length > 1) return [ofNode(node)]
  return node.alternatives.flat().flatMap(partsOf)
}

function partsOfRepeat(node: PatternNode, min: number, max: number): Requirement[] {
  if (max === 0) return [nothing]
  const one = ofNode(node)
  if (min === 0) {
    const optional = max === 1 && one.exact && smallSet(['', ...one.exact])
    return [optional ? { exact: optional, choice: null } : anything]
  }
  return max === 1 ? [one] : [one, anything, one]
}

function product(left: string[], right: string[]): string[] | null {
  const [only] = right
  if (right.length === 1 && only !== undefined) return left.map((text) => text + only)
  if (left.length * right.length > mostLiterals) return null
  return smallSet(left.flatMap((a) => right.map((b) => a + b)))
}

function smallSet(literals: string[]): string[] | null {
  const set = [...new Set(literals)]
  return set.length > mostLiterals ? null : set
}

function choiceOf({ exact, choice }: Requirement): Choice | null {
  return exact ? choose(exact) : choice
}

function better(left: Choice | null, right: Choice | null): Choice | null {
  return (right?.worth ?? -Infinity) > (left?.worth ?? -Infinity) ? right : left
}

function choose(literals: string[]): Choice | null {
  const needed = withoutLonger(literals)
  if (needed.length <= mostLiterals) return weigh(needed)
  for (const length of [12, 8, 6]) {
    const heads = weigh(withoutLonger(needed.map((literal) => literal.slice(0, length))))
    const tails = weigh(withoutLonger(needed.map((literal) => literal.slice(-length))))
    const choice = better(heads, tails)
    if (choice) return choice
  }
  return null
}

function weigh(literals: string[]): Choice | null {
  if (literals.length > mostLiterals) return null
  let weakest = Infinity
  for (const literal of literals) {
    if (isTooShort(literal)) return null
    const bytes = Buffer.from(literal)
    const short = Math.max(0, comfortableLength - bytes.length)
    const slow = isSlow(literal) ? slowness : 0
    weakest = Math.min(weakest, rarityOf(bytes) - short * 3 - slow)
  }
  return { literals, worth: weakest - Math.log2(literals.length) }
}

function isSlow(literal: string): boolean {
  return Buffer.byteLength(literal) < slowLength
}

/** The search wants three bytes, and spaces say little; a letter outside ASCII is rare enough to stand alone. */
function isTooShort(literal: string): boolean {
  const core = literal.trim()
  const isAscii = Buffer.byteLength(core) === core.length
  return Buffer.byteLength(literal) < 3 || (isAscii && core.length < 3)
}

/** Where `error` must occur, `errors` says nothing more. */
function withoutLonger(literals: string[]): string[] {
  if (literals.length === 1) return literals
  return [...new Set(literals)].filter(
    (one, _, all) => !all.some((other) => other !== one && one.includes(other))
  )
}
