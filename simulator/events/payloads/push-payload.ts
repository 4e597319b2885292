import { type CommitData, listCommits, readCommit } from '../../git/commits.js'
import { zeroSha } from '../../git/refs.js'
import { htmlUrl } from '../../http/format.js'
import type { Push } from '../../listeners.js'
import type { Hub, RepositoryState } from '../../model.js'
import { type Payload, common } from './common.js'

/** The most commits a push event lists. */
const mostCommits = 20

/** The event `push`, for a branch or tag that was made or has moved. */
export async function pushPayload(
  hub: Hub,
  repo: RepositoryState,
  { ref, before, after, actor }: Push
): Promise<Payload> {
  const made = before === zeroSha
  const range = made ? [after] : [`${before}..${after}`]
  const commits = await listCommits(repo.gitDir, range, { count: made ? 1 : mostCommits })
  const head = await readCommit(repo.gitDir, after)
  const page = htmlUrl(hub, repo)
  return {
    ref,
    before,
    after,
    base_ref: null,
    created: made,
    deleted: after === zeroSha,
    forced: false,
    compare: made
      ? `${page}/compare/${after.slice(0, 12)}`
      : `${page}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: commits.toReversed().map((commit) => commitJson(page, commit)),
    head_commit: head && commitJson(page, head),
    pusher: { name: actor, email: `${actor}@users.noreply.github.com` },
    ...common(hub, repo, actor)
  }
}

function commitJson(page: string, { sha, tree, message, author, committer }: CommitData): Payload {
  const person = ({ name, email }: CommitData['author']) => ({ name, email, username: name })
  return {
    id: sha,
    tree_id: tree,
    distinct: true,
    message,
    timestamp: committer.date,
    url: `${page}/commit/${sha}`,
    author: person(author),
    committer: person(committer)
  }
}
