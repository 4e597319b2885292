import type { Done } from './carry-out.js'
import type { Tools } from './tools.js'
import type { Case } from './types/case.js'
import type { PlannedAction } from './types/plan.js'

/** Waits, looks once more whether a re-run is still right (A5.7), and asks for it. */
export async function rerun(
  action: PlannedAction & { kind: 'rerun' },
  { incident: { run } }: Case,
  { runs, rerunner, clock, log }: Tools
): Promise<Done> {
  if (action.delaySeconds > 0) log.info(`Waiting ${action.delaySeconds} s before the re-run.`)
  await clock.sleep(action.delaySeconds)
  const { owner, repo, id: runId } = run
  const [now, head] = await Promise.all([runs.run({ owner, repo, runId }), runs.branchHead(run)])
  if (now.attempt !== run.attempt || now.status !== 'completed') {
    return { status: 'dropped', detail: 'Somebody else has re-run it meanwhile.', url: run.url }
  }
  if (head !== run.headSha) {
    return { status: 'dropped', detail: 'The branch moved on while waiting.', url: run.url }
  }
  await rerunner.rerunFailedJobs(run)
  return { detail: `The failed jobs run again as attempt ${run.attempt + 1}.`, url: run.url }
}
