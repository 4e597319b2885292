import type { Kept } from '../certification/ports.js'
export function openKept(_file: string): Kept & { save(): void } {
  const map = new Map<string, unknown>()
  return { get: (k) => map.get(k), set: (k, v) => void map.set(k, v), save: () => undefined }
}
