import { keepComment } from '../carry-out-comment.js'
import { carryOutEach } from '../carry-out-each.js'
import { rerun } from '../carry-out-rerun.js'
import { lessonOf } from '../lesson-of.js'
import type { Tools } from '../tools.js'
import type { ActionOutcome, Done, Plan, PullAction } from '../types/plan.js'
import type { Verification } from '../types/tracked-pull.js'
import type { VerificationFacts } from '../types/verification.js'
import { amend } from './amend.js'
import { confirm } from './confirm.js'
import { judgedBy, keepState } from './pull-state.js'
import { withdraw } from './withdraw.js'

/** Does what the plan says about a pull request. What is written last is its state, so that a call that broke off is made up for. */
export async function carryOutVerification(
  plan: Plan,
  facts: VerificationFacts,
  tools: Tools
): Promise<ActionOutcome[]> {
  const settings = { dryRun: facts.policy.dryRun, log: tools.log }
  return await carryOutEach(plan.actions, settings, (action) => {
    if (action.kind === 'rerun') return rerun(action, facts, tools)
    return perform(action as PullAction, facts, tools, because(plan))
  })
}

/** The first check that forbade something better. */
function because({ checks }: Plan): string {
  const vetoes = checks.filter(({ of, holds }) => !holds && of !== 'rerun')
  return (vetoes.find(({ of }) => of !== 'confirm') ?? vetoes[0])?.reason ?? ''
}

async function perform(
  action: PullAction,
  facts: VerificationFacts,
  tools: Tools,
  reason: string
): Promise<Done> {
  const { pull, incident } = facts
  const { number, url, marker } = pull
  const tell = () => tellVerdict(action.kind, facts, reason, tools)
  switch (action.kind) {
    case 'confirm':
      await tell()
      return await confirm(facts, judgedBy(incident.run, marker), tools)
    case 'amend': {
      const done = await amend(facts, tools)
      await tell()
      return done
    }
    case 'withdraw':
      await tell()
      return await withdraw(pull, { by: incident.run, issue: facts.issue, why: 'withdrawn' }, tools)
    case 'control':
      await runAgain(facts, tools)
      await tell()
      await keepState(
        pull,
        { verification: judgedBy(incident.run, marker, { state: 'control' }) },
        tools
      )
      return {
        detail: `Run ${marker.failed.run} runs again without the fix of #${number}.`,
        url,
        number
      }
    default: {
      await tell()
      const verification = judgedBy(incident.run, marker, stateAfterNote(facts))
      const noted = await keepState(pull, { verification }, tools)
      const changed = facts.verdict?.kind === 'changed'
      const lesson = changed ? { lesson: lessonOf('changed', noted) } : {}
      return { detail: `Said on #${number} how it stands.`, url, number, ...lesson }
    }
  }
}

/** Rules whose failure is one of jobs that meet: the failed one alone would pass. */
const ofSeveralJobs = new Set(['artifact-name-conflict'])

async function runAgain({ failedRun, pull }: VerificationFacts, { rerunner }: Tools) {
  if (failedRun === null) return
  const together = pull.marker.rules.some((rule) => ofSeveralJobs.has(rule))
  if (together) await rerunner.rerunAllJobs(failedRun)
  else await rerunner.rerunFailedJobs(failedRun)
}

function stateAfterNote({ verdict }: VerificationFacts): Partial<Verification> {
  if (verdict?.kind === 'healed') return { state: 'unconfirmed' }
  return verdict?.kind === 'changed' ? { state: 'changed' } : {}
}

const commentKey = 'verification'

async function tellVerdict(
  action: PullAction['kind'],
  { incident, diagnoses, pull, verdict, pairs }: VerificationFacts,
  because: string,
  { comments, texts }: Tools
): Promise<void> {
  if (verdict === null) return
  const { run } = incident
  const story = { run, marker: pull.marker, verdict, pairs, action, diagnoses, because }
  await keepComment(pull.number, commentKey, texts.verdict(story, commentKey), comments)
}
