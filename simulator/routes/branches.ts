import { type CommitData, readCommit } from '../git/commits.js'
import { listRefs, readRef } from '../git/refs.js'
import { notFound } from '../http/api-error.js'
import { demand, repositoryOf, type RouteContext } from '../http/context.js'
import { apiUrl, htmlUrl } from '../http/format.js'
import { page } from '../http/paging.js'
import { commitJson } from '../json/commit-json.js'

const heads = 'refs/heads/'

/** Branches; none is protected here. */
export function branchRoutes({ app, hub }: RouteContext): void {
  app.get('/repos/:owner/:repo/branches', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'contents', 'read')
    const refs = await listRefs(repo.gitDir, heads)
    return c.json(
      page(c, refs).map(({ name, sha }) => ({
        name: name.slice(heads.length),
        commit: { sha, url: `${apiUrl(hub, repo)}/commits/${sha}` },
        protected: false
      }))
    )
  })

  app.get('/repos/:owner/:repo/branches/:branch{.+}', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'contents', 'read')
    const name = c.req.param('branch')
    const sha = await readRef(repo.gitDir, heads + name)
    if (!sha) throw notFound('Branch not found')
    const url = `${apiUrl(hub, repo)}/branches/${name}`
    return c.json({
      name,
      commit: commitJson(hub, repo, (await readCommit(repo.gitDir, sha)) as CommitData),
      _links: { self: url, html: `${htmlUrl(hub, repo)}/tree/${name}` },
      protected: false,
      protection: { enabled: false, required_status_checks: requiredChecks },
      protection_url: `${url}/protection`
    })
  })
}

const requiredChecks = { enforcement_level: 'off', contexts: [], checks: [] }
