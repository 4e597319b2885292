/** The artifacts in the output folder. */
export const fileNames = {
  index: 'automation_index.json',
  status: 'automation_runtime_status.json',
  failures: 'automation_failure_report.json',
  plan: 'automation_fix_plan.json',
  certificate: 'automation_certification.json'
} as const
