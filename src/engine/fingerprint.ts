import { createHash } from 'node:crypto'

/** Changes whenever the same failure would get another key, so that old issues are told from new ones. */
const version = 'v1'

/** The key of a failure: the same for the same failure in another run, attempt or matrix leg. */
export function fingerprint(parts: {
  workflowPath: string
  jobName: string
  ruleId: string
  signature: string
}): string {
  const key = [
    version,
    parts.workflowPath,
    withoutMatrix(parts.jobName),
    parts.ruleId,
    parts.signature
  ]
  return `${version}-${createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 16)}`
}

/** `build (20, ubuntu-latest)` is the job `build`. */
export function withoutMatrix(jobName: string): string {
  return jobName.replace(/ \([^()]*\)$/, '')
}
