import { countBy, envelopeOf, type Origin } from './envelope-of.js'
import type { FailureReport, UnitFailure } from './failure-report.js'
import { seal } from './seal.js'

/** Phase 2 as its artifact. */
export function failuresOf(failures: readonly UnitFailure[], origin: Origin): FailureReport {
  return seal({
    ...envelopeOf('automation_failure_report', origin),
    summary: {
      failures: failures.length,
      by_root_cause: countBy(failures.map(({ root_cause }) => root_cause).sort()),
      by_layer: countBy(failures.map(({ layer }) => layerName(layer)).sort())
    },
    failures: [...failures]
  })
}

const layerName = (layer: number) => String(layer) as '1' | '2' | '3' | '4' | '5'
