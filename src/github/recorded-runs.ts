import type { Repository, WorkflowRun } from '../engine/types/workflow-run.js'
import { hasStatus } from './errors.js'
import { inParallel } from './in-parallel.js'
import type { GitHubClient } from './octokit.js'
import { readPages } from './pages.js'
import { runFromApi, type ApiRun } from './run-from-api.js'

const day = 24 * 60 * 60 * 1000
const daysBack = 90
/** 500 runs. */
const pagesAtMost = 5
/** Workflows that ran too seldom to be among those are asked for by themselves, a request each. */
const askedForAtMost = 50
const atOnce = 5
/** Enough to tell the last one that counts among cancelled and skipped ones, and a rate. */
const runsOfOne = 30

export interface RecordedRuns {
  /** Of this repository's own commits, the newest first. */
  runs: WorkflowRun[]
  /** Paths of workflows whose runs could not be asked for. */
  unseen: ReadonlySet<string>
  gaps: string[]
}

interface Asked {
  /** By path. */
  states: ReadonlyMap<string, unknown>
  defaultBranch: string
  now: Date
}

/** Completed runs of 90 days: the newest 500, and where those are not all, the default branch's of each other workflow. */
export async function readRecordedRuns(
  client: GitHubClient,
  repository: Repository,
  asked: Asked
): Promise<RecordedRuns> {
  const created = `>=${new Date(asked.now.getTime() - daysBack * day).toISOString()}`
  const { items, cut } = await readPages(pagesAtMost, async (page) => {
    const { data, headers } = await client.octokit.rest.actions.listWorkflowRunsForRepo({
      ...repository,
      status: 'completed',
      exclude_pull_requests: true,
      per_page: 100,
      created,
      page
    })
    return { items: data.workflow_runs, headers }
  })
  const runs = ownRuns(repository, items, asked)
  if (!cut) return { runs, unseen: new Set(), gaps: [] }
  const rest = await readSeldom(client, repository, { ...asked, created }, runs)
  return { ...rest, runs: newestFirst([...runs, ...rest.runs]) }
}

async function readSeldom(
  { octokit }: GitHubClient,
  repository: Repository,
  asked: Asked & { created: string },
  seen: readonly WorkflowRun[]
): Promise<RecordedRuns> {
  const onDefault = seen.filter(({ headBranch }) => headBranch === asked.defaultBranch)
  const known = new Set(onDefault.map(({ path }) => path))
  const seldom = [...asked.states.keys()].filter((path) => !known.has(path))
  const runs: WorkflowRun[] = []
  await inParallel(atOnce, seldom.slice(0, askedForAtMost), async (path) => {
    const list = octokit.rest.actions.listWorkflowRuns({
      ...repository,
      workflow_id: path.split('/').at(-1) ?? path,
      branch: asked.defaultBranch,
      status: 'completed',
      exclude_pull_requests: true,
      per_page: runsOfOne,
      created: asked.created
    })
    runs.push(...ownRuns(repository, await listedOrNone(list), asked))
  })
  const unseen = new Set(seldom.slice(askedForAtMost))
  return {
    runs,
    unseen,
    gaps: [busy(seen.length), ...(unseen.size > 0 ? [left(unseen.size)] : [])]
  }
}

/** A workflow without a file, as one that is deleted, may have no list any more. */
async function listedOrNone(
  list: Promise<{ data: { workflow_runs: ApiRun[] } }>
): Promise<ApiRun[]> {
  try {
    return (await list).data.workflow_runs
  } catch (error) {
    if (hasStatus(error, 404)) return []
    throw error
  }
}

/** A fork's commits say nothing of this repository's branches, nor does a pull request that comes from the default one. */
function ownRuns(repository: Repository, items: ApiRun[], { defaultBranch }: Asked): WorkflowRun[] {
  const name = `${repository.owner}/${repository.repo}`.toLowerCase()
  const runs = items
    .map((item) => runFromApi(repository, item))
    .filter(({ headRepository }) => headRepository?.toLowerCase() === name)
    .filter(({ event, headBranch }) => headBranch !== defaultBranch || !/^pull_request/.test(event))
  return newestFirst(runs)
}

function newestFirst(runs: WorkflowRun[]): WorkflowRun[] {
  return runs.sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id)
}

function busy(count: number): string {
  return `Rates and durations are of the newest ${count} runs: there are more in ${daysBack} days.`
}

function left(count: number): string {
  return `The last runs of ${count} workflows were not asked for: that would be a request each.`
}
