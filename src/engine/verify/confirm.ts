import { Refusal } from '../errors.js'
import { lessonOf } from '../lesson-of.js'
import type { Tools } from '../tools.js'
import type { LoopRules } from '../types/loop.js'
import type { Done } from '../types/plan.js'
import type { KnownPull, Verification } from '../types/tracked-pull.js'
import { keepState } from './pull-state.js'

/** People, and a search, find what may be merged by it. */
export const verifiedLabel = 'auto-heal:verified'

/** A fix that a run has verified: labelled, no draft any more, and merged by GitHub where the config says so. */
export async function confirm(
  { pull, loop }: { pull: KnownPull; loop: LoopRules },
  verification: Verification,
  tools: Tools
): Promise<Done> {
  const { number, url } = pull
  await tools.pulls.addLabel(number, verifiedLabel)
  if (pull.draft) await tools.pulls.markReady(number)
  const merging = await mergeByGitHub(pull, loop, tools)
  const state = { ...verification, state: 'verified' as const }
  const confirmed = await keepState(pull, { verification: state }, tools)
  const lesson = lessonOf('verified', confirmed)
  return { detail: `#${number} is verified by a run.${merging}`, url, number, lesson }
}

/** Only where each change of the branch is safe: a person agreed to no other. */
async function mergeByGitHub(
  { number, marker }: KnownPull,
  { autoMerge }: LoopRules,
  { pulls, log }: Tools
): Promise<string> {
  const changes = [marker, ...marker.verification.stages]
  const isSafe = changes.every(({ disposition }) => disposition === 'safe')
  if (autoMerge === 'off' || !isSafe) return ''
  try {
    await pulls.enableAutoMerge(number)
    return ' GitHub merges it once its requirements are met.'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    log.warning(`#${number} is not merged by itself. ${error.message}`)
    return ` Auto-merge could not be switched on: ${error.message}`
  }
}
