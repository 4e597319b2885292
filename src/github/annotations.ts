import type { Annotation, Repository, WorkflowRun } from '../engine/types/workflow-run.js'
import type { GitHubClient } from './octokit.js'
import { readPages } from './pages.js'

/** The runner makes 10 of a type for each step (A4.5); tools that use the API may add thousands. */
const pagesAtMost = 10
/** Check runs of one suite whose annotations are read. */
const checkRunsAtMost = 10

/** Annotations of a job, over all pages: the one that tells of a lost runner may be the last (A3.9). */
export async function readAnnotations(
  { octokit }: GitHubClient,
  { owner, repo }: Repository,
  jobId: number
): Promise<Annotation[]> {
  const { items } = await readPages(pagesAtMost, async (page) => {
    const { data, headers } = await octokit.rest.checks.listAnnotations(
      // A job's id is the id of its check run (A4.1).
      { owner, repo, check_run_id: jobId, per_page: 100, page }
    )
    return { items: data, headers }
  })
  return items.map((annotation) => ({
    level: levelOf(annotation.annotation_level),
    message: annotation.message ?? '',
    title: annotation.title,
    path: annotation.path,
    startLine: annotation.start_line
  }))
}

/** Annotations of all check runs in the run's suite; for a run that has no jobs (A3.4). */
export async function readSuiteAnnotations(
  client: GitHubClient,
  run: WorkflowRun
): Promise<Annotation[]> {
  if (run.checkSuiteId === null) return []
  const { data } = await client.octokit.rest.checks.listForSuite({
    owner: run.owner,
    repo: run.repo,
    check_suite_id: run.checkSuiteId,
    per_page: 100
  })
  const annotated = data.check_runs.filter(({ output }) => output.annotations_count > 0)
  const lists = await Promise.all(
    annotated.slice(0, checkRunsAtMost).map(({ id }) => readAnnotations(client, run, id))
  )
  return lists.flat()
}

function levelOf(level: string | null): Annotation['level'] {
  return level === 'failure' || level === 'warning' ? level : 'notice'
}
