import { type CommitData, readCommit } from '../git/commits.js'
import { gitLookup, gitText } from '../git/run-git.js'
import { notFound, unprocessable } from '../http/api-error.js'
import { jsonBody, type JsonBody, optionalString, requiredString } from '../http/body.js'
import { type ApiContext, demand, repositoryOf, type RouteContext } from '../http/context.js'
import { iso } from '../http/format.js'
import { gitCommitJson, identityOf } from '../json/commit-json.js'
import type { Hub, RepositoryState } from '../model.js'

/** Commits of the git data API: by sha, and made from a tree. */
export function gitCommitRoutes({ app, hub }: RouteContext): void {
  app.get('/repos/:owner/:repo/git/commits/:commit_sha', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'contents', 'read')
    const commit = await commitBySha(repo, c.req.param('commit_sha'))
    if (!commit) throw notFound()
    return c.json(gitCommitJson(hub, repo, commit))
  })

  app.post('/repos/:owner/:repo/git/commits', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'contents', 'write')
    const body = await jsonBody(c)
    const input = requiredString(body, 'message')
    const tree = requiredString(body, 'tree')
    const parents = parentsOf(body)
    if (!(await isA('tree', repo, tree))) throw unprocessable('Tree SHA does not exist')
    for (const parent of parents) {
      if (await isA('commit', repo, parent)) continue
      throw unprocessable('Parent SHA does not exist or is not a commit object')
    }
    const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])]
    const sha = await gitText(repo.gitDir, args, { input, env: people(c, hub, body) })
    return c.json(gitCommitJson(hub, repo, (await commitBySha(repo, sha)) as CommitData), 201)
  })
}

function commitBySha(repo: RepositoryState, sha: string): Promise<CommitData | null> {
  return /^[0-9a-f]{40}$/.test(sha) ? readCommit(repo.gitDir, sha) : Promise.resolve(null)
}

async function isA(type: 'tree' | 'commit', repo: RepositoryState, sha: string): Promise<boolean> {
  if (!/^[0-9a-f]{40}$/.test(sha)) return false
  return (await gitLookup(repo.gitDir, ['cat-file', '-t', sha])) === type
}

function parentsOf({ parents = [] }: JsonBody): string[] {
  if (!Array.isArray(parents)) throw unprocessable('Invalid request.\n\nparents is not an array.')
  return parents.map((parent: unknown) => String(parent))
}

/** Author and committer as git reads them; an integration that names nobody commits through GitHub, which signs. */
function people(c: ApiContext, hub: Hub, body: JsonBody): Record<string, string> {
  const { token } = c.var
  const own = identityOf(hub, token?.login ?? 'ghost')
  const integration = token?.kind === 'workflow' || token?.kind === 'app'
  const named = (body.author ?? {}) as JsonBody
  const signed = integration && !body.author && !body.committer
  const committer = signed
    ? { name: 'GitHub', email: 'noreply@github.com' }
    : ((body.committer ?? { ...own, ...named }) as JsonBody)
  return { ...person('AUTHOR', { ...own, ...named }, hub), ...person('COMMITTER', committer, hub) }
}

function person(role: string, given: JsonBody, hub: Hub): Record<string, string> {
  return {
    [`GIT_${role}_NAME`]: requiredString(given, 'name'),
    [`GIT_${role}_EMAIL`]: requiredString(given, 'email'),
    [`GIT_${role}_DATE`]: optionalString(given, 'date') ?? iso(hub.now())
  }
}
