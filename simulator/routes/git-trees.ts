import { gitLookup } from '../git/run-git.js'
import { entryAt, listTree, type TreeChange, writeBlob, writeTree } from '../git/trees.js'
import { isWorkflowFile } from '../git/workflow-changes.js'
import { notFound, unprocessable } from '../http/api-error.js'
import { jsonBody, type JsonBody, optionalString } from '../http/body.js'
import {
  type ApiContext,
  demand,
  grants,
  refusal,
  repositoryOf,
  type RouteContext
} from '../http/context.js'
import { apiUrl } from '../http/format.js'
import type { Hub, RepositoryState } from '../model.js'

const modes = ['100644', '100755', '040000', '160000', '120000']

/** Trees of the git data API. */
export function gitTreeRoutes({ app, hub }: RouteContext): void {
  app.get('/repos/:owner/:repo/git/trees/:tree_sha{.+}', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'contents', 'read')
    const answer = await treeJson(hub, repo, c.req.param('tree_sha'), !!c.req.query('recursive'))
    if (!answer) throw notFound()
    return c.json(answer)
  })

  app.post('/repos/:owner/:repo/git/trees', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'contents', 'write')
    const body = await jsonBody(c)
    const changes = await changesOf(repo, body)
    await demandWorkflowPower(c, repo, changes)
    const base = optionalString(body, 'base_tree')
    if (base && !(await treeSha(repo, base)))
      throw unprocessable('base_tree is not a valid tree oid')
    const sha = await written(repo, base ?? null, changes)
    return c.json(await treeJson(hub, repo, sha, false), 201)
  })
}

async function treeJson(hub: Hub, repo: RepositoryState, name: string, recursive: boolean) {
  const sha = await treeSha(repo, name)
  const entries = sha && (await listTree(repo.gitDir, sha, recursive))
  if (!sha || !entries) return null
  const url = `${apiUrl(hub, repo)}/git`
  return {
    sha,
    url: `${url}/trees/${sha}`,
    tree: entries.map(({ path, mode, type, sha, size }) => ({
      path,
      mode,
      type,
      sha,
      ...(size === null ? {} : { size }),
      url: `${url}/${type}s/${sha}`
    })),
    truncated: false
  }
}

function treeSha(repo: RepositoryState, name: string): Promise<string | null> {
  if (name.startsWith('-')) return Promise.resolve(null)
  return gitLookup(repo.gitDir, ['rev-parse', '--verify', '--quiet', `${name}^{tree}`])
}

async function changesOf(repo: RepositoryState, body: JsonBody): Promise<TreeChange[]> {
  if (!Array.isArray(body.tree)) throw unprocessable('Invalid tree info')
  const changes: TreeChange[] = []
  for (const entry of body.tree as JsonBody[]) {
    const path = optionalString(entry, 'path')
    const mode = optionalString(entry, 'mode')
    const content = optionalString(entry, 'content')
    if (!path || path.startsWith('/'))
      throw unprocessable('tree.path contains a malformed path component')
    if (!mode || !modes.includes(mode)) throw unprocessable('Must supply a valid tree.mode')
    if (content === undefined && entry.sha === undefined) {
      throw unprocessable('Must supply either tree.sha or tree.content')
    }
    const sha = content === undefined ? optionalString(entry, 'sha') : undefined
    const stored = content === undefined ? (sha ?? null) : await writeBlob(repo.gitDir, content)
    changes.push({ path, mode, sha: stored })
  }
  return changes
}

/** A tree with a new or other workflow file is refused here, before any ref moves; the blob itself was not. */
async function demandWorkflowPower(
  c: ApiContext,
  repo: RepositoryState,
  changes: readonly TreeChange[]
): Promise<void> {
  const { token } = c.var
  if (!token || grants(token, repo, 'workflows', 'write')) return
  for (const { path, sha } of changes.filter((change) => isWorkflowFile(change.path))) {
    const known = await entryAt(repo.gitDir, `refs/heads/${repo.defaultBranch}`, path)
    if ((known?.sha ?? null) !== sha) throw refusal(token, 'contents=write,workflows=write')
  }
}

async function written(
  repo: RepositoryState,
  base: string | null,
  changes: readonly TreeChange[]
): Promise<string> {
  try {
    return await writeTree(repo.gitDir, base, changes)
  } catch {
    throw unprocessable('GitRPC::BadObjectState')
  }
}
