import type { StepLog } from '../engine/types/incident.js'
import type { SavedJobLog } from '../logs/read-saved-log.js'

/**
 * True for the job that `--job` names, matrix legs included. A log that does not name its job is taken for it.
 */
export function isJob(log: SavedJobLog, name: string | undefined): boolean {
  if (name === undefined || log.name === null) return true
  return log.name === name || log.name.startsWith(`${name} (`)
}

/**
 * The log with the steps alone that `--step` names, by number or name; null where it has none of them. A log
 * whose steps can't be told apart is taken for the step.
 */
export function withStep(log: SavedJobLog, step: string | undefined): SavedJobLog | null {
  const named = log.steps.filter(({ name, number }) => name !== null || number !== null)
  if (step === undefined || named.length === 0) return log
  const steps = named.filter((candidate) => isStep(candidate, step))
  return steps.length > 0 ? { ...log, steps } : null
}

function isStep({ name, number }: StepLog, wanted: string): boolean {
  return name === wanted || name === `Run ${wanted}` || String(number) === wanted
}
