import { commitOf, stageOf } from '../carry-out-fix.js'
import { lessonOf } from '../lesson-of.js'
import { withMarker } from '../pull-marker.js'
import { startRun } from '../start-run.js'
import type { FixStory } from '../texts.js'
import type { Tools } from '../tools.js'
import type { FixBase } from '../types/fixing.js'
import type { Done } from '../types/plan.js'
import { limits } from '../types/policy.js'
import type { PullMarker } from '../types/tracked-pull.js'
import type { NextFix, VerificationFacts } from '../types/verification.js'
import { refutedWith } from './next-fix.js'
import { judgedBy } from './pull-state.js'
import { wayOfFix } from './way-of.js'

/** Puts the next fix on the branch, after a wait that grows, and has it run. */
export async function amend(facts: VerificationFacts, tools: Tools): Promise<Done> {
  const { next, pull, policy, incident } = facts
  if (next === null) return { status: 'dropped', detail: 'The fix is gone.' }
  await waitBefore(pull.marker, policy.cycleDelaySeconds, tools)
  const { marker } = pull
  const base = await tools.sources.defaultHead()
  const story = await storyOf(facts, next, base, tools)
  const place = placeOf(next, marker, base)
  const message = tools.texts.commit(story)
  const { sha } = await tools.branches.commit(commitOf(next.fix, { ...place, message }))
  await tools.branches.advance(marker.branch, sha)
  const changed = markerWith(next, facts, { head: sha, base: place.newBase })
  const isFirst = next.kind === 'candidate' && changed.verification.stages.length === 0
  const body = isFirst
    ? tools.texts.pullRequest(story, changed).body
    : withMarker(`${pull.body}\n\n${tools.texts.stage(story)}`, changed)
  await tools.pulls.update(pull.number, body)
  const started = await startRun(story.way, incident.run.path, marker.branch, tools)
  const detail = `${next.fix.title}: put on the branch of #${pull.number}.${started}`
  const lesson = lessonOf(next.kind === 'stage' ? 'changed' : 'not-healed', pull)
  return { detail, url: pull.url, number: pull.number, lesson }
}

async function waitBefore(
  { verification }: PullMarker,
  seconds: number,
  { clock, log }: Tools
): Promise<void> {
  const delay = Math.min(seconds * 2 ** (verification.cycles - 1), limits.longestDelaySeconds)
  if (delay > 0) log.info(`Waiting ${delay} s before the next fix.`)
  await clock.sleep(delay)
}

async function storyOf(
  { incident, pull: { marker } }: VerificationFacts,
  { fix, diagnoses, kind }: NextFix,
  base: FixBase,
  tools: Tools
): Promise<FixStory> {
  const { checksWait } = await tools.preflight.powers(base, { workflowFiles: false, probe: false })
  const at = kind === 'stage' ? marker.head : (marker.verification.stages.at(-1)?.onto ?? base.sha)
  const place = { branch: marker.branch, base: base.branch, checksWait }
  const way = await wayOfFix(fix, place, { workflowPath: marker.workflow, at }, tools)
  return { incident, diagnoses, fix, issue: marker.issue, way }
}

/** A further fix stands on the one before it; one in place of another stands where that stood. */
function placeOf(
  { kind }: NextFix,
  { head, base: known, verification }: PullMarker,
  base: FixBase
) {
  const onto = kind === 'stage' ? head : verification.stages.at(-1)?.onto
  if (onto !== undefined) return { base: onto, parents: [head], newBase: known }
  const parents = known === base.sha ? [head] : [head, base.sha]
  return { base: base.sha, parents, newBase: base.sha }
}

function markerWith(
  { kind, fix, diagnoses }: NextFix,
  { pull, incident }: VerificationFacts,
  { head, base }: Pick<PullMarker, 'head' | 'base'>
): PullMarker {
  const { marker } = pull
  const change = stageOf(fix, diagnoses)
  const cycles = marker.verification.cycles + 1
  const verification = judgedBy(incident.run, marker, { state: 'waiting', cycles })
  if (kind === 'stage') {
    const stages = [...verification.stages, { ...change, onto: marker.head }]
    return { ...marker, head, base, verification: { ...verification, stages } }
  }
  const refuted = refutedWith(pull)
  const before = verification.stages.slice(0, -1)
  const last = verification.stages.at(-1)
  return last === undefined
    ? {
        ...marker,
        ...change,
        head,
        base,
        verification: { ...verification, refuted }
      }
    : {
        ...marker,
        ...{ head, base },
        verification: {
          ...verification,
          refuted,
          stages: [...before, { ...change, onto: last.onto }]
        }
      }
}
