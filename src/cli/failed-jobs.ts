import { resolve } from 'node:path'
import { ConfigurationError } from '../engine/errors.js'
import type { Matcher } from '../engine/types/diagnosis.js'
import { readLogInput } from '../local/read-log-input.js'
import type { SavedJobLog } from '../logs/read-saved-log.js'
import { judgeLog, type Verdict } from './judge-log.js'
import { isJob, withStep } from './pick-logs.js'
import type { Terminal } from './terminal.js'

/** Which log, and which part of it. */
export interface LogChoice {
  log: string
  job?: string
  step?: string
}

/** A job that failed, by its log. */
export interface FailedJobLog {
  log: SavedJobLog
  /** null where neither the log nor the choice names it. */
  job: string | null
  verdict: Verdict
}

/** The jobs of a log that failed. Throws a ConfigurationError where nothing of it is chosen. */
export async function failedJobs(
  choice: LogChoice,
  matcher: Matcher,
  terminal: Terminal
): Promise<FailedJobLog[]> {
  const path = choice.log === '-' ? '-' : resolve(terminal.cwd(), choice.log)
  const failed: FailedJobLog[] = []
  let read = 0
  for await (const each of readLogInput(path, terminal.stdin)) {
    const log = isJob(each, choice.job) ? withStep(each, choice.step) : null
    if (log === null) continue
    read++
    const verdict = judgeLog(log, matcher)
    const job = log.name ?? choice.job ?? null
    if (verdict.category !== 'none') failed.push({ log, job, verdict })
  }
  if (read > 0) return failed
  const what = choice.log === '-' ? 'Standard input' : choice.log
  throw new ConfigurationError(
    `${what} holds no log of that job and step; leave out --job or --step.`
  )
}
