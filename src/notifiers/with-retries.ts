import { DeliveryFailure } from './delivery-failure.js'
import type { Outside } from './notifier.js'

const waits = [1, 2, 4]

/** A job on a runner costs money while it waits. */
const longestWait = 60

/** Tries again what may pass: after 1, 2 and 4 seconds, or after what the service asks for. */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  { wait }: Pick<Outside, 'wait'>
): Promise<T> {
  for (const pause of waits) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof DeliveryFailure) || !error.passing) throw error
      const seconds = Math.max(pause, error.retryAfter ?? 0)
      if (seconds > longestWait) throw error
      await wait(seconds)
    }
  }
  return await attempt()
}
