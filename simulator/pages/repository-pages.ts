import { html } from 'hono/html'
import { fullName } from '../http/format.js'
import { currentAttempt } from '../json/run-json.js'
import type { Hub, IssueState, RepositoryState, RunState } from '../model.js'
import { type Html, layout, moment, statusMark } from './layout.js'

/** All repositories, each with its last run. */
export function indexPage(hub: Hub): Html {
  const rows = [...hub.repositories.values()].map((repo) => {
    const last = newestFirst(repo)[0]
    return html`<tr>
      <td><a href="/${fullName(repo)}">${fullName(repo)}</a></td>
      <td>${last ? statusMark(currentAttempt(last)) : 'no run yet'}</td>
      <td>${openIssues(repo)} open</td>
    </tr>`
  })
  return layout(
    'Repositories',
    html`<h1>Repositories</h1>
      <table>
        <tr>
          <th>Repository</th>
          <th>Last run</th>
          <th>Issues</th>
        </tr>
        ${rows}
      </table>`
  )
}

/** The runs of a repository, newest first. */
export function runsPage(repo: RepositoryState): Html {
  const rows = newestFirst(repo).map((run) => {
    const attempt = currentAttempt(run)
    return html`<tr>
      <td>${statusMark(attempt)}</td>
      <td>
        <a href="/${fullName(repo)}/actions/runs/${run.id}">${run.displayTitle}</a><br />
        <span class="soft">${run.name} #${run.runNumber}, ${run.event}</span>
      </td>
      <td>${run.headBranch ?? ''}</td>
      <td>${attempt.number > 1 ? `attempt ${attempt.number}` : ''}</td>
      <td class="soft">${moment(run.createdAt)}</td>
    </tr>`
  })
  const none = html`<p class="soft">No workflow has run yet.</p>`
  return layout(
    `Runs · ${fullName(repo)}`,
    html`<h1>Workflow runs</h1>
      ${
        rows.length === 0
          ? none
          : html`<table>
              ${rows}
            </table>`
      }`,
    fullName(repo)
  )
}

/** Issues and pull requests of a repository, open ones first. */
export function issuesPage(repo: RepositoryState): Html {
  const rank = ({ state, number }: IssueState) => (state === 'open' ? 1e9 : 0) + number
  const issues = [...repo.issues.values()].sort((a, b) => rank(b) - rank(a))
  const rows = issues.map(
    (issue) =>
      html`<tr>
        <td class="soft">#${issue.number}</td>
        <td>
          <a href="/${fullName(repo)}/${issue.pullRequest ? 'pull' : 'issues'}/${issue.number}">
            ${issue.title}
          </a>
          ${labels(issue)}
        </td>
        <td>${issue.pullRequest ? 'pull request' : 'issue'}</td>
        <td>${issue.pullRequest?.merged ? 'merged' : issue.state}</td>
      </tr>`
  )
  const none = html`<p class="soft">Nothing has been opened yet.</p>`
  return layout(
    `Issues · ${fullName(repo)}`,
    html`<h1>Issues and pull requests</h1>
      ${
        rows.length === 0
          ? none
          : html`<table>
              ${rows}
            </table>`
      }`,
    fullName(repo)
  )
}

/** The labels of an issue. */
export function labels(issue: IssueState): Html[] {
  return issue.labels.map((name) => html`<span class="label">${name}</span>`)
}

function newestFirst(repo: RepositoryState): RunState[] {
  return [...repo.runs.values()].sort((a, b) => b.createdAt - a.createdAt || b.id - a.id)
}

function openIssues(repo: RepositoryState): number {
  return [...repo.issues.values()].filter(({ state }) => state === 'open').length
}
