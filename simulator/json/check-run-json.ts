import { apiUrl, htmlUrl, iso, isoOrNull, nodeId, userOf } from '../http/format.js'
import type { AnnotationState, Hub, RepositoryState, RunState } from '../model.js'
import { jobHtmlUrl } from './job-json.js'
import { pullRequestMinimal } from './pull-request-minimal.js'
import { currentAttempt } from './run-json.js'

/** A check run before it is written: a job of a run, or what the service says of a run that could not start. */
export interface CheckRun {
  run: RunState
  id: number
  name: string
  status: string
  conclusion: string | null
  startedAt: number | null
  completedAt: number | null
  annotations: AnnotationState[]
}

/** The check runs of a run: one for each job of its last attempt, or the one that explains why none started. */
export function checkRunsOf(run: RunState): CheckRun[] {
  const attempt = currentAttempt(run)
  const jobs = attempt.jobs.map((job) => ({ run, ...job }))
  if (!run.startupCheck) return jobs
  const { startedAt, updatedAt, status } = attempt
  return [
    {
      run,
      ...run.startupCheck,
      name: run.name,
      status,
      conclusion: 'failure',
      startedAt,
      completedAt: updatedAt
    },
    ...jobs
  ]
}

/** The check run of this id, among all attempts' jobs. */
export function checkRunOf(repo: RepositoryState, id: number): CheckRun | undefined {
  for (const run of repo.runs.values()) {
    const job = run.attempts.flatMap(({ jobs }) => jobs).findLast((one) => one.id === id)
    const found = job ? { run, ...job } : checkRunsOf(run).find((one) => one.id === id)
    if (found) return found
  }
  return undefined
}

/** GitHub's check-run. */
export function checkRunJson(hub: Hub, repo: RepositoryState, check: CheckRun) {
  const url = `${apiUrl(hub, repo)}/check-runs/${check.id}`
  const page = jobHtmlUrl(hub, repo, check.run, check)
  return {
    id: check.id,
    name: check.name,
    node_id: nodeId('CheckRun', check.id),
    head_sha: check.run.headSha,
    external_id: '',
    url,
    html_url: page,
    details_url: page,
    status: check.status,
    conclusion: check.conclusion,
    started_at: isoOrNull(check.startedAt),
    completed_at: isoOrNull(check.completedAt),
    output: {
      title: null,
      summary: null,
      text: null,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`
    },
    check_suite: { id: check.run.checkSuiteId },
    app: actionsApp(hub),
    pull_requests: check.run.pullRequests.flatMap((number) => pullRequestMinimal(hub, repo, number))
  }
}

/** GitHub's check-annotation. */
export function annotationJson(
  hub: Hub,
  repo: RepositoryState,
  run: RunState,
  one: AnnotationState
) {
  return {
    path: one.path,
    blob_href: `${htmlUrl(hub, repo)}/blob/${run.headSha}/${encodeURI(one.path)}`,
    start_line: one.startLine,
    start_column: null,
    end_line: one.endLine,
    end_column: null,
    annotation_level: one.level,
    title: one.title ?? '',
    message: one.message,
    raw_details: one.rawDetails ?? ''
  }
}

/** The app that Actions itself is, with its real id. */
export function actionsApp(hub: Hub) {
  return {
    id: 15368,
    slug: 'github-actions',
    node_id: nodeId('App', 15368),
    owner: userOf(hub, 'github'),
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${hub.url}/apps/github-actions`,
    created_at: iso(Date.UTC(2018, 6, 30)),
    updated_at: iso(Date.UTC(2025, 0, 1)),
    permissions: { actions: 'write', checks: 'write', contents: 'write', metadata: 'read' },
    events: []
  }
}
