import type { LogText } from '../engine/types/incident.js'
import type { Pattern, SequenceRule, TextRule } from '../engine/types/rule.js'
import { innerTexts } from './inner-text.js'
import { isSoftLine } from './soft-lines.js'
import type { Section } from './sections.js'

/** A line on which a rule's pattern held. */
export interface Hit {
  /** 0-based index in the step's text. */
  line: number
  text: string
  /** What the named groups of the patterns caught. */
  groups: Readonly<Record<string, string>>
}

/** All hits of one rule in one section; only those that can be told are kept. */
export interface Finding {
  rule: TextRule
  /** Place of the rule in the table: the last tie-breaker. */
  order: number
  section: Section
  first: Hit
  last: Hit
  /** The first hit of the last cascade, see `cascadeGap`; a warning yields to the first hit that is none. */
  cascade: Hit
  /** True where the cascade's line is a warning, see isSoftLine. */
  isSoft: boolean
  count: number
}

/** Hits of a rule closer than this are one failure that spreads: of such a row the first is the telling one. */
const cascadeGap = 400

/** A line of a log, and its texts as `innerTexts` gives them. */
export interface ReadLine {
  line: number
  texts: readonly string[]
}

/** The hit of a rule on a line, or null. A pattern that throws counts as no hit: it must not cost the verdict. */
export function hitOf(rule: TextRule, text: LogText, at: ReadLine): Hit | null {
  try {
    return 'pattern' in rule ? hitOnLine(rule.pattern, at) : hitOfSequence(rule, text, at)
  } catch {
    return null
  }
}

/** Anchored patterns hold on a line, or on what tools that run others have passed on. */
function hitOnLine(pattern: Pattern, { line, texts }: ReadLine): Hit | null {
  for (const one of texts) {
    const found = pattern.exec(one)
    if (found) return { line, text: texts[0] ?? one, groups: found.groups ?? noGroups }
  }
  return null
}

const noGroups = {}

/** The last line is the evidence: a header comes before the line that names the error. */
function hitOfSequence(rule: SequenceRule, text: LogText, first: ReadLine): Hit | null {
  const [head, ...rest] = rule.patterns
  let hit = hitOnLine(head, first)
  for (const pattern of rest) {
    const next: Hit | null = hit && nextMatch(pattern, text, hit.line + 1, rule.within)
    hit = hit && next && { ...next, groups: { ...hit.groups, ...next.groups } }
  }
  return hit
}

function nextMatch(pattern: Pattern, text: LogText, from: number, within: number): Hit | null {
  const end = Math.min(from + within, text.lineCount)
  for (let line = from; line < end; line++) {
    const hit = hitOnLine(pattern, { line, texts: innerTexts(text.lineAt(line)) })
    if (hit) return hit
  }
  return null
}

/** Adds a hit to what is known of its rule; hits come in the order of their lines. */
export function addHit(known: Finding | undefined, one: NewFinding): Finding {
  const { first: hit } = one
  if (!known) return { ...one, last: hit, cascade: hit, isSoft: isSoftLine(hit.text), count: 1 }
  const apart = hit.line - known.last.line > cascadeGap
  const isSoft = apart || known.isSoft ? isSoftLine(hit.text) : true
  if (apart || (known.isSoft && !isSoft)) {
    known.cascade = hit
    known.isSoft = isSoft
  }
  known.last = hit
  known.count += 1
  return known
}

/** A rule's first hit in a section. */
export type NewFinding = Pick<Finding, 'rule' | 'order' | 'section' | 'first'>
