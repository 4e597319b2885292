import type { ThrottlingOptions } from '@octokit/plugin-throttling'

/** The plugin's own queues; it asks nothing of them but a turn. */
type Queue = NonNullable<ThrottlingOptions['write']>

const atOnce = {
  key: () => ({ schedule: (_options: object, job: () => Promise<void>) => job() })
} as unknown as Queue

/**
 * The plugin waits a second between writes, and three between those that notify people, as GitHub advises. A local
 * GitHub on this very machine, as of `simulate`, has nobody to be spared.
 */
export function paceFor(baseUrl: string): { write?: Queue; notifications?: Queue } {
  const { hostname } = new URL(baseUrl)
  const isHere = hostname === '127.0.0.1' || hostname === '[::1]' || hostname === 'localhost'
  return isHere ? { write: atOnce, notifications: atOnce } : {}
}
