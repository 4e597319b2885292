import { nearestWords } from './edit-distance.js'
import { withLine, type Candidate, type Repair } from './repair.js'

const jobs = (lines: readonly string[]): string[] => {
  const start = lines.findIndex((line) => /^jobs:/.test(line))
  const first = lines.slice(start + 1).find((line) => /^ +[\w-]+:/.test(line))
  const indent = /^ */.exec(first ?? '')?.[0] ?? '  '
  return lines
    .slice(start + 1)
    .flatMap((line) => new RegExp(`^${indent}([\\w-]+):`).exec(line)?.[1] ?? [])
}

/** A job that waits for one that is not there: misspelt, or gone. */
export const unknownNeed: Repair = ({ text, lines, finding, at }) => {
  const [, unknown] = /depends on unknown job '([\w-]+)'/.exec(finding.message) ?? []
  if (unknown !== undefined) return repaired(text, lines, at, unknown)
  if (!/at least one job with no dependencies/.test(finding.message)) return []
  const known = new Set(jobs(lines))
  return lines.flatMap((line, index) => {
    const [, name] = /^ +needs: *\[? *([\w-]+) *\]? *$/.exec(line) ?? []
    return name === undefined || known.has(name) ? [] : repaired(text, lines, index, name)
  })
}

function repaired(
  text: string,
  lines: readonly string[],
  at: number,
  unknown: string
): Candidate[] {
  const line = lines[at] ?? ''
  const word = new RegExp(`(?<![\\w-])${unknown}(?![\\w-])`)
  if (!word.test(line)) return []
  const others = jobs(lines).filter((job) => !new RegExp(`(?<![\\w-])${job}(?![\\w-])`).test(line))
  const meant = nearestWords(unknown, others)
  if (meant.length > 0) {
    return meant.map((job) => ({
      text: withLine(text, at, line.replace(word, job)),
      title: `Name the job \`${job}\` right on line ${at + 1}`
    }))
  }
  const isRead = new RegExp(`\\bneeds\\.${unknown}\\b`).test(text)
  return isRead ? [] : without(text, line, at, unknown)
}

/** Out of a list; a job that needs nothing else loses the whole line. */
function without(text: string, line: string, at: number, unknown: string): Candidate[] {
  const title = `Wait no more for the job \`${unknown}\`, which is not there (line ${at + 1})`
  const now = line.replace(new RegExp(`(\\[ *)${unknown} *, *|, *${unknown}(?= *[,\\]])`), '$1')
  if (now !== line) return [{ text: withLine(text, at, now), title, needsReview: true }]
  const isLast =
    /^ *- /.test(line) &&
    !/^ *- /.test(text.split('\n')[at - 1] ?? '') &&
    !/^ *- /.test(text.split('\n')[at + 1] ?? '')
  const isAlone = isLast && /^ *needs: *$/.test(text.split('\n')[at - 1] ?? '')
  if (isLast && !isAlone) return []
  const isWhole = new RegExp(
    `^ *(?:needs: *(?:\\[ *${unknown} *\\]|${unknown})|- +${unknown}|${unknown},) *$`
  )
  if (!isWhole.test(line)) return []
  const all = text.split('\n')
  return [
    {
      text: [...all.slice(0, isAlone ? at - 1 : at), ...all.slice(at + 1)].join('\n'),
      title,
      needsReview: true
    }
  ]
}
