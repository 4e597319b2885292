import { Refusal } from './errors.js'
import type { RunReader } from './ports.js'
import type { Tools } from './tools.js'
import type { Case } from './types/case.js'
import type { Done, MainAction } from './types/plan.js'
import type { WorkflowRun } from './types/workflow-run.js'

/** Waits, looks once more whether a re-run is still right (A5.7), and asks for it. */
export async function rerun(
  action: MainAction & { kind: 'rerun' },
  { incident: { run } }: Case,
  { runs, rerunner, clock, log }: Tools
): Promise<Done> {
  if (action.delaySeconds > 0) log.info(`Waiting ${action.delaySeconds} s before the re-run.`)
  await clock.sleep(action.delaySeconds)
  const dropped = await whyNoLonger(run, runs)
  if (dropped !== null) return { status: 'dropped', detail: dropped, url: run.url }
  try {
    await rerunner.rerunFailedJobs(run)
  } catch (error) {
    // Another healer may have been faster between our look and GitHub's answer; then all is well.
    const meanwhile = error instanceof Refusal ? await whyNoLonger(run, runs) : null
    if (meanwhile === null) throw error
    return { status: 'dropped', detail: meanwhile, url: run.url }
  }
  return { detail: `The failed jobs run again as attempt ${run.attempt + 1}.`, url: run.url }
}

async function whyNoLonger(run: WorkflowRun, runs: RunReader): Promise<string | null> {
  const { owner, repo, id: runId } = run
  const [now, head] = await Promise.all([runs.run({ owner, repo, runId }), runs.branchHead(run)])
  if (now.attempt !== run.attempt || now.status !== 'completed') {
    return 'Somebody else has re-run it meanwhile.'
  }
  return head === run.headSha ? null : 'The branch moved on while waiting.'
}
