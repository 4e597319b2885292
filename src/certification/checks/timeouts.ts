import { systemOfLabel } from '../../workflow-file/runner-of-job.js'
import type { Check } from '../types/check.js'
import { factsOf, isWorkflow } from '../checking/facts-of.js'
import { verdict } from '../checking/verdict.js'

/** https://docs.github.com/en/actions/reference/limits: what a job of a hosted runner may take. */
const mostMinutes = 360

export const timeouts: Check = {
  id: 'timeouts',
  looksAt: 'Whether a time limit is longer than GitHub lets a job of its own runners work.',
  codes: { 'timeout-above-limit': 'TIMEOUT' },
  answers: isWorkflow,
  look({ path }, { discovery }) {
    const jobs = factsOf(discovery, path, 'workflow')?.jobs ?? []
    const over = jobs.filter(
      ({ timeoutMinutes, labels }) =>
        (timeoutMinutes ?? 0) > mostMinutes &&
        labels.length > 0 &&
        labels.every(({ value }) => systemOfLabel(value) !== null)
    )
    return verdict(
      over.map(({ id, place, timeoutMinutes }) => ({
        code: 'timeout-above-limit',
        message: `GitHub ends the job \`${id}\` after ${mostMinutes} minutes, whatever its \`timeout-minutes: ${String(timeoutMinutes)}\`: lower it, or split the job.`,
        place,
        about: id,
        sure: false
      }))
    )
  }
}
