import type { LogText } from '../engine/types/incident.js'
import type { LineRule, Pattern, SequenceRule, TextRule } from '../engine/types/rule.js'
import { innerText } from './inner-text.js'
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
  count: number
}

/** Hits of a rule closer than this are one failure that spreads: of such a row the first is the telling one. */
const cascadeGap = 400

/** The hit of a rule on a line, or null. A pattern that throws counts as no hit: it must not cost the verdict. */
export function hitOf(rule: TextRule, text: LogText, line: number, lineText: string): Hit | null {
  try {
    return 'pattern' in rule
      ? hitOfLine(rule, line, lineText)
      : hitOfSequence(rule, text, line, lineText)
  } catch {
    return null
  }
}

function hitOfLine(rule: LineRule, line: number, text: string): Hit | null {
  const found = execOn(rule.pattern, text)
  return found && { line, text, groups: { ...found.groups } }
}

/** The last line is the evidence: a header comes before the line that names the error. */
function hitOfSequence(rule: SequenceRule, text: LogText, line: number, first: string): Hit | null {
  const [head, ...rest] = rule.patterns
  const found = execOn(head, first)
  if (!found) return null
  let hit: Hit = { line, text: first, groups: { ...found.groups } }
  for (const pattern of rest) {
    const next = nextMatch(pattern, text, hit.line + 1, rule.within)
    if (!next) return null
    hit = { ...next, groups: { ...hit.groups, ...next.groups } }
  }
  return hit
}

/** So many tools pass a line on, one to the next. */
const mostLabels = 3

/** Anchored patterns hold on a line, or on what tools that run others have passed on. */
function execOn(pattern: Pattern, line: string): ReturnType<Pattern['exec']> {
  let text: string | null = line
  for (let labels = 0; text !== null && labels <= mostLabels; labels++) {
    const found = pattern.exec(text)
    if (found) return found
    text = innerText(text)
  }
  return null
}

function nextMatch(pattern: Pattern, text: LogText, from: number, within: number): Hit | null {
  const end = Math.min(from + within, text.lineCount)
  for (let line = from; line < end; line++) {
    const lineText = text.lineAt(line)
    const found = execOn(pattern, lineText)
    if (found) return { line, text: lineText, groups: { ...found.groups } }
  }
  return null
}

/** Adds a hit to what is known of its rule; hits come in the order of their lines. */
export function addHit(known: Finding | undefined, one: NewFinding): Finding {
  const { first: hit } = one
  if (!known) return { ...one, last: hit, cascade: hit, count: 1 }
  const apart = hit.line - known.last.line > cascadeGap
  if (apart || (isSoftLine(known.cascade.text) && !isSoftLine(hit.text))) known.cascade = hit
  known.last = hit
  known.count += 1
  return known
}

/** A rule's first hit in a section. */
export type NewFinding = Pick<Finding, 'rule' | 'order' | 'section' | 'first'>
