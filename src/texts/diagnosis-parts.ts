import type { Diagnosis, Evidence, JobDiagnosis } from '../engine/types/diagnosis.js'
import type { Incident } from '../engine/types/incident.js'
import { code, fence, link, paragraphs, prose, table } from './markdown.js'

/** Limits that keep an issue far below GitHub's 65,536 characters, whatever a log holds. */
const jobRowsAtMost = 20
const namesAtMost = 40
/** Of one piece, and of all pieces together. */
const evidenceLongest = 2_000
const evidenceInAll = 8_000
const commandLongest = 2_000
const testsAtMost = 10

/** "Will it pass by itself", in a word. */
export function verdict(transient: boolean | null): string {
  if (transient === null) return 'unclear'
  return transient ? 'transient' : 'persistent'
}

export function causeLine({ summary, ruleId, category, severity }: Diagnosis): string {
  return `**${prose(summary)}** (\`${ruleId}\`, ${category}, ${severity.toLowerCase()})`
}

/** The proof: each piece with its place, linked to the very line, in a fence that it can't leave. */
export function evidencePart(job: JobDiagnosis): string {
  const pieces = job.primary.evidence
  const longest = Math.min(evidenceLongest, Math.floor(evidenceInAll / Math.max(pieces.length, 1)))
  return paragraphs(
    pieces.flatMap((evidence) => [`${sourceOf(evidence, job)}:`, fence(evidence.text, longest)])
  )
}

function sourceOf(evidence: Evidence, job: JobDiagnosis): string {
  const where = `Job ${code(job.jobName)}${stepOf(evidence, job)}`
  if (evidence.source !== 'log') return `${where}, from the ${evidence.source}`
  const line = evidence.line === null ? 'log' : `line ${evidence.line}`
  return `${where}, ${link(line, lineUrl(job, evidence))}`
}

/** The step the evidence stands in, which need not be the one that failed. */
function stepOf({ step }: Evidence, { failedStep }: JobDiagnosis): string {
  if (failedStep !== null && (step === null || step === failedStep.number)) {
    return `, step ${code(failedStep.name)}`
  }
  return step === null ? '' : `, step ${step}`
}

/** GitHub's log view opens a step's line by `#step:<step>:<line>`. */
export function lineUrl({ jobUrl }: JobDiagnosis, { step, line }: Evidence): string {
  return step === null || line === null ? jobUrl : `${jobUrl}#step:${step}:${line}`
}

/** What only this log has, beside the last green run's; the block that tells most first. */
export function secondOpinionPart(job: JobDiagnosis): string | null {
  if (job.secondOpinion === null) return null
  const { green, newLines, blocks } = job.secondOpinion
  const on = green.branch === null ? '' : ` on ${code(green.branch, 100)}`
  const beside = `Beside the same job of ${link(`run ${green.runId}`, green.url)}, the last green one${on}`
  if (blocks.length === 0) return `${beside}, this log has no line of its own.`
  const longest = Math.min(evidenceLongest, Math.floor(evidenceInAll / blocks.length))
  return paragraphs([
    '### Lines only this log has',
    `${beside}, this log has ${newLines} lines of its own; these tell most:`,
    ...blocks.flatMap(({ text, telling }) => [`${sourceOf(telling, job)}:`, fence(text, longest)])
  ])
}

export function remedyPart({ remedy, docs }: Diagnosis): string {
  return docs === null ? prose(remedy) : `${prose(remedy)} ${link('Documentation', docs)}.`
}

export function failingTestsPart({ failingTests }: Diagnosis): string | null {
  if (failingTests.length === 0) return null
  const named = failingTests.slice(0, testsAtMost).map((name) => `- ${code(name)}`)
  const more = failingTests.length - named.length
  return ['Failing tests:', '', ...named, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')
}

export function commandPart({ command }: JobDiagnosis): string | null {
  if (command === null) return null
  return paragraphs([
    '### How to reproduce',
    'The step that failed ran:',
    fence(command, commandLongest)
  ])
}

/** Every failed job in a row; the many of a large matrix by name, the rest by number. */
export function jobsPart(diagnoses: JobDiagnosis[]): string {
  const rows = diagnoses
    .slice(0, jobRowsAtMost)
    .map((job) => [
      link(code(job.jobName, 100), job.jobUrl),
      job.failedStep ? code(job.failedStep.name, 100) : '',
      `\`${job.primary.ruleId}\`${job.aggregator ? ' (gate)' : ''}`,
      verdict(job.primary.transient),
      job.secondary.map(({ ruleId }) => `\`${ruleId}\``).join(' ')
    ])
  const head = ['Job', 'Step', 'Cause', 'Verdict', 'Also seen']
  return paragraphs([table(head, rows), restOf(diagnoses.slice(jobRowsAtMost))])
}

function restOf(jobs: JobDiagnosis[]): string | null {
  if (jobs.length === 0) return null
  const named = jobs.slice(0, namesAtMost).map(({ jobName }) => code(jobName, 60))
  const more = jobs.length - named.length
  return `Failed too: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`
}

export function missingPart({ missing }: Incident): string | null {
  if (missing.length === 0) return null
  const lines = missing.slice(0, 20).map(({ reason }) => `- ${prose(reason)}`)
  return ['Evidence that was missing:', '', ...lines].join('\n')
}
