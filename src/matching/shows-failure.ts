import type { JobLog } from '../engine/types/incident.js'
import { compileScan } from './line-scan.js'
import { saysFailure, wentWell } from './sections.js'
import { extraOwners, surveyLog } from './survey-log.js'
import { strongestLine } from './telling-lines.js'

/** From this strength on a line of a fragment is taken for the sign of a failure. */
const strongEnough = 40

/**
 * Does a log whose steps' conclusions are not known show a failure at all? True where the runner says so; false where
 * the job came to its end without; of a fragment, true where it holds a line that tells of an error.
 */
export function showsFailure(log: JobLog): boolean {
  const scan = compileScan(extraOwners)
  const { sections } = surveyLog({ rules: [], scan, wideScan: scan, onSkip: () => {} }, log)
  if (saysFailure(log, sections)) return true
  if (wentWell(log, sections)) return false
  return sections.some((section) => (strongestLine(section)?.score ?? 0) >= strongEnough)
}
