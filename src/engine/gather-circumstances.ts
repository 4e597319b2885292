import { mayBeRerun } from './decide-rerun.js'
import type { Learned } from './learned.js'
import { orGap } from './or-gap.js'
import { isFork } from './run-traits.js'
import type { Tools } from './tools.js'
import type { Case } from './types/case.js'
import type { Circumstances } from './types/circumstances.js'

const nothingToDo = new Set(['cancelled', 'action_required', 'not_failed'])

/** Reads what bears on the decision, and no more: a request that can't change the plan is not made. */
export async function gatherCircumstances(
  facts: Omit<Case, 'circumstances' | 'proposals'> & { learned?: Omit<Learned<unknown>, 'judged'> },
  { runs, issues, comments, clock }: Tools
): Promise<Circumstances> {
  const { incident, policy, learned } = facts
  const { run } = incident
  const gaps = [...(learned?.gaps ?? [])]
  const idle = nothingToDo.has(incident.shape) || isFork(run)
  const ask = <T>(wanted: boolean, reading: () => Promise<T>, otherwise: T) =>
    wanted ? orGap(reading, otherwise, gaps) : Promise.resolve(otherwise)

  const pullRequest = await ask(
    !idle && run.event.startsWith('pull_request'),
    () => comments.pullRequestOf(run),
    null
  )
  const wantsIssue = pullRequest === null || !policy.pullRequestComment
  const [recentRuns, branchHead, known] = await Promise.all([
    ask(!idle, () => runs.recentRuns(run), null),
    ask(!idle && mayBeRerun(facts), () => runs.branchHead(run), undefined),
    ask(!idle && policy.issue && wantsIssue, () => issues.list(), null)
  ])
  return {
    now: clock.now(),
    recentRuns,
    branchHead,
    issues: known,
    pullRequest,
    fixing: null,
    gaps,
    lessons: learned?.lessons ?? []
  }
}
