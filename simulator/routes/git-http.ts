import { gunzipSync } from 'node:zlib'

import type { ContentfulStatusCode } from 'hono/utils/http-status'

import { httpBackend } from '../git/http-backend.js'
import { parsePush, type PushCommand, refusedPush } from '../git/pkt-lines.js'
import { readRef, zeroSha } from '../git/refs.js'
import { git } from '../git/run-git.js'
import { workflowChanges } from '../git/workflow-changes.js'
import { type ApiContext, grants, repositoryOf, type RouteContext } from '../http/context.js'
import { secretOf } from '../http/authentication.js'
import { ApiError } from '../http/api-error.js'
import { fullName } from '../http/format.js'
import type { Hub, RepositoryState, Token } from '../model.js'
import { tellPush } from '../pushes.js'

/** Clone, fetch and push over HTTP, with a token as the password. */
export function gitHttpRoutes({ app, hub, events }: RouteContext): void {
  app.all('/:owner/:dir{[^/]+\\.git}/:path{.+}', async (c) => {
    const repo = visibleRepository(c, hub)
    if (repo instanceof Response) return repo
    const writes = isPush(c)
    const refused = writes ? refusedWriter(c, repo) : null
    if (refused) return refused
    const body = await plainBody(c)
    const { token } = c.var
    if (!writes || c.req.method !== 'POST' || !token) return backend(c, repo, body)
    const push = parsePush(body)
    const reason = await refusalOf(token, repo, push.commands, push.pack)
    if (reason !== null) return packAnswer(c, refusedPush(push, reason))
    const answer = await backend(c, repo, body)
    for (const command of push.commands) {
      const now = (await readRef(repo.gitDir, command.ref)) ?? zeroSha
      if (now !== command.after) continue
      await tellPush({ hub, events }, repo, { ...command, actor: token.login, token })
    }
    return answer
  })
}

function visibleRepository(c: ApiContext, hub: Hub): RepositoryState | Response {
  if (!c.var.token && secretOf(c.req.header('Authorization')) !== null) {
    return refuse(
      c,
      401,
      'Invalid username or token. Password authentication is not supported for Git operations.'
    )
  }
  const [, owner = '', dir = ''] = c.req.path.split('/')
  try {
    return repositoryOf(
      c,
      hub,
      `${decodeURIComponent(owner)}/${decodeURIComponent(dir).replace(/\.git$/, '')}`
    )
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return c.var.token
      ? refuse(c, 404, 'Repository not found.')
      : refuse(c, 401, 'Repository not found.')
  }
}

function isPush(c: ApiContext): boolean {
  return c.req.path.endsWith('/git-receive-pack') || c.req.query('service') === 'git-receive-pack'
}

function refusedWriter(c: ApiContext, repo: RepositoryState): Response | null {
  const { token } = c.var
  if (!token) return refuse(c, 401, 'No anonymous write access.')
  if (grants(token, repo, 'contents', 'write')) return null
  return refuse(c, 403, `Permission to ${fullName(repo)}.git denied to ${token.login}.`)
}

/** git shows the text of such an answer after `remote:`, and asks for a password on a 401. */
function refuse(c: ApiContext, status: ContentfulStatusCode, text: string): Response {
  if (status === 401) c.header('WWW-Authenticate', 'Basic realm="GitHub"')
  return c.text(`${text}\n`, status)
}

async function plainBody(c: ApiContext): Promise<Buffer> {
  const body = Buffer.from(await c.req.arrayBuffer())
  return c.req.header('Content-Encoding') === 'gzip' ? gunzipSync(body) : body
}

/** Why GitHub refuses this push for a workflow file that it touches, in its words; null where it does not. */
async function refusalOf(
  token: Token,
  repo: RepositoryState,
  commands: readonly PushCommand[],
  pack: Buffer
): Promise<string | null> {
  if (grants(token, repo, 'workflows', 'write')) return null
  // What is refused below stays as objects that nothing points to, as it does on any server.
  if (pack.length > 0)
    await git(repo.gitDir, ['index-pack', '--stdin', '--fix-thin'], { input: pack })
  for (const command of commands) {
    const [path] = await workflowChanges(repo.gitDir, repo.defaultBranch, command)
    if (path !== undefined) return refusalText(token, path)
  }
  return null
}

function refusalText({ kind }: Token, path: string): string {
  const integration = kind === 'workflow' || kind === 'app'
  const who = integration ? 'a GitHub App' : 'a Personal Access Token'
  const needed = kind === 'classic' ? '`workflow` scope' : '`workflows` permission'
  return `refusing to allow ${who} to create or update workflow \`${path}\` without ${needed}`
}

function packAnswer(c: ApiContext, body: Buffer): Response {
  const headers = {
    'Content-Type': 'application/x-git-receive-pack-result',
    'Cache-Control': 'no-cache'
  }
  return c.body(new Uint8Array(body), 200, headers)
}

async function backend(c: ApiContext, repo: RepositoryState, body: Buffer): Promise<Response> {
  const { pathname, search } = new URL(c.req.url)
  const answer = await httpBackend({
    gitDir: repo.gitDir,
    method: c.req.method,
    path: pathname.replace(/^\/[^/]+\/[^/]+/, ''),
    query: search.slice(1),
    contentType: c.req.header('Content-Type') ?? '',
    protocol: c.req.header('Git-Protocol') ?? '',
    user: c.var.token?.login ?? '',
    body
  })
  const status = answer.status as ContentfulStatusCode
  return c.body(new Uint8Array(answer.body), status, answer.headers)
}
