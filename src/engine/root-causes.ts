import type { JobDiagnosis } from './types/diagnosis.js'

/** Failed jobs that failed by themselves. Where all look like gates, all count: somebody must be the cause. */
export function rootCauses(diagnoses: JobDiagnosis[]): JobDiagnosis[] {
  const own = diagnoses.filter((diagnosis) => !diagnosis.aggregator)
  return own.length > 0 ? own : diagnoses
}

const severityOrder = { CRITICAL: 0, HIGH: 1, MEDIUM: 2, LOW: 3 } as const

/** The one job that stands for the whole incident: a known cause first, then the gravest, then the first job. */
export function leadJob(diagnoses: JobDiagnosis[]): JobDiagnosis | null {
  const sorted = [...rootCauses(diagnoses)].sort(
    ({ primary: a }, { primary: b }) =>
      Number(a.category === 'unknown') - Number(b.category === 'unknown') ||
      severityOrder[a.severity] - severityOrder[b.severity]
  )
  return sorted[0] ?? null
}
