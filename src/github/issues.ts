import { GitHubError } from '../engine/errors.js'
import { decodeMarker } from '../engine/issue-marker.js'
import type { IssueChange, IssueDraft, IssueTracker } from '../engine/ports.js'
import type { TrackedIssue } from '../engine/types/tracked-issue.js'
import type { Repository } from '../engine/types/workflow-run.js'
import { createComment } from './comments.js'
import { createOnce, sentOnce } from './create-once.js'
import type { ApiIssue, LabelledIssues } from './labelled-issues.js'
import type { GitHubClient } from './octokit.js'
import { createAuthorCheck, type AuthorCheck } from './own-author.js'

interface Tracker {
  client: GitHubClient
  repository: Repository
  isOwn: AuthorCheck
}

/** `labelled` are those with the label that every issue of the tool carries: the first configured. */
export function createIssueTracker(
  client: GitHubClient,
  repository: Repository,
  labelled: LabelledIssues
): IssueTracker {
  const tracker = { client, repository, isOwn: createAuthorCheck(client) }
  return {
    list: async () => await keepOwn(tracker, await labelled.fresh()),
    create: (draft) => create(tracker, draft),
    update: (number, change) => update(tracker, number, change),
    comment: async (number, body) => {
      await createComment(client, repository, number, body)
    }
  }
}

async function keepOwn({ isOwn }: Tracker, issues: ApiIssue[]): Promise<TrackedIssue[]> {
  const own: TrackedIssue[] = []
  for (const issue of issues) {
    // GitHub lists pull requests as issues (A9.3).
    const tracked = issue.pull_request ? null : toTracked(issue)
    if (tracked && (await isOwn(issue.user))) own.push(tracked)
  }
  return own
}

async function create(tracker: Tracker, draft: IssueDraft): Promise<TrackedIssue> {
  const { client, repository } = tracker
  const post = async ({ title, body, labels }: IssueDraft): Promise<TrackedIssue> => {
    const { data } = await client.octokit.rest.issues.create({
      ...repository,
      title,
      body,
      labels,
      ...sentOnce
    })
    return expectTracked(data)
  }
  const once = (wanted: IssueDraft) =>
    createOnce(
      client,
      () => post(wanted),
      () => findSame(tracker, wanted)
    )
  const issue = await withoutRefusedLabels(draft, once, { ...draft, labels: [] })
  warnOfLabels(client, draft.labels, issue)
  return issue
}

/** Looked for among all new issues, whatever their label. The marker's line is its own in each draft. */
async function findSame(tracker: Tracker, draft: IssueDraft): Promise<TrackedIssue | null> {
  const { data } = await tracker.client.octokit.rest.issues.listForRepo({
    ...tracker.repository,
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: 30
  })
  const own = await keepOwn(tracker, data)
  return own.find(({ body }) => firstLine(body) === firstLine(draft.body)) ?? null
}

async function update(
  { client, repository }: Tracker,
  number: number,
  { body, labels, state, stateReason }: IssueChange
): Promise<TrackedIssue> {
  const patch = async (wanted: { labels?: string[] }): Promise<TrackedIssue> => {
    const { data } = await client.octokit.rest.issues.update({
      ...repository,
      issue_number: number,
      ...(body === undefined ? {} : { body }),
      ...(state === undefined ? {} : { state }),
      ...(stateReason === undefined ? {} : { state_reason: stateReason }),
      ...(wanted.labels === undefined ? {} : { labels: wanted.labels })
    })
    return expectTracked(data)
  }
  if (labels === undefined) return await patch({})
  const issue = await withoutRefusedLabels({ labels }, patch, {})
  warnOfLabels(client, labels, issue)
  return issue
}

/** A missing label is no reason to lose the issue: where labels are refused it is written without. */
async function withoutRefusedLabels<T extends { labels?: string[] }>(
  wanted: T,
  write: (wanted: T) => Promise<TrackedIssue>,
  plain: T
): Promise<TrackedIssue> {
  try {
    return await write(wanted)
  } catch (error) {
    const refused = error instanceof GitHubError && (error.status === 422 || error.needs !== null)
    if (!refused || !wanted.labels?.length) throw error
    return await write(plain)
  }
}

/** GitHub also drops labels in silence, where the token may not set them. */
function warnOfLabels({ log }: GitHubClient, wanted: string[], { labels }: TrackedIssue): void {
  const set = new Set(labels.map((label) => label.toLowerCase()))
  if (wanted.every((label) => set.has(label.toLowerCase()))) return
  log.warning('GitHub did not take all labels; the issue may not be found again. Set them by hand.')
}

function toTracked(issue: ApiIssue): TrackedIssue | null {
  const marker = decodeMarker(issue.body ?? '')
  if (!marker) return null
  return {
    number: issue.number,
    url: issue.html_url,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state === 'closed' ? 'closed' : 'open',
    stateReason: reasonOf(issue),
    labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    createdAt: issue.created_at,
    closedAt: issue.closed_at,
    marker
  }
}

function reasonOf({ state, state_reason: reason }: ApiIssue): TrackedIssue['stateReason'] {
  return state === 'closed' && reason && reason !== 'reopened' ? reason : null
}

function expectTracked(issue: ApiIssue): TrackedIssue {
  const tracked = toTracked(issue)
  if (tracked) return tracked
  throw new GitHubError(
    `Issue #${issue.number} does not carry the tool's marker; somebody may have edited it.`,
    200,
    null
  )
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? ''
}
