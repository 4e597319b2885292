import { type Author, commitFiles, webCommitter } from '../git/commit-files.js'
import { type CommitData, readCommit } from '../git/commits.js'
import { readRef } from '../git/refs.js'
import { entryAt, type TreeEntry } from '../git/trees.js'
import { apiError, notFound, unprocessable } from '../http/api-error.js'
import { jsonBody, type JsonBody, optionalString, requiredString } from '../http/body.js'
import { type ApiContext, demand, repositoryOf, type RouteContext } from '../http/context.js'
import { gitCommitJson, identityOf } from '../json/commit-json.js'
import { contentJson } from '../json/content-json.js'
import type { RepositoryState } from '../model.js'
import { pushFor } from '../pushes.js'

/** Creating, updating and deleting one file by a commit. */
export function contentWriteRoutes({ app, hub, events }: RouteContext): void {
  const context = { hub, events }
  app.put('/repos/:owner/:repo/contents/:path{.+}', async (c) => {
    const request = await writeRequest(c, context)
    const { repo, branch, path, existing, body } = request
    const text = requiredString(body, 'content')
    if (existing && body.sha === undefined) {
      throw unprocessable('Invalid request.\n\n"sha" wasn\'t supplied.')
    }
    const commit = await write(c, context, request, Buffer.from(text, 'base64'))
    const entry = (await entryAt(repo.gitDir, commit.sha, path)) as TreeEntry
    return c.json(
      {
        content: contentJson(hub, repo, entry, branch),
        commit: gitCommitJson(hub, repo, commit)
      },
      existing ? 200 : 201
    )
  })

  app.delete('/repos/:owner/:repo/contents/:path{.+}', async (c) => {
    const request = await writeRequest(c, context)
    requiredString(request.body, 'sha')
    if (!request.existing) throw notFound()
    const commit = await write(c, context, request, null)
    return c.json({ content: null, commit: gitCommitJson(hub, request.repo, commit) })
  })
}

interface WriteRequest {
  repo: RepositoryState
  path: string
  branch: string
  tip: string
  body: JsonBody
  existing: TreeEntry | null
}

async function writeRequest(
  c: ApiContext,
  { hub }: Pick<RouteContext, 'hub'>
): Promise<WriteRequest> {
  const repo = repositoryOf(c, hub)
  demand(c, repo, 'contents', 'write')
  const path = c.req.param('path') ?? ''
  const body = await jsonBody(c)
  const branch = optionalString(body, 'branch') ?? repo.defaultBranch
  const tip = await readRef(repo.gitDir, `refs/heads/${branch}`)
  if (!tip) throw notFound(`Branch ${branch} not found`)
  const existing = await entryAt(repo.gitDir, tip, path)
  const sha = optionalString(body, 'sha')
  if (sha !== undefined && sha !== existing?.sha) {
    throw apiError(409, `${path} does not match ${sha}`)
  }
  return { repo, path, branch, tip, body, existing }
}

async function write(
  c: ApiContext,
  { hub, events }: Pick<RouteContext, 'hub' | 'events'>,
  { repo, path, branch, tip, body }: WriteRequest,
  content: Buffer | null
): Promise<CommitData> {
  const login = c.var.token?.login ?? repo.owner
  const own = identityOf(hub, login)
  const after = await commitFiles(repo.gitDir, {
    parent: tip,
    files: { [path]: content },
    message: requiredString(body, 'message'),
    author: { ...own, ...(body.author as Author | undefined) },
    committer: login.endsWith('[bot]') && !body.committer ? webCommitter : own,
    at: hub.now()
  })
  await pushFor(c, { hub, events }, repo, { ref: `refs/heads/${branch}`, before: tip, after })
  return (await readCommit(repo.gitDir, after)) as CommitData
}
