import type { JobLog } from '../../src/engine/types/incident.js'
import { runStep, stepOf } from '../matching/toy-table.js'

/** A job whose one step prints these lines and fails. */
export function failedStep(...lines: string[]): JobLog {
  return { steps: [stepOf(runStep(['./ci.sh'], lines, 1), 'failure', 'Run ./ci.sh')] }
}
