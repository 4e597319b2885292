import { countCommits, differences, mergeBase, unifiedDiff } from '../git/compare.js'
import { type CommitData, listCommits, readCommit } from '../git/commits.js'
import { resolveCommit } from '../git/refs.js'
import { git } from '../git/run-git.js'
import { notFound } from '../http/api-error.js'
import { demand, repositoryOf, type RouteContext } from '../http/context.js'
import { apiUrl, htmlUrl } from '../http/format.js'
import { asksFor, plainAnswer } from '../http/media-type.js'
import { page } from '../http/paging.js'
import { commitJson } from '../json/commit-json.js'
import { diffEntryJson } from '../json/diff-entry-json.js'
import type { Hub, RepositoryState } from '../model.js'

/** `GET compare/base...head`, where either may be `owner:branch` of a fork. */
export function compareRoutes({ app, hub }: RouteContext): void {
  app.get('/repos/:owner/:repo/compare/:basehead{.+}', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'contents', 'read')
    const basehead = c.req.param('basehead')
    const [baseName = '', headName = ''] = basehead.split('...')
    const base = await commitOf(hub, repo, baseName)
    const head = await commitOf(hub, repo, headName)
    const common = base && head && (await mergeBase(repo.gitDir, base, head))
    if (!base || !head || !common) throw notFound()
    if (asksFor(c, 'diff')) {
      return plainAnswer(c, 'diff', await unifiedDiff(repo.gitDir, common, head))
    }
    const commits = (await listCommits(repo.gitDir, [`${base}..${head}`])).reverse()
    const behind = await countCommits(repo.gitDir, `${head}..${base}`)
    const files = c.req.query('page') ? [] : await differences(repo.gitDir, common, head)
    const whole = async (sha: string) =>
      commitJson(hub, repo, (await readCommit(repo.gitDir, sha)) as CommitData)
    const shown = c.req.query('page') ? page(c, commits) : commits.slice(0, 250)
    return c.json({
      ...links(hub, repo, basehead),
      base_commit: await whole(base),
      merge_base_commit: await whole(common),
      status: statusOf(commits.length, behind),
      ahead_by: commits.length,
      behind_by: behind,
      total_commits: commits.length,
      commits: shown.map((commit) => commitJson(hub, repo, commit)),
      files: files.slice(0, 300).map((file) => diffEntryJson(hub, repo, file, head))
    })
  })
}

async function commitOf(hub: Hub, repo: RepositoryState, name: string): Promise<string | null> {
  const [owner, branch] = name.includes(':') ? name.split(':', 2) : []
  const fork = [...hub.repositories.values()].find(
    (other) => other.owner === owner && other !== repo && (other.fork || repo.fork)
  )
  if (!fork || !branch) return resolveCommit(repo.gitDir, branch ?? name)
  const sha = await resolveCommit(fork.gitDir, branch)
  if (sha) await git(repo.gitDir, ['fetch', '--quiet', '--no-tags', fork.gitDir, sha])
  return sha
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

function links(hub: Hub, repo: RepositoryState, basehead: string) {
  const html = `${htmlUrl(hub, repo)}/compare/${basehead}`
  return {
    url: `${apiUrl(hub, repo)}/compare/${basehead}`,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`
  }
}
