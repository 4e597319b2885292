import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Hub } from '../model.js'

const lifetimeMs = 60_000

export interface SignedUrls {
  /** An address of a blob on another host than the API's, good for one minute. */
  sign(path: string): string
  /** Whether this address was signed here and is not over. */
  isValid(url: URL): boolean
}

/** Short-lived addresses as the log storage hands them out; the key lives as long as the hub. */
export function signedUrls(hub: Hub): SignedUrls {
  const key = randomBytes(32)
  const signature = (path: string, expires: string) =>
    createHmac('sha256', key).update(`${path}\n${expires}`).digest('base64')
  return {
    sign(path) {
      const url = new URL(path, otherHost(hub.url))
      const expires = new Date(hub.now() + lifetimeMs).toISOString()
      url.searchParams.set('se', expires)
      url.searchParams.set('sig', signature(url.pathname, expires))
      return url.href
    },
    isValid(url) {
      const expires = url.searchParams.get('se') ?? ''
      const given = Buffer.from(url.searchParams.get('sig') ?? '')
      const wanted = Buffer.from(signature(url.pathname, expires))
      const genuine = given.length === wanted.length && timingSafeEqual(given, wanted)
      return genuine && Date.parse(expires) >= hub.now()
    }
  }
}

/** The same server by its other name, so that the storage is another host to every client. */
function otherHost(url: string): string {
  const other = new URL(url)
  other.hostname = other.hostname === 'localhost' ? '127.0.0.1' : 'localhost'
  return other.href
}
