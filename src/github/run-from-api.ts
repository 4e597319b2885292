import type { RestEndpointMethodTypes } from '@octokit/rest'
import type { Conclusion, Repository, Status, WorkflowRun } from '../engine/types/workflow-run.js'

export type ApiRun = RestEndpointMethodTypes['actions']['getWorkflowRun']['response']['data']

/** GitHub's workflow run in this tool's words. */
export function runFromApi({ owner, repo }: Repository, run: ApiRun): WorkflowRun {
  // A called workflow's path carries its ref: `.github/workflows/ci.yml@refs/heads/main`.
  const path = run.path.replace(/@.*$/s, '')
  return {
    owner,
    repo,
    id: run.id,
    attempt: run.run_attempt ?? 1,
    workflowName: run.name ?? path,
    workflowId: run.workflow_id,
    path,
    event: run.event,
    status: (run.status ?? 'completed') as Status,
    conclusion: run.conclusion as Conclusion | null,
    headSha: run.head_sha,
    headBranch: run.head_branch || null,
    // GitHub says null once a fork is deleted.
    headRepository: run.head_repository?.full_name ?? null,
    headCommit: run.head_commit && {
      sha: run.head_commit.id,
      message: run.head_commit.message,
      author: run.head_commit.author?.name ?? ''
    },
    displayTitle: run.display_title,
    actor: run.actor?.login ?? '',
    checkSuiteId: run.check_suite_id ?? null,
    pullRequests: ownPullRequests(run),
    url: run.html_url,
    createdAt: run.created_at,
    startedAt: run.run_started_at ?? run.created_at,
    updatedAt: run.updated_at
  }
}

function ownPullRequests({ pull_requests: pulls }: ApiRun): number[] {
  return (pulls ?? [])
    .filter(({ head, base }) => head.repo?.id === base.repo?.id)
    .map(({ number }) => number)
}
