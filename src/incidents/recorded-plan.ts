import type { RecordedDiagnosis, RecordedPlan } from '../engine/types/history.js'
import type { JobDiagnosis } from '../engine/types/diagnosis.js'
import type { Outcome } from '../engine/types/plan.js'

const evidenceLongest = 300
const nameLongest = 100
const diagnosesAtMost = 50

/** The plan as it is kept. Of text that isn't the tool's own little is kept, and nothing as it stands. */
export function recordedPlan(
  { run, diagnoses, plan, actions }: Outcome,
  safe: (text: string) => string
): RecordedPlan {
  return {
    conclusion: run.conclusion,
    event: run.event,
    diagnoses: diagnoses.slice(0, diagnosesAtMost).map((job) => recordedDiagnosis(job, safe)),
    actions: actions.map(({ kind, status, detail }, index) => {
      const planned = plan.actions[index]
      const reason = planned?.kind === kind ? planned.reason : ''
      return { kind, reason: safe(reason), status, detail: safe(detail) }
    }),
    checks: plan.checks.map(({ id, of, holds, reason }) => ({
      ...{ id, of, holds, reason: safe(reason) }
    }))
  }
}

function recordedDiagnosis(
  { jobName, failedStep, primary, aggregator }: JobDiagnosis,
  safe: (text: string) => string
): RecordedDiagnosis {
  const { ruleId, category, transient, confidence, fingerprint, summary, evidence } = primary
  const short = (text: string, longest: number) => shortened(safe(text), longest)
  return {
    job: short(jobName, nameLongest),
    rule: ruleId,
    category,
    transient,
    confidence,
    fingerprint,
    summary: short(summary, evidenceLongest),
    evidence: short(evidence[0]?.text ?? '', evidenceLongest),
    aggregator,
    ...(failedStep && { step: short(failedStep.name, nameLongest) })
  }
}

/** By characters and not by halves of them. */
function shortened(text: string, longest: number): string {
  const characters = [...text]
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`
}
