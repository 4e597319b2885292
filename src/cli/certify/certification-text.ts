import type { FailureReport } from '../../certification/artifacts/failure-report.js'
import type { FixPlan } from '../../certification/artifacts/fix-plan.js'
import type { RuntimeStatus } from '../../certification/artifacts/runtime-status.js'
import type { Certification } from '../../certification/run-certification.js'
import { plainLine, plainText } from '../../logs/plain-text.js'
import type { Paint } from '../terminal.js'

/** What a call found, for a terminal. Names come from the repository: nothing of them moves the cursor. */
export function certificationText(made: Certification, paint: Paint, verbose: boolean): string {
  const { index, status, failures, plan, certificate } = made
  const kinds = Object.entries(index.summary.by_kind).map(([kind, count]) => `${count} ${kind}`)
  const lines = [
    `${index.summary.units} units of automation${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}.`,
    ...index.problems.map(({ path, message }) => `  ${plainLine(path)} ${plainLine(message)}`),
    ...(verbose && !status ? index.units.map(({ id }) => `  ${plainLine(id)}`) : []),
    ...(status ? statusLines(status, verbose) : []),
    ...(failures ? failureLines(failures, paint) : []),
    ...(plan ? planLines(plan, paint, verbose) : [])
  ]
  if (certificate) {
    const colour = { certified: paint.green, partial: paint.yellow } as Record<string, Paint['red']>
    const word = (colour[certificate.status] ?? paint.red)(certificate.status)
    lines.push(`${word}: ${certificate.reason} Valid until ${certificate.valid_until}.`)
  }
  return `${lines.join('\n')}\n`
}

function statusLines({ summary, units, dynamic }: RuntimeStatus, verbose: boolean): string[] {
  const { healthy, failing, ignored, unchecked } = summary
  const notes = verbose
    ? units.flatMap(({ id, checks }) =>
        checks.flatMap(({ check, outcome, reason, findings }) => {
          if (outcome === 'skipped')
            return [`  ${plainLine(id)}: ${check} skipped: ${plainLine(reason ?? '')}`]
          if (outcome !== 'warned') return []
          return findings.map(
            ({ message, line }) => `  ${plainLine(id)}: warning${at(line)}: ${plainLine(message)}`
          )
        })
      )
    : []
  return [
    `${healthy} healthy, ${failing} failing, ${ignored} ignored, ${unchecked} not checked.`,
    ...dynamic.gaps.map((gap) => `  ${plainLine(gap)}`),
    ...notes
  ]
}

function failureLines({ failures }: FailureReport, { red, dim }: Paint): string[] {
  return failures.flatMap(({ unit, root_cause, criticality, owners, summary, evidence }) => {
    const [first] = evidence
    const by = owners.length > 0 ? `, ${owners.map(plainLine).join(' ')}` : ''
    return [
      `${red(root_cause)} ${plainLine(unit)}${at(first?.line)} ${dim(`(${criticality}${by})`)}`,
      `  ${plainLine(summary)}`
    ]
  })
}

function planLines({ steps }: FixPlan, { bold, dim }: Paint, verbose: boolean): string[] {
  if (steps.length === 0) return []
  const told = steps.flatMap(({ strategy, state, disposition, unit, title, detail, diff }) => [
    `  ${strategy}, ${disposition}, ${state}: ${plainLine(title)} ${dim(`(${plainLine(unit)})`)}`,
    ...(detail === '' ? [] : [`    ${plainLine(detail)}`]),
    ...(verbose && diff !== null
      ? plainText(diff.trimEnd())
          .split('\n')
          .map((line) => `    ${line}`)
      : [])
  ])
  return [bold('Plan'), ...told]
}

const at = (line: number | null | undefined): string => (line ? `, line ${line}` : '')
