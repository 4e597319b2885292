import { holdsIf } from '../decide-worth.js'
import { occurrence } from '../occurrence.js'
import { isRevert } from '../watch/turn-of.js'
import type { Check, PullAction } from '../types/plan.js'
import type { KnownPull, TrackedPull } from '../types/tracked-pull.js'
import type { WorkflowRun } from '../types/workflow-run.js'

type Answer = Omit<Check, 'of'>

const telling = new Set<string>(['success', 'failure', 'timed_out', 'startup_failure'])

/** Whether a run on a branch of ours can say anything of the fix that is on it. */
export function checkTrial(run: WorkflowRun, pull: TrackedPull | null): Check[] {
  const open = holdsIf(
    'pull-request-open',
    pull !== null,
    `#${pull?.number} is open for the branch.`,
    'No pull request of auto-heal is open for the branch.'
  )
  const answers = pull === null ? [open] : [open, ...checkPull(pull), ...checkRun(run, pull)]
  return answers.map((answer) => about(answer))
}

function checkPull({ marker, headSha }: TrackedPull): Answer[] {
  return [
    holdsIf(
      'is-a-fix',
      !isRevert(marker),
      'It holds a fix.',
      'It takes a fix back, which no run can refute.'
    ),
    holdsIf(
      'only-we-committed',
      headSha === marker.head,
      'Nobody else has committed to the branch.',
      'Somebody else has committed to the branch: it is theirs now.'
    )
  ]
}

function checkRun(run: WorkflowRun, { marker }: TrackedPull): Answer[] {
  return [
    holdsIf(
      'run-of-the-fix',
      run.headSha === marker.head,
      'The run is of the commit with the fix.',
      'The run is of another commit.'
    ),
    holdsIf(
      'same-workflow',
      run.path === marker.workflow,
      'It is the workflow that failed.',
      'It is another workflow.'
    ),
    holdsIf(
      'run-tells',
      telling.has(run.conclusion ?? ''),
      'The run came to an end of its own.',
      `The run is \`${run.conclusion ?? run.status}\` and says nothing.`
    ),
    holdsIf(
      'not-judged-before',
      !marker.verification.judged.includes(occurrence(run)),
      'This attempt was not judged before.',
      'This attempt was judged before.'
    )
  ]
}

/** As far as a list of pull requests tells it. */
export function isTrialOf(run: WorkflowRun, { state, marker }: KnownPull): boolean {
  return (
    state === 'open' &&
    !isRevert(marker) &&
    run.headSha === marker.head &&
    run.path === marker.workflow &&
    telling.has(run.conclusion ?? '') &&
    !marker.verification.judged.includes(occurrence(run))
  )
}

export function about(answer: Answer, of: PullAction['kind'] = 'confirm'): Check {
  return { ...answer, of }
}
