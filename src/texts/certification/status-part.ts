import { certificateStatuses } from '../../certification/artifacts/certificate.js'
import { unitKinds } from '../../certification/types/unit.js'
import { unitStatuses } from '../../certification/artifacts/runtime-status.js'
import { code, paragraphs, prose, table } from '../markdown.js'
import { percent, plural, section } from './pieces.js'
import type { Told } from './told.js'

const inWords: Record<(typeof certificateStatuses)[number], string> = {
  certified: 'Certified: all automation that was checked is healthy.',
  partial: 'Partly certified: some automation fails, and nothing critical.',
  failed: 'Not certified: automation fails.',
  expired: 'Expired: the certificate is too old to rely on.',
  revoked: 'Revoked: the certificate was taken back.'
}

/** The answer, before everything else. */
export function statusPart({ certificate, status }: Told): string {
  const { repository, summary, revocation } = certificate
  const commit = repository.commit === null ? 'no commit' : `commit ${code(repository.commit)}`
  const branch = repository.branch === null ? '' : ` on ${code(repository.branch, 100)}`
  const changed = repository.dirty ? ', with changes that are not committed' : ''
  const repaired =
    summary.repaired === 0
      ? ''
      : ` ${plural(summary.repaired, 'unit')} repaired in ${plural(summary.cycles, 'cycle')}.`
  const asked = status.dynamic.available ? null : 'What ran on GitHub was not asked about.'
  return paragraphs([
    `# Automation: ${certificate.status}`,
    `**${inWords[certificate.status]}** ${prose(certificate.reason)}`,
    revocation === null ? null : `Revoked on ${revocation.at}: ${prose(revocation.reason)}`,
    `For ${commit}${branch}${changed}. Issued ${certificate.issued_at}, valid until ${certificate.valid_until}.`,
    `${plural(summary.units, 'unit')}: ${summary.healthy} healthy, ${summary.failing} failing, ${summary.ignored} ignored, ${summary.unchecked} unchecked. ${percent(summary.success_rate)} healthy.${repaired}`,
    asked
  ])
}

/** How many units of each kind there are, and how they are. */
export function kindsPart({ index, status }: Told): string | null {
  const statusOf = new Map(status.units.map(({ id, status: found }) => [id, found]))
  const rows = unitKinds.flatMap((kind) => {
    const own = index.units.filter((unit) => unit.kind === kind)
    const counts = unitStatuses.map((wanted) =>
      String(own.filter(({ id }) => statusOf.get(id) === wanted).length)
    )
    return own.length === 0 ? [] : [[kind, String(own.length), ...counts]]
  })
  return section('By kind', [
    rows.length > 0 ? table(['Kind', 'Units', ...unitStatuses], rows) : null
  ])
}

const layers = {
  '1': 'infrastructure',
  '2': 'dependencies',
  '3': 'configuration',
  '4': 'operational',
  '5': 'business logic'
}

/** Where the failures come from. */
export function layersPart({ failures }: Told): string | null {
  const rows = Object.entries(layers).flatMap(([layer, name]) => {
    const own = failures.failures.filter((failure) => failure.layer === Number(layer))
    const causes = [...new Set(own.map(({ root_cause }) => root_cause))].sort()
    const counts = causes.map((cause) => {
      return `\`${cause}\` ${own.filter(({ root_cause }) => root_cause === cause).length}`
    })
    return own.length === 0 ? [] : [[`${layer} ${name}`, String(own.length), counts.join(', ')]]
  })
  return section('By layer', [
    rows.length > 0 ? table(['Layer', 'Failures', 'Causes'], rows) : null
  ])
}

/** What was asked for, and what is. */
export function thresholdsPart({ certificate }: Told): string | null {
  const rows = certificate.compliance.map(({ threshold, required, actual, met }) => {
    const told = (value: number) => (/rate/i.test(threshold) ? percent(value) : String(value))
    return [code(threshold), told(required), told(actual), met ? 'yes' : '**no**']
  })
  return section('Thresholds', [
    rows.length > 0 ? table(['Threshold', 'Required', 'Actual', 'Met'], rows) : null
  ])
}
