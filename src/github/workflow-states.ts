import type { WorkflowRecord } from '../certification/ports.js'
import type { Repository } from '../engine/types/workflow-run.js'
import type { GitHubClient } from './octokit.js'
import { readPages } from './pages.js'

const pagesAtMost = 20

/** State by path of every workflow file that GitHub knows; Dependabot's and other workflows without a file are none. */
export async function readWorkflowStates(
  { octokit }: GitHubClient,
  { owner, repo }: Repository
): Promise<{ states: Map<string, WorkflowRecord['state']>; cut: boolean }> {
  const { items, cut } = await readPages(pagesAtMost, async (page) => {
    const { data, headers } = await octokit.rest.actions.listRepoWorkflows({
      owner,
      repo,
      per_page: 100,
      page
    })
    return { items: data.workflows, headers }
  })
  const files = items.filter(({ path }) => path.startsWith('.github/workflows/'))
  // A file that was deleted and made again is listed twice; the one that is not deleted counts.
  const oldFirst = files.sort(
    (a, b) => Number(b.state === 'deleted') - Number(a.state === 'deleted')
  )
  return { states: new Map(oldFirst.map(({ path, state }) => [path, state])), cut }
}
