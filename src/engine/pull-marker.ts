import type { PullMarker } from './types/tracked-pull.js'

const longestMarker = 20_000
const pullMarker = /^<!-- auto-heal:fix:v1 ([\w-]+) -->(?:\r?\n|$)/

/** The hidden first line of a pull request's text, in base64url as that of an issue. */
export function encodePullMarker(marker: PullMarker): string {
  return `<!-- auto-heal:fix:v1 ${Buffer.from(JSON.stringify(marker)).toString('base64url')} -->`
}

/** null where the text does not begin with a marker, or it is damaged. */
export function decodePullMarker(body: string): PullMarker | null {
  const encoded = pullMarker.exec(body.slice(0, longestMarker))?.[1]
  if (!encoded) return null
  try {
    return toMarker(JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')))
  } catch {
    return null
  }
}

function toMarker(value: unknown): PullMarker | null {
  if (typeof value !== 'object' || value === null) return null
  const { version, fixer, fingerprints, path, change, head, base } = value as Record<
    string,
    unknown
  >
  const valid =
    version === 1 &&
    isText(fixer) &&
    Array.isArray(fingerprints) &&
    fingerprints.every(isText) &&
    isText(path) &&
    isText(change) &&
    isSha(head) &&
    isSha(base)
  return valid ? { version, fixer, fingerprints, path, change, head, base } : null
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isSha(value: unknown): value is string {
  return isText(value) && /^[0-9a-f]{40,64}$/.test(value)
}
