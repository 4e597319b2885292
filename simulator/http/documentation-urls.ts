/** The page of each operation, by method and route, for `documentation_url`; written by scripts/trim-openapi.mjs. */
export const documentationUrls: Record<string, string> = {
  'GET /': 'https://docs.github.com/rest/meta/meta#github-api-root',
  'GET /rate_limit':
    'https://docs.github.com/rest/rate-limit/rate-limit#get-rate-limit-status-for-the-authenticated-user',
  'GET /repos/:owner/:repo': 'https://docs.github.com/rest/repos/repos#get-a-repository',
  'GET /repos/:owner/:repo/actions/jobs/:job_id':
    'https://docs.github.com/rest/actions/workflow-jobs#get-a-job-for-a-workflow-run',
  'GET /repos/:owner/:repo/actions/jobs/:job_id/logs':
    'https://docs.github.com/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run',
  'POST /repos/:owner/:repo/actions/jobs/:job_id/rerun':
    'https://docs.github.com/rest/actions/workflow-runs#re-run-a-job-from-a-workflow-run',
  'GET /repos/:owner/:repo/actions/permissions':
    'https://docs.github.com/rest/actions/permissions#get-github-actions-permissions-for-a-repository',
  'GET /repos/:owner/:repo/actions/permissions/workflow':
    'https://docs.github.com/rest/actions/permissions#get-default-workflow-permissions-for-a-repository',
  'PUT /repos/:owner/:repo/actions/permissions/workflow':
    'https://docs.github.com/rest/actions/permissions#set-default-workflow-permissions-for-a-repository',
  'GET /repos/:owner/:repo/actions/runs':
    'https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository',
  'GET /repos/:owner/:repo/actions/runs/:run_id':
    'https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run',
  'DELETE /repos/:owner/:repo/actions/runs/:run_id':
    'https://docs.github.com/rest/actions/workflow-runs#delete-a-workflow-run',
  'POST /repos/:owner/:repo/actions/runs/:run_id/approve':
    'https://docs.github.com/rest/actions/workflow-runs#approve-a-workflow-run-for-a-fork-pull-request',
  'GET /repos/:owner/:repo/actions/runs/:run_id/attempts/:attempt_number':
    'https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run-attempt',
  'GET /repos/:owner/:repo/actions/runs/:run_id/attempts/:attempt_number/jobs':
    'https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run-attempt',
  'GET /repos/:owner/:repo/actions/runs/:run_id/attempts/:attempt_number/logs':
    'https://docs.github.com/rest/actions/workflow-runs#download-workflow-run-attempt-logs',
  'POST /repos/:owner/:repo/actions/runs/:run_id/cancel':
    'https://docs.github.com/rest/actions/workflow-runs#cancel-a-workflow-run',
  'GET /repos/:owner/:repo/actions/runs/:run_id/jobs':
    'https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run',
  'GET /repos/:owner/:repo/actions/runs/:run_id/logs':
    'https://docs.github.com/rest/actions/workflow-runs#download-workflow-run-logs',
  'DELETE /repos/:owner/:repo/actions/runs/:run_id/logs':
    'https://docs.github.com/rest/actions/workflow-runs#delete-workflow-run-logs',
  'POST /repos/:owner/:repo/actions/runs/:run_id/rerun':
    'https://docs.github.com/rest/actions/workflow-runs#re-run-a-workflow',
  'POST /repos/:owner/:repo/actions/runs/:run_id/rerun-failed-jobs':
    'https://docs.github.com/rest/actions/workflow-runs#re-run-failed-jobs-from-a-workflow-run',
  'GET /repos/:owner/:repo/actions/workflows':
    'https://docs.github.com/rest/actions/workflows#list-repository-workflows',
  'GET /repos/:owner/:repo/actions/workflows/:workflow_id':
    'https://docs.github.com/rest/actions/workflows#get-a-workflow',
  'PUT /repos/:owner/:repo/actions/workflows/:workflow_id/disable':
    'https://docs.github.com/rest/actions/workflows#disable-a-workflow',
  'POST /repos/:owner/:repo/actions/workflows/:workflow_id/dispatches':
    'https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event',
  'PUT /repos/:owner/:repo/actions/workflows/:workflow_id/enable':
    'https://docs.github.com/rest/actions/workflows#enable-a-workflow',
  'GET /repos/:owner/:repo/actions/workflows/:workflow_id/runs':
    'https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow',
  'GET /repos/:owner/:repo/branches':
    'https://docs.github.com/rest/branches/branches#list-branches',
  'GET /repos/:owner/:repo/branches/:branch{.+}':
    'https://docs.github.com/rest/branches/branches#get-a-branch',
  'GET /repos/:owner/:repo/check-runs/:check_run_id':
    'https://docs.github.com/rest/checks/runs#get-a-check-run',
  'GET /repos/:owner/:repo/check-runs/:check_run_id/annotations':
    'https://docs.github.com/rest/checks/runs#list-check-run-annotations',
  'GET /repos/:owner/:repo/check-suites/:check_suite_id':
    'https://docs.github.com/rest/checks/suites#get-a-check-suite',
  'GET /repos/:owner/:repo/check-suites/:check_suite_id/check-runs':
    'https://docs.github.com/rest/checks/runs#list-check-runs-in-a-check-suite',
  'GET /repos/:owner/:repo/collaborators/:username/permission':
    'https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user',
  'GET /repos/:owner/:repo/commits': 'https://docs.github.com/rest/commits/commits#list-commits',
  'GET /repos/:owner/:repo/commits/:commit_sha/pulls':
    'https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit',
  'GET /repos/:owner/:repo/commits/:ref{.+}':
    'https://docs.github.com/rest/commits/commits#get-a-commit',
  'GET /repos/:owner/:repo/commits/:ref/check-runs':
    'https://docs.github.com/rest/checks/runs#list-check-runs-for-a-git-reference',
  'GET /repos/:owner/:repo/compare/:basehead{.+}':
    'https://docs.github.com/rest/commits/commits#compare-two-commits',
  'GET /repos/:owner/:repo/contents/:path{.*}':
    'https://docs.github.com/rest/repos/contents#get-repository-content',
  'PUT /repos/:owner/:repo/contents/:path{.+}':
    'https://docs.github.com/rest/repos/contents#create-or-update-file-contents',
  'DELETE /repos/:owner/:repo/contents/:path{.+}':
    'https://docs.github.com/rest/repos/contents#delete-a-file',
  'POST /repos/:owner/:repo/git/blobs': 'https://docs.github.com/rest/git/blobs#create-a-blob',
  'GET /repos/:owner/:repo/git/blobs/:file_sha':
    'https://docs.github.com/rest/git/blobs#get-a-blob',
  'POST /repos/:owner/:repo/git/commits':
    'https://docs.github.com/rest/git/commits#create-a-commit',
  'GET /repos/:owner/:repo/git/commits/:commit_sha':
    'https://docs.github.com/rest/git/commits#get-a-commit-object',
  'GET /repos/:owner/:repo/git/matching-refs/:ref{.+}':
    'https://docs.github.com/rest/git/refs#list-matching-references',
  'GET /repos/:owner/:repo/git/ref/:ref{.+}':
    'https://docs.github.com/rest/git/refs#get-a-reference',
  'POST /repos/:owner/:repo/git/refs': 'https://docs.github.com/rest/git/refs#create-a-reference',
  'PATCH /repos/:owner/:repo/git/refs/:ref{.+}':
    'https://docs.github.com/rest/git/refs#update-a-reference',
  'DELETE /repos/:owner/:repo/git/refs/:ref{.+}':
    'https://docs.github.com/rest/git/refs#delete-a-reference',
  'POST /repos/:owner/:repo/git/trees': 'https://docs.github.com/rest/git/trees#create-a-tree',
  'GET /repos/:owner/:repo/git/trees/:tree_sha{.+}':
    'https://docs.github.com/rest/git/trees#get-a-tree',
  'GET /repos/:owner/:repo/issues':
    'https://docs.github.com/rest/issues/issues#list-repository-issues',
  'POST /repos/:owner/:repo/issues': 'https://docs.github.com/rest/issues/issues#create-an-issue',
  'GET /repos/:owner/:repo/issues/comments/:comment_id{[0-9]+}':
    'https://docs.github.com/rest/issues/comments#get-an-issue-comment',
  'PATCH /repos/:owner/:repo/issues/comments/:comment_id{[0-9]+}':
    'https://docs.github.com/rest/issues/comments#update-an-issue-comment',
  'DELETE /repos/:owner/:repo/issues/comments/:comment_id{[0-9]+}':
    'https://docs.github.com/rest/issues/comments#delete-an-issue-comment',
  'GET /repos/:owner/:repo/issues/:issue_number{[0-9]+}':
    'https://docs.github.com/rest/issues/issues#get-an-issue',
  'PATCH /repos/:owner/:repo/issues/:issue_number{[0-9]+}':
    'https://docs.github.com/rest/issues/issues#update-an-issue',
  'POST /repos/:owner/:repo/issues/:issue_number{[0-9]+}/assignees':
    'https://docs.github.com/rest/issues/assignees#add-assignees-to-an-issue',
  'DELETE /repos/:owner/:repo/issues/:issue_number{[0-9]+}/assignees':
    'https://docs.github.com/rest/reference/issues#remove-assignees-from-an-issue',
  'GET /repos/:owner/:repo/issues/:issue_number{[0-9]+}/comments':
    'https://docs.github.com/rest/issues/comments#list-issue-comments',
  'POST /repos/:owner/:repo/issues/:issue_number{[0-9]+}/comments':
    'https://docs.github.com/rest/issues/comments#create-an-issue-comment',
  'GET /repos/:owner/:repo/issues/:issue_number{[0-9]+}/labels':
    'https://docs.github.com/rest/issues/labels#list-labels-for-an-issue',
  'POST /repos/:owner/:repo/issues/:issue_number{[0-9]+}/labels':
    'https://docs.github.com/rest/issues/labels#add-labels-to-an-issue',
  'PUT /repos/:owner/:repo/issues/:issue_number{[0-9]+}/labels':
    'https://docs.github.com/rest/issues/labels#set-labels-for-an-issue',
  'DELETE /repos/:owner/:repo/issues/:issue_number{[0-9]+}/labels':
    'https://docs.github.com/rest/issues/labels#remove-all-labels-from-an-issue',
  'DELETE /repos/:owner/:repo/issues/:issue_number{[0-9]+}/labels/:name{.+}':
    'https://docs.github.com/rest/issues/labels#remove-a-label-from-an-issue',
  'GET /repos/:owner/:repo/labels':
    'https://docs.github.com/rest/issues/labels#list-labels-for-a-repository',
  'POST /repos/:owner/:repo/labels': 'https://docs.github.com/rest/issues/labels#create-a-label',
  'GET /repos/:owner/:repo/labels/:name{.+}':
    'https://docs.github.com/rest/issues/labels#get-a-label',
  'PATCH /repos/:owner/:repo/labels/:name{.+}':
    'https://docs.github.com/rest/issues/labels#update-a-label',
  'DELETE /repos/:owner/:repo/labels/:name{.+}':
    'https://docs.github.com/rest/issues/labels#delete-a-label',
  'GET /repos/:owner/:repo/pulls': 'https://docs.github.com/rest/pulls/pulls#list-pull-requests',
  'POST /repos/:owner/:repo/pulls':
    'https://docs.github.com/rest/pulls/pulls#create-a-pull-request',
  'GET /repos/:owner/:repo/pulls/:pull_number{[0-9]+}':
    'https://docs.github.com/rest/pulls/pulls#get-a-pull-request',
  'PATCH /repos/:owner/:repo/pulls/:pull_number{[0-9]+}':
    'https://docs.github.com/rest/pulls/pulls#update-a-pull-request',
  'GET /repos/:owner/:repo/pulls/:pull_number{[0-9]+}/merge':
    'https://docs.github.com/rest/pulls/pulls#check-if-a-pull-request-has-been-merged',
  'PUT /repos/:owner/:repo/pulls/:pull_number{[0-9]+}/merge':
    'https://docs.github.com/rest/pulls/pulls#merge-a-pull-request',
  'GET /repos/:owner/:repo/pulls/:pull_number{[0-9]+}/requested_reviewers':
    'https://docs.github.com/rest/pulls/review-requests#get-all-requested-reviewers-for-a-pull-request',
  'POST /repos/:owner/:repo/pulls/:pull_number{[0-9]+}/requested_reviewers':
    'https://docs.github.com/rest/reference/pulls#request-reviewers-for-a-pull-request',
  'DELETE /repos/:owner/:repo/pulls/:pull_number{[0-9]+}/requested_reviewers':
    'https://docs.github.com/rest/pulls/review-requests#remove-requested-reviewers-from-a-pull-request',
  'GET /repos/:owner/:repo/rules/branches/:branch{.+}':
    'https://docs.github.com/rest/repos/rules#get-rules-for-a-branch',
  'GET /repos/:owner/:repo/rulesets/:ruleset_id{[0-9]+}':
    'https://docs.github.com/rest/repos/rules#get-a-repository-ruleset',
  'GET /user': 'https://docs.github.com/rest/users/users#get-the-authenticated-user',
  'GET /users/:username': 'https://docs.github.com/rest/users/users#get-a-user'
}
