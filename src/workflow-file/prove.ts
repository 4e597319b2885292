import type { Edit, Proof, YamlPath } from '../engine/types/fix.js'
import { abstain } from './abstain.js'
import { applyEdits } from './apply-edits.js'
import { commentsOf, keepsAll } from './comments.js'
import { findingsOf, type Finding } from './findings.js'
import { isDeclared, pathText, semanticDiff } from './semantic-diff.js'
import { lineCounts, unifiedDiff } from './unified-diff.js'
import { yamlValue } from './yaml-value.js'

export interface Proven {
  after: string
  diff: string
  proof: Proof
}

/** What is known of a text before it is edited, for several proofs on one text. */
export interface KnownText {
  path: string
  text: string
  findings: Finding[]
  /** Of a text that is no YAML some may be lines of scripts: those need only stand in the result. */
  comments: string[]
  /** As YAML reads it; undefined where it is none. */
  value: unknown
}

export async function knownText(path: string, text: string): Promise<KnownText> {
  const value = yamlValue(text)
  return { path, text, value, comments: commentsOf(text), findings: await findingsOf(path, text) }
}

/**
 * The text with the edits in it and what was checked of it: GitHub's parser finds nothing new, only the declared
 * places differ in meaning, every comment stands. Bytes outside the edits are the same, since a fix is made of edits.
 * Declared places are those of the old text; a new item of a list has that of the item it stands in front of.
 * Abstains with what does not hold.
 */
export async function prove(
  path: string,
  before: string,
  edits: readonly Edit[],
  declared: readonly YamlPath[]
): Promise<Proven> {
  return proveOn(await knownText(path, before), edits, declared)
}

/** As `prove`, with the old text read already. */
export async function proveOn(
  known: KnownText,
  edits: readonly Edit[],
  declared: readonly YamlPath[]
): Promise<Proven> {
  const { path, text: before, comments } = known
  const after = applyEdits(before, edits)
  if (after === null) abstain('Two of its edits overlap.')
  if (after === before) abstain('It would change nothing.')
  const changed = changedPlaces(known.value, after, declared)
  const keepsComments =
    known.value === undefined
      ? comments.every((comment) => after.includes(comment))
      : keepsAll(comments, commentsOf(after))
  if (!keepsComments) abstain('It would change a comment.')
  const findings = newFindings(known.findings, await findingsOf(path, after))
  if (changed?.length === 0 && findings.after >= findings.before) {
    abstain('It would change nothing that YAML reads.')
  }
  const diff = unifiedDiff(path, before, after)
  const proof = { findings, changed, comments: comments.length, ...lineCounts(diff) }
  return { after, diff, proof }
}

function newFindings(
  old: readonly Finding[],
  now: readonly Finding[]
): NonNullable<Proof['findings']> {
  const known = old.map(({ message }) => message)
  const fresh = now.filter(({ message }) => {
    const at = known.indexOf(message)
    if (at !== -1) known.splice(at, 1)
    return at === -1
  })
  if (fresh.length > 0) abstain("GitHub's parser would find something new in the result.")
  return { before: old.length, after: now.length }
}

/** null where the text had no meaning before: a file that is no YAML. */
function changedPlaces(
  old: unknown,
  after: string,
  declared: readonly YamlPath[]
): string[] | null {
  const now = yamlValue(after)
  if (now === undefined) abstain('The result is no valid YAML.')
  if (old === undefined) return null
  const changed = semanticDiff(old, now)
  const stray = changed.find(({ before }) => !isDeclared(before, declared))
  if (stray) abstain(`It would also change \`${safePath(stray.before)}\`.`)
  return [...new Set(changed.map(({ after: place }) => pathText(place)))]
}

const safePath = (path: YamlPath): string => pathText(path).replace(/[^\w.[\]-]/g, '_')
