import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

interface Sealed {
  content_hash: string
}

/** The artifact with the hash of its content: SHA-256 over its canonical JSON (RFC 8785) without this key. */
export function seal<Artifact extends object>(artifact: Artifact): Artifact & Sealed {
  const { content, hash } = hashed(artifact)
  return { ...content, content_hash: hash }
}

/** Whether an artifact still says what was sealed. */
export function isIntact<Artifact extends Sealed>(artifact: Artifact): boolean {
  const { content_hash: claimed, ...content } = artifact
  return hashOf(content) === claimed
}

/** In hex. */
export const hashOf = (value: object): string => hashed(value).hash

/** With the value as a reader of its file gets it. */
function hashed<Value extends object>(value: Value): { content: Value; hash: string } {
  try {
    return { content: value, hash: digestOf(value) }
  } catch {
    const content = withWholePairs(value)
    return { content, hash: digestOf(content) }
  }
}

const digestOf = (value: object): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex')

/** A name may hold half a surrogate pair, which has no bytes in UTF-8 and is refused by canonical JSON. */
const withWholePairs = <Value extends object>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === 'string' ? each.replace(/\p{Surrogate}/gu, '\ufffd') : each
  ) as Value
