import { forbidden } from '../http/api-error.js'
import type { Listeners } from '../listeners.js'
import { concludeJobs } from '../builder/conclude-jobs.js'
import { currentAttempt } from '../json/run-json.js'
import type { Actions, Hub, RepositoryState, Rerun, RunState } from '../model.js'
import { mergeWaiting } from '../pulls/auto-merge.js'
import { type Background, background } from './background.js'
import { issueOccurrence } from './issue-occurrence.js'
import { dispatchOccurrence, scheduleOccurrence } from './manual-occurrences.js'
import type { Occurrence } from './occurrence.js'
import type { RunAction } from './payloads/workflow-run-payload.js'
import { pullRequestOccurrence } from './pull-request-occurrence.js'
import { pushOccurrence } from './push-occurrence.js'
import { startRuns } from './start-runs.js'
import { type WorkflowFiles, defaultHead, workflowFiles } from './workflow-files.js'
import { workflowRunOccurrence } from './workflow-run-occurrence.js'

/** What `registerEvents` needs of a simulator. */
export interface EventGround {
  hub: Hub
  events: Listeners
  onClose: (listener: () => void | Promise<void>) => void
}

interface Ground {
  hub: Hub
  events: Listeners
  work: Background
  filesAt: WorkflowFiles
  /** Of the runs being executed, by id. */
  controllers: Map<number, AbortController>
  /** Of the simulator's end: a run that starts after it is cancelled too. */
  closing: AbortController
  /** How many `workflow_run` events led to a run, by its id; 0 where absent. */
  depths: Map<number, number>
}

/** Lets pushes, pull requests, issues and runs start workflow runs, executed in the background. */
export function registerEvents({ hub, events, onClose }: EventGround): Actions {
  const ground: Ground = {
    hub,
    events,
    work: background(),
    filesAt: workflowFiles(),
    controllers: new Map(),
    closing: new AbortController(),
    depths: new Map()
  }
  const on = (repo: RepositoryState, occurrence: () => Promise<Occurrence | null>) =>
    ground.work.inLine(async () => {
      const found = await occurrence()
      if (found) await start(ground, repo, found)
    })
  events.onPush.push((repo, push) => on(repo, () => pushOccurrence(hub, repo, push)))
  events.onPullRequest.push((repo, activity) =>
    on(repo, () => pullRequestOccurrence(hub, repo, activity))
  )
  events.onIssue.push((repo, activity) =>
    on(repo, () => issueOccurrence(hub, repo, 'issues', activity))
  )
  events.onIssueComment.push((repo, activity) =>
    on(repo, () => issueOccurrence(hub, repo, 'issue_comment', activity))
  )
  const actions = actionsOf(ground)
  hub.actions = actions
  onClose(() => {
    ground.closing.abort()
    return actions.idle()
  })
  return actions
}

function actionsOf(ground: Ground): Actions {
  const { hub, work } = ground
  return {
    async dispatch(repo, dispatch) {
      const runs = await start(ground, repo, await dispatchOccurrence(hub, repo, dispatch))
      if (!runs[0]) throw forbidden('Unable to dispatch this workflow')
      return runs[0]
    },
    async schedule(repo, cron) {
      const sha = await defaultHead(repo)
      if (sha) await start(ground, repo, scheduleOccurrence(hub, repo, sha, cron))
    },
    execute: (repo, run, rerun) => work.track(runAttempt(ground, repo, run, rerun)),
    approve(repo, run) {
      const attempt = currentAttempt(run)
      if (attempt.conclusion !== 'action_required') {
        throw forbidden('This run is not from a fork pull request')
      }
      Object.assign(attempt, { status: 'queued', conclusion: null })
      work.track(runAttempt(ground, repo, run))
    },
    cancel: (run) => cancel(ground, run),
    idle: () => work.idle()
  }
}

async function start(
  ground: Ground,
  repo: RepositoryState,
  occurrence: Occurrence
): Promise<RunState[]> {
  const runs = await startRuns(ground, repo, occurrence)
  for (const run of runs) {
    ground.depths.set(run.id, occurrence.depth)
    ground.work.track(firstAttempt(ground, repo, run))
  }
  return runs
}

/** A run that is executed ends by itself; one that a test described is cancelled as it stands. */
function cancel({ hub, controllers }: Ground, run: RunState): void {
  const controller = controllers.get(run.id)
  if (controller) return controller.abort()
  const attempt = currentAttempt(run)
  const ended = { status: 'completed', conclusion: 'cancelled', completedAt: hub.now() } as const
  for (const job of attempt.jobs) if (job.status !== 'completed') Object.assign(job, ended)
  Object.assign(attempt, { status: 'completed', conclusion: 'cancelled', updatedAt: hub.now() })
}

async function firstAttempt(ground: Ground, repo: RepositoryState, run: RunState): Promise<void> {
  await announce(ground, repo, run, 'requested')
  if (currentAttempt(run).status !== 'completed') await runAttempt(ground, repo, run)
  else await announce(ground, repo, run, 'completed')
}

async function runAttempt(
  ground: Ground,
  repo: RepositoryState,
  run: RunState,
  rerun?: Rerun
): Promise<void> {
  const { hub, controllers, closing } = ground
  const attempt = currentAttempt(run)
  const controller = new AbortController()
  const signal = AbortSignal.any([controller.signal, closing.signal])
  controllers.set(run.id, controller)
  Object.assign(attempt, { status: 'in_progress', startedAt: hub.now(), updatedAt: hub.now() })
  await announce(ground, repo, run, 'in_progress')
  try {
    await run.execute?.(attempt, { signal, ...(rerun && { rerun }) })
  } finally {
    controllers.delete(run.id)
    attempt.conclusion ??= concludeJobs(attempt.jobs)
    Object.assign(attempt, { status: 'completed', updatedAt: hub.now() })
  }
  await mergeWaiting(ground, repo, run)
  await announce(ground, repo, run, 'completed')
}

/** Tells the workflows that listen to other workflows' runs. */
async function announce(
  ground: Ground,
  repo: RepositoryState,
  run: RunState,
  action: RunAction
): Promise<void> {
  const depth = ground.depths.get(run.id) ?? 0
  const occurrence = await workflowRunOccurrence(ground.hub, repo, run, action, depth)
  if (occurrence) await start(ground, repo, occurrence)
}
