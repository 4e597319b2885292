import type { Diagnosis, JobDiagnosis } from '../../src/engine/types/diagnosis.js'
import type { FailedJob, Incident } from '../../src/engine/types/incident.js'
import type { Outcome } from '../../src/engine/types/plan.js'
import type { Policy } from '../../src/engine/types/policy.js'
import type { IssueMarker, TrackedIssue } from '../../src/engine/types/tracked-issue.js'
import type { Job, WorkflowRun } from '../../src/engine/types/workflow-run.js'

/** A failed run of `ci.yml` on main at 12:00; everything can be said otherwise. */
export function aRun(change: Partial<WorkflowRun> = {}): WorkflowRun {
  return {
    owner: 'octo',
    repo: 'app',
    id: 100,
    attempt: 1,
    workflowName: 'CI',
    workflowId: 7,
    path: '.github/workflows/ci.yml',
    event: 'push',
    status: 'completed',
    conclusion: 'failure',
    headSha: 'a'.repeat(40),
    headBranch: 'main',
    headRepository: 'octo/app',
    headCommit: { sha: 'a'.repeat(40), message: 'Change it', author: 'Mona' },
    displayTitle: 'Change it',
    actor: 'mona',
    checkSuiteId: 9,
    pullRequests: [],
    url: 'https://github.test/octo/app/actions/runs/100',
    createdAt: '2026-03-01T12:00:00Z',
    startedAt: '2026-03-01T12:00:00Z',
    updatedAt: '2026-03-01T12:05:00Z',
    ...change
  }
}

export function aJob(change: Partial<Job> = {}): Job {
  return {
    id: 1,
    name: 'build',
    status: 'completed',
    conclusion: 'failure',
    steps: [],
    labels: ['ubuntu-latest'],
    runnerName: 'GitHub Actions 1',
    startedAt: '2026-03-01T12:00:10Z',
    completedAt: '2026-03-01T12:04:00Z',
    url: `https://github.test/octo/app/actions/runs/100/job/${change.id ?? 1}`,
    ...change
  }
}

export function anIncident(change: Partial<Incident> = {}): Incident {
  const failedJobs: FailedJob[] = change.failedJobs ?? [{ job: aJob(), annotations: [], log: null }]
  return {
    run: aRun(),
    shape: 'jobs_failed',
    jobs: failedJobs.map(({ job }) => job),
    failedJobs,
    workflowFile: null,
    missing: [],
    ...change
  }
}

export function aDiagnosis(change: Partial<Diagnosis> = {}): Diagnosis {
  return {
    ruleId: 'test-failed',
    category: 'test_failure',
    transient: false,
    blame: 'code',
    severity: 'MEDIUM',
    confidence: 'high',
    summary: 'A test failed.',
    remedy: 'Mend the test or the code.',
    docs: 'https://docs.test/tests',
    evidence: [{ source: 'log', text: 'FAILED test_a', step: 3, line: 14 }],
    failingTests: [],
    fingerprint: 'v1-test',
    ...change
  }
}

export function aJobDiagnosis(
  primary: Partial<Diagnosis> = {},
  change: Partial<JobDiagnosis> = {}
): JobDiagnosis {
  return {
    jobId: 1,
    jobName: 'build',
    jobUrl: 'https://github.test/octo/app/actions/runs/100/job/1',
    failedStep: { number: 3, name: 'Run tests' },
    command: 'npm test',
    primary: aDiagnosis(primary),
    secondary: [],
    aggregator: false,
    secondOpinion: null,
    ...change
  }
}

export const transient: Partial<Diagnosis> = {
  ruleId: 'dns-failed',
  category: 'network_error',
  transient: true,
  fingerprint: 'v1-dns'
}

export function aPolicy(change: Partial<Policy> = {}): Policy {
  return {
    dryRun: false,
    rerun: true,
    maxReruns: 2,
    cycleDelaySeconds: 5,
    rerunDelaySeconds: 15,
    issue: true,
    fix: true,
    labels: ['auto-heal', 'ci-failure'],
    mentions: [],
    pullRequestComment: true,
    closeAfter: 1,
    ownWorkflowPath: '.github/workflows/auto-heal.yml',
    ownRunId: 999,
    jobName: null,
    ...change
  }
}

export function aMarker(change: Partial<IssueMarker> = {}): IssueMarker {
  return {
    version: 1,
    fingerprint: 'v1-test',
    workflowPath: '.github/workflows/ci.yml',
    branch: 'main',
    jobs: ['build'],
    occurrences: 1,
    firstSeen: '2026-03-01T11:00:00Z',
    lastSeen: '2026-03-01T11:00:00Z',
    seen: ['90/1'],
    reopened: 0,
    ...change
  }
}

export function anIssue(change: Partial<TrackedIssue> = {}): TrackedIssue {
  return {
    number: 5,
    url: `https://github.test/octo/app/issues/${change.number ?? 5}`,
    title: '[Auto-Heal] Workflow Failure: CI',
    body: '',
    state: 'open',
    stateReason: null,
    labels: ['auto-heal'],
    createdAt: '2026-03-01T11:01:00Z',
    closedAt: null,
    marker: aMarker(),
    ...change
  }
}

export function anOutcome(change: Partial<Outcome> = {}): Outcome {
  const budget = {
    reruns: { used: 0, limit: 2 },
    rerunsToday: { used: 0, limit: 10 },
    issuesToday: { used: 0, limit: 10 },
    pullRequestsToday: { used: 0, limit: 5 }
  }
  return {
    run: aRun(),
    incident: anIncident(),
    diagnoses: [],
    proposals: { fixes: [], abstained: [] },
    plan: { actions: [], checks: [], budget },
    actions: [],
    gaps: [],
    lessons: [],
    ...change
  }
}
