import { checkConfig } from '../decide-fix.js'
import { failureOf } from '../failure-of.js'
import { changeKey } from '../fix-branch.js'
import { learnedProposals } from '../learned.js'
import { rootCauses } from '../root-causes.js'
import type { Tools } from '../tools.js'
import type { JobDiagnosis } from '../types/diagnosis.js'
import type { Fix } from '../types/fix.js'
import type { FixBase, Fixing } from '../types/fixing.js'
import type { Incident } from '../types/incident.js'
import { limits } from '../types/policy.js'
import type { TrackedPull } from '../types/tracked-pull.js'
import type { NextFix, Verdict } from '../types/verification.js'

/** A run on the branch, with what it says. */
export interface Refutation {
  incident: Incident
  diagnoses: JobDiagnosis[]
  pull: TrackedPull
  verdict: Verdict
}

/**
 * A further fix for what shows once the first failure is gone, made on top of the branch; or another fixer's fix in
 * place of one that did not help, made on the default branch. null where no fixer has one that may be made unasked.
 */
export async function nextFix(
  { incident, diagnoses, pull, verdict }: Refutation,
  base: FixBase,
  tools: Tools
): Promise<NextFix | null> {
  const table = await tools.fixes()
  const kind = verdict.kind === 'changed' ? 'stage' : 'candidate'
  const roots = rootCauses(diagnoses).filter(
    ({ primary }) =>
      table.book.answers(primary.ruleId) &&
      // What is to be replaced is the fix of a failure that stands, not of one that it made.
      (kind === 'stage' || answeredBy(pull).includes(primary.fingerprint))
  )
  if (roots.length === 0) return null
  const last = pull.marker.verification.stages.at(-1)
  const commit = kind === 'stage' ? pull.marker.head : (last?.onto ?? base.sha)
  const failures = roots.slice(0, limits.fixedFailures).map((job) => failureOf(job, incident))
  const proposed = await table.book.propose(failures, {
    sources: {
      modes: () => tools.sources.modes(commit),
      text: (path) => tools.sources.text(commit, path)
    },
    settings: table.rules.settings,
    history: { occurrences: 1, merged: [] },
    refuted: kind === 'stage' ? [] : refutedWith(pull)
  })
  const { fixes } = (await learnedProposals(proposed, tools.memory)).judged
  const fix = fixes.find((one) => isNew(one, pull) && mayBeMade(one, table.rules))
  if (!fix) return null
  const answered = roots.filter(({ primary }) => fix.fingerprints.includes(primary.fingerprint))
  return { kind, fix, diagnoses: answered }
}

function answeredBy({ marker }: TrackedPull): string[] {
  return [marker, ...marker.verification.stages].flatMap(({ fingerprints }) => fingerprints)
}

/** Fixers that a run has refuted, the last one included: of several fixes on the branch it is the last. */
export function refutedWith({ marker }: TrackedPull): string[] {
  const { refuted, stages } = marker.verification
  return [...new Set([...refuted, stages.at(-1)?.fixer ?? marker.fixer])]
}

function isNew(fix: Fix, { marker }: TrackedPull): boolean {
  const changes = [marker.change, ...marker.verification.stages.map(({ change }) => change)]
  return !changes.includes(changeKey(fix))
}

function mayBeMade(fix: Fix, rules: Fixing['rules']): boolean {
  return checkConfig(fix, { rules }).every(({ holds }) => holds)
}
