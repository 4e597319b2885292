import { readPattern } from './read-pattern.js'
import type { PatternNode, PatternText } from './read-pattern.js'

/** Stands in `headsOf` for every character outside ASCII. */
const beyondAscii = '\u0080'

/** Characters that a part of a pattern may begin with; `empty` where it may take no room. null: any character. */
type Heads = { characters: ReadonlySet<string>; empty: boolean } | null

const none: Heads = { characters: new Set(), empty: true }

/**
 * The characters with which a line can start that the pattern matches, as one text; null where it may be any, as
 * of a pattern that is not held to the line's start.
 */
export function headsOf(pattern: PatternText): string | null {
  const tree = readPattern(pattern)
  if (pattern.flags.includes('m') || !startsLine(tree)) return null
  const heads = headsOfNode(tree, pattern.flags.includes('i'))
  return heads && !heads.empty ? [...heads.characters].sort().join('') : null
}

/** True where all that matches begins at the line's start. */
function startsLine(node: PatternNode | undefined): boolean {
  if (node?.kind !== 'group') return node?.kind === 'start'
  return node.alternatives.every(([first]) => startsLine(first))
}

function headsOfNode(node: PatternNode, folds: boolean): Heads {
  switch (node.kind) {
    case 'start':
      return none
    case 'any':
      return node.of === null ? null : headsOfClass(node.of, folds)
    case 'texts':
      return union(node.texts.map(headsOfText))
    case 'group':
      return union(node.alternatives.map((nodes) => headsOfSequence(nodes, folds)))
    case 'repeat':
      return node.min > 0
        ? headsOfNode(node.node, folds)
        : union([none, headsOfNode(node.node, folds)])
  }
}

function headsOfSequence(nodes: PatternNode[], folds: boolean): Heads {
  const characters = new Set<string>()
  for (const node of nodes) {
    const heads = headsOfNode(node, folds)
    if (!heads) return null
    for (const character of heads.characters) characters.add(character)
    if (!heads.empty) return { characters, empty: false }
  }
  return { characters, empty: true }
}

function union(all: Heads[]): Heads {
  const characters = new Set<string>()
  let empty = false
  for (const heads of all) {
    if (!heads) return null
    for (const character of heads.characters) characters.add(character)
    empty ||= heads.empty
  }
  return { characters, empty }
}

/** Texts are folded, so both cases are meant. */
function headsOfText(text: string): Heads {
  const [first] = text
  if (first === undefined) return none
  if (first >= beyondAscii) return { characters: new Set([beyondAscii]), empty: false }
  return { characters: new Set([first, first.toUpperCase()]), empty: false }
}

function headsOfClass(source: string, folds: boolean): Heads {
  const pattern = new RegExp(source, folds ? 'i' : '')
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
  const characters = new Set([...ascii.filter((one) => pattern.test(one)), beyondAscii])
  return { characters, empty: false }
}

/** Notes in a table of eight words an owner with which bytes his lines may start. */
export function allowHeads(table: Int32Array, owner: number, heads: string | null): void {
  if (heads === null) table.fill(-1, owner * 8, owner * 8 + 8)
  for (const head of heads ?? '') {
    const code = head.charCodeAt(0)
    if (code >= 0x80) table.fill(-1, owner * 8 + 4, owner * 8 + 8)
    else table[owner * 8 + (code >>> 5)]! |= 1 << (code & 31)
  }
}

export function canStart(table: Int32Array, owner: number, byte: number): boolean {
  return ((table[owner * 8 + (byte >>> 5)]! >>> (byte & 31)) & 1) === 1
}
