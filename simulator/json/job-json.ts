import { apiUrl, htmlUrl, iso, isoOrNull, nodeId } from '../http/format.js'
import type { AttemptState, Hub, JobState, RepositoryState, RunState } from '../model.js'

/** GitHub's job. A job's id is the id of its check run too. */
export function jobJson(
  hub: Hub,
  repo: RepositoryState,
  run: RunState,
  attempt: AttemptState,
  job: JobState
): Record<string, unknown> {
  const api = apiUrl(hub, repo)
  const runner = job.runnerName !== null
  return {
    id: job.id,
    run_id: run.id,
    workflow_name: run.name,
    head_branch: run.headBranch,
    run_url: `${api}/actions/runs/${run.id}`,
    run_attempt: attempt.number,
    node_id: nodeId('CheckRun', job.id),
    head_sha: run.headSha,
    url: `${api}/actions/jobs/${job.id}`,
    html_url: jobHtmlUrl(hub, repo, run, job),
    status: job.status,
    conclusion: job.conclusion,
    created_at: iso(attempt.startedAt),
    started_at: iso(job.startedAt ?? attempt.startedAt),
    completed_at: isoOrNull(job.completedAt),
    name: job.name,
    steps: job.steps.map((step) => ({
      name: step.name,
      status: step.status,
      conclusion: step.conclusion,
      number: step.number,
      started_at: isoOrNull(step.startedAt),
      completed_at: isoOrNull(step.completedAt)
    })),
    check_run_url: `${api}/check-runs/${job.id}`,
    labels: job.labels,
    runner_id: runner ? 1 : null,
    runner_name: job.runnerName,
    runner_group_id: runner ? 0 : null,
    runner_group_name: runner ? 'GitHub Actions' : null
  }
}

/** The page of a job, where `#step:<number>:<line>` is a line of its log. */
export function jobHtmlUrl(
  hub: Hub,
  repo: RepositoryState,
  run: RunState,
  job: Pick<JobState, 'id'>
): string {
  return `${htmlUrl(hub, repo)}/actions/runs/${run.id}/job/${job.id}`
}
