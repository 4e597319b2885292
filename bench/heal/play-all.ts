import { play, type Result } from './play.js'
import type { HealScenario } from './scenario.js'

/** The action waits between writes most of its time, so that several share the machine. */
const atOnce = 4

/** Plays all, some at a time; `tell` hears of each as it ends. */
export async function playAll(
  scenarios: readonly HealScenario[],
  tell: (result: Result) => void
): Promise<Result[]> {
  const waiting = [...scenarios]
  const results: Result[] = []
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const result = await play(next)
      results.push(result)
      tell(result)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return results
}
