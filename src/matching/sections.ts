import type { JobLog, StepLog } from '../engine/types/incident.js'
import { echoEnd } from './echo-end.js'

/** A stretch of a log that ran as one: a step, or what stands between two `##[group]Run` lines. */
export interface Section {
  step: StepLog
  stepIndex: number
  /** 0-based index of its first line in the step's text. */
  start: number
  /** Past its last line. */
  end: number
  /** The line that says it failed: the exit code, else the last error the runner shows; null where none does. */
  failedAt: number | null
  /** True where a shell's exit code ended it: what follows belongs to nothing. */
  exited: boolean
  /** Work after the job's own steps: it is the cause only where nothing else failed. */
  cleanup: boolean
  /** True where the log itself says that it went well. */
  passed: boolean
  /** True where the runner shows an error that fails no step. */
  doubted: boolean
}

/** Where a line stands in its section. `echo`: a script or its environment, shown before it runs. */
export type Zone = 'body' | 'echo' | 'after'

/** What the lines have that carry the runner's framing; matched by `SectionReader.read`. */
export const markerLines = {
  literals: [
    '##[group]run ',
    '##[error]',
    'outcome=',
    'post job cleanup.',
    'cleaning up orphan processes',
    '" exited with ',
    ' seconds before trying again'
  ],
  heads: '#PCTW'
}

export interface SectionReader {
  /** Reads a line that may be a marker; lines must come in order. */
  read(line: number, text: string): void
  /** The section and zone of a line at or after the last one read. */
  zoneOf(line: number, text: string): Zone
  current(): Section
  sections: Section[]
}

/** It says that a step failed and nothing of why. */
export const exitCode = /^##\[error\]Process completed with exit code /
/** Travis ends each command so; 0 is good. */
const travisExit = /^The command ".*" exited with (\d+)\./
/** How the toolkit's retry helper goes on (actions/checkout, the setup actions): the error before it ended nothing. */
const triesAgain = /^Waiting \d+ seconds before trying again$/
const cleanupName = /^(?:Post |Complete job$)/
const endAction = /^##\[end-action .*\boutcome=failure;conclusion=success\b/

/** Cuts one step's log into its sections while the scan goes over it. */
export function readSections(step: StepLog, stepIndex: number): SectionReader {
  const open = (start: number, cleanup: boolean): Section => ({
    step,
    stepIndex,
    start,
    end: step.text.lineCount,
    failedAt: null,
    exited: false,
    cleanup,
    passed: false,
    doubted: false
  })
  let section = open(0, cleanupName.test(step.name ?? ''))
  const sections = [section]
  let echoedTo = -1
  const begin = (line: number, cleanup: boolean) => {
    section.end = line
    section = open(line, cleanup)
    sections.push(section)
  }
  return {
    read(line, text) {
      if (line <= echoedTo && !text.startsWith('##[error]')) return
      if (text.startsWith('##[group]Run ')) {
        begin(line, section.cleanup)
        echoedTo = echoEnd(step.text, line)
      } else if (text.startsWith('##[error]')) noteError(section, line, text)
      else if (endAction.test(text)) section.passed = true
      else if (triesAgain.test(text)) forgetTry(section)
      else if (text === 'Post job cleanup.' || text === 'Cleaning up orphan processes') {
        begin(line, true)
      } else noteTravis(section, line, text, () => begin(line + 1, section.cleanup))
    },
    zoneOf(line, text) {
      if (text.startsWith('##[error]')) return 'body'
      return line <= echoedTo ? 'echo' : section.exited ? 'after' : 'body'
    },
    current: () => section,
    sections
  }
}

/** An error by name that fails no step: a summary too long is dropped. */
const harmless = /^##\[error\]\$GITHUB_STEP_SUMMARY upload aborted/

function noteError(section: Section, line: number, text: string): void {
  if (section.exited) return
  if (harmless.test(text)) {
    section.doubted = true
    return
  }
  section.failedAt = line
  section.exited = exitCode.test(text)
}

function forgetTry(section: Section): void {
  if (!section.exited) section.failedAt = null
}

function noteTravis(section: Section, line: number, text: string, close: () => void): void {
  const code = travisExit.exec(text)?.[1]
  if (code === undefined) return
  if (code === '0') section.passed = true
  else section.failedAt = line
  close()
}

/** How much a section has to do with the job's failure. */
export type Standing = 'failed' | 'unknown' | 'passed'

/** Weighs all sections of a job against each other. Pure. */
export function standings(sections: readonly Section[]): Map<Section, Standing> {
  const shown = sections.filter(({ failedAt }) => failedAt !== null)
  const telling = new Set(shown.map(({ stepIndex }) => stepIndex))
  const suspects = sections.filter((section) => mayHaveFailed(section, telling))
  const first = firstRedStep(sections)
  const failed = suspects.filter(({ cleanup, stepIndex }) => !cleanup && stepIndex <= first)
  const late = suspects.filter(({ cleanup }) => cleanup)
  const known = new Set(failed.length > 0 ? failed : late)
  return new Map(
    sections.map((section) => {
      if (known.has(section)) return [section, 'failed']
      if (section.passed || isGreen(section.step.conclusion)) return [section, 'passed']
      return [section, known.size > 0 || section.cleanup ? 'passed' : 'unknown']
    })
  )
}

/** Where the record says which steps failed, those after the first ran in spite of it, and fail for want of it. */
function firstRedStep(sections: readonly Section[]): number {
  const red = sections.find(({ step, cleanup }) => !cleanup && isRed(step.conclusion))
  // Sections stand in the order of their steps.
  return red?.stepIndex ?? Infinity
}

function mayHaveFailed(section: Section, telling: ReadonlySet<number>): boolean {
  const { conclusion } = section.step
  if (section.passed || isGreen(conclusion)) return false
  // A composite step holds several sections: of a failed one the sections with an error are meant.
  return section.failedAt !== null || (isRed(conclusion) && !telling.has(section.stepIndex))
}

/** True where the record says that a step went well, or did not run. */
export function isGreen(conclusion: string | null): boolean {
  return conclusion === 'success' || conclusion === 'skipped' || conclusion === 'neutral'
}

function isRed(conclusion: string | null): boolean {
  return conclusion === 'failure' || conclusion === 'timed_out'
}

/** The line nearest to which the cause is looked for. */
export function failurePoint(section: Section): number {
  return section.failedAt ?? section.end
}

/** True where the record or a line of the runner says that something failed. */
export function saysFailure(log: JobLog, sections: readonly Section[]): boolean {
  return (
    log.steps.some(({ conclusion }) => isRed(conclusion)) ||
    sections.some((section) => section.failedAt !== null)
  )
}

/** True for a log of a job that went well: it came to its clean-up, and nothing in it says failure. */
export function wentWell(log: JobLog, sections: readonly Section[]): boolean {
  if (saysFailure(log, sections) || sections.some(({ doubted }) => doubted)) return false
  const { steps } = log
  return steps.length > 0 && steps.every(({ conclusion }) => isGreen(conclusion))
    ? true
    : sections.some(({ cleanup }) => cleanup) && steps.every(({ conclusion }) => !isOdd(conclusion))
}

/** Neither good nor unknown: a cancelled step, say. */
function isOdd(conclusion: string | null): boolean {
  return conclusion !== null && !isGreen(conclusion)
}
