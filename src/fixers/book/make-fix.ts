import type { Draft, Fix, Sources } from '../../engine/types/fix.js'
import { together } from '../../workflow-file/change.js'
import { isWorkflowPath, proveOtherFile } from '../../workflow-file/prove-other-file.js'
import { knownText, proveOn, type KnownText } from '../../workflow-file/prove.js'
import { modeDiff } from '../../workflow-file/unified-diff.js'
import { demandFreeUses } from './free-uses.js'
import { demandWrittenByHand } from './written-by-hand.js'

/** A draft with where it comes from. */
export interface Proposal {
  fixer: string
  fingerprint: string
  path: string
  draft: Draft
}

/** Proposals of one fixer for one file. */
export type Topic = readonly [Proposal, ...Proposal[]]

/** Makes one fix of a topic's drafts. Abstains where it does not hold; a text is read once, however many ask for it. */
export function fixMaker(sources: Sources): (topic: Topic) => Promise<Fix> {
  const known = new Map<string, Promise<KnownText>>()
  const read = async (path: string) => (await sources.text(path)) ?? ''
  const knownAt = (path: string) => {
    const found = known.get(path) ?? read(path).then((text) => knownText(path, text))
    known.set(path, found)
    return found
  }
  return async (topic) => {
    const [{ path, draft }] = topic
    const drafts = distinct(topic.map((each) => each.draft))
    const facts = factsOf(topic, drafts)
    if (draft.mode) return { ...facts, ...modeOnly(path, draft.mode) }
    const { edits, changes } = together(...drafts)
    if (!isWorkflowPath(path)) {
      return { ...facts, edits, ...proveOtherFile(path, await read(path), edits, changes) }
    }
    const old = await knownAt(path)
    demandWrittenByHand(path, old.text)
    const result = await proveOn(old, edits, changes)
    await demandFreeUses(old.text, result.after, sources)
    return { ...facts, edits, ...result }
  }
}

function factsOf(topic: Topic, drafts: readonly Draft[]) {
  const [{ fixer, path, draft }] = topic
  const needsReview = drafts.some(({ disposition }) => disposition === 'review')
  return {
    fixer,
    path,
    fingerprints: [...new Set(topic.map(({ fingerprint }) => fingerprint))],
    disposition: needsReview ? ('review' as const) : ('safe' as const),
    title: drafts.map(({ title }) => title).join('; '),
    reason: draft.reason,
    lookAt: [...new Set(drafts.flatMap(({ lookAt }) => lookAt))]
  }
}

/** A mode has no text to prove. */
function modeOnly(path: string, mode: '100755') {
  const proof = { findings: null, changed: [], comments: 0, linesAdded: 0, linesRemoved: 0 }
  return { edits: [], mode, diff: modeDiff(path), after: '', proof }
}

/** Two jobs with the same failure may ask for the same edits: once is enough. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>()
  return drafts.filter(({ edits }) => {
    const key = JSON.stringify(edits)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
