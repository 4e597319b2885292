import type { Outside } from '../../src/notifiers/notifier.js'

/** The world of notifiers with a real network and no waiting: `waits` holds the seconds. */
export function anOutside(env: Record<string, string>, changes: Partial<Outside> = {}) {
  const waits: number[] = []
  const outside: Outside = {
    env,
    fetch,
    wait: (seconds) => {
      waits.push(seconds)
      return Promise.resolve()
    },
    now: () => new Date('2026-11-22T06:00:00Z'),
    comment: () => Promise.reject(new Error('no comments here')),
    appendSummary: () => Promise.reject(new Error('no summary here')),
    ...changes
  }
  return { outside, waits }
}
