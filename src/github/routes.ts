/** What a route is for, in words that follow "Could not", and the permission it takes. */
export interface Route {
  task: string
  needs: string | null
}

const repo = '/repos/{owner}/{repo}'

/** Every route this tool asks; GitHub's errors are told in these words. */
const routes: Record<string, Route> = {
  'GET /user': { task: 'ask whose token this is', needs: null },
  [`GET ${repo}/actions/runs`]: { task: 'list the workflow runs', needs: 'actions: read' },
  [`GET ${repo}/actions/runs/{run_id}`]: { task: 'read the workflow run', needs: 'actions: read' },
  [`GET ${repo}/actions/runs/{run_id}/attempts/{attempt_number}`]: {
    task: 'read the attempt of the workflow run',
    needs: 'actions: read'
  },
  [`GET ${repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`]: {
    task: "list the run's jobs",
    needs: 'actions: read'
  },
  [`GET ${repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs`]: {
    task: "download the run's logs",
    needs: 'actions: read'
  },
  [`GET ${repo}/actions/jobs/{job_id}/logs`]: {
    task: "download the job's log",
    needs: 'actions: read'
  },
  [`GET ${repo}/actions/workflows`]: { task: 'list the workflows', needs: 'actions: read' },
  [`GET ${repo}/actions/workflows/{workflow_id}/runs`]: {
    task: "list the workflow's runs",
    needs: 'actions: read'
  },
  [`POST ${repo}/actions/runs/{run_id}/rerun-failed-jobs`]: {
    task: 're-run the failed jobs',
    needs: 'actions: write'
  },
  [`POST ${repo}/actions/runs/{run_id}/rerun`]: {
    task: 're-run all jobs',
    needs: 'actions: write'
  },
  [`POST ${repo}/actions/workflows/{workflow_id}/dispatches`]: {
    task: 'start the workflow',
    needs: 'actions: write'
  },
  [`GET ${repo}/check-runs/{check_run_id}/annotations`]: {
    task: "read the job's annotations",
    needs: 'checks: read'
  },
  [`GET ${repo}/check-suites/{check_suite_id}/check-runs`]: {
    task: "list the run's check runs",
    needs: 'checks: read'
  },
  [`GET ${repo}/contents/{path}`]: { task: 'read the workflow file', needs: 'contents: read' },
  [`GET ${repo}/branches/{branch}`]: { task: 'read the branch', needs: 'contents: read' },
  [`GET ${repo}/git/ref/{ref}`]: { task: "read the branch's head", needs: 'contents: read' },
  [`GET ${repo}`]: { task: 'read the repository', needs: 'metadata: read' },
  [`GET ${repo}/rules/branches/{branch}`]: {
    task: 'read the rules of a branch',
    needs: 'metadata: read'
  },
  [`GET ${repo}/rulesets/{ruleset_id}`]: { task: 'read the ruleset', needs: 'metadata: read' },
  [`GET ${repo}/git/trees/{tree_sha}`]: { task: 'list the files', needs: 'contents: read' },
  [`GET ${repo}/git/commits/{commit_sha}`]: { task: 'read the commit', needs: 'contents: read' },
  [`POST ${repo}/git/trees`]: { task: 'write the changed file', needs: 'contents: write' },
  [`POST ${repo}/git/commits`]: { task: 'write the commit', needs: 'contents: write' },
  [`POST ${repo}/git/refs`]: { task: 'make the branch', needs: 'contents: write' },
  [`PATCH ${repo}/git/refs/{ref}`]: { task: 'move the branch', needs: 'contents: write' },
  [`DELETE ${repo}/git/refs/{ref}`]: { task: 'remove the branch', needs: 'contents: write' },
  [`GET ${repo}/pulls`]: { task: 'list the pull requests', needs: 'pull-requests: read' },
  [`GET ${repo}/pulls/{pull_number}`]: {
    task: 'read the pull request',
    needs: 'pull-requests: read'
  },
  [`POST ${repo}/pulls`]: { task: 'open the pull request', needs: 'pull-requests: write' },
  [`PATCH ${repo}/pulls/{pull_number}`]: {
    task: 'update the pull request',
    needs: 'pull-requests: write'
  },
  [`POST ${repo}/issues/{issue_number}/labels`]: {
    task: 'label the pull request',
    needs: 'pull-requests: write'
  },
  'POST /graphql': { task: 'ask the GraphQL API', needs: null },
  [`GET ${repo}/git/tags/{tag_sha}`]: { task: 'read the tag', needs: 'contents: read' },
  [`GET ${repo}/issues`]: { task: 'list the issues', needs: 'issues: read' },
  [`POST ${repo}/issues`]: { task: 'create the issue', needs: 'issues: write' },
  [`PATCH ${repo}/issues/{issue_number}`]: { task: 'update the issue', needs: 'issues: write' },
  [`GET ${repo}/issues/{issue_number}/comments`]: {
    task: 'list the comments',
    needs: 'issues: read'
  },
  [`POST ${repo}/issues/{issue_number}/comments`]: {
    task: 'write the comment',
    needs: 'issues: write'
  },
  [`PATCH ${repo}/issues/comments/{comment_id}`]: {
    task: 'update the comment',
    needs: 'issues: write'
  },
  [`DELETE ${repo}/issues/comments/{comment_id}`]: {
    task: 'remove the comment',
    needs: 'issues: write'
  },
  [`GET ${repo}/commits/{commit_sha}/pulls`]: {
    task: "find the commit's pull request",
    needs: 'pull-requests: read'
  },
  [`GET ${repo}/collaborators/{username}/permission`]: {
    task: "read a person's permission",
    needs: 'metadata: read'
  }
}

/** The words for a route as Octokit writes it: `GET /repos/{owner}/{repo}/issues`. */
export function routeOf(method: string, template: string): Route {
  return routes[`${method} ${template}`] ?? { task: 'use the GitHub API', needs: null }
}
