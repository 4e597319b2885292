import { html } from 'hono/html'
import { fullName } from '../http/format.js'
import type { IssueState, RepositoryState } from '../model.js'
import { type Html, layout, moment } from './layout.js'
import { markdown } from './markdown.js'
import { labels } from './repository-pages.js'

/** An issue or pull request with its comments. */
export function issuePage(repo: RepositoryState, issue: IssueState): Html {
  const { pullRequest: pull } = issue
  const state = pull?.merged ? 'merged' : issue.state
  const branches = pull
    ? html` · <code>${pull.headRef}</code> into <code>${pull.baseRef}</code>`
    : ''
  const comments = issue.comments.map((comment) =>
    post(`issuecomment-${comment.id}`, comment.author, comment.createdAt, comment.body)
  )
  return layout(
    `${issue.title} · ${fullName(repo)} #${issue.number}`,
    html`<h1>${issue.title} <span class="soft">#${issue.number}</span></h1>
      <p class="about">
        <span class="status ${issue.state === 'open' ? 'good' : 'off'}">${state}</span>${branches}
        ${labels(issue)}
      </p>
      ${post('issue', issue.author, issue.createdAt, issue.body ?? '')} ${comments}`,
    fullName(repo)
  )
}

function post(id: string, author: string, at: number, body: string): Html {
  return html`<article id="${id}">
    <div class="who"><strong>${author}</strong> <span class="soft">${moment(at)}</span></div>
    <div class="body">${markdown(body)}</div>
  </article>`
}
