import type { RunFinder, RunReader } from '../engine/ports.js'
import type { AttemptRef, Job, Repository, WorkflowRun } from '../engine/types/workflow-run.js'
import { readAnnotations, readSuiteAnnotations } from './annotations.js'
import { readBranchHead } from './branches.js'
import { readJobs } from './jobs.js'
import { readJobLogs } from './job-logs.js'
import { greenLogBytes } from './log-budget.js'
import { readLogs } from './logs.js'
import type { GitHubClient } from './octokit.js'
import { readPages } from './pages.js'
import { runFromApi } from './run-from-api.js'
import { readWorkflowFile } from './workflow-file.js'

/** GitHub gives at most 1,000 runs to one search. */
const pagesAtMost = 10
const dayMs = 24 * 60 * 60 * 1000

export function createRunReader(client: GitHubClient): RunReader {
  // Kept for `logs`, which needs all jobs of the attempt to tell whose an entry of the archive is.
  const listed = new Map<string, Promise<Job[]>>()
  const jobs = (run: WorkflowRun) => {
    const reading = readJobs(client, run)
    listed.set(keyOf(run), reading)
    return reading
  }
  return {
    run: (ref) => readRun(client, ref),
    jobs,
    annotations: (run, jobId) => readAnnotations(client, run, jobId),
    suiteAnnotations: (run) => readSuiteAnnotations(client, run),
    logs: (run, failed) => readLogs(client, run, failed, () => listed.get(keyOf(run)) ?? jobs(run)),
    greenPush: (run) => readGreenPush(client, run),
    greenLogs: (run, green) => readJobLogs(client, run, green, greenLogBytes),
    workflowFile: (run) => readWorkflowFile(client, run),
    recentRuns: (run) => readRecentRuns(client, run),
    branchHead: (run) => readBranchHead(client, run)
  }
}

export function createRunFinder(client: GitHubClient, repository: Repository): RunFinder {
  return { completedSince: (since) => findCompleted(client, repository, since) }
}

function keyOf({ owner, repo, id, attempt }: WorkflowRun): string {
  return `${owner}/${repo}/${id}/${attempt}`
}

async function readRun({ octokit }: GitHubClient, ref: AttemptRef): Promise<WorkflowRun> {
  const { owner, repo, runId, attempt } = ref
  const run = { owner, repo, run_id: runId }
  const { data } =
    attempt === undefined
      ? await octokit.rest.actions.getWorkflowRun(run)
      : await octokit.rest.actions.getWorkflowRunAttempt({ ...run, attempt_number: attempt })
  return runFromApi(ref, data)
}

/** The 30 newest. A fork's branch of the same name is another branch. */
async function readRecentRuns({ octokit }: GitHubClient, run: WorkflowRun): Promise<WorkflowRun[]> {
  if (run.headBranch === null) return [run]
  const { data } = await octokit.rest.actions.listWorkflowRuns({
    owner: run.owner,
    repo: run.repo,
    workflow_id: run.workflowId,
    branch: run.headBranch,
    per_page: 30
  })
  const runs = data.workflow_runs
    .map((entry) => runFromApi(run, entry))
    .filter(({ headRepository }) => headRepository === run.headRepository)
  return runs.some(({ id }) => id === run.id) ? runs : [...runs, run]
}

async function readGreenPush(
  { octokit }: GitHubClient,
  run: WorkflowRun
): Promise<WorkflowRun | null> {
  const { data } = await octokit.rest.actions.listWorkflowRuns({
    owner: run.owner,
    repo: run.repo,
    workflow_id: run.workflowId,
    event: 'push',
    status: 'success',
    per_page: 1
  })
  const [green] = data.workflow_runs
  return green ? runFromApi(run, green) : null
}

/**
 * GitHub searches by creation alone, so it is asked for a day more: a run that was started before
 * `since` may have completed after it. Failed ones are not asked for by status, which knows no
 * `startup_failure` (A3.2).
 */
async function findCompleted(
  { octokit }: GitHubClient,
  { owner, repo }: Repository,
  since: Date
): Promise<{ runs: WorkflowRun[]; cut: boolean }> {
  const createdFrom = new Date(since.getTime() - dayMs).toISOString()
  const { items, cut } = await readPages(pagesAtMost, async (page) => {
    const { data, headers } = await octokit.rest.actions.listWorkflowRunsForRepo({
      owner,
      repo,
      status: 'completed',
      created: `>=${createdFrom}`,
      per_page: 100,
      page
    })
    return { items: data.workflow_runs, headers }
  })
  const runs = items
    .map((run) => runFromApi({ owner, repo }, run))
    .filter(({ updatedAt }) => Date.parse(updatedAt) >= since.getTime())
    .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt))
  return { runs, cut }
}
