import type { Hub, RepositoryState, User } from '../model.js'

type Json = Record<string, unknown>

/** GitHub's time stamp: UTC, whole seconds. */
export function iso(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** `iso`, or null where it has not happened. */
export function isoOrNull(ms: number | null): string | null {
  return ms === null ? null : iso(ms)
}

/** An opaque id as GraphQL and `node_id` use it. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`0${kind.length}:${kind}${id}`).toString('base64url')
}

/** `owner/name`. */
export function fullName(repo: RepositoryState): string {
  return `${repo.owner}/${repo.name}`
}

/** The repository's address in the API. */
export function apiUrl(hub: Hub, repo: RepositoryState): string {
  return `${hub.url}/repos/${fullName(repo)}`
}

/** The repository's address for people. */
export function htmlUrl(hub: Hub, repo: RepositoryState): string {
  return `${hub.url}/${fullName(repo)}`
}

/** GitHub's simple-user; a login nobody registered becomes a user, so that the answer stays whole. */
export function userOf(hub: Hub, login: string): Json {
  const user = knownUser(hub, login)
  const url = `${hub.url}/users/${encodeURIComponent(login)}`
  return {
    login,
    id: user.id,
    node_id: nodeId('User', user.id),
    avatar_url: `${hub.url}/avatars/u/${user.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${hub.url}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    user_view_type: 'public',
    site_admin: false
  }
}

function knownUser(hub: Hub, login: string): User {
  const known = hub.users.get(login)
  if (known) return known
  const user: User = { id: hub.nextId(), login, type: login.endsWith('[bot]') ? 'Bot' : 'User' }
  hub.users.set(login, user)
  return user
}

const resources = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}'
}

/** GitHub's minimal-repository, as it stands inside runs and events. */
export function repositoryJson(hub: Hub, repo: RepositoryState): Json {
  const url = apiUrl(hub, repo)
  return {
    id: repo.id,
    node_id: nodeId('Repository', repo.id),
    name: repo.name,
    full_name: fullName(repo),
    private: repo.private,
    owner: userOf(hub, repo.owner),
    html_url: htmlUrl(hub, repo),
    description: null,
    fork: repo.fork,
    url,
    ...Object.fromEntries(Object.entries(resources).map(([key, path]) => [key, url + path]))
  }
}
