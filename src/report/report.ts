import { unknownRateOf } from '../engine/unknown-rate.js'
import type { SecondOpinion } from '../engine/types/baseline.js'
import type { Diagnosis, Evidence, JobDiagnosis } from '../engine/types/diagnosis.js'
import type { Outcome } from '../engine/types/plan.js'
import { redact } from '../logs/redact.js'
import type { Report } from './report-schema.js'

type OutcomeReport = Report['outcomes'][number]

/** The report of a call. Text from logs is redacted once more; the logs themselves stay out. */
export function reportOf(
  outcomes: Outcome[],
  dryRun: boolean,
  now: Date,
  warnings: readonly string[] = []
): Report {
  return {
    version: 1,
    dryRun,
    createdAt: now.toISOString(),
    warnings: warnings.map(redact),
    unknown: unknownRateOf(outcomes),
    outcomes: outcomes.map(outcomeReport)
  }
}

function outcomeReport(outcome: Outcome): OutcomeReport {
  const { run, incident, diagnoses, proposals, plan, actions, gaps, lessons } = outcome
  const { owner, repo, id, attempt, workflowName, path, event } = run
  const { conclusion, headSha, headBranch, url } = run
  return {
    run: {
      ...{ owner, repo, id, attempt, path, event, conclusion, headSha, url },
      workflowName: redact(workflowName),
      headBranch: headBranch && redact(headBranch)
    },
    incident: incident && {
      shape: incident.shape,
      jobs: incident.jobs.length,
      missing: incident.missing
    },
    diagnoses: diagnoses.map(jobReport),
    // The repository's own text: with anything redacted a patch could not be applied.
    proposals,
    plan: {
      ...plan,
      actions: plan.actions.map(({ kind, reason }) => ({ kind, reason }))
    },
    actions: actions.map(({ lesson, ...told }) => told),
    gaps,
    lessons
  }
}

function jobReport(job: JobDiagnosis): OutcomeReport['diagnoses'][number] {
  return {
    ...job,
    jobName: redact(job.jobName),
    failedStep: job.failedStep && { ...job.failedStep, name: redact(job.failedStep.name) },
    command: job.command && redact(job.command),
    primary: redacted(job.primary),
    secondary: job.secondary.map(redacted),
    secondOpinion: job.secondOpinion && redactedOpinion(job.secondOpinion)
  }
}

function redactedOpinion({ green, newLines, blocks }: SecondOpinion): SecondOpinion {
  return {
    green: { ...green, branch: green.branch && redact(green.branch) },
    newLines,
    blocks: blocks.map((block) => ({
      ...block,
      text: redact(block.text),
      telling: redactedPiece(block.telling)
    }))
  }
}

function redactedPiece(piece: Evidence): Evidence {
  return { ...piece, text: redact(piece.text) }
}

function redacted(diagnosis: Diagnosis): Diagnosis {
  return {
    ...diagnosis,
    summary: redact(diagnosis.summary),
    remedy: redact(diagnosis.remedy),
    evidence: diagnosis.evidence.map(redactedPiece),
    failingTests: diagnosis.failingTests.map(redact)
  }
}
