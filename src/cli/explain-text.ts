import type { HistoryEvent, RecordedDiagnosis, RecordedPlan } from '../engine/types/history.js'
import { plainLine } from '../logs/plain-text.js'
import { eventLine } from './history-text.js'
import type { Paint } from './terminal.js'

/** One attempt as it was looked into, and what became of it: every word of it goes through `plainLine`. */
export function explainText(
  failed: HistoryEvent & { plan: RecordedPlan },
  later: readonly HistoryEvent[],
  paint: Paint
): string {
  const { workflow, branch, run, plan, at } = failed
  const name = `Run ${run?.id}, attempt ${run?.attempt}, of ${plainLine(workflow)}`
  const lines = [
    paint.bold(branch === null ? name : `${name} on ${plainLine(branch)}`),
    `${plainLine(run?.url ?? '')}`,
    `It was started by ${plainLine(plan.event)}, ended as ${plainLine(plan.conclusion ?? 'unknown')}, and was looked into at ${plainLine(at)}.`,
    ...section(
      'What failed',
      plan.diagnoses.flatMap((one) => diagnosisLines(one, paint))
    ),
    ...section('What was checked', checkLines(plan, paint)),
    ...section('What was done', actionLines(plan)),
    ...section(
      'What became of it',
      later.map((event) => `  ${eventLine(event, paint)}`)
    )
  ]
  return `${lines.join('\n')}\n`
}

function section(title: string, lines: string[]): string[] {
  return ['', `${title}:`, ...(lines.length > 0 ? lines : ['  nothing'])]
}

function diagnosisLines(one: RecordedDiagnosis, paint: Paint): string[] {
  const transience = one.transient === null ? 'may pass' : one.transient ? 'transient' : 'lasting'
  const facts = [
    one.rule,
    one.category,
    transience,
    `${one.confidence} confidence`,
    one.fingerprint
  ]
  const gate = one.aggregator ? ' (it failed since others did)' : ''
  return [
    `  ${plainLine(one.job)}${gate}: ${plainLine(one.summary)}`,
    `    ${paint.dim(plainLine(facts.join(', ')))}`,
    `    > ${plainLine(one.evidence)}`
  ]
}

function checkLines({ checks }: RecordedPlan, paint: Paint): string[] {
  return checks.map(({ id, of, holds, reason }) => {
    const answer = holds ? paint.green('holds') : paint.red('veto ')
    return `  ${answer} ${plainLine(`${of}: ${id}`)}: ${plainLine(reason)}`
  })
}

function actionLines({ actions }: RecordedPlan): string[] {
  return actions.map(
    ({ kind, status, detail, reason }) =>
      `  ${plainLine(`${kind}: ${status}`)}. ${plainLine(detail)}${reason && reason !== detail ? ` Why: ${plainLine(reason)}` : ''}`
  )
}
