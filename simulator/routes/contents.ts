import { resolveCommit } from '../git/refs.js'
import { entryAt, listTree, readBlob, type TreeEntry } from '../git/trees.js'
import { notFound } from '../http/api-error.js'
import { type ApiContext, demand, repositoryOf, type RouteContext } from '../http/context.js'
import { asksFor, plainAnswer } from '../http/media-type.js'
import { base64Lines } from '../json/base64-lines.js'
import { contentJson } from '../json/content-json.js'
import type { Hub, RepositoryState } from '../model.js'

/** Reading files and folders at a ref. */
export function contentRoutes({ app, hub }: RouteContext): void {
  const read = (c: ApiContext) => readContents(c, hub)
  app.get('/repos/:owner/:repo/contents', read)
  app.get('/repos/:owner/:repo/contents/:path{.*}', read)
}

async function readContents(c: ApiContext, hub: Hub): Promise<Response> {
  const repo = repositoryOf(c, hub)
  demand(c, repo, 'contents', 'read')
  const path = (c.req.param('path') ?? '').replace(/^\/+|\/+$/g, '')
  const ref = c.req.query('ref') ?? repo.defaultBranch
  const commit = await resolveCommit(repo.gitDir, ref.replace(/^refs\//, ''))
  if (!commit) throw notFound(`No commit found for the ref ${ref}`)
  if (path === '') return folder(c, hub, repo, { treeish: commit, path, ref })
  const entry = await entryAt(repo.gitDir, commit, path)
  if (!entry) throw notFound()
  if (entry.type === 'tree') return folder(c, hub, repo, { treeish: entry.sha, path, ref })
  const content = await readBlob(repo.gitDir, entry.sha)
  if (!content) throw notFound()
  if (asksFor(c, 'raw')) return plainAnswer(c, 'raw', content)
  const file = contentJson(hub, repo, entry, ref)
  return c.json({ ...file, content: base64Lines(content), encoding: 'base64' })
}

async function folder(
  c: ApiContext,
  hub: Hub,
  repo: RepositoryState,
  { treeish, path, ref }: { treeish: string; path: string; ref: string }
): Promise<Response> {
  const entries = (await listTree(repo.gitDir, treeish, false)) ?? []
  const inFolder = (entry: TreeEntry) => (path === '' ? entry.path : `${path}/${entry.path}`)
  return c.json(
    entries.map((entry) => contentJson(hub, repo, { ...entry, path: inFolder(entry) }, ref))
  )
}
