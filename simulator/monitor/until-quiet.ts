import type { RunState } from '../model.js'
import type { Simulator } from '../simulator.js'
import type { RepositoryState } from '../model.js'

const step = 50

/**
 * Waits until nothing is queued or running; a run whose jobs all wait for a runner that never comes is cancelled, as
 * a person does. Throws the reason where the signal aborts.
 */
export async function untilQuiet(
  github: Simulator,
  repository: RepositoryState,
  signal?: AbortSignal
): Promise<void> {
  let over = false
  const idle = github.actions.idle().finally(() => (over = true))
  // Its failure is thrown where it is awaited below, which an abort may keep from happening.
  idle.catch(() => undefined)
  while (!over) {
    await Promise.race([idle, pause()])
    signal?.throwIfAborted()
    for (const run of repository.runs.values()) if (isStuck(run)) github.actions.cancel(run)
  }
  await idle
}

const pause = () => new Promise((resolve) => setTimeout(resolve, step))

/** No job of it runs or will run: those that are not over wait for a runner. */
function isStuck({ attempts }: RunState): boolean {
  const jobs = attempts.at(-1)?.jobs ?? []
  const waiting = jobs.filter(({ status }) => status !== 'completed')
  return (
    waiting.length > 0 &&
    waiting.every(({ status, systemLog }) => status === 'queued' && systemLog.includes('Waiting'))
  )
}
