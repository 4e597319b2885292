import type { CommitData } from '../git/commits.js'
import { apiUrl, htmlUrl, nodeId, userOf } from '../http/format.js'
import type { Hub, RepositoryState, User } from '../model.js'

/** GitHub's git-commit: what the git data routes give. */
export function gitCommitJson(hub: Hub, repo: RepositoryState, commit: CommitData) {
  const { sha } = commit
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: `${apiUrl(hub, repo)}/git/commits/${sha}`,
    html_url: `${htmlUrl(hub, repo)}/commit/${sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: treeLink(hub, repo, commit),
    message: commit.message,
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${apiUrl(hub, repo)}/git/commits/${parent}`,
      html_url: `${htmlUrl(hub, repo)}/commit/${parent}`
    })),
    verification: verification(commit)
  }
}

/** GitHub's commit: the same with the users behind it, as the commits routes give it. */
export function commitJson(hub: Hub, repo: RepositoryState, commit: CommitData) {
  const { sha } = commit
  const url = `${apiUrl(hub, repo)}/commits/${sha}`
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url,
    html_url: `${htmlUrl(hub, repo)}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: treeLink(hub, repo, commit),
      url: `${apiUrl(hub, repo)}/git/commits/${sha}`,
      comment_count: 0,
      verification: verification(commit)
    },
    author: personJson(hub, commit.author.email),
    committer: personJson(hub, commit.committer.email),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${apiUrl(hub, repo)}/commits/${parent}`,
      html_url: `${htmlUrl(hub, repo)}/commit/${parent}`
    }))
  }
}

/** The name and address that GitHub writes into commits of this user. */
export function identityOf(hub: Hub, login: string): { name: string; email: string } {
  const { id } = userOf(hub, login) as Partial<User>
  return { name: login, email: `${id}+${login}@users.noreply.github.com` }
}

/** The login of a `noreply` address, or null for any other one. */
export function loginOf(email: string): string | null {
  return /^(?:\d+\+)?([^@+]+)@users\.noreply\.github\.com$/.exec(email)?.[1] ?? null
}

function personJson(hub: Hub, email: string) {
  const login = email === 'noreply@github.com' ? 'web-flow' : loginOf(email)
  return login === null ? null : userOf(hub, login)
}

function treeLink(hub: Hub, repo: RepositoryState, { tree }: CommitData) {
  return { sha: tree, url: `${apiUrl(hub, repo)}/git/trees/${tree}` }
}

/** GitHub signs what it commits itself, and nothing else is signed here. */
function verification({ committer, message, tree }: CommitData) {
  if (committer.email !== 'noreply@github.com') {
    return {
      verified: false,
      reason: 'unsigned',
      signature: null,
      payload: null,
      verified_at: null
    }
  }
  return {
    verified: true,
    reason: 'valid',
    signature: '-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----',
    payload: `tree ${tree}\n\n${message}`,
    verified_at: committer.date
  }
}
