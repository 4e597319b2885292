import type { Memory } from '../engine/ports.js'
import type { Outcome } from '../engine/types/plan.js'
import { eventsOf, type Recording } from './events-of.js'

/**
 * Keeps what one call of the tool found and did, all in one commit. null, or a sentence that says why it is not kept.
 * Nothing is asked where nothing happened.
 */
export async function remember(
  outcomes: readonly Outcome[],
  memory: Memory,
  recording: Recording
): Promise<string | null> {
  // Only a later attempt can tell what became of a re-run.
  const again = outcomes.some(({ run }) => run.attempt > 1 && isOwn(run))
  const known = again ? (await memory.recall()).events : []
  return await memory.record(outcomes.flatMap((outcome) => eventsOf(outcome, known, recording)))
}

/** A fork's run is never re-run. */
function isOwn({ headRepository, owner, repo }: Outcome['run']): boolean {
  return headRepository === `${owner}/${repo}`
}
