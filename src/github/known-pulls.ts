import { decodePullMarker } from '../engine/pull-marker.js'
import type { KnownPull } from '../engine/types/tracked-pull.js'
import type { ApiIssue, LabelledIssues } from './labelled-issues.js'
import type { AuthorCheck } from './own-author.js'

/** The tool's own pull requests, as the list of issues tells them. */
export async function knownPulls(
  labelled: LabelledIssues,
  isOwn: AuthorCheck
): Promise<KnownPull[]> {
  const own: KnownPull[] = []
  for (const issue of await labelled.known()) {
    const known = issue.pull_request ? toKnown(issue) : null
    if (known && (await isOwn(issue.user))) own.push(known)
  }
  return own
}

function toKnown(issue: ApiIssue): KnownPull | null {
  const body = issue.body ?? ''
  const marker = decodePullMarker(body)
  if (!marker) return null
  const mergedAt = issue.pull_request?.merged_at ?? null
  const closed = mergedAt === null ? ('closed' as const) : ('merged' as const)
  return {
    number: issue.number,
    url: issue.pull_request?.html_url ?? issue.html_url,
    state: issue.state === 'open' ? 'open' : closed,
    mergedAt,
    draft: issue.draft ?? false,
    labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    body,
    marker
  }
}
