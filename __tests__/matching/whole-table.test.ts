import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { JobLog } from '../../src/engine/types/incident.js'
import type { TextRule } from '../../src/engine/types/rule.js'
import { compileTable } from '../../src/matching/compile-table.js'
import { hitOf } from '../../src/matching/findings.js'
import { innerTexts } from '../../src/matching/inner-text.js'
import { compileScan, noLines } from '../../src/matching/line-scan.js'
import { linesOf } from '../../src/matching/lines-of-rule.js'
import { maxLineBytes } from '../../src/logs/log-text.js'
import { rules } from '../../src/rules/index.js'
import { logOf, runStep, stepOf } from './toy-table.js'

const rows = rules.filter((rule): rule is TextRule => !('recognise' in rule))
const scan = compileScan(rows.map((rule) => linesOf(rule) ?? noLines))
const matcher = compileTable(rules)
const examples = rows.flatMap((rule) => [...rule.matches, ...rule.ignores])

/** Row and line of all hits: those the scan leads to, or those of every pattern tried on every line. */
function hitsIn({ steps: [step] }: JobLog, everyLine: boolean): string[] {
  const { text } = step!
  const hits: string[] = []
  const tryRows = (line: number, wanted: readonly number[]) => {
    const lineText = text.lineAt(line)
    for (const order of wanted) {
      if (hitOf(rows[order]!, text, { line, texts: innerTexts(lineText) }))
        hits.push(`${rows[order]!.id}@${line}`)
    }
  }
  const all = [...rows.keys()]
  if (!everyLine) scan(text, tryRows)
  else for (let line = 0; line < text.lineCount; line++) tryRows(line, all)
  return hits
}

const noise = fc.oneof(
  fc.constantFrom('', 'compiling', '  at x (y.js:1:2)', 'é ✓ ok', '\t', 'x'.repeat(200)),
  fc.string({ unit: 'binary', maxLength: 60 })
)

/** Lines of rows, some of them changed a little: the hits that are missed are near ones. */
const line = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.constantFrom('', '', ' ', '##[error]', '\t', 'x ', '> '),
    fc.constantFrom('', '', ' ', '.', ' x')
  )
  .map(([text, before, after]) => before + text + after)

describe('the scan', () => {
  test('finds each hit of each row on its own examples', () => {
    const log = logOf(...examples.flatMap((text) => text.split('\n')))
    const hits = hitsIn(log, true)
    expect(hitsIn(log, false)).toEqual(hits)
    expect(hits.length).toBeGreaterThan(rows.length)
  })

  test('finds all that every pattern tried on every line finds', () => {
    const lines = fc.array(fc.oneof(noise, line, line), { minLength: 1, maxLength: 25 })
    fc.assert(
      fc.property(lines, (some) => {
        const log = logOf(...some)
        expect(hitsIn(log, false)).toEqual(hitsIn(log, true))
      }),
      { numRuns: 150 }
    )
  })
})

/** Lines of together so many bytes. */
function filler(bytes: number): string[] {
  const lines = Array<string>(Math.floor(bytes / 64)).fill('.'.repeat(63))
  const rest = bytes - lines.length * 64
  return rest > 0 ? [...lines, ' '.repeat(rest - 1)] : lines
}

const verdictOf = (log: JobLog) => {
  const [first] = matcher.matchLog(log)
  return first && { rule: first.ruleId, text: first.evidence.text }
}

describe('a verdict does not depend on where the evidence stands', () => {
  const sequences = rows.filter((rule) => 'patterns' in rule)
  const lineRows = rows.filter((rule) => 'pattern' in rule)
  // The scan takes blocks of that size; 64 KiB is a border of what is read from a file or a socket.
  const borders = [maxLineBytes, 2 * maxLineBytes, 64 * 1024]

  test.each([sequences[0]!, lineRows[0]!])('at each offset around a border: $id', (rule) => {
    const text = rule.matches[0]!
    const alone = verdictOf(logOf(text, 'done'))
    for (let before = maxLineBytes - text.length - 3; before <= maxLineBytes + 2; before++) {
      expect(verdictOf(logOf(...filler(before), text, 'done'))).toEqual(alone)
    }
  })

  test('whatever the row, wherever the border', () => {
    const place = fc.tuple(fc.constantFrom(...rows), fc.constantFrom(...borders), fc.nat(300))
    fc.assert(
      fc.property(place, ([rule, border, back]) => {
        const [text] = rule.matches
        const log = logOf(...filler(border - back), ...text!.split('\n'))
        expect(verdictOf(log)).toEqual(verdictOf(logOf(...text!.split('\n'))))
      }),
      { numRuns: 200 }
    )
  })

  test('a window that holds the evidence gives the verdict of the whole log', () => {
    const quiet = fc.array(fc.constantFrom('compiling', 'ok', '', '  done', '[12%] x.o'), {
      maxLength: 30
    })
    const found = fc.constantFrom(...rows).map((rule) => rule.matches[0]!.split('\n'))
    const parts = fc.tuple(quiet, found, quiet, fc.nat(200), fc.nat(200))
    fc.assert(
      fc.property(parts, ([before, evidence, after, cutBefore, cutAfter]) => {
        const lines = runStep(['make all'], [...before, ...evidence, ...after], 2)
        const from = lines.length - 1 - after.length - evidence.length
        const start = Math.min(cutBefore, from)
        const end = Math.max(lines.length - cutAfter, from + evidence.length)
        const whole = verdictOf(logOf(...lines))
        // A wrapper may be told by the exit code, which is no part of the window.
        fc.pre(whole?.text !== lines.at(-1))
        expect(verdictOf(logOf(...lines.slice(start, end)))).toEqual(whole)
      }),
      { numRuns: 1000 }
    )
  })
})

describe('a line over the cap', () => {
  const cause = 'npm error code ERESOLVE'

  test('is cut for matching, not skipped: the cause at its head is found', () => {
    const log = logOf('ok', `${cause} ${'x'.repeat(10_000_000)}`, 'done')
    expect(verdictOf(log)?.rule).toBe(verdictOf(logOf(cause))?.rule)
    expect(verdictOf(log)?.text.length).toBe(maxLineBytes)
  })

  test('is not searched behind the cap, and the lines after it are', () => {
    const long = `${'x'.repeat(maxLineBytes)} ${cause}`
    expect(verdictOf({ steps: [stepOf([long])] })).toBeUndefined()
    expect(verdictOf(logOf(long, cause))?.text).toBe(cause)
  })
})
