import type { RecordRule } from '../engine/types/rule.js'
import {
  annotationEvidence,
  fromAnnotation,
  fromRecord,
  hasFailedStep,
  minutesRun,
  unfinishedStep
} from './record-evidence.js'

const troubleshooting = 'https://docs.github.com/en/actions/how-tos/troubleshoot-workflows'
const runnerDocs =
  'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/monitor-and-troubleshoot'
const syntaxDocs =
  'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax'

/** The texts of A4.2 and A4.3, and of a job that no hosted runner took. */
const runnerLost =
  /The runner has received a shutdown signal|lost communication with the server|Operating system is shutting down for computer '|was not acquired by Runner of type/
const superseded = /higher priority waiting request/
const timeLimit = /has exceeded the maximum execution time of/
const cancelledBy = /^The run was canceled by @/

/** What GitHub writes beside a lost runner since 2026 (A4.4) and that explains nothing. */
const saysNothing = /^The operation was canceled\./

/** GitHub ends a job without its own timeout-minutes after six hours. */
const defaultLimit = 360
/** How many minutes the clean-up of a job may run past its limit. */
const graceMinutes = 6

const rerun =
  'Re-run the failed jobs; if it recurs, lower memory use and parallelism or take a larger runner.'

/** Literal time limits of a workflow file, in minutes, and the default one. */
function timeLimits(workflow: string): number[] {
  const limits = [...workflow.matchAll(/^\s*timeout-minutes: *(?<minutes>\d+)\s*(?:#.*)?$/gm)]
  return [...limits.map((found) => Number(found.groups?.['minutes'])), defaultLimit]
}

/** GitHub ends a job at its limit as cancelled. */
export const jobTimeLimit: RecordRule = {
  id: 'job-time-limit-by-duration',
  category: 'timeout',
  transient: null,
  blame: 'workflow',
  severity: 'MEDIUM',
  rank: 'cause',
  summary: 'The job was ended after as many minutes as its time limit allows.',
  remedy:
    'Find the last thing it did; raise timeout-minutes only if it still made progress, or split the job.',
  docs: syntaxDocs,
  recognise: (failed, incident) => {
    const { conclusion } = failed.job
    if (conclusion === 'timed_out') return fromRecord('GitHub says that the job timed out.')
    if (conclusion !== 'cancelled' || annotationEvidence(failed, superseded)) return null
    const minutes = minutesRun(failed.job)
    const hit = timeLimits(incident.workflowFile?.text ?? '').some(
      (limit) => minutes !== null && minutes >= limit && minutes <= limit + graceMinutes
    )
    return hit ? fromRecord('The job was cancelled as soon as its time limit had passed.') : null
  }
}

/** Causes that the record of a run shows where no log line does. A run without jobs comes with a stand-in job. */
export const runRecordRules: RecordRule[] = [
  {
    id: 'runner-lost-by-annotation',
    category: 'runner_lost',
    transient: true,
    blame: 'platform',
    severity: 'HIGH',
    rank: 'cause',
    summary: 'GitHub lost the runner: no step failed by itself.',
    remedy: rerun,
    docs: runnerDocs,
    // A script can print an annotation, but it can't end its job without a failed step.
    recognise: (failed) =>
      hasFailedStep(failed.job) ? null : annotationEvidence(failed, runnerLost)
  },
  {
    id: 'runner-lost-with-failed-step',
    category: 'runner_lost',
    transient: null,
    blame: 'platform',
    severity: 'HIGH',
    rank: 'symptom',
    summary: 'An annotation tells of a lost runner, but a step failed as well.',
    remedy:
      "Read the failed step's log: exit code 143 goes with a lost runner, anything else is a failure of its own.",
    docs: runnerDocs,
    recognise: (failed) =>
      hasFailedStep(failed.job) ? annotationEvidence(failed, runnerLost) : null
  },
  {
    id: 'step-left-unfinished',
    category: 'runner_lost',
    transient: true,
    blame: 'platform',
    severity: 'HIGH',
    rank: 'cause',
    summary: 'The job failed while a step was still running, so its runner was lost.',
    remedy: rerun,
    docs: runnerDocs,
    recognise: ({ job }) => {
      const step = unfinishedStep(job)
      if (!step || job.conclusion !== 'failure' || hasFailedStep(job)) return null
      return fromRecord('A step has no conclusion although its job failed.', step)
    }
  },
  {
    id: 'failed-job-without-log',
    category: 'runner_lost',
    transient: true,
    blame: 'platform',
    severity: 'HIGH',
    rank: 'cause',
    summary: 'The job failed without a failed step and left no log, so its runner was lost.',
    remedy: rerun,
    docs: runnerDocs,
    recognise: ({ job, log, annotations }, { missing }) => {
      if (job.status !== 'completed' || job.conclusion !== 'failure') return null
      // What could not be read tells nothing: only a log that never was, and a record that was read whole.
      const about = missing.filter(({ jobId }) => jobId === job.id)
      if (!about.some(({ what, cause }) => what === 'log' && cause === 'absent')) return null
      if (about.some(({ what }) => what === 'annotations')) return null
      // An annotation of failure level tells the cause itself: a refused action, a retired image.
      const explained = annotations.some(
        ({ level, message }) => level === 'failure' && !saysNothing.test(message)
      )
      if (log !== null || explained || hasFailedStep(job)) return null
      return fromRecord('The job failed, no step of it failed, and GitHub holds no log of it.')
    }
  },
  {
    id: 'job-time-limit-by-annotation',
    category: 'timeout',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'cause',
    summary: 'The job ran into its time limit.',
    remedy:
      'Find the last thing it did; raise timeout-minutes only if it still made progress, or split the job.',
    docs: syntaxDocs,
    recognise: (failed) => annotationEvidence(failed, timeLimit)
  },
  jobTimeLimit,
  {
    id: 'superseded-run',
    category: 'cancelled',
    transient: null,
    blame: 'workflow',
    severity: 'LOW',
    rank: 'cause',
    summary: 'A newer run of the same concurrency group cancelled this one.',
    remedy: 'Nothing to do: the newer run tells how things stand.',
    docs: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency',
    recognise: (failed) => annotationEvidence(failed, superseded)
  },
  {
    id: 'run-cancelled-by-person',
    category: 'cancelled',
    transient: null,
    blame: 'workflow',
    severity: 'LOW',
    rank: 'cause',
    summary: 'A person cancelled the run.',
    remedy: 'Nothing to do, unless the run should have gone on: then re-run it.',
    docs: 'https://docs.github.com/en/actions/how-tos/manage-workflow-runs/cancel-a-workflow-run',
    recognise: (failed) => annotationEvidence(failed, cancelledBy)
  },
  {
    id: 'startup-failure',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'HIGH',
    rank: 'cause',
    summary: 'GitHub refused the workflow file, so no job was started.',
    remedy:
      "Correct the workflow file as GitHub's sentence says; actionlint finds such errors before a push.",
    docs: syntaxDocs,
    recognise: ({ annotations }, { shape }) => {
      if (shape !== 'startup_failure') return null
      const told = annotations.find(({ level }) => level === 'failure')
      return told ? fromAnnotation(told) : fromRecord('The run ended as a startup failure.')
    }
  },
  {
    id: 'run-without-jobs',
    category: 'configuration_error',
    transient: false,
    blame: 'workflow',
    severity: 'HIGH',
    rank: 'cause',
    summary: 'The run failed without a job, most likely since its workflow file can not be read.',
    remedy: 'Check the workflow file; actionlint finds such errors before a push.',
    docs: syntaxDocs,
    recognise: ({ annotations }, { shape, run }) => {
      if (shape !== 'no_jobs') return null
      const told = annotations.find(({ level }) => level === 'failure')
      if (told) return fromAnnotation(told)
      // GitHub names a workflow after its path where it could not parse the file (A3.5).
      return run.workflowName === run.path
        ? fromRecord('The run has no job, and GitHub could not read the name of the workflow.')
        : fromRecord('The run failed and has no job.')
    }
  },
  {
    id: 'approval-required',
    category: 'permission_error',
    transient: false,
    blame: 'workflow',
    severity: 'LOW',
    rank: 'cause',
    summary: 'The run waits for a maintainer to approve it and has not run.',
    remedy: 'A maintainer approves it on the page of the run.',
    docs: 'https://docs.github.com/en/actions/how-tos/manage-workflow-runs/approve-runs-from-forks',
    recognise: (_, { shape }) =>
      shape === 'action_required' ? fromRecord('The run waits for approval.') : null
  },
  {
    id: 'job-containers-not-initialised',
    category: 'configuration_error',
    transient: null,
    blame: 'workflow',
    severity: 'MEDIUM',
    rank: 'symptom',
    summary: 'The containers of the job did not start.',
    remedy:
      'Read the log of the step: it tells a missing image from a failed login or an unhealthy service.',
    docs: troubleshooting,
    recognise: ({ job }) => {
      const step = job.steps.find(({ name }) => name === 'Initialize containers')
      return step?.conclusion === 'failure'
        ? fromRecord('The step that starts the containers of the job failed.', step)
        : null
    }
  }
]
