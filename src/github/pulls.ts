import type { RestEndpointMethodTypes } from '@octokit/rest'
import { GitHubError } from '../engine/errors.js'
import type { PullDraft, PullRequests } from '../engine/ports.js'
import { decodePullMarker } from '../engine/pull-marker.js'
import type { TrackedPull } from '../engine/types/tracked-pull.js'
import type { Repository } from '../engine/types/workflow-run.js'
import { createOnce, sentOnce } from './create-once.js'
import { hasStatus } from './errors.js'
import { knownPulls } from './known-pulls.js'
import type { LabelledIssues } from './labelled-issues.js'
import type { GitHubClient } from './octokit.js'
import { createAuthorCheck, type AuthorCheck } from './own-author.js'
import { createPullChanges } from './pull-changes.js'

type ApiPull = RestEndpointMethodTypes['pulls']['list']['response']['data'][number]

interface Tracker {
  client: GitHubClient
  repository: Repository
  isOwn: AuthorCheck
}

/** `labels` are those that every pull request of the tool carries; `labelled` all with the first of them. */
export function createPullRequests(
  client: GitHubClient,
  repository: Repository,
  labels: readonly string[],
  labelled: LabelledIssues
): PullRequests {
  const tracker = { client, repository, isOwn: createAuthorCheck(client) }
  return {
    ofBranch: (branch) => ofBranch(tracker, branch),
    openedSince: (since) => openedSince(tracker, labels, since),
    open: (draft) => open(tracker, draft, labels),
    update: async (number, body) => {
      const update = { ...repository, pull_number: number, body }
      const { data } = await client.octokit.rest.pulls.update(update)
      return expectTracked(data)
    },
    list: () => knownPulls(labelled, tracker.isOwn),
    ...createPullChanges(client, repository)
  }
}

async function ofBranch(
  { client, repository, isOwn }: Tracker,
  branch: string
): Promise<TrackedPull[]> {
  const { data } = await client.octokit.rest.pulls.list({
    ...repository,
    head: `${repository.owner}:${branch}`,
    state: 'all',
    per_page: 50
  })
  const own: TrackedPull[] = []
  for (const pull of data) {
    const tracked = isHere(pull, repository) ? toTracked(pull) : null
    if (tracked && (await isOwn(pull.user))) own.push(tracked)
  }
  return own
}

/** A fork of the same owner has branches of the same names (A6.9). */
function isHere({ head }: ApiPull, { owner, repo }: Repository): boolean {
  return (head.repo as ApiPull['head']['repo'] | null)?.full_name === `${owner}/${repo}`
}

/** From the list of issues, which is short by its labels: that of pull requests can't be asked for a time. */
async function openedSince(
  { client, repository }: Tracker,
  labels: readonly string[],
  since: Date
): Promise<number> {
  const { data } = await client.octokit.rest.issues.listForRepo({
    ...repository,
    labels: labels.join(','),
    state: 'all',
    since: since.toISOString(),
    per_page: 100
  })
  return data.filter(
    ({ pull_request: pull, created_at: at }) => pull && Date.parse(at) >= since.getTime()
  ).length
}

async function open(
  tracker: Tracker,
  draft: PullDraft,
  labels: readonly string[]
): Promise<TrackedPull> {
  const existing = async () => {
    const pulls = await ofBranch(tracker, draft.branch)
    return pulls.find(({ state }) => state === 'open') ?? null
  }
  try {
    return await createOnce(tracker.client, () => create(tracker, draft, labels), existing)
  } catch (error) {
    const other = hasStatus(error, 422) ? await existing() : null
    if (other === null) throw error
    return other
  }
}

async function create(
  { client, repository }: Tracker,
  { title, body, branch, base, draft }: PullDraft,
  labels: readonly string[]
): Promise<TrackedPull> {
  const { data } = await client.octokit.rest.pulls.create({
    ...{ ...repository, title, body, head: branch, base, draft },
    ...sentOnce
  })
  await label(client, repository, data.number, labels)
  await askCopilot(client, data.node_id)
  return expectTracked(data)
}

/** A missing label is no reason to lose the pull request. */
async function label(
  { octokit, log }: GitHubClient,
  repository: Repository,
  number: number,
  labels: readonly string[]
): Promise<void> {
  try {
    await octokit.rest.issues.addLabels({
      ...repository,
      issue_number: number,
      labels: [...labels]
    })
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    log.warning(error.message)
  }
}

const copilotReview = `mutation($input: RequestReviewsByLoginInput!) {
  requestReviewsByLogin(input: $input) { clientMutationId }
}`

/** Most repositories have no Copilot; then GitHub knows no such reviewer, and all is well without (A10.3). */
async function askCopilot({ octokit, log }: GitHubClient, pullRequestId: string): Promise<void> {
  const input = { pullRequestId, botLogins: ['copilot-pull-request-reviewer'], union: true }
  try {
    await octokit.graphql(copilotReview, { input })
  } catch (error) {
    log.debug(`No review of Copilot: ${error instanceof Error ? error.message : String(error)}`)
  }
}

type AnyPull = Pick<ApiPull, 'number' | 'html_url' | 'state' | 'merged_at' | 'body' | 'user'> & {
  draft?: boolean
  head: { ref: string; sha: string }
  labels: { name?: string }[]
}

function toTracked(pull: AnyPull): TrackedPull | null {
  const body = pull.body ?? ''
  const marker = decodePullMarker(body)
  if (!marker) return null
  const closed = pull.merged_at === null ? ('closed' as const) : ('merged' as const)
  return {
    number: pull.number,
    url: pull.html_url,
    state: pull.state === 'open' ? 'open' : closed,
    branch: pull.head.ref,
    headSha: pull.head.sha,
    mergedAt: pull.merged_at,
    draft: pull.draft ?? false,
    labels: pull.labels.map(({ name }) => name ?? ''),
    body,
    marker
  }
}

function expectTracked(pull: AnyPull): TrackedPull {
  const tracked = toTracked(pull)
  if (tracked) return tracked
  throw new GitHubError(
    `Pull request #${pull.number} does not carry the tool's marker; somebody may have edited it.`,
    200,
    null
  )
}
