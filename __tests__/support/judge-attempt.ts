import { isDeepStrictEqual } from 'node:util'
import { Abstained } from '../../src/workflow-file/abstain.js'
import { applyEdits, inverseOf } from '../../src/workflow-file/apply-edits.js'
import { commentsOf, keepsAll } from '../../src/workflow-file/comments.js'
import type { Change } from '../../src/workflow-file/change.js'
import { proveOn, type KnownText } from '../../src/workflow-file/prove.js'
import { yamlValue } from '../../src/workflow-file/yaml-value.js'
import type { Attempt } from './edit-attempts.js'

export interface Verdict {
  /** `wrong`: the edit, or the proof of an edit that does not do what it should. */
  kind: 'proven' | 'abstained' | 'refused' | 'wrong'
  /** Why; empty where it is proven. */
  why: string
}

/**
 * Makes one edit and its proof, and compares what YAML reads afterwards with what was wanted. An edit that does
 * something else must be refused by the proof; one that does what it should may be so only since GitHub has no such key.
 */
export async function judgeAttempt(known: KnownText, attempt: Attempt): Promise<Verdict> {
  const change = orReason(attempt.edit)
  if (typeof change === 'string') return { kind: 'abstained', why: change }
  const problem = problemOf(known, attempt, change)
  const proof = await proveOn(known, change.edits, change.changes).catch(reasonOf)
  if (typeof proof !== 'string') {
    return problem === '' ? { kind: 'proven', why: '' } : { kind: 'wrong', why: problem }
  }
  const isRight = problem !== '' || /^GitHub's parser would|^It would change nothing/.test(proof)
  return { kind: isRight ? 'refused' : 'wrong', why: problem === '' ? proof : problem }
}

function orReason(edit: () => Change): Change | string {
  try {
    return edit()
  } catch (error) {
    return reasonOf(error)
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Abstained) return error.message
  throw error
}

function problemOf({ text, value, comments }: KnownText, attempt: Attempt, change: Change): string {
  const after = applyEdits(text, change.edits)
  if (after === null) return 'its edits overlap'
  if (applyEdits(after, inverseOf(text, change.edits)) !== text) return 'there is no way back'
  if (!keepsAll(comments, commentsOf(after))) return 'a comment is gone'
  const wanted = unshared(value) as Record<string, unknown>
  attempt.model(wanted)
  const result = yamlValue(after)
  if (result === undefined) return 'it is no YAML any more'
  return isDeepStrictEqual(unshared(wanted), unshared(result)) ? '' : 'something else changed'
}

/**
 * A copy whose parts are nowhere else, so that a change at one place shows at that place alone. A script that was one
 * line ends with a newline as a block; a shell sees no difference.
 */
function unshared(value: unknown): unknown {
  const text = JSON.stringify(value, (key, each: unknown) =>
    key === 'run' && typeof each === 'string' ? each.trimEnd() : each
  )
  return JSON.parse(text) as unknown
}
