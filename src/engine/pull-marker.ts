import {
  verificationStates,
  type PullMarker,
  type Stage,
  type Verification,
  type Watch
} from './types/tracked-pull.js'

const longestMarker = 20_000
const pullMarker = /^<!-- auto-heal:fix:v1 ([\w-]+) -->(?:\r?\n|$)/

/** The hidden first line of a pull request's text, in base64url as that of an issue. */
export function encodePullMarker(marker: PullMarker): string {
  return `<!-- auto-heal:fix:v1 ${Buffer.from(JSON.stringify(marker)).toString('base64url')} -->`
}

/** The text of a pull request with another state in its first line; the rest stays as people see it. */
export function withMarker(body: string, marker: PullMarker): string {
  return body.replace(/^[^\r\n]*/, encodePullMarker(marker))
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

type Loose = Record<string, unknown>

function toMarker(value: unknown): PullMarker | null {
  if (!isObject(value)) return null
  const { verification, watch } = value
  const valid =
    value.version === 1 &&
    isStage(value) &&
    [value.workflow, value.target].every(isText) &&
    isOwnName(value.branch) &&
    [value.head, value.base].every(isSha) &&
    (value.issue === null || isCount(value.issue)) &&
    isFailed(value.failed) &&
    isVerification(verification) &&
    (watch === null || isWatch(watch))
  return valid ? (value as unknown as PullMarker) : null
}

function isStage(value: unknown): value is Stage {
  return (
    isObject(value) &&
    [value.fixer, value.path, value.change].every(isText) &&
    (value.disposition === 'safe' || value.disposition === 'review') &&
    isTextList(value.rules) &&
    isTextList(value.fingerprints)
  )
}

function isFailed(value: unknown): boolean {
  return isObject(value) && isCount(value.run) && isCount(value.attempt) && isTextList(value.jobs)
}

function isVerification(value: unknown): value is Verification {
  return (
    isObject(value) &&
    (verificationStates as readonly unknown[]).includes(value.state) &&
    isCount(value.cycles) &&
    Array.isArray(value.stages) &&
    value.stages.every((one) => isStage(one) && isSha((one as { onto?: unknown }).onto)) &&
    isTextList(value.refuted) &&
    isAttemptList(value.judged)
  )
}

function isWatch(value: unknown): value is Watch {
  return (
    isObject(value) &&
    isAttemptList(value.seen) &&
    ['watching', 'held', 'failed'].includes(String(value.verdict)) &&
    (value.revert === null || isCount(value.revert))
  )
}

/** The branch is taken away in the end: a text that names another one is not believed. */
function isOwnName(value: unknown): boolean {
  return isText(value) && /^auto-heal\/[\w.-]+$/.test(value)
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText)
}

function isAttemptList(value: unknown): value is string[] {
  return isTextList(value) && value.every((entry) => /^\d+\/\d+$/.test(entry))
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isSha(value: unknown): value is string {
  return isText(value) && /^[0-9a-f]{40,64}$/.test(value)
}
