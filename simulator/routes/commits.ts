import { differences } from '../git/compare.js'
import { type CommitData, listCommits, type LogQuery, readCommit } from '../git/commits.js'
import { isAncestor, resolveCommit } from '../git/refs.js'
import { gitText } from '../git/run-git.js'
import { notFound, unprocessable } from '../http/api-error.js'
import { type ApiContext, demand, repositoryOf, type RouteContext } from '../http/context.js'
import { asksFor, plainAnswer } from '../http/media-type.js'
import { page } from '../http/paging.js'
import { commitJson } from '../json/commit-json.js'
import { diffEntryJson } from '../json/diff-entry-json.js'
import { pullSimpleJson } from '../json/pull-json.js'
import type { RepositoryState } from '../model.js'

/** Commits with the users and files behind them, and the pull requests that they are in. */
export function commitRoutes({ app, hub }: RouteContext): void {
  app.get('/repos/:owner/:repo/commits', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'contents', 'read')
    const start = await resolveCommit(repo.gitDir, c.req.query('sha') ?? repo.defaultBranch)
    if (!start) throw notFound()
    const commits = await listCommits(repo.gitDir, [start], queryOf(c))
    return c.json(page(c, commits).map((commit) => commitJson(hub, repo, commit)))
  })

  app.get('/repos/:owner/:repo/commits/:commit_sha/pulls', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'pull-requests', 'read')
    const sha = await known(repo, c.req.param('commit_sha'))
    const pulls = [...repo.issues.values()].filter(({ pullRequest }) => pullRequest !== null)
    const having = await Promise.all(pulls.map((pull) => contains(repo, pull.pullRequest, sha)))
    const found = pulls.filter((_, index) => having[index])
    return c.json(page(c, found).map((pull) => pullSimpleJson(hub, repo, pull)))
  })

  app.get('/repos/:owner/:repo/commits/:ref{.+}', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'contents', 'read')
    const sha = await known(repo, c.req.param('ref'))
    if (asksFor(c, 'sha')) return plainAnswer(c, 'sha', sha)
    const commit = (await readCommit(repo.gitDir, sha)) as CommitData
    if (asksFor(c, 'diff')) {
      return plainAnswer(c, 'diff', await gitText(repo.gitDir, ['show', '--format=', sha]))
    }
    const files = await differences(repo.gitDir, commit.parents[0] ?? null, sha)
    const sum = (kind: 'additions' | 'deletions') =>
      files.reduce((all, file) => all + file[kind], 0)
    const [additions, deletions] = [sum('additions'), sum('deletions')]
    return c.json({
      ...commitJson(hub, repo, commit),
      stats: { additions, deletions, total: additions + deletions },
      files: files.map((file) => diffEntryJson(hub, repo, file, sha))
    })
  })
}

async function known(repo: RepositoryState, name: string): Promise<string> {
  const sha = await resolveCommit(repo.gitDir, name)
  if (!sha) throw unprocessable(`No commit found for SHA: ${name}`)
  return sha
}

async function contains(
  repo: RepositoryState,
  pull: { headSha: string; baseRef: string } | null,
  sha: string
): Promise<boolean> {
  if (!pull || !(await isAncestor(repo.gitDir, sha, pull.headSha))) return false
  return sha === pull.headSha || !(await isAncestor(repo.gitDir, sha, `refs/heads/${pull.baseRef}`))
}

function queryOf(c: ApiContext): LogQuery {
  const names = ['path', 'since', 'until', 'author'] as const
  return Object.fromEntries(
    names.flatMap((name) => (c.req.query(name) ? [[name, c.req.query(name)]] : []))
  )
}
