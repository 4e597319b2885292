import { fullName, htmlUrl, iso, repositoryJson } from '../http/format.js'
import type { Hub, RepositoryState } from '../model.js'

/** GitHub's full-repository, which serves as its plain repository too. */
export function fullRepositoryJson(hub: Hub, repo: RepositoryState) {
  const open = [...repo.issues.values()].filter(({ state }) => state === 'open').length
  const made = iso(repo.createdAt ?? 0)
  return {
    ...repositoryJson(hub, repo),
    git_url: `git://127.0.0.1/${fullName(repo)}.git`,
    ssh_url: `git@127.0.0.1:${fullName(repo)}.git`,
    clone_url: `${htmlUrl(hub, repo)}.git`,
    svn_url: htmlUrl(hub, repo),
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repo.defaultBranch,
    visibility: repo.private ? 'private' : 'public',
    archived: false,
    disabled: false,
    is_template: false,
    topics: [],
    has_issues: repo.settings.hasIssues,
    has_projects: false,
    has_downloads: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    ...counts(open),
    pushed_at: made,
    created_at: made,
    updated_at: made
  }
}

function counts(open: number) {
  return {
    size: 0,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    subscribers_count: 0,
    network_count: 0,
    open_issues: open,
    open_issues_count: open
  }
}
