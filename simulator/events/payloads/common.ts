import { htmlUrl, iso, repositoryJson, userOf } from '../../http/format.js'
import type { Hub, RepositoryState } from '../../model.js'

export type Payload = Record<string, unknown>

/** What every webhook payload ends with: the repository, in the webhooks' fuller form, and who did it. */
export function common(hub: Hub, repo: RepositoryState, sender: string): Payload {
  return { repository: webhookRepository(hub, repo), sender: userOf(hub, sender) }
}

function webhookRepository(hub: Hub, repo: RepositoryState): Payload {
  const page = htmlUrl(hub, repo)
  const openIssues = [...repo.issues.values()].filter(({ state }) => state === 'open').length
  const someTime = iso(Date.UTC(2026, 0, 1))
  return {
    ...repositoryJson(hub, repo),
    ...{ created_at: someTime, updated_at: someTime, pushed_at: iso(hub.now()) },
    ...{ git_url: `${page}.git`, ssh_url: `${page}.git`, clone_url: `${page}.git`, svn_url: page },
    ...{ homepage: null, language: null, license: null, mirror_url: null, size: 1, topics: [] },
    ...{ has_issues: repo.settings.hasIssues, has_projects: false, has_downloads: true },
    ...{ has_wiki: false, has_pages: false, has_discussions: false },
    ...{ stargazers_count: 0, watchers_count: 0, watchers: 0, forks_count: 0, forks: 0 },
    ...{ open_issues_count: openIssues, open_issues: openIssues },
    ...{ archived: false, disabled: false, allow_forking: true, is_template: false },
    web_commit_signoff_required: false,
    visibility: repo.private ? 'private' : 'public',
    default_branch: repo.defaultBranch
  }
}
