import type { Diagnosis, JobDiagnosis } from './types/diagnosis.js'

/** Failed jobs that failed by themselves. Where all look like gates, all count: somebody must be the cause. */
export function rootCauses(diagnoses: JobDiagnosis[]): JobDiagnosis[] {
  const own = diagnoses.filter((diagnosis) => !diagnosis.aggregator)
  return own.length > 0 ? own : diagnoses
}

const severityOrder = { CRITICAL: 0, HIGH: 1, MEDIUM: 2, LOW: 3 } as const

/** The one cause that stands for the whole incident: a known one first, then the gravest, then the first job's. */
export function leadCause(diagnoses: JobDiagnosis[]): Diagnosis | null {
  const causes = rootCauses(diagnoses).map((diagnosis) => diagnosis.primary)
  const sorted = causes.sort(
    (a, b) =>
      Number(a.category === 'unknown') - Number(b.category === 'unknown') ||
      severityOrder[a.severity] - severityOrder[b.severity]
  )
  return sorted[0] ?? null
}
