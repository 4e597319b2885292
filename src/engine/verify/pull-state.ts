import { occurrence } from '../occurrence.js'
import { withMarker } from '../pull-marker.js'
import type { Tools } from '../tools.js'
import type { KnownPull, PullMarker, Verification } from '../types/tracked-pull.js'
import type { WorkflowRun } from '../types/workflow-run.js'

const judgedAtMost = 20

/** Keeps the state of a pull request in its text; what people read of it stays. */
export async function keepState<P extends KnownPull>(
  pull: P,
  change: Partial<PullMarker>,
  { pulls }: Pick<Tools, 'pulls'>
): Promise<P> {
  const marker = { ...pull.marker, ...change }
  const body = withMarker(pull.body, marker)
  if (body !== pull.body) await pulls.update(pull.number, body)
  return { ...pull, body, marker }
}

/** The verification with one more run judged. */
export function judgedBy(
  run: WorkflowRun,
  { verification }: PullMarker,
  change: Partial<Verification> = {}
): Verification {
  const judged = [...verification.judged, occurrence(run)].slice(-judgedAtMost)
  return { ...verification, judged, ...change }
}
