import type { JobState } from '../model.js'

const byteOrderMark = '\ufeff'

/** The log of a whole job: its own where it has one, else its steps' logs one after another. */
export function jobLog(job: JobState): string {
  return job.log ?? job.steps.map((step) => step.log).join('')
}

/** True where the service can hand out a log: the job has ended, it wrote something, and nothing was lost. */
export function hasLog(job: JobState): boolean {
  return job.status === 'completed' && !job.logLost && jobLog(job) !== ''
}

/** Puts U+FEFF where the runner's fresh writers put it; `middle` is at the line nearest to the half as well. */
export function withByteOrderMarks(text: string, where: 'none' | 'start' | 'middle'): string {
  if (where === 'none') return text
  if (where === 'start') return byteOrderMark + text
  const half = text.indexOf('\n', Math.floor(text.length / 2) - 1) + 1
  return byteOrderMark + text.slice(0, half) + byteOrderMark + text.slice(half)
}

export function withLineEnds(text: string, ends: 'lf' | 'crlf'): string {
  return ends === 'lf' ? text : text.replace(/\r?\n/g, '\r\n')
}
