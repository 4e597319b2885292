import type { FailedJob, LogText } from './types/incident.js'
import type { Step } from './types/workflow-run.js'

const linesAtMost = 20

/** The step that failed, by the record. */
export function failedStep(job: FailedJob): Step | null {
  const failed = job.job.steps.filter((step) => step.conclusion === 'failure')
  return failed[0] ?? job.job.steps.find((step) => step.conclusion === 'cancelled') ?? null
}

/** The command of the failed step as the runner printed it: what a person types to see the failure again. */
export function failedCommand(job: FailedJob): string | null {
  const number = failedStep(job)?.number ?? null
  if (number === null) return null
  const log = job.log?.steps.find((step) => step.number === number)
  return log ? commandIn(log.text) : null
}

/**
 * A `run` step's log begins so; `uses` steps show `with:` instead of a shell, and have no command.
 *
 *     ##[group]Run npm ci
 *     npm ci
 *     npm test
 *     shell: /usr/bin/bash -e {0}
 */
export function commandIn(text: LogText): string | null {
  const first = firstGroup(text)
  if (first === null) return null
  const command: string[] = []
  for (let index = first + 1; index < Math.min(text.lineCount, first + 200); index++) {
    const line = text.lineAt(index)
    if (line.startsWith('shell: ')) return command.slice(0, linesAtMost).join('\n') || null
    if (line.startsWith('##[endgroup]')) return null
    command.push(line)
  }
  return null
}

/** The script, or for an action the `Run …` line that names it. */
export function shownCommand(text: LogText): string | null {
  const first = firstGroup(text)
  return commandIn(text) ?? (first === null ? null : text.lineAt(first).slice('##[group]'.length))
}

/** null where the head of the log is cut off, or the step is none of the runner's own. */
function firstGroup(text: LogText): number | null {
  for (let index = 0; index < Math.min(text.lineCount, 5); index++) {
    if (text.lineAt(index).startsWith('##[group]Run ')) return index
  }
  return null
}
