import { forbidden, notFound, validationFailed } from '../http/api-error.js'
import { demandLength, jsonBody, type JsonBody, requiredString } from '../http/body.js'
import {
  type ApiContext,
  demand,
  type Level,
  repositoryOf,
  type RouteContext
} from '../http/context.js'
import { page } from '../http/paging.js'
import { actorOf, demandIssue, issueOf } from '../issues.js'
import { commentJson } from '../json/issue-json.js'
import type { CommentState, Hub, IssueState, RepositoryState } from '../model.js'

/** Comments of issues and pull requests. */
export function issueCommentRoutes(context: RouteContext): void {
  ofAnIssue(context)
  byId(context)
}

function ofAnIssue({ app, hub, events }: RouteContext): void {
  const path = '/repos/:owner/:repo/issues/:issue_number{[0-9]+}/comments'
  app.get(path, (c) => {
    const repo = repositoryOf(c, hub)
    const issue = issueOf(c, repo)
    demandIssue(c, repo, issue, 'read')
    const since = Date.parse(c.req.query('since') ?? '1970-01-01T00:00:00Z')
    const comments = issue.comments.filter(({ updatedAt }) => updatedAt >= since)
    return c.json(page(c, comments).map((comment) => commentJson(hub, repo, issue, comment)))
  })

  app.post(path, async (c) => {
    const repo = repositoryOf(c, hub)
    const issue = issueOf(c, repo)
    demandIssue(c, repo, issue, 'write')
    if (issue.locked) throw forbidden('Unable to create comment because issue is locked.')
    const body = textOf(await jsonBody(c))
    const at = hub.now()
    const author = actorOf(c)
    const comment = { id: hub.nextId(), body, author, createdAt: at, updatedAt: at }
    issue.comments.push(comment)
    issue.updatedAt = at
    const made = { action: 'created', number: issue.number, actor: author, commentId: comment.id }
    for (const tell of events.onIssueComment) tell(repo, { ...made, token: c.var.token })
    return c.json(commentJson(hub, repo, issue, comment), 201)
  })
}

function byId({ app, hub }: RouteContext): void {
  const path = '/repos/:owner/:repo/issues/comments/:comment_id{[0-9]+}'
  app.get(path, (c) => {
    const { repo, issue, comment } = commentOf(c, hub, 'read')
    return c.json(commentJson(hub, repo, issue, comment))
  })

  app.patch(path, async (c) => {
    const { repo, issue, comment } = commentOf(c, hub, 'write')
    comment.body = textOf(await jsonBody(c))
    comment.updatedAt = hub.now()
    return c.json(commentJson(hub, repo, issue, comment))
  })

  app.delete(path, (c) => {
    const { issue, comment } = commentOf(c, hub, 'write')
    issue.comments = issue.comments.filter((other) => other !== comment)
    return c.body(null, 204)
  })
}

function commentOf(
  c: ApiContext,
  hub: Hub,
  level: Level
): { repo: RepositoryState; issue: IssueState; comment: CommentState } {
  const repo = repositoryOf(c, hub)
  const id = Number(c.req.param('comment_id'))
  for (const issue of repo.issues.values()) {
    const comment = issue.comments.find((other) => other.id === id)
    if (!comment) continue
    demandIssue(c, repo, issue, level)
    return { repo, issue, comment }
  }
  demand(c, repo, 'issues', level)
  throw notFound()
}

function textOf(body: JsonBody): string {
  const text = requiredString(body, 'body')
  if (text.trim() === '') {
    const problem = { resource: 'IssueComment', field: 'data', code: 'unprocessable' } as const
    throw validationFailed({ ...problem, message: 'Body cannot be blank' })
  }
  demandLength(text, 65_536, 'IssueComment', 'body')
  return text
}
