import type { JobLog, LogText } from '../engine/types/incident.js'

/**
 * Texts by which shells, build tools and test runners tell of a failure, counts of zero (`0 failed`) left out.
 * Wide, for they are asked only where no rule found anything: `none` for a failure is worse than `unknown`.
 */
const signs = [
  /\bexit(?:ed|s|ing)? (?:with )?(?:an? )?(?:non-?zero )?(?:code|status)(?: of)?:? [1-9]/i,
  /\bexited with [1-9]/i,
  /(?:^|\s)(?:\[?error\]?|fatal|failure|panic) ?[:\]!]/im,
  /(?<!\b0 )\b(?:failed|failing)\b(?!\W{0,3}0\b)/i,
  /^make(?:\[\d+\])?: \*\*\*/m,
  /\b[1-9]\d* (?:failed|failures?|errors?)\b/i,
  /^Traceback \(most recent call last\):/m,
  /\bFAIL: /,
  /^=+ (?:FAILURES|ERRORS) =+$/m,
  /\b(?:Assertion|Type|Value|Runtime|Reference)Error: /
]
const runnerError = /^##\[error\]/m
/** A try that the toolkit's retry helper repeats (actions/checkout, the setup actions) fails no step by itself. */
const repeatedTry = /^##\[error\].*\n(?:.*\n){0,6}?Waiting \d+ seconds before trying again$/gm
const goodEnd = /^(?:Cleaning up orphan processes|Done\. Your build exited with 0\.)/m

/**
 * False for a log that shows no failure, so that a log without a known cause is told from one of a job that
 * went well. The runner marks each failure with `##[error]`: where its last words stand in the log, or Travis'
 * for a good end, that alone counts. Otherwise the usual signs of failing commands do. Pure.
 */
export function hasFailureSign(log: JobLog): boolean {
  if (log.steps.some(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out')) {
    return true
  }
  const texts = log.steps.map(({ text }) => asText(text))
  if (texts.some((text) => runnerError.test(text.replace(repeatedTry, '')))) return true
  if (texts.some((text) => goodEnd.test(text))) return false
  return texts.some((text) => signs.some((sign) => sign.test(text)))
}

/** One character for each byte: all signs are ASCII, and decoding a large log as UTF-8 costs. */
function asText({ bytes }: LogText): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
