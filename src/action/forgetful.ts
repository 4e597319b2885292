import type { Memory } from '../engine/ports.js'
import { noTrust } from '../engine/types/history.js'

/** Where `history` is off. */
export const forgetful: Memory = {
  recall: () => Promise.resolve({ events: [], trust: noTrust, gap: null }),
  record: () => Promise.resolve(null)
}
