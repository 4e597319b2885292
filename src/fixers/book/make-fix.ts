import type { Draft, Edit, FileDraft, Fix, Proof, Sources } from '../../engine/types/fix.js'
import { together } from '../../workflow-file/change.js'
import { isWorkflowPath, proveOtherFile } from '../../workflow-file/prove-other-file.js'
import { knownText, proveOn, type KnownText, type Proven } from '../../workflow-file/prove.js'
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

/** All files that a proposal changes, its own first. */
export function filesOf({ path, draft: { edits, changes, also = [] } }: Proposal): FileDraft[] {
  return [{ path, edits, changes }, ...also]
}

/** Makes one fix of a topic's drafts. Abstains where it does not hold; a text is read once, however many ask for it. */
export function fixMaker(sources: Sources): (topic: Topic) => Promise<Fix> {
  const known = new Map<string, Promise<KnownText>>()
  const read = async (path: string) => (await sources.text(path)) ?? ''
  const knownAt = (path: string) => {
    const found = known.get(path) ?? read(path).then((text) => knownText(path, text))
    known.set(path, found)
    return found
  }
  const proven = async ({ path, edits, changes }: FileDraft): Promise<ProvenFile> => {
    if (!isWorkflowPath(path)) {
      return { path, edits, ...proveOtherFile(path, await read(path), edits, changes) }
    }
    const old = await knownAt(path)
    demandWrittenByHand(path, old.text)
    const result = await proveOn(old, edits, changes)
    await demandFreeUses(old.text, result.after, sources)
    return { path, edits, ...result }
  }
  return async (topic) => {
    const [{ path, draft }] = topic
    const facts = factsOf(topic)
    if (draft.mode) return { ...facts, ...modeOnly(path, draft.mode) }
    const [first, ...others] = mergedFiles(topic)
    const files = await Promise.all(others.map(proven))
    return { ...facts, ...asOne([await proven(first), ...files]) }
  }
}

interface ProvenFile extends Proven {
  path: string
  edits: Edit[]
}

/** What the drafts of a topic change, file by file, that of the first draft in front. */
function mergedFiles(topic: Topic): [FileDraft, ...FileDraft[]] {
  const all = distinct(topic.flatMap(filesOf), ({ path, edits }) => [path, edits])
  const merged = (path: string): FileDraft => ({
    path,
    ...together(...all.filter((file) => file.path === path))
  })
  const others = new Set(all.map(({ path }) => path))
  others.delete(topic[0].path)
  return [merged(topic[0].path), ...[...others].map(merged)]
}

/** Two jobs with the same failure may ask for the same edits: once is enough. */
function distinct<T>(drafts: readonly T[], editsOf: (draft: T) => unknown): T[] {
  const seen = new Set<string>()
  return drafts.filter((draft) => {
    const key = JSON.stringify(editsOf(draft))
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

function factsOf(topic: Topic) {
  const [{ fixer, path, draft }] = topic
  const own = distinct(topic, (each) => filesOf(each).map((file) => [file.path, file.edits]))
  const drafts = own.map((each) => each.draft)
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

/** What holds of each file, as what holds of the fix. */
function asOne([own, ...others]: readonly [ProvenFile, ...ProvenFile[]]) {
  const { edits, after } = own
  const more = others.map((file) => ({ path: file.path, after: file.after, edits: file.edits }))
  return {
    edits,
    after,
    diff: [own, ...others].map(({ diff }) => diff).join(''),
    ...(more.length > 0 ? { more } : {}),
    proof: others.reduce(withFile, own.proof)
  }
}

function withFile(all: Proof, { path, proof }: ProvenFile): Proof {
  const findings =
    all.findings && proof.findings
      ? {
          before: all.findings.before + proof.findings.before,
          after: all.findings.after + proof.findings.after
        }
      : null
  const changed = proof.changed?.map((place) => `${path}: ${place}`)
  return {
    findings,
    changed: all.changed && changed ? [...all.changed, ...changed] : null,
    comments: all.comments + proof.comments,
    linesAdded: all.linesAdded + proof.linesAdded,
    linesRemoved: all.linesRemoved + proof.linesRemoved
  }
}
