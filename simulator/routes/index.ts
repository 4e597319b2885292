import type { RouteContext } from '../http/context.js'
import { pagesRoutes } from '../pages/routes.js'

import { branchRoutes } from './branches.js'
import { checksRoutes } from './checks.js'
import { commitRoutes } from './commits.js'
import { compareRoutes } from './compare.js'
import { contentRoutes } from './contents.js'
import { contentWriteRoutes } from './contents-writes.js'
import { gitBlobRoutes } from './git-blobs.js'
import { gitCommitRoutes } from './git-commits.js'
import { gitHttpRoutes } from './git-http.js'
import { gitRefRoutes } from './git-refs.js'
import { gitTreeRoutes } from './git-trees.js'
import { graphqlRoutes } from './graphql.js'
import { idTokenRoutes } from './id-token.js'
import { issueAssigneeRoutes } from './issue-assignees.js'
import { issueCommentRoutes } from './issue-comments.js'
import { issueLabelRoutes } from './issue-labels.js'
import { issueRoutes } from './issues.js'
import { jobsRoutes } from './jobs.js'
import { labelRoutes } from './labels.js'
import { logsRoutes } from './logs.js'
import { pullCreationRoutes } from './pull-creation.js'
import { pullMergeRoutes } from './pull-merge.js'
import { pullRoutes } from './pulls.js'
import { rateLimitRoutes } from './rate-limit.js'
import { repositoryRoutes } from './repositories.js'
import { requestedReviewerRoutes } from './requested-reviewers.js'
import { ruleRoutes } from './rules.js'
import { runsRoutes } from './runs.js'
import { userRoutes } from './users.js'
import { workflowsRoutes } from './workflows.js'

const all: ((context: RouteContext) => void)[] = [
  pagesRoutes,
  branchRoutes,
  checksRoutes,
  commitRoutes,
  compareRoutes,
  contentRoutes,
  contentWriteRoutes,
  gitBlobRoutes,
  gitCommitRoutes,
  gitHttpRoutes,
  gitRefRoutes,
  gitTreeRoutes,
  graphqlRoutes,
  idTokenRoutes,
  issueAssigneeRoutes,
  issueCommentRoutes,
  issueLabelRoutes,
  issueRoutes,
  jobsRoutes,
  labelRoutes,
  logsRoutes,
  pullCreationRoutes,
  pullMergeRoutes,
  pullRoutes,
  rateLimitRoutes,
  repositoryRoutes,
  requestedReviewerRoutes,
  ruleRoutes,
  runsRoutes,
  userRoutes,
  workflowsRoutes
]

/** Registers every route of the local GitHub; where two match, the first one answers. */
export function registerRoutes(context: RouteContext): void {
  for (const register of all) register(context)
}
