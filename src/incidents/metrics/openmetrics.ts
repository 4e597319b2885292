import type { Metrics, Share, Spread } from './metrics.js'

/**
 * The metrics as OpenMetrics text (https://prometheus.io/docs/specs/om/open_metrics_spec/). They are of a span that moves
 * on, so that all are gauges.
 */
export function openMetrics(metrics: Metrics): string {
  const { incidents, timeToRecover, timeToDetect, rescues, fixes, unknown, byPeople } = metrics
  const families = [
    family('incidents', 'Incidents of the span, by how they ended.', [
      ...Object.entries(incidents.byOutcome).map(([outcome, count]) => sample({ outcome }, count))
    ]),
    family('incidents_open', 'Incidents that are open.', [sample({}, incidents.open)]),
    family('time_to_recover_seconds', 'From the end of the first failed run until it was gone.', [
      ...spread({}, timeToRecover.overall),
      ...labelled('category', timeToRecover.byCategory),
      ...labelled('workflow', timeToRecover.byWorkflow),
      ...labelled('branch', timeToRecover.byBranch)
    ]),
    family(
      'time_to_detect_seconds',
      'From the end of a failed run until it was looked into.',
      spread({}, timeToDetect)
    ),
    family('rerun_rescue_ratio', 'Re-runs that rescued their run.', shares('rule', rescues)),
    family('fix_success_ratio', 'Fixes that held.', shares('fixer', fixes)),
    family('unknown_ratio', 'Failures that no rule knows.', ratio({}, unknown)),
    family('person_ratio', 'Incidents that a person ended.', ratio({}, byPeople)),
    family('minutes_wasted', 'Of failed attempts that passed without a change.', [
      ...(metrics.minutesWasted === null ? [] : [sample({}, metrics.minutesWasted)])
    ]),
    family('minutes_saved', 'What people would have spent on what was healed.', [
      sample({}, metrics.minutesSaved)
    ])
  ]
  return `${families.filter((text) => text !== '').join('')}# EOF\n`
}

interface Sample {
  labels: Record<string, string>
  value: number
}

const sample = (labels: Record<string, string>, value: number): Sample => ({ labels, value })

/** Nothing where there is no sample: a family that is empty says less than one that is not there. */
function family(name: string, help: string, samples: readonly Sample[]): string {
  if (samples.length === 0) return ''
  const full = `auto_heal_${name}`
  const lines = samples.map(({ labels, value }) => `${full}${labelsText(labels)} ${value}\n`)
  return `# TYPE ${full} gauge\n# HELP ${full} ${help}\n${lines.join('')}`
}

function labelsText(labels: Record<string, string>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

/** As the format asks, and without what no line of text may hold. */
const escaped = (value: string): string =>
  value
    .replace(/[\p{Cc}\p{Cs}]/gu, (each) => (each === '\n' ? each : ' '))
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')

const spread = (labels: Record<string, string>, { mean, median, p90 }: Spread): Sample[] =>
  Object.entries({ mean, median, p90 }).flatMap(([statistic, value]) =>
    value === null ? [] : [sample({ ...labels, statistic }, value)]
  )

const labelled = (label: string, spreads: Record<string, Spread>): Sample[] =>
  Object.entries(spreads).flatMap(([value, each]) => spread({ [label]: value }, each))

const ratio = (labels: Record<string, string>, { share }: Share): Sample[] =>
  share === null ? [] : [sample(labels, share)]

const shares = (label: string, all: Record<string, Share>): Sample[] =>
  Object.entries(all).flatMap(([value, each]) => ratio({ [label]: value }, each))
