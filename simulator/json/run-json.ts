import { apiUrl, fullName, htmlUrl, iso, nodeId, repositoryJson, userOf } from '../http/format.js'
import type { AttemptState, Hub, RepositoryState, RunState } from '../model.js'
import type { CommitJson } from './head-commits.js'
import { pullRequestMinimal } from './pull-request-minimal.js'

/** The attempt that counts: the last one. */
export function currentAttempt(run: RunState): AttemptState {
  const attempt = run.attempts.at(-1)
  if (!attempt) throw new Error(`Run ${run.id} has no attempt: give it at least one.`)
  return attempt
}

/** GitHub's workflow-run, as it stands in the API and in the event `workflow_run`. */
export function runJson(
  hub: Hub,
  repo: RepositoryState,
  run: RunState,
  headCommit: CommitJson,
  attempt: AttemptState = currentAttempt(run)
): Record<string, unknown> {
  const head = hub.repositories.get(run.headRepository) ?? repo
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WorkflowRun', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: run.displayTitle,
    run_number: run.runNumber,
    event: run.event,
    status: attempt.status,
    conclusion: attempt.conclusion,
    workflow_id: run.workflowId,
    check_suite_id: run.checkSuiteId,
    check_suite_node_id: nodeId('CheckSuite', run.checkSuiteId),
    // Empty for a fork's run, though there is a pull request: github-facts A7.5.
    pull_requests:
      run.headRepository === fullName(repo)
        ? run.pullRequests.flatMap((number) => pullRequestMinimal(hub, repo, number))
        : [],
    created_at: iso(run.createdAt),
    updated_at: iso(attempt.updatedAt),
    actor: userOf(hub, run.actor),
    run_attempt: attempt.number,
    referenced_workflows: [],
    run_started_at: iso(attempt.startedAt),
    triggering_actor: userOf(hub, run.triggeringActor),
    ...addresses(hub, repo, run, attempt),
    head_commit: headCommit,
    repository: repositoryJson(hub, repo),
    head_repository: repositoryJson(hub, head)
  }
}

function addresses(hub: Hub, repo: RepositoryState, run: RunState, attempt: AttemptState) {
  const api = apiUrl(hub, repo)
  const url = `${api}/actions/runs/${run.id}`
  return {
    url,
    html_url: `${htmlUrl(hub, repo)}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/${run.checkSuiteId}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt.number > 1 ? `${url}/attempts/${attempt.number - 1}` : null,
    workflow_url: `${api}/actions/workflows/${run.workflowId}`
  }
}
