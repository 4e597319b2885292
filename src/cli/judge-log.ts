import type { Evidence, Match, Matcher } from '../engine/types/diagnosis.js'
import type { JobLog } from '../engine/types/incident.js'
import type { Category } from '../engine/types/rule.js'
import { hasFailureSign } from '../local/failure-signs.js'

/** What a saved log shows of one job, without a run's record beside it. */
export interface Verdict {
  /** `none` for a log without a failure, `unknown` for one without a known cause. */
  category: Category | 'none'
  /** The cause; null for `none` and `unknown`. */
  cause: Match | null
  also: Match[]
  /** The cause's line, or those that tell most where no cause is known. */
  evidence: Evidence[]
}

/** Pure. A cause that a rule knows is a failure; without one, see hasFailureSign. */
export function judgeLog(log: JobLog, matcher: Matcher): Verdict {
  const [first, ...also] = matcher.matchLog(log)
  if (first && (first.rank !== 'wrapper' || first.category !== 'unknown')) {
    return { category: first.category, cause: first, also, evidence: [first.evidence] }
  }
  if (!first && !hasFailureSign(log)) {
    return { category: 'none', cause: null, also: [], evidence: [] }
  }
  return { category: 'unknown', cause: null, also, evidence: matcher.tellingLines(log) }
}
