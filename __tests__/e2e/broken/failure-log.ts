import type { Ground } from '../../../bench/heal/ground.js'
import type { RunState } from '../../../simulator/model.js'

/** What GitHub tells of a failed run to somebody who asks: the failing job and all that it says of it. */
export interface FailureLog {
  /** null for a run without jobs. */
  job: string | null
  text: string
}

interface Job {
  id: number
  name: string
  conclusion: string
}

interface Annotation {
  annotation_level: string
  message: string
}

/** The failing job's log as the API serves it, with the annotations that are not in it as the runner writes errors. */
export async function failureLog(ground: Ground, run: RunState): Promise<FailureLog> {
  const { jobs } = (await json(ground, `actions/runs/${run.id}/jobs`)) as { jobs: Job[] }
  const job =
    jobs.find(({ conclusion }) => conclusion === 'failure') ??
    jobs.find(({ conclusion }) => conclusion === 'cancelled')
  const check = job?.id ?? run.startupCheck?.id
  const log = job ? await text(ground, `actions/jobs/${job.id}/logs`) : ''
  const told = (await json(ground, `check-runs/${check}/annotations`)) as Annotation[]
  const errors = told
    .filter(({ annotation_level: level, message }) => level === 'failure' && !log.includes(message))
    .map(({ message }) => `##[error]${message}\n`)
  return { job: job?.name ?? null, text: log + errors.join('') || waitingLog(run) }
}

/** Of a job that found no runner only the lines that the service itself wrote are left. */
const waitingLog = ({ attempts }: RunState): string =>
  attempts
    .at(-1)
    ?.jobs.map(({ systemLog }) => systemLog)
    .join('') ?? ''

async function json(ground: Ground, path: string): Promise<unknown> {
  return await (await ask(ground, path)).json()
}

/** Empty where GitHub holds no log. */
async function text(ground: Ground, path: string): Promise<string> {
  const answer = await ask(ground, path)
  return answer.ok ? await answer.text() : ''
}

async function ask({ github, token }: Ground, path: string): Promise<Response> {
  const authorization = `Bearer ${token}`
  const headers = { authorization }
  const answer = await fetch(`${github.url}/repos/octo/app/${path}`, {
    headers,
    redirect: 'manual'
  })
  const next = answer.headers.get('location')
  return next === null ? answer : await fetch(next)
}
