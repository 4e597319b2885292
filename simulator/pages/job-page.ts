import { html } from 'hono/html'
import { fullName } from '../http/format.js'
import type { JobState, RepositoryState, RunState, StepState } from '../model.js'
import { type Html, layout, moment, statusMark } from './layout.js'

/** A browser holds no more of a log; the rest is for the download. */
const mostLines = 5000

const stamp = /^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z) /
// eslint-disable-next-line no-control-regex
const escapeSequences = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\))/g

/** A job's log, folded by step; `#step:<number>:<line>` is one of its lines. */
export function jobPage(repo: RepositoryState, run: RunState, job: JobState): Html {
  const whole = job.log === null ? '' : section(job, 'log', 'The whole log', job.log, true)
  return layout(
    `${job.name} · ${run.displayTitle}`,
    html`<h1>${job.name}</h1>
      <p class="about">
        ${statusMark(job)} ·
        <a href="/${fullName(repo)}/actions/runs/${run.id}">${run.displayTitle}</a>
        ${job.startedAt === null ? '' : html` · ${moment(job.startedAt)}`}
      </p>
      ${job.logLost ? html`<p class="soft">The log of this job was lost with its runner.</p>` : ''}
      ${job.logLost ? '' : job.steps.map((step) => stepSection(step))} ${job.logLost ? '' : whole}`,
    fullName(repo)
  )
}

function stepSection(step: StepState): Html {
  const open = step.conclusion === 'failure'
  return section(step, `step:${step.number}`, step.name, step.log, open)
}

function section(
  of: { status: string; conclusion: string | null },
  id: string,
  name: string,
  log: string,
  open: boolean
): Html {
  const lines = log === '' ? [] : log.replace(/\n$/, '').split('\n')
  const cut = lines.length - mostLines
  const first = Math.max(cut, 0)
  const rows = lines.slice(first).map((line, index) => row(`${id}:${first + index + 1}`, line))
  return html`<details class="step" id="${id}" ${open ? 'open' : ''}>
    <summary>${statusMark(of)} ${name}</summary>
    <div class="log">
      ${cut > 0 ? html`<p class="soft">The first ${cut} lines are only in the download.</p>` : ''}
      ${rows}
    </div>
  </details>`
}

function row(id: string, line: string): Html {
  const time = stamp.exec(line)?.[1] ?? ''
  const text = line.replace(stamp, '').replace(escapeSequences, '')
  const [, kind = '', rest = text] = /^##\[(error|warning|group|command)\](.*)$/s.exec(text) ?? []
  const shown = text.startsWith('##[endgroup]') ? '' : rest
  const number = id.slice(id.lastIndexOf(':') + 1)
  return html`<div class="row ${kind}" id="${id}" title="${time}">
    <a href="#${id}">${number}</a><span>${shown}</span>
  </div>`
}
