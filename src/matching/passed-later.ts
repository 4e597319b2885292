import type { Hit } from './findings.js'
import type { Section } from './sections.js'

/** Places looked at for one name: a test that is retried is told of a few times. */
const mostPlaces = 20
const linesOfRetries = 6

/** pytest lists at its end what failed for good. */
const final = /^\s*(?:##\[error\])?FAILED /
/** A bare name may be that of another class or package. */
const qualified = /[.:>#/]/
const flakyByNextest = /^\s*FLAKY \d+\/\d+ /
const retryPassed = /^(?:\[\w+\] )?\s*Run \d+: PASS\b/

export function isFinal({ text }: Hit): boolean {
  return final.test(text)
}

/** True for a test that failed and was tried again with success: `LoginTest > opens() PASSED`. Pure. */
export function passedLater(section: Section, hit: Hit): boolean {
  const name = hit.groups['test']
  return name !== undefined && !isFinal(hit) && passedAfter(section, name.trim(), hit.line + 1)
}

/** True where a line at or after this one says that the test passed. */
export function passedAfter({ step: { text }, end }: Section, name: string, from: number): boolean {
  if (!qualified.test(name)) return false
  const limit = text.startOf(end)
  // The section's bytes alone: of many sections each would be searched for to the end of the log.
  const bytes = Buffer.from(text.bytes.buffer, text.bytes.byteOffset, limit)
  let at = text.startOf(from)
  for (let place = 0; place < mostPlaces; place++) {
    at = bytes.indexOf(name, at)
    if (at < 0) return false
    const line = text.indexAt(at)
    if (saysPassed(text.lineAt(line), name) || retriesPassed(text, line, end)) return true
    at = text.startOf(line + 1)
  }
  return false
}

function saysPassed(line: string, name: string): boolean {
  const rest = line.slice(line.indexOf(name) + name.length)
  return /^(?:\(\))? (?:PASSED|PASS)\b/.test(rest) || (flakyByNextest.test(line) && rest === '')
}

/** Surefire lists below a flaky test what each of its runs came to. */
function retriesPassed(text: Section['step']['text'], line: number, end: number): boolean {
  const last = Math.min(line + linesOfRetries, end - 1)
  for (let next = line + 1; next <= last; next++) {
    if (retryPassed.test(text.lineAt(next))) return true
  }
  return false
}
