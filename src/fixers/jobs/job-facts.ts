import { isMap } from 'yaml'
import { entryOf, stepsOf, textAt, type JobNode } from '../../workflow-file/find-nodes.js'
import {
  labelsOfJob,
  runnerOfFailure,
  runnerOfJob,
  systemOfLabel,
  type RunnerOs
} from '../../workflow-file/runner-of-job.js'
import type { Problem } from '../fixer.js'

/** The system of the leg that failed; where the runner's labels are not known, by a label in the job's shown name. */
export function systemOf({ failure }: Problem, job: JobNode): RunnerOs | null {
  const known = runnerOfFailure(job, failure.labels)
  if (known !== null) return known
  const words = failure.jobName?.split(/[\s(),]+/) ?? []
  const named = new Set(words.map(systemOfLabel).filter((system) => system !== null))
  const [system = null] = named
  return named.size === 1 ? system : null
}

/** Whether every leg of a job runs on a hosted runner, of whichever system. */
export function isHosted(job: JobNode): boolean {
  const labels = labelsOfJob(job) ?? []
  return labels.length > 0 && labels.every((label) => systemOfLabel(label) !== null)
}

/** The condition that keeps a step to the failing leg's system; null where all legs run on it. */
export function systemCondition(job: JobNode, system: RunnerOs): string | null {
  if (runnerOfJob(job) !== null) return null
  return `runner.os == '${{ linux: 'Linux', macos: 'macOS', windows: 'Windows' }[system]}'`
}

/** The image of a job's container; null where the job runs on the runner itself. */
export function containerOf(job: JobNode): string | null {
  const value = entryOf(job.map, 'container')?.value
  if (!value) return null
  return (isMap(value) ? textAt(value, 'image') : textAt(job.map, 'container')) ?? ''
}

/** Whether most steps of a job carry a name, so that a new one should too. */
export function namesSteps(job: JobNode): boolean {
  const steps = stepsOf(job)
  return steps.filter(({ map }) => entryOf(map, 'name')).length * 2 >= steps.length
}
