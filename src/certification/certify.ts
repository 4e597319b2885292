import type { Certificate } from './artifacts/certificate.js'
import type { RuntimeStatus } from './artifacts/runtime-status.js'
import type { UnitFailure } from './artifacts/failure-report.js'
import type { CertificationSettings } from './types/settings.js'
import { criticalities, type Criticality } from './types/unit.js'

type Verdict = Pick<Certificate, 'status' | 'reason' | 'thresholds' | 'compliance'>

/** At least so many of the units are healthy in what is certified in part. */
const leastPartial = 0.95

/** What the state of a repository's automation amounts to. Pure. */
export function certify(
  { summary, complete }: Pick<RuntimeStatus, 'summary' | 'complete'>,
  failures: readonly Pick<UnitFailure, 'criticality'>[],
  settings: CertificationSettings
): Verdict {
  const thresholds = {
    minimum_success_rate: settings.minimumSuccessRate,
    failures_allowed: allowedOf(settings),
    validity_days: settings.validityDays
  }
  const compliance = complianceOf(summary.success_rate, failures, thresholds)
  const [status, reason] = judge(summary, complete, failures, compliance)
  return { status, reason, thresholds, compliance }
}

function judge(
  { units, failing, healthy, success_rate }: RuntimeStatus['summary'],
  complete: boolean,
  failures: readonly Pick<UnitFailure, 'criticality'>[],
  compliance: Verdict['compliance']
): [Verdict['status'], string] {
  if (!complete) return ['failed', 'The health sweep did not reach every unit.']
  if (units === 0) return ['failed', 'The repository has no automation to certify.']
  if (healthy + failing === 0) return ['failed', 'No unit could be checked.']
  const missed = compliance.filter(({ met }) => !met).map(({ threshold }) => threshold)
  const rate = `${healthy} of ${healthy + failing} checked units are healthy (${percent(success_rate)})`
  if (missed.length > 0) return ['failed', `${rate}; missed: ${missed.join(', ')}.`]
  if (failing === 0) return ['certified', `${rate}, and every threshold is met.`]
  if (failures.some(({ criticality }) => criticality === 'critical')) {
    return ['failed', `${rate}, and a critical one fails.`]
  }
  if (success_rate < leastPartial)
    return ['failed', `${rate}; ${percent(leastPartial)} are needed.`]
  return ['partial', `${rate}, nothing critical fails, and every threshold is met.`]
}

function complianceOf(
  rate: number,
  failures: readonly Pick<UnitFailure, 'criticality'>[],
  { minimum_success_rate: least, failures_allowed: allowed }: Verdict['thresholds']
): Verdict['compliance'] {
  const perLevel = criticalities.flatMap((level) => {
    const required = allowed[level]
    if (required === null) return []
    const actual = failures.filter(({ criticality }) => criticality === level).length
    return [{ threshold: `${level} failures`, required, actual, met: actual <= required }]
  })
  return [
    { threshold: 'success rate', required: least, actual: rate, met: rate >= least },
    ...perLevel
  ]
}

const allowedOf = ({ failuresAllowed }: CertificationSettings) =>
  Object.fromEntries(
    criticalities.map((level) => [level, failuresAllowed[level] ?? null])
  ) as Record<Criticality, number | null>

/** Rounded down: 99.99 % is not all. */
const percent = (rate: number): string => `${Math.floor(rate * 1000) / 10} %`
