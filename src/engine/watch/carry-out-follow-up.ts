import { keepComment } from '../carry-out-comment.js'
import { carryOutEach } from '../carry-out-each.js'
import { lessonOf } from '../lesson-of.js'
import { occurrence } from '../occurrence.js'
import type { Tools } from '../tools.js'
import type { FollowUpFacts, FollowUpKind } from '../types/follow-up.js'
import type { HistoryKind } from '../types/history.js'
import type { ActionOutcome, Done } from '../types/plan.js'
import type { Policy } from '../types/policy.js'
import type { KnownPull, Watch } from '../types/tracked-pull.js'
import { confirm } from '../verify/confirm.js'
import { judgedBy, keepState } from '../verify/pull-state.js'
import { withdraw } from '../verify/withdraw.js'
import type { Turn } from './decide-follow-up.js'
import { begun } from './turn-of.js'
import { openRevert } from './open-revert.js'

/** Does what the turns say, each by itself. */
export async function carryOutFollowUp(
  turns: readonly Turn[],
  facts: FollowUpFacts,
  { dryRun }: Policy,
  tools: Tools
): Promise<ActionOutcome[]> {
  const byAction = new Map(turns.map((turn) => [turn.action, turn]))
  const settings = { dryRun, log: tools.log }
  return await carryOutEach([...byAction.keys()], settings, async (action) => {
    const turn = byAction.get(action)
    if (!turn) throw new Error('an action without its turn')
    return await perform(turn, facts, tools)
  })
}

async function perform(turn: Turn, facts: FollowUpFacts, tools: Tools): Promise<Done> {
  const { pull, kind } = turn
  const { run, loop } = facts
  const { marker, number, url } = pull
  switch (kind) {
    case 'failed-again':
      await tell(turn, facts, null, tools)
      return await confirm({ pull, loop }, judgedBy(run, marker), tools)
    case 'flaky':
    case 'superseded':
      await tell(turn, facts, null, tools)
      return await withdraw(pull, { by: run, issue: null, why: kind }, tools)
    case 'inconclusive': {
      await tell(turn, facts, null, tools)
      const verification = judgedBy(run, marker, { state: 'unconfirmed' })
      await keepState(pull, { verification }, tools)
      return { detail: `Said on #${number} that the control run says nothing.`, url, number }
    }
    case 'rejected': {
      const verification = { ...marker.verification, state: 'rejected' as const }
      const known = await keepState(pull, { verification }, tools)
      return remembered(known, 'rejected', 'A person closed it.')
    }
    case 'recurred':
      return await recurred(turn, facts, tools)
    case 'others-began':
    case 'merged':
    case 'held':
      if (kind === 'others-began') await tell(turn, facts, null, tools)
      return await watched(pull, kind, facts, tools)
  }
}

/** Counts a run after the merge; the first one also tells that there was a merge. */
async function watched(
  pull: KnownPull,
  kind: FollowUpKind,
  { run }: FollowUpFacts,
  tools: Tools
): Promise<Done> {
  const watch = watchOf(pull, occurrence(run), kind === 'held' ? 'held' : 'watching')
  const known = await keepState(pull, { watch }, tools)
  const isFirst = pull.marker.watch === null
  if (kind === 'held') return remembered(known, 'held', 'The fix has held.')
  if (isFirst) return remembered(known, 'merged', 'It is merged; the runs after it are watched.')
  return { detail: `#${pull.number} is watched on.`, url: pull.url, number: pull.number }
}

async function recurred(turn: Turn, facts: FollowUpFacts, tools: Tools): Promise<Done> {
  const { pull, action } = turn
  const revert = action.kind === 'revert' ? await openRevert(turn, facts, tools) : null
  await tell(turn, facts, revert, tools)
  const watch = { ...watchOf(pull, occurrence(facts.run), 'failed'), revert }
  const known = await keepState(pull, { watch }, tools)
  const how = revert === null ? '' : ` #${revert} takes it back.`
  return remembered(known, 'reverted', `The failure is back after its merge.${how}`)
}

function watchOf({ marker }: KnownPull, seen: string, verdict: Watch['verdict']): Watch {
  const { watch } = marker
  return { seen: [...(watch?.seen ?? []), seen], verdict, revert: watch?.revert ?? null }
}

function remembered(pull: KnownPull, kind: HistoryKind, what: string): Done {
  const { number, url } = pull
  return { detail: `#${number}: ${what}`, url, number, lesson: lessonOf(kind, pull) }
}

const commentKey = 'follow-up'

async function tell(
  { pull, kind }: Turn,
  facts: FollowUpFacts,
  revert: number | null,
  { comments, texts }: Tools
): Promise<void> {
  const { run } = facts
  const diagnoses = kind === 'others-began' ? begun(pull, facts) : facts.diagnoses
  const body = texts.followUp({ kind, run, pull, diagnoses, revert }, commentKey)
  await keepComment(pull.number, commentKey, body, comments)
}
