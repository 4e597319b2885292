import { isAncestor, isRefName, listRefs, type Ref, zeroSha } from '../git/refs.js'
import { gitLookup } from '../git/run-git.js'
import { notFound, unprocessable } from '../http/api-error.js'
import { jsonBody, requiredString } from '../http/body.js'
import { demand, repositoryOf, type RouteContext } from '../http/context.js'
import { apiUrl, nodeId } from '../http/format.js'
import { page } from '../http/paging.js'
import type { Hub, RepositoryState } from '../model.js'
import { pushFor } from '../pushes.js'

/** Refs of the git data API. */
export function gitRefRoutes(context: RouteContext): void {
  readRoutes(context)
  createRoute(context)
  updateRoutes(context)
}

function readRoutes({ app, hub }: RouteContext): void {
  app.get('/repos/:owner/:repo/git/ref/:ref{.+}', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'contents', 'read')
    const ref = await find(repo, c.req.param('ref'))
    if (!ref) throw notFound()
    return c.json(refJson(hub, repo, ref))
  })

  app.get('/repos/:owner/:repo/git/matching-refs/:ref{.+}', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'contents', 'read')
    const refs = await listRefs(repo.gitDir, `refs/${c.req.param('ref')}`)
    return c.json(page(c, refs).map((ref) => refJson(hub, repo, ref)))
  })
}

function createRoute({ app, hub, events }: RouteContext): void {
  app.post('/repos/:owner/:repo/git/refs', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'contents', 'write')
    const body = await jsonBody(c)
    const name = requiredString(body, 'ref')
    const sha = requiredString(body, 'sha')
    if (!name.startsWith('refs/') || name.split('/').length < 3) {
      throw unprocessable("Reference name must start with 'refs/' and have at least two slashes")
    }
    if (!(await isRefName(repo.gitDir, name)))
      throw unprocessable(`${name} is not a valid ref name.`)
    const type = await typeOf(repo, sha)
    if (!type) throw unprocessable('Object does not exist')
    if (await find(repo, name.slice('refs/'.length)))
      throw unprocessable('Reference already exists')
    await pushFor(c, { hub, events }, repo, { ref: name, before: zeroSha, after: sha })
    return c.json(refJson(hub, repo, { name, sha, type }), 201)
  })
}

function updateRoutes({ app, hub, events }: RouteContext): void {
  app.patch('/repos/:owner/:repo/git/refs/:ref{.+}', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'contents', 'write')
    const body = await jsonBody(c)
    const sha = requiredString(body, 'sha')
    const ref = await find(repo, c.req.param('ref'))
    if (!ref) throw unprocessable('Reference does not exist')
    const type = await typeOf(repo, sha)
    if (!type) throw unprocessable('Object does not exist')
    if (body.force !== true && !(await isAncestor(repo.gitDir, ref.sha, sha))) {
      throw unprocessable('Update is not a fast forward')
    }
    await pushFor(c, { hub, events }, repo, { ref: ref.name, before: ref.sha, after: sha })
    return c.json(refJson(hub, repo, { ...ref, sha, type }))
  })

  app.delete('/repos/:owner/:repo/git/refs/:ref{.+}', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'contents', 'write')
    const ref = await find(repo, c.req.param('ref'))
    if (!ref) throw unprocessable('Reference does not exist')
    await pushFor(c, { hub, events }, repo, { ref: ref.name, before: ref.sha, after: zeroSha })
    return c.body(null, 204)
  })
}

async function find(repo: RepositoryState, name: string): Promise<Ref | null> {
  const refs = await listRefs(repo.gitDir, `refs/${name}`)
  return refs.find((ref) => ref.name === `refs/${name}`) ?? null
}

function typeOf(repo: RepositoryState, sha: string): Promise<string | null> {
  if (!/^[0-9a-f]{40}$/.test(sha)) return Promise.resolve(null)
  return gitLookup(repo.gitDir, ['cat-file', '-t', sha])
}

function refJson(hub: Hub, repo: RepositoryState, { name, sha, type }: Ref) {
  const url = `${apiUrl(hub, repo)}/git`
  return {
    ref: name,
    node_id: nodeId('Ref', `${repo.id}:${name}`),
    url: `${url}/${name}`,
    object: { sha, type, url: `${url}/${type}s/${sha}` }
  }
}
