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
  const name = hit.groups['test']?.trim()
  if (name === undefined || isFinal(hit)) return false
  return passedAfter(section, name, hit.line + 1) || isFlaky(section, name, hit)
}

/** Playwright lists at its end, by project, the tests that passed when tried again. */
const flakyByPlaywright = /^\s*\d+ flaky\s*$/
const listedByPlaywright = /^ {4}(?<test>(?:\[[\w -]+\] › )?\S.* › [^─]+)/

function isFlaky(section: Section, name: string, hit: Hit): boolean {
  return linesWith(section, name, hit.line + 1).some((line) => {
    const listed = listedByPlaywright.exec(section.step.text.lineAt(line))?.groups?.['test']
    return listed !== undefined && hit.text.includes(listed.trim()) && isInFlakyList(section, line)
  })
}

function isInFlakyList({ step: { text }, start }: Section, line: number): boolean {
  for (let above = line - 1; above >= start; above--) {
    const one = text.lineAt(above)
    if (!listedByPlaywright.test(one)) return flakyByPlaywright.test(one)
  }
  return false
}

/** True where a line at or after this one says that the test passed. */
export function passedAfter(section: Section, name: string, from: number): boolean {
  const { text } = section.step
  return linesWith(section, name, from).some(
    (line) => saysPassed(text.lineAt(line), name) || retriesPassed(text, line, section.end)
  )
}

/** The first lines of a section, from one on, that hold a qualified name. */
function linesWith({ step: { text }, end }: Section, name: string, from: number): number[] {
  if (!qualified.test(name)) return []
  const lines: number[] = []
  const limit = text.startOf(end)
  // The section's bytes alone: of many sections each would be searched for to the end of the log.
  const bytes = Buffer.from(text.bytes.buffer, text.bytes.byteOffset, limit)
  let at = text.startOf(from)
  for (let place = 0; place < mostPlaces; place++) {
    at = bytes.indexOf(name, at)
    if (at < 0) break
    const line = text.indexAt(at)
    lines.push(line)
    at = text.startOf(line + 1)
  }
  return lines
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
