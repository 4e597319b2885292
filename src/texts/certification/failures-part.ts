import type { UnitFailure } from '../../certification/artifacts/failure-report.js'
import { code, paragraphs, prose } from '../markdown.js'
import { boundedTable, ownersOf, section } from './pieces.js'
import type { Told } from './told.js'

const evidenceAtMost = 5

/** Every failing unit, then the proof for those that fail by themselves. */
export function failuresPart({ failures, limits }: Told): string | null {
  const rows = failures.failures.map((failure) => [
    code(failure.unit),
    `\`${failure.root_cause}\``,
    String(failure.layer),
    failure.criticality,
    failure.upstream === null ? '' : code(failure.upstream),
    ownersOf(failure.owners)
  ])
  const head = ['Unit', 'Root cause', 'Layer', 'Criticality', 'Caused by', 'Owner']
  const own = failures.failures.filter(({ upstream }) => upstream === null)
  return section('What fails', [
    boundedTable(head, rows, limits.rows),
    ...own.slice(0, limits.rows).map(proofPart)
  ])
}

function proofPart({ unit, summary, evidence }: UnitFailure): string {
  const lines = evidence.slice(0, evidenceAtMost).map(({ check, message, path, line, column }) => {
    const place = [path, line, line === null ? null : column].filter((part) => part !== null)
    return `- ${code(place.join(':'))} ${prose(message)} (\`${check}\`)`
  })
  const more = evidence.length - evidenceAtMost
  if (more > 0) lines.push(`- and ${more} more`)
  return paragraphs([`${code(unit)}: ${prose(summary)}`, lines.join('\n')])
}
