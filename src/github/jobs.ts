import type { RestEndpointMethodTypes } from '@octokit/rest'
import { GitHubError } from '../engine/errors.js'
import type { Conclusion, Job, WorkflowRun } from '../engine/types/workflow-run.js'
import type { GitHubClient } from './octokit.js'
import { readPages } from './pages.js'

type ApiJob = RestEndpointMethodTypes['actions']['getJobForWorkflowRun']['response']['data']

/** A matrix has at most 256 jobs; a run of several has been seen with a thousand. */
const pagesAtMost = 20

/**
 * All jobs of the run's attempt. The count is checked: a re-run is allowed only if every failed job is
 * transient, so a job that was not listed must not go unnoticed.
 */
export async function readJobs(client: GitHubClient, run: WorkflowRun): Promise<Job[]> {
  const first = await listJobs(client, run)
  if (first.complete) return first.jobs
  // Jobs of a run in progress come while its pages are read.
  const second = await listJobs(client, run)
  if (second.complete) return second.jobs
  const { jobs, total } = second
  throw new GitHubError(
    `Could not list the run's jobs: GitHub gave ${jobs.length} of ${total}; try again later.`,
    200,
    null
  )
}

async function listJobs({ octokit }: GitHubClient, run: WorkflowRun) {
  let total = 0
  const { items } = await readPages(pagesAtMost, async (page) => {
    const { data, headers } = await octokit.rest.actions.listJobsForWorkflowRunAttempt({
      owner: run.owner,
      repo: run.repo,
      run_id: run.id,
      attempt_number: run.attempt,
      per_page: 100,
      page
    })
    total = data.total_count
    return { items: data.jobs, headers }
  })
  const byId = new Map(items.map((job) => [job.id, jobFromApi(job)]))
  return { jobs: [...byId.values()], total, complete: byId.size >= total }
}

function jobFromApi(job: ApiJob): Job {
  return {
    id: job.id,
    name: job.name,
    status: job.status,
    conclusion: job.conclusion,
    steps: (job.steps ?? []).map((step) => ({
      number: step.number,
      name: step.name,
      status: step.status,
      conclusion: step.conclusion as Conclusion | null,
      startedAt: step.started_at ?? null,
      completedAt: step.completed_at ?? null
    })),
    labels: job.labels,
    runnerName: job.runner_name || null,
    startedAt: job.started_at,
    completedAt: job.completed_at,
    url: job.html_url ?? ''
  }
}
