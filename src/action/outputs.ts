import type { Certificate } from '../certification/artifacts/certificate.js'
import { leadJob } from '../engine/root-causes.js'
import { isFork } from '../engine/run-traits.js'
import type { Outcome } from '../engine/types/plan.js'
import { formatterFor } from '../patches/formatters.js'

const healOutputs = [
  'category',
  'rule',
  'transient',
  'actions',
  'reran',
  'issue-number',
  'issue-url',
  'pull-request-number',
  'pull-request-url',
  'formatter',
  'head-sha',
  'report'
] as const

const certifyOutputs = ['certification-status', 'certificate'] as const

/** Every output the code sets; a test holds them against action.yml. */
export const outputNames = [...healOutputs, ...certifyOutputs]

/** Outputs for the next step. Of several runs the first that failed speaks. */
export function outputsOf(
  outcomes: Outcome[],
  report: string
): Record<(typeof healOutputs)[number], string> {
  const told = outcomes.find(({ diagnoses }) => diagnoses.length > 0)
  const cause = leadJob(told?.diagnoses ?? [])?.primary
  const done = outcomes.flatMap(({ actions }) => actions).filter(({ status }) => status === 'done')
  const issue = done.find(({ kind }) => kind === 'issue' || kind === 'resolve')
  const pull = done.find(({ kind }) => kind === 'pull-request')
  return {
    category: cause?.category ?? '',
    rule: cause?.ruleId ?? '',
    transient: cause?.transient == null ? '' : String(cause.transient),
    actions: [...new Set(done.map(({ kind }) => kind))].join(','),
    reran: String(done.some(({ kind }) => kind === 'rerun')),
    'issue-number': issue?.number == null ? '' : String(issue.number),
    'issue-url': issue?.url ?? '',
    'pull-request-number': pull?.number == null ? '' : String(pull.number),
    'pull-request-url': pull?.url ?? '',
    formatter: told && !isFork(told.run) ? (formatterFor(cause?.ruleId ?? '') ?? '') : '',
    'head-sha': told?.run.headSha ?? '',
    report
  }
}

/** Outputs of a certification, with the absolute path of its certificate. */
export function certifyOutputsOf(
  { status }: Pick<Certificate, 'status'>,
  path: string
): Record<(typeof certifyOutputs)[number], string> {
  return { 'certification-status': status, certificate: path }
}
