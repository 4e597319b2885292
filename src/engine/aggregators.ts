import { withoutMatrix } from './fingerprint.js'
import type { Job } from './types/workflow-run.js'

/** A job of this name gathers the results of others: "CI result", "tests pass", "all green", "ci-ok". */
const gateName =
  /\b(?:gate|result|results|status|summary|required|complete|conclusion|all[- ](?:green|passed|checks|jobs|tests)|(?:ci|tests?|checks?|builds?)[- ](?:ok|pass|passed|success|done|complete)|alls-green)\b/i

/**
 * Whether a failed job failed only because others did. It must be named like a gate, have started after each
 * failed job that is no gate ended, and show no cause of its own: a gate that is taken for a root cause vetoes a re-run,
 * a root cause that is taken for a gate would allow a wrong one, so all three are asked for.
 */
export function isAggregator(job: Job, otherFailed: Job[], hasOwnCause: boolean): boolean {
  const work = otherFailed.filter((other) => !isGate(other))
  if (hasOwnCause || work.length === 0 || job.startedAt === null) return false
  const started = job.startedAt
  const after = work.every((other) => other.completedAt !== null && other.completedAt <= started)
  return after && isGate(job)
}

function isGate({ name }: Job): boolean {
  return gateName.test(withoutMatrix(name))
}
