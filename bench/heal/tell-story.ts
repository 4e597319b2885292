import type { Start } from './work-through.js'
import type { Result } from './play.js'

const shownLines = 15

/** What happened, start by start, for who looks into one scenario. */
export function tellStory({ starts, wrong }: Result): string {
  return [...starts.flatMap(tellStart), ...wrong.map((text) => `  ! ${text}`)].join('\n')
}

function tellStart({ run, attempt, conclusion, report, log, exitCode }: Start): string[] {
  const head = `  ${run.path} on ${run.headBranch} by ${run.event}, attempt ${attempt}: ${conclusion}`
  const [outcome] = report?.outcomes ?? []
  if (!outcome) return [head, ...(exitCode === 0 ? [] : [log])]
  const jobs = outcome.diagnoses.map(
    ({ jobName, primary }) =>
      `    ${jobName}: ${primary.ruleId} (${primary.category}, transient ${primary.transient}): ${primary.evidence[0]?.text}`
  )
  const acts = outcome.actions.map(
    ({ kind, status, detail }) => `    -> ${kind} ${status}: ${detail}`
  )
  const kept = outcome.plan.checks.filter(({ holds }) => !holds)
  const vetoes = kept.map(({ of, id, reason }) => `    no ${of}: ${id}: ${reason}`)
  return [
    head,
    ...jobs,
    ...acts,
    ...(conclusion === 'success' ? [] : [...vetoes, ...lastLines(run)])
  ]
}

/** The ends of the failed steps' logs. */
function lastLines({ attempts }: Start['run']): string[] {
  const steps = attempts.at(-1)?.jobs.flatMap((job) => job.steps) ?? []
  return steps
    .filter(({ conclusion }) => conclusion === 'failure')
    .flatMap(({ log }) => log.trimEnd().split('\n').slice(-shownLines))
    .map((line) => `    | ${line}`)
}
