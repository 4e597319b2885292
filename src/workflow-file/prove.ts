import { parseDocument } from 'yaml'
import type { Edit, Proof, YamlPath } from '../engine/types/fix.js'
import { abstain } from './abstain.js'
import { applyEdits } from './apply-edits.js'
import { commentsOf, keepsAll } from './comments.js'
import { findingsOf } from './findings.js'
import { isDeclared, pathText, semanticDiff } from './semantic-diff.js'
import { lineCounts, unifiedDiff } from './unified-diff.js'

export interface Proven {
  after: string
  diff: string
  proof: Proof
}

/**
 * The text with the edits in it and what was checked of it: GitHub's parser finds nothing new, only the declared
 * places differ in meaning, every comment stands. Bytes outside the edits are the same, since a fix is made of edits.
 * Abstains with what does not hold.
 */
export async function prove(
  path: string,
  before: string,
  edits: readonly Edit[],
  declared: readonly YamlPath[]
): Promise<Proven> {
  const after = applyEdits(before, edits)
  if (after === null) abstain('Two of its edits overlap.')
  if (after === before) abstain('It would change nothing.')
  const findings = await newFindings(path, before, after)
  const changed = changedPlaces(before, after, declared)
  const comments = commentsOf(before)
  if (!keepsAll(comments, commentsOf(after))) abstain('It would change a comment.')
  const diff = unifiedDiff(path, before, after)
  const proof = { findings, changed, comments: comments.length, ...lineCounts(diff) }
  return { after, diff, proof }
}

async function newFindings(
  path: string,
  before: string,
  after: string
): Promise<Proof['findings']> {
  const [old, now] = [await findingsOf(path, before), await findingsOf(path, after)]
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
  before: string,
  after: string,
  declared: readonly YamlPath[]
): string[] | null {
  const [old, now] = [valueOf(before), valueOf(after)]
  if (now === undefined) abstain('The result is no valid YAML.')
  if (old === undefined) return null
  const changed = semanticDiff(old, now)
  const stray = changed.find((place) => !isDeclared(place, declared))
  if (stray) abstain(`It would also change \`${safePath(stray)}\`.`)
  return changed.map(pathText)
}

const safePath = (path: YamlPath): string => pathText(path).replace(/[^\w.[\]-]/g, '_')

function valueOf(text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: false })
  if (document.errors.length > 0) return undefined
  try {
    return document.toJS({ maxAliasCount: 100 }) as unknown
  } catch {
    return undefined
  }
}
