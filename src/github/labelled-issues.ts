import type { RestEndpointMethodTypes } from '@octokit/rest'
import type { Repository } from '../engine/types/workflow-run.js'
import type { GitHubClient } from './octokit.js'
import { readPages } from './pages.js'

export type ApiIssue = RestEndpointMethodTypes['issues']['listForRepo']['response']['data'][number]

/** 500 issues with the label; who has more closes old failures by hand. */
const pagesAtMost = 5

/** The issues and pull requests that carry the tool's label: GitHub lists both as issues (A9.3). */
export interface LabelledIssues {
  /** As they are now, newest first. */
  fresh(): Promise<ApiIssue[]>
  /** As they were when they were last read in this call. */
  known(): Promise<ApiIssue[]>
}

export function createLabelledIssues(
  client: GitHubClient,
  repository: Repository,
  label: string
): LabelledIssues {
  let last: Promise<ApiIssue[]> | undefined
  const fresh = () => (last = read(client, repository, label))
  return { fresh, known: () => last ?? fresh() }
}

/** By label and not by search, which lags behind (A9.4). */
async function read(
  { octokit, log }: GitHubClient,
  repository: Repository,
  label: string
): Promise<ApiIssue[]> {
  const { items, cut } = await readPages(pagesAtMost, async (page) => {
    const { data, headers } = await octokit.rest.issues.listForRepo({
      ...repository,
      labels: label,
      state: 'all',
      sort: 'created',
      direction: 'desc',
      per_page: 100,
      page
    })
    return { items: data, headers }
  })
  if (cut) log.warning(`Only the newest ${items.length} issues with the label were looked at.`)
  return items
}
