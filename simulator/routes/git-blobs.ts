import { readBlob, writeBlob } from '../git/trees.js'
import { notFound, unprocessable } from '../http/api-error.js'
import { jsonBody, optionalString, requiredString } from '../http/body.js'
import { demand, repositoryOf, type RouteContext } from '../http/context.js'
import { apiUrl, nodeId } from '../http/format.js'
import { asksFor, plainAnswer } from '../http/media-type.js'
import { base64Lines } from '../json/base64-lines.js'

/** Blobs of the git data API. */
export function gitBlobRoutes({ app, hub }: RouteContext): void {
  app.get('/repos/:owner/:repo/git/blobs/:file_sha', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'contents', 'read')
    const sha = c.req.param('file_sha')
    const content = await readBlob(repo.gitDir, sha)
    if (!content) throw notFound()
    if (asksFor(c, 'raw')) return plainAnswer(c, 'raw', content)
    return c.json({
      sha,
      node_id: nodeId('Blob', sha),
      size: content.length,
      url: `${apiUrl(hub, repo)}/git/blobs/${sha}`,
      content: base64Lines(content),
      encoding: 'base64'
    })
  })

  app.post('/repos/:owner/:repo/git/blobs', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'contents', 'write')
    const body = await jsonBody(c)
    const encoding = optionalString(body, 'encoding') ?? 'utf-8'
    if (encoding !== 'utf-8' && encoding !== 'base64') {
      throw unprocessable(`Invalid request.\n\n${encoding} is not a member of ["utf-8", "base64"].`)
    }
    const content = Buffer.from(requiredString(body, 'content'), encoding)
    const sha = await writeBlob(repo.gitDir, content)
    return c.json({ sha, url: `${apiUrl(hub, repo)}/git/blobs/${sha}` }, 201)
  })
}
