import { createIssueTracker } from '../../src/github/issues.js'
import { createLabelledIssues } from '../../src/github/labelled-issues.js'
import type { GitHubClient } from '../../src/github/octokit.js'
import type { Repository } from '../../src/engine/types/workflow-run.js'

/** The issues with a label, by nothing but the client. */
export const trackerOf = (client: GitHubClient, repository: Repository, label: string) =>
  createIssueTracker(client, repository, createLabelledIssues(client, repository, label))
