import { html } from 'hono/html'
import { fullName } from '../http/format.js'
import type {
  AnnotationState,
  AttemptState,
  JobState,
  RepositoryState,
  RunState
} from '../model.js'
import { type Html, layout, moment, statusMark } from './layout.js'

/** One attempt of a run: its jobs, their steps, and what was annotated. */
export function runPage(repo: RepositoryState, run: RunState, attempt: AttemptState): Html {
  const annotations = [
    ...(run.startupCheck?.annotations ?? []),
    ...attempt.jobs.flatMap((job) => job.annotations)
  ]
  return layout(
    `${run.displayTitle} · ${fullName(repo)}`,
    html`<h1>${run.displayTitle}</h1>
      <p class="about">
        ${statusMark(attempt)} · ${run.name} #${run.runNumber} · ${run.event} on
        ${run.headBranch ?? 'no branch'} at <code>${run.headSha.slice(0, 7)}</code> · by
        ${run.actor} · ${moment(attempt.startedAt)}
      </p>
      ${attempts(repo, run, attempt)} ${annotationList(annotations)}
      ${
        attempt.jobs.length === 0
          ? html`<p class="soft">This run has no jobs.</p>`
          : attempt.jobs.map((job) => jobSummary(repo, run, job))
      }`,
    fullName(repo)
  )
}

function attempts(repo: RepositoryState, run: RunState, shown: AttemptState): Html | string {
  if (run.attempts.length < 2) return ''
  const links = run.attempts.map(({ number }) =>
    number === shown.number
      ? html`<strong>${number}</strong> `
      : html`<a href="/${fullName(repo)}/actions/runs/${run.id}/attempts/${number}">${number}</a> `
  )
  return html`<p>Attempts: ${links}</p>`
}

function annotationList(annotations: readonly AnnotationState[]): Html | string {
  if (annotations.length === 0) return ''
  const items = annotations.map(
    ({ level, path, startLine, message }) =>
      html`<li>
        <span class="${level === 'failure' ? 'bad' : 'wait'}">${level}</span>
        <code>${path}:${startLine}</code> ${message}
      </li>`
  )
  return html`<h2>Annotations</h2>
    <ul>
      ${items}
    </ul>`
}

function jobSummary(repo: RepositoryState, run: RunState, job: JobState): Html {
  const page = `/${fullName(repo)}/actions/runs/${run.id}/job/${job.id}`
  const steps = job.steps.map(
    (step) =>
      html`<tr>
        <td>${statusMark(step)}</td>
        <td><a href="${page}#step:${step.number}:1">${step.name}</a></td>
      </tr>`
  )
  return html`<h2><a href="${page}">${job.name}</a> ${statusMark(job)}</h2>
    <table>
      ${steps}
    </table>`
}
