import { withBest } from '../engine/second-opinion.js'
import type { Baseline, Difference } from '../engine/types/baseline.js'
import type { Evidence, Match, Matcher } from '../engine/types/diagnosis.js'
import type { JobLog } from '../engine/types/incident.js'
import type { Category } from '../engine/types/rule.js'
import { hasFailureSign } from '../local/failure-signs.js'
import { jobTimeLimit } from '../rules/run-record.js'

/** What a saved log shows of one job, without a run's record beside it. */
export interface Verdict {
  /** `none` for a log without a failure, `unknown` for one without a known cause. */
  category: Category | 'none'
  /** The cause; null for `none` and `unknown`. */
  cause: Match | null
  also: Match[]
  /** The cause's line, or those that tell most where no cause is known. */
  evidence: Evidence[]
  /** What an unknown failure is known again by: that of the line by which a program ended, else Matcher.unknownSignature. */
  signature: string | null
  /** What only this log has, where a green one was given. */
  difference: Difference | null
}

const noFailure: Verdict = {
  category: 'none',
  cause: null,
  also: [],
  evidence: [],
  signature: null,
  difference: null
}

/** Pure. A cause that a rule knows is a failure; without one, see hasFailureSign. */
export function judgeLog(
  log: JobLog & { cancelledAfter?: number | null },
  matcher: Matcher,
  green: Baseline | null = null
): Verdict {
  const [found, ...also] = matcher.matchLog(log)
  const first =
    found && endedByLimit(found, log.cancelledAfter ?? null) ? asTimeLimit(found) : found
  const compare = () => green && matcher.difference(log, green)
  if (first && (first.rank !== 'wrapper' || first.category !== 'unknown')) {
    const facts = { category: first.category, cause: first, also, evidence: [first.evidence] }
    const signature = first.category === 'unknown' ? first.signature : null
    return { ...facts, signature, difference: compare() }
  }
  if (!first && !hasFailureSign(log)) {
    return noFailure
  }
  const difference = compare()
  const evidence = withBest(matcher.tellingLines(log), difference)
  const signature = matcher.unknownSignature(log)
  return { category: 'unknown', cause: null, also, evidence, signature, difference }
}

/** A job is cancelled some seconds after its limit: of 9 real logs 12 to 17. */
const grace = { least: 5, most: 25 }

/**
 * True for a job cancelled as many minutes after its start as people set for limits, give or take nothing. A log
 * alone says no more of a time limit; by chance one cancelled run of 15 looks the same.
 */
function endedByLimit({ category }: Match, cancelledAfter: number | null): boolean {
  if (category !== 'cancelled' || cancelledAfter === null || cancelledAfter < 300) return false
  const over = cancelledAfter % 300
  return over >= grace.least && over <= grace.most
}

function asTimeLimit(match: Match): Match {
  const { id, category, transient, blame, severity, rank, summary, remedy, docs } = jobTimeLimit
  const facts = { category, transient, blame, severity, rank, summary, remedy, docs }
  return { ...match, ...facts, ruleId: id, confidence: 'low' }
}
