import { orGap } from '../or-gap.js'
import { isFork, isOwn, isOwnBranch } from '../run-traits.js'
import type { Tools } from '../tools.js'
import type { FollowUpFacts } from '../types/follow-up.js'
import type { Outcome } from '../types/plan.js'
import type { Policy } from '../types/policy.js'
import type { KnownPull } from '../types/tracked-pull.js'
import type { Job, WorkflowRun } from '../types/workflow-run.js'
import { carryOutFollowUp } from './carry-out-follow-up.js'
import { decideFollowUp } from './decide-follow-up.js'
import { concerns } from './turn-of.js'

/** What a run that was looked into means for our pull requests that are open, merged or closed. */
export async function followUp(outcome: Outcome, tools: Tools, policy: Policy): Promise<Outcome> {
  const { run } = outcome
  if (!policy.fix || isFork(run) || isOwn(run, policy) || isOwnBranch(run)) return outcome
  // Fixes of a pull request's run are told there, and none is opened for them.
  if (run.event.startsWith('pull_request')) return outcome
  const gaps = [...outcome.gaps]
  const pulls = await orGap<KnownPull[]>(() => tools.pulls.list(), [], gaps)
  const concerned = pulls.filter((pull) => concerns(run, pull))
  if (concerned.length === 0) return { ...outcome, gaps }
  const facts = await gather(outcome, concerned, gaps, tools)
  const turns = decideFollowUp(facts)
  const actions = await carryOutFollowUp(turns, facts, policy, tools)
  const plan = {
    ...outcome.plan,
    actions: [...outcome.plan.actions, ...turns.map(({ action }) => action)],
    checks: [...outcome.plan.checks, ...turns.flatMap(({ checks }) => checks)]
  }
  return { ...outcome, plan, actions: [...outcome.actions, ...actions], gaps }
}

async function gather(
  { run, incident, diagnoses }: Outcome,
  pulls: KnownPull[],
  gaps: string[],
  tools: Tools
): Promise<FollowUpFacts> {
  const failed = diagnoses.length > 0 && pulls.some(({ state }) => state === 'merged')
  const [jobs, issues, loop, before] = await Promise.all([
    incident?.jobs ?? orGap(() => tools.runs.jobs(run), [], gaps),
    failed ? orGap(() => tools.issues.list(), null, gaps) : null,
    tools.loop(),
    failed ? jobsBefore(run, pulls, tools) : new Map<number, Job[]>()
  ])
  return { run, jobs, diagnoses, pulls, issues, loop, before }
}

/** Of those that are merged and were not watched yet: what failed before did not begin with them. */
async function jobsBefore(
  run: WorkflowRun,
  pulls: readonly KnownPull[],
  { runs }: Tools
): Promise<Map<number, Job[]>> {
  const fresh = pulls.filter(({ state, marker }) => state === 'merged' && marker.watch === null)
  const gaps: string[] = []
  const read = fresh.map(async ({ number, marker: { failed } }) => {
    const attempt = { ...run, id: failed.run, attempt: failed.attempt }
    return [number, await orGap(() => runs.jobs(attempt), [], gaps)] as const
  })
  return new Map(await Promise.all(read))
}
