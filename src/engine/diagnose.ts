import { isAggregator } from './aggregators.js'
import { failedCommand, failedStep } from './failed-command.js'
import { fingerprint } from './fingerprint.js'
import type { Diagnosis, Evidence, JobDiagnosis, Match, Matcher } from './types/diagnosis.js'
import type { FailedJob, Incident } from './types/incident.js'
import type { Rank, RecordRule } from './types/rule.js'

const secondaryAtMost = 5

/** Where a claim comes from decides among equals: the record can't be forged by what a step prints. */
interface Claim {
  match: Match
  fromRecord: boolean
}

/** Names the cause of each failed job. Pure: the same incident gives the same diagnoses. */
export function diagnose(
  incident: Incident,
  matcher: Matcher,
  recordRules: readonly RecordRule[]
): JobDiagnosis[] {
  const claimed = incident.failedJobs.map((job) => ({
    job,
    claims: claimsAbout(job, incident, matcher, recordRules)
  }))
  return claimed.map(({ job, claims }) => {
    const others = incident.failedJobs.filter((other) => other !== job).map((other) => other.job)
    const hasOwnCause = claims.some(({ match }) => match.rank !== 'wrapper')
    return jobDiagnosis(job, claims, isAggregator(job.job, others, hasOwnCause), incident, matcher)
  })
}

function claimsAbout(
  job: FailedJob,
  incident: Incident,
  matcher: Matcher,
  recordRules: readonly RecordRule[]
): Claim[] {
  const fromRecord = recordRules.flatMap((rule) => recordMatch(rule, job, incident, matcher))
  const fromAnnotations = job.annotations
    .filter((annotation) => annotation.level === 'failure')
    .flatMap((annotation) => matcher.matchText(annotation.message))
  const fromLog = job.log === null ? [] : matcher.matchLog(job.log)
  const confirmed =
    fromRecord.some(isLostRunner) || runnersOwnSteps.has(failedStep(job)?.name ?? '')
  const fromText = [...fromLog, ...fromAnnotations].map((match) =>
    isLostRunner(match) && !confirmed ? doubted(match) : match
  )
  const claims = [
    ...fromRecord.map((match) => ({ match, fromRecord: true })),
    ...fromText.map((match) => ({ match, fromRecord: false }))
  ]
  return distinct(claims).sort(byWeight)
}

/** Any step can print what a dying runner says: where the record doesn't agree, every other cause is likelier (DESIGN 5.1). */
const doubted = (match: Match): Match => ({ ...match, transient: null, rank: 'symptom' })

function isLostRunner({ category, transient }: Match): boolean {
  return category === 'runner_lost' && transient === true
}

/** Steps in which nothing of the workflow's own runs. */
const runnersOwnSteps = new Set(['Set up job', 'Initialize containers', 'Set up runner'])

function recordMatch(
  rule: RecordRule,
  job: FailedJob,
  incident: Incident,
  matcher: Matcher
): Match[] {
  const evidence = rule.recognise(job, incident)
  if (evidence === null) return []
  const { id, category, transient, blame, severity, rank, summary, remedy, docs } = rule
  const facts = { category, transient, blame, severity, rank, summary, remedy, docs }
  const signature = matcher.signature(evidence.text)
  return [{ ruleId: id, ...facts, confidence: 'high', evidence, failingTests: [], signature }]
}

const weight: Record<Rank, number> = { cause: 0, symptom: 1, wrapper: 2 }

/** Rank first, then the record before the text; the matcher's own order is kept among equals (the sort is stable). */
function byWeight(a: Claim, b: Claim): number {
  return weight[a.match.rank] - weight[b.match.rank] || Number(b.fromRecord) - Number(a.fromRecord)
}

function distinct(claims: Claim[]): Claim[] {
  const seen = new Set<string>()
  return claims.filter(({ match }) => {
    const key = `${match.ruleId} ${match.signature}`
    return seen.has(key) ? false : seen.add(key)
  })
}

function jobDiagnosis(
  job: FailedJob,
  claims: Claim[],
  aggregator: boolean,
  incident: Incident,
  matcher: Matcher
): JobDiagnosis {
  const step = failedStep(job)
  const [first, ...rest] = claims
  const primary =
    first && (first.match.rank !== 'wrapper' || first.match.category !== 'unknown')
      ? diagnosisOf(first.match, job, incident)
      : unknownCause(job, incident, matcher)
  return {
    jobId: job.job.id,
    jobName: job.job.name,
    jobUrl: job.job.url,
    failedStep: step && { number: step.number, name: step.name },
    command: failedCommand(job),
    primary,
    secondary: othersThan(primary, rest).map((match) => diagnosisOf(match, job, incident)),
    aggregator,
    secondOpinion: null
  }
}

/** What other rules claim, once each. That a step failed, which is all a bare exit code says, is no cause. */
function othersThan(primary: Diagnosis, claims: Claim[]): Match[] {
  const seen = new Set([primary.ruleId])
  const others = claims
    .map(({ match }) => match)
    .filter(({ rank, category }) => rank !== 'wrapper' || category !== 'unknown')
    .filter(({ ruleId }) => (seen.has(ruleId) ? false : seen.add(ruleId)))
  return others.slice(0, secondaryAtMost)
}

function diagnosisOf(match: Match, job: FailedJob, incident: Incident): Diagnosis {
  const { rank, signature, evidence, ...facts } = match
  return {
    ...facts,
    evidence: [evidence],
    fingerprint: keyOf(match.ruleId, signature, job, incident)
  }
}

function keyOf(ruleId: string, signature: string, job: FailedJob, incident: Incident): string {
  return fingerprint({
    workflowPath: incident.run.path,
    jobName: job.job.name,
    ruleId,
    signature
  })
}

function unknownCause(job: FailedJob, incident: Incident, matcher: Matcher): Diagnosis {
  const evidence = tellingEvidence(job, matcher)
  const signature = unknownSignature(job, evidence, matcher)
  return {
    ruleId: 'unknown',
    category: 'unknown',
    transient: null,
    blame: 'code',
    severity: 'MEDIUM',
    confidence: 'low',
    summary: 'No rule knows this failure.',
    remedy: 'Read the lines below; they are the ones that tell most.',
    docs: null,
    evidence,
    failingTests: [],
    fingerprint: keyOf('unknown', signature, job, incident)
  }
}

/** Of the failed job's own log and record alone: a green run to compare with may be gone tomorrow. */
function unknownSignature(job: FailedJob, evidence: Evidence[], matcher: Matcher): string {
  const told = evidence.map(({ text }) => matcher.signature(text)).sort()
  const cause = job.log === null ? told.join('\n') : matcher.unknownSignature(job.log)
  return [matcher.signature(failedStep(job)?.name ?? ''), cause].join('\n')
}

/** Never empty: without a log the annotations speak, and without those the record. */
function tellingEvidence(job: FailedJob, matcher: Matcher): Evidence[] {
  const lines = job.log === null ? [] : matcher.tellingLines(job.log)
  if (lines.length > 0) return lines
  const said = job.annotations.filter(({ level }) => level === 'failure')
  if (said.length > 0) {
    return said.slice(0, 5).map(({ message }) => fromRecord('annotation', message))
  }
  const step = failedStep(job)
  const where = step === null ? 'No step is recorded as failed.' : `Step ${step.number} failed.`
  return [fromRecord('record', `${where} There is no log and no annotation.`)]
}

function fromRecord(source: 'annotation' | 'record', text: string): Evidence {
  return { source, text, step: null, line: null }
}
