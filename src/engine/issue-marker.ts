import type { IssueMarker } from './types/tracked-issue.js'

/** 256 jobs with long names come to some 40 kB; what is longer was not written by this tool. */
const longestMarker = 60_000
const issueMarker = /^<!-- auto-heal:v1 ([\w-]+) -->(?:\r?\n|$)/

/**
 * The hidden first line of an issue's body. Base64url, so that nothing in it can end the HTML comment
 * or be read as Markdown.
 */
export function encodeMarker(marker: IssueMarker): string {
  return `<!-- auto-heal:v1 ${Buffer.from(JSON.stringify(marker)).toString('base64url')} -->`
}

/**
 * The state an issue's body carries at its very start; null where there is none or it is damaged.
 * A marker further down counts for nothing: a quoted log could hold one.
 */
export function decodeMarker(body: string): IssueMarker | null {
  const encoded = issueMarker.exec(body.slice(0, longestMarker))?.[1]
  if (!encoded) return null
  try {
    return toMarker(JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')))
  } catch {
    return null
  }
}

/** The hidden first line of a sticky comment; the key is made safe, so equal keys give equal lines. */
export function commentMarker(key: string): string {
  return `<!-- auto-heal:comment:v1 ${encodeURIComponent(key).replaceAll('-', '%2D')} -->`
}

function toMarker(value: unknown): IssueMarker | null {
  if (typeof value !== 'object' || value === null) return null
  const { version, fingerprint, workflowPath, branch, jobs } = value as Record<string, unknown>
  const { occurrences, firstSeen, lastSeen, seen, reopened } = value as Record<string, unknown>
  const valid =
    version === 1 &&
    isText(fingerprint) &&
    isText(workflowPath) &&
    (branch === null || isText(branch)) &&
    isTextList(jobs) &&
    isCount(occurrences) &&
    isTime(firstSeen) &&
    isTime(lastSeen) &&
    isTextList(seen) &&
    seen.every((entry) => /^\d+\/\d+$/.test(entry)) &&
    isCount(reopened)
  if (!valid) return null
  return {
    version,
    fingerprint,
    workflowPath,
    branch,
    jobs,
    occurrences,
    firstSeen,
    lastSeen,
    seen,
    reopened
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isTime(value: unknown): value is string {
  // Date.parse alone takes remarks in parentheses, and times are shown as they stand.
  const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/
  return isText(value) && iso.test(value) && !Number.isNaN(Date.parse(value))
}
