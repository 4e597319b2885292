import type { Area, Needs } from './scopes.js'

/** A call to GitHub by the scope it needs. */
export interface CallNeed {
  scope: Area
  /** Path below `/repos/{owner}/{repo}/` of the REST API. */
  url: RegExp
  /** Path below `docs.github.com/rest/` that GitHub names in a refusal. */
  docs: RegExp
  /** `namespace.method` of Octokit. */
  method: RegExp
}

const never = /(?!)/

/** In the order in which they are tried; from docs.github.com/rest/authentication/permissions-required-for-github-apps. */
export const callNeeds: readonly CallNeed[] = [
  {
    scope: 'statuses',
    url: /^(?:statuses\/|commits\/[^/]+\/status(?:es)?\b)/,
    docs: /^commits\/statuses/,
    method: /^repos\.(?:createCommitStatus|getCombinedStatusForRef|listCommitStatusesForRef)$/
  },
  {
    scope: 'checks',
    url: /^(?:check-runs|check-suites|commits\/[^/]+\/check-(?:runs|suites))\b/,
    docs: /^checks\b/,
    method: /^checks\./
  },
  {
    scope: 'deployments',
    url: /^deployments\b/,
    docs: /^(?:deployments\b|repos\/deployments)/,
    method: /^repos\.(?:create|delete|get|list)Deployment(?:s|Status|Statuses)?$/
  },
  {
    scope: 'attestations',
    url: /^attestations\b/,
    docs: /^(?:repos|users|orgs)\/attestations/,
    method: /^repos\.(?:create|list)Attestations?$/
  },
  { scope: 'pages', url: /^pages\b/, docs: /^pages\b/, method: /^repos\.\w*Pages\w*$/ },
  {
    scope: 'security-events',
    url: /^(?:code-scanning|secret-scanning)\b/,
    docs: /^(?:code-scanning|secret-scanning)\b/,
    method: /^(?:codeScanning|secretScanning)\./
  },
  {
    scope: 'actions',
    url: /^actions\//,
    docs: /^actions\b/,
    method: /^actions\./
  },
  { scope: 'packages', url: never, docs: /^packages\b/, method: /^packages\./ },
  {
    scope: 'contents',
    url: /^(?:releases|git\/|contents\/|merges\b|dispatches\b|dependency-graph\/snapshots|pulls\/\d+\/merge\b)/,
    docs: /^(?:releases\b|git\b|repos\/contents|repos\/releases|branches\/branches#merge|repos\/repos#create-a-repository-dispatch|dependency-graph\/dependency-submission|pulls\/pulls#merge)/,
    method:
      /^(?:git\.|dependencyGraph\.createRepositorySnapshot$|pulls\.merge$|repos\.(?:(?:create|update|delete|get|list)\w*Releases?\w*|uploadReleaseAsset|generateReleaseNotes|createOrUpdateFileContents|deleteFile|getContent|merge|createDispatchEvent|listCommits|listTags|listBranches|getBranch|getCommit|compareCommits\w*)$)/
  },
  {
    scope: 'pull-requests',
    url: /^(?:pulls\b|commits\/[^/]+\/pulls)/,
    docs: /^(?:pulls\b|commits\/commits#list-pull-requests)/,
    method: /^(?:pulls\.|repos\.listPullRequestsAssociatedWithCommit$)/
  },
  {
    scope: 'issues',
    url: /^(?:issues(?:$|\?)|labels\b|milestones\b)/,
    docs: /^issues\/(?:milestones|issues#(?:create|list)|labels#(?:create|update|delete|list-labels-for-a-repository|get)-)/,
    method:
      /^issues\.(?:create|(?:create|update|delete|get|list)(?:Label|Milestone|LabelsForRepo|Milestones|ForRepo))$/
  },
  {
    scope: 'thread',
    url: /^issues\//,
    docs: /^(?:issues|reactions)\b/,
    method: /^(?:issues|reactions)\./
  }
]

/** What a GraphQL mutation or field needs, by its name as gh and Octokit print it. */
export const graphqlNeeds: readonly {
  name: RegExp
  scopes: Needs
}[] = [
  {
    name: /^(?:mergePullRequest|enablePullRequestAutoMerge|disablePullRequestAutoMerge)$/,
    scopes: { contents: 'write', 'pull-requests': 'write' }
  },
  {
    name: /^(?:\w*PullRequest\w*|requestReviews|addReaction|resolveReviewThread)$/,
    scopes: { 'pull-requests': 'write' }
  },
  { name: /^(?:create|update|delete)Refs?$|^createCommitOnBranch$/, scopes: { contents: 'write' } },
  {
    name: /^(?:createIssue|updateIssue|closeIssue|reopenIssue|deleteIssue|pinIssue|createLabel)$/,
    scopes: { issues: 'write' }
  },
  {
    name: /^(?:addComment|updateIssueComment|minimizeComment|(?:add|remove)LabelsToLabelable|removeLabelsFromLabelable|(?:add|remove)Assignees\w+)$/,
    scopes: { thread: 'write' }
  },
  { name: /^\w*Discussion\w*$/, scopes: { discussions: 'write' } },
  { name: /statusCheckRollup/, scopes: { checks: 'read', statuses: 'read' } },
  { name: /^repository\.pullRequests?\b/, scopes: { 'pull-requests': 'read' } },
  { name: /^repository\.issues?\b/, scopes: { issues: 'read' } }
]

/** Octokit methods and anchors of the documentation that only read. */
export const readsOnly = /^(?:get|list|check|download|compare)/
