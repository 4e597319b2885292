import { applyPatch, reversePatch, structuredPatch } from 'diff'
import type { Fix } from '../../engine/types/fix.js'
import type { MergedFile } from '../../engine/types/follow-up.js'
import { findingsOf } from '../../workflow-file/findings.js'
import { isWorkflowPath } from '../../workflow-file/prove-other-file.js'
import { lineCounts, unifiedDiff } from '../../workflow-file/unified-diff.js'

/** A merged change undone in the file as it is now: only where each line of it still stands there. */
export async function takeBack({ path, before, after, now }: MergedFile): Promise<Fix | null> {
  const patch = reversePatch(structuredPatch(path, path, before, after, '', '', { context: 3 }))
  const undone = now === after ? before : applyPatch(now, patch)
  if (undone === false || undone === now) return null
  const findings = isWorkflowPath(path) ? await countFindings(path, now, undone) : null
  // Whatever it was for: what GitHub reads now is not made unreadable.
  if (findings !== null && findings.after > findings.before) return null
  const diff = unifiedDiff(path, now, undone)
  return {
    fixer: 'take-back',
    fingerprints: [],
    disposition: 'review',
    title: `Take back the change of ${path}`,
    reason: 'The failure that it was to cure is back.',
    lookAt: [],
    path,
    edits: [{ start: 0, end: now.length, text: undone }],
    diff,
    after: undone,
    proof: { findings, changed: null, comments: 0, ...lineCounts(diff) }
  }
}

async function countFindings(path: string, now: string, undone: string) {
  const [before, after] = await Promise.all([findingsOf(path, now), findingsOf(path, undone)])
  return { before: before.length, after: after.length }
}
