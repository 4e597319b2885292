import type { TreeHead } from '../ports.js'
import { schemaVersion } from './envelope.js'

/** What the artifacts of one call have in common. */
export interface Origin {
  /** `auto-heal 1.2.0`. */
  generator: string
  head: TreeHead
  now: Date
}

/** What an artifact begins with, but for its hash. */
export function envelopeOf<Name extends string>(artifact: Name, { generator, head, now }: Origin) {
  const { repository: name, commit, branch, dirty } = head
  return {
    schema_version: schemaVersion,
    artifact,
    generated_at: now.toISOString(),
    generator,
    repository: { name, commit, branch, dirty }
  } as const
}

/** How many of each, in the order in which they first come. */
export function countBy<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}
