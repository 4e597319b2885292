/** Where certification writes, at the working copy's root: never a part of what it certifies. */
export const outputFolder = '.automation-health'

/** The artifacts in the output folder. */
export const fileNames = {
  index: 'automation_index.json',
  status: 'automation_runtime_status.json',
  failures: 'automation_failure_report.json',
  plan: 'automation_fix_plan.json',
  certificate: 'automation_certification.json'
} as const

/** The audit log of a call that began then: `orchestrator_20261120T061700Z.jsonl`. */
export function auditLogName(started: Date): string {
  return `orchestrator_${started.toISOString().replace(/[-:]|\.\d+/g, '')}.jsonl`
}
