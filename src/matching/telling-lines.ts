import type { JobLog } from '../engine/types/incident.js'
import type { Evidence } from '../engine/types/diagnosis.js'
import { exitCode, failurePoint, standings } from './sections.js'
import type { Section, Standing } from './sections.js'

const mostLines = 8

/** Lines looked at before the failure point: 95 % of the decisive lines stand so near to a log's end. */
const window = 500

export interface Line {
  index: number
  text: string
  score: number
}

/** How much a line tells, strongest first. */
const kinds: [RegExp, number][] = [
  [/^##\[error\]\S/, 60],
  [/^\s*(?:Uncaught )?(?:[\w.$]+\.)?[A-Z]\w*(?:Error|Exception|Failure)\b:?/, 55],
  [/\bCaused by: |\bpanicked at\b|\bSegmentation fault\b|\bcore dumped\b/, 50],
  [/^\s*(?:\[?(?:error|fatal|failed|failure|critical)\]?\b[: ]|E {3}\S|npm error )/i, 45],
  [/\b(?:error|fatal|exception|failed|failure|panic)\b ?:/i, 40],
  [
    /\b(?:cannot|can't|could not|couldn't|unable to|not found|denied|refused|timed out|no such|invalid|missing)\b/i,
    35
  ],
  [/\b(?:error|errors|failed|failure|exception)\b/i, 25],
  [/^\s*(?:⨯|✖|✘|✗|❌) /u, 30],
  [/^\s*(?:at |File "|from |##\[|\[command\])/, -15],
  [/\b0 (?:errors?|failed|failures?)\b|\bwarn(?:ing)?\b|\bno errors?\b/i, -30]
]

/** How a job or its runner ends: Actions, Azure Pipelines, Travis, CircleCI, AppVeyor. It tells nothing of why. */
const lastWords =
  /^(?:##\[error\](?:Error: )?The process '.*' failed with exit code |##\[error\](?:Bash|Cmd\.exe|PowerShell) exited with code |The command ".*" (?:exited with|failed)|Done\. Your build exited with|Your build has been stopped|Exited with code |CircleCI received exit code |Command exited with code |#!\/bin\/\w*sh )/

/** What runners of scripts say last: that one failed, which all know by then. */
const scriptFailed =
  /^\s*(?:npm (?:ERR!|error) (?:Lifecycle script|code (?:ELIFECYCLE|\d)|errno \d|command |path |workspace |location )|error Command failed with exit code \d|(?:\[?ELIFECYCLE\]?| ?ERR_PNPM_RECURSIVE_\w+) |error: script "|Error: Command "[^"]+" exited with \d|make(?:\[\d+\])?: \*\*\* .* Error \d|Exit status \d)/

/** The lines that tell most of a failed job where no rule knows it, in the order of the log. Never empty for a log with a line. */
export function tellingLines(log: JobLog, sections: readonly Section[]): Evidence[] {
  const section = mostSuspect(sections)
  if (!section) return []
  const lines = linesBefore(section)
  const strong = lines.filter(({ score }) => score > 0)
  const plain = lines.filter(({ text }) => text.trim() !== '' && !saysNothing(text))
  const chosen = strong.length > 0 ? best(strong) : plain.slice(-mostLines)
  const told = chosen.length > 0 ? chosen : lines.slice(-1)
  if (told.length === 0) return anyLine(log)
  return told.map(({ index, text }) => evidenceOf(section, index, text))
}

/** The line of a section that tells most of an error, the nearest to the failure among equals; null where none does. */
export function strongestLine(section: Section): Line | null {
  return linesBefore(section).reduce<Line | null>(
    (best, line) => (line.score > 0 && line.score >= (best?.score ?? 0) ? line : best),
    null
  )
}

export function evidenceOf({ step }: Pick<Section, 'step'>, index: number, text: string): Evidence {
  return { source: 'log', text, step: step.number, line: step.text.firstLine + index }
}

/** The section in which the failure is looked for; undefined where all are empty. */
export function mostSuspect(sections: readonly Section[]): Section | undefined {
  const standingOf = standings(sections)
  const filled = sections.filter(({ start, end }) => end > start)
  const having = (standing: Standing) => filled.filter((one) => standingOf.get(one) === standing)
  return having('failed')[0] ?? having('unknown').at(-1) ?? filled.at(-1)
}

/** The lines up to the failure, bounded, without what a group shows before; with it if `grouped`. */
export function linesBefore(section: Section, grouped = false): Line[] {
  const { text } = section.step
  const last = Math.min(failurePoint(section), section.end - 1)
  const lines: Line[] = []
  for (let index = Math.max(section.start, last - window); index <= last; index++) {
    const line = text.lineAt(index)
    if (!grouped && line.startsWith('##[endgroup]')) lines.length = 0
    else lines.push({ index, text: line, score: scoreOf(line, last - index) })
  }
  return lines
}

function scoreOf(line: string, distance: number): number {
  if (line.trim() === '' || saysNothing(line)) return 0
  const kind = toneOf(line)
  return kind > 0 ? kind + 20 / (1 + distance / 15) : kind
}

function saysNothing(line: string): boolean {
  return exitCode.test(line) || lastWords.test(line) || scriptFailed.test(line)
}

/** How much a line sounds like an error, wherever it stands; below 0 for one that sounds like none. */
export function toneOf(line: string): number {
  return kinds.reduce((sum, [pattern, score]) => (pattern.test(line) ? sum + score : sum), 0)
}

function best(lines: Line[]): Line[] {
  const seen = new Set<string>()
  const distinct = lines.filter(({ text }) => !seen.has(text) && seen.add(text))
  return distinct
    .sort((a, b) => b.score - a.score || b.index - a.index)
    .slice(0, mostLines)
    .sort((a, b) => a.index - b.index)
}

function anyLine(log: JobLog): Evidence[] {
  const step = log.steps.findLast(({ text }) => text.lineCount > 0)
  if (!step) return []
  const index = step.text.lineCount - 1
  return [evidenceOf({ step }, index, step.text.lineAt(index))]
}
