import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

interface Sealed {
  content_hash: string
}

/** The artifact with the hash of its content: SHA-256 over its canonical JSON (RFC 8785) without this key. */
export function seal<Artifact extends object>(artifact: Artifact): Artifact & Sealed {
  const content = asWritten(artifact)
  return { ...content, content_hash: hashOf(content) }
}

/** Whether an artifact still says what was sealed. */
export function isIntact<Artifact extends Sealed>(artifact: Artifact): boolean {
  const { content_hash: claimed, ...content } = artifact
  return hashOf(content) === claimed
}

/** In hex. */
export function hashOf(value: object): string {
  return createHash('sha256')
    .update(canonicalize(asWritten(value)) ?? '')
    .digest('hex')
}

/** As a reader of the file gets it. A name may hold half a surrogate pair, which has no bytes in UTF-8. */
function asWritten<Value extends object>(value: Value): Value {
  const text = JSON.stringify(value)
  // JSON writes whole pairs as they are, and halves as escapes: to look at each string is seldom needed.
  if (!/\\ud[89a-f]/.test(text)) return JSON.parse(text) as Value
  return JSON.parse(text, (_, each: unknown) =>
    typeof each === 'string' ? each.replace(/\p{Surrogate}/gu, '\ufffd') : each
  ) as Value
}
