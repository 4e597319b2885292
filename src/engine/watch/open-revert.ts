import { commitOf, stageOf } from '../carry-out-fix.js'
import type { Tools } from '../tools.js'
import type { Fix } from '../types/fix.js'
import type { FixBase } from '../types/fixing.js'
import type { FollowUpFacts } from '../types/follow-up.js'
import type { KnownPull, PullMarker } from '../types/tracked-pull.js'
import type { Turn } from './decide-follow-up.js'

/** Opens the pull request that takes a merged fix back; its number, or null where that can't be done safely. */
export async function openRevert(
  { pull, kind }: Turn,
  { run, diagnoses }: FollowUpFacts,
  tools: Tools
): Promise<number | null> {
  const { marker } = pull
  const base = await tools.sources.defaultHead()
  const fix = await takenBack(pull, base, tools)
  if (fix === null) return null
  const branch = `auto-heal/revert-${pull.number}`
  const story = { kind, run, pull, diagnoses, revert: null }
  const message = `Take back ${marker.fixer} of #${pull.number}\n\nThe failure is back: ${run.url}\n`
  const place = { base: base.sha, parents: [base.sha], message }
  const { sha } = await tools.branches.commit(commitOf(fix, place))
  const isNew = await tools.branches.create(branch, sha)
  const head = isNew ? sha : ((await tools.branches.head(branch)) ?? sha)
  const { title, body } = tools.texts.revert(
    story,
    fix,
    markerOf(fix, pull, { base, branch, head })
  )
  const draft = { title, body, branch, base: base.branch, draft: false }
  return (await tools.pulls.open(draft)).number
}

/** What was changed of one file, undone in the file as it is now. */
async function takenBack({ marker }: KnownPull, base: FixBase, tools: Tools): Promise<Fix | null> {
  const { path, verification } = marker
  if (verification.stages.some((stage) => stage.path !== path)) return null
  const [before, after, now] = await Promise.all([
    tools.sources.text(marker.base, path),
    tools.sources.text(marker.head, path),
    tools.sources.text(base.sha, path)
  ])
  if (before === null || after === null || now === null || before === after) return null
  return await (await tools.fixes()).takeBack({ path, before, after, now })
}

function markerOf(
  fix: Fix,
  { marker }: KnownPull,
  { base, branch, head }: { base: FixBase; branch: string; head: string }
): PullMarker {
  const { workflow, target, fingerprints, rules, issue, failed } = marker
  return {
    version: 1,
    ...{ ...stageOf(fix, []), fingerprints, rules },
    ...{ workflow, target, issue, failed, branch, head, base: base.sha },
    verification: { state: 'waiting', cycles: 1, stages: [], refuted: [], judged: [] },
    watch: null
  }
}
