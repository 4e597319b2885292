import { holdsIf } from '../decide-worth.js'
import type { FollowUpFacts, FollowUpKind } from '../types/follow-up.js'
import type { Check, PullAction } from '../types/plan.js'
import type { KnownPull } from '../types/tracked-pull.js'
import { turnOf } from './turn-of.js'

/** A pull request, what the run says of it, and what is done about it. */
export interface Turn {
  pull: KnownPull
  kind: FollowUpKind
  action: PullAction
  checks: Check[]
}

/** What becomes of the pull requests that a run bears on. Pure. */
export function decideFollowUp(facts: FollowUpFacts): Turn[] {
  return facts.pulls.flatMap((pull) => {
    const kind = turnOf(pull, facts)
    return kind === null ? [] : [turn(pull, kind, facts)]
  })
}

function turn(pull: KnownPull, kind: FollowUpKind, { loop }: FollowUpFacts): Turn {
  const rollback = holdsIf(
    'rollback-allowed',
    loop.rollback === 'pull-request',
    'The config lets a pull request take it back.',
    'The config does not ask for a pull request that takes it back (`rollback: pull-request`).'
  )
  const wanted = kind === 'recurred' && rollback.holds ? 'revert' : actions[kind]
  const action: PullAction = { kind: wanted, reason: reasons[kind], pull: pull.number }
  const said = holdsIf(kind, true, reasons[kind], '')
  const checks = [said, ...(kind === 'recurred' ? [rollback] : [])]
  return { pull, kind, action, checks: checks.map((check) => ({ ...check, of: wanted })) }
}

const actions: Record<FollowUpKind, PullAction['kind']> = {
  'failed-again': 'confirm',
  flaky: 'withdraw',
  inconclusive: 'note',
  superseded: 'withdraw',
  merged: 'settle',
  held: 'settle',
  recurred: 'note',
  'others-began': 'note',
  rejected: 'settle'
}

const reasons: Record<FollowUpKind, string> = {
  'failed-again': 'The same failure came back without the fix, whose own run is green.',
  flaky: 'The same commit passes without the fix: the failure is flaky, and not cured by it.',
  inconclusive: 'Without the fix the jobs failed for another reason, which says nothing of it.',
  superseded: 'The jobs are green on a newer commit, without the fix.',
  merged: 'The failure stays away since the fix was merged.',
  held: 'The failure has stayed away for as many runs as are watched.',
  recurred: 'The failure is back although the fix was merged.',
  'others-began': 'Other failures began with the merge of the fix.',
  rejected: 'A person has closed the pull request.'
}
