import { annotation } from '../builder/annotation.js'
import type { RunState } from '../model.js'
import type { Simulator } from '../simulator.js'
import type { RepositoryState } from '../model.js'

const step = 50

/**
 * Waits until nothing is queued or running; a run whose jobs all wait for a runner that never comes is ended as
 * GitHub does after a day. Throws the reason where the signal aborts.
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
    for (const run of repository.runs.values()) if (isStuck(run)) giveUp(github, run)
  }
  await idle
}

const pause = () => new Promise((resolve) => setTimeout(resolve, step))

// GitHub's own words, on a job of https://github.com/BoundaryML/baml/pull/4680.
const awaited =
  'The job has exceeded the maximum execution time while awaiting a runner for 24h0m0s'

function giveUp(github: Simulator, run: RunState): void {
  for (const { status, annotations } of run.attempts.at(-1)?.jobs ?? []) {
    const isSaid = annotations.some(({ message }) => message === awaited)
    if (status === 'queued' && !isSaid) annotations.push(annotation(awaited))
  }
  github.actions.cancel(run)
}

/** No job of it runs or will run: those that are not over wait for a runner. */
function isStuck({ attempts }: RunState): boolean {
  const jobs = attempts.at(-1)?.jobs ?? []
  const waiting = jobs.filter(({ status }) => status !== 'completed')
  return (
    waiting.length > 0 &&
    waiting.every(({ status, systemLog }) => status === 'queued' && systemLog.includes('Waiting'))
  )
}
