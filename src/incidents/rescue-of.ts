import { rootCauses } from '../engine/root-causes.js'
import type { HistoryEvent } from '../engine/types/history.js'
import type { Outcome } from '../engine/types/plan.js'
import type { Turn } from './events-of.js'

/**
 * What came of a re-run, by the attempt that followed it. Told of this attempt's own re-run alone: what a person started
 * later, perhaps with something mended between, says nothing of a rule.
 */
export function rescueOf(outcome: Outcome, known: readonly HistoryEvent[]): Turn[] {
  const { run, actions } = outcome
  const reruns = known.filter((event) => event.kind === 'rerun' && event.run?.id === run.id)
  if (!reruns.some((event) => event.run?.attempt === run.attempt - 1)) return []
  const sent = [...new Set(reruns.flatMap(({ rules }) => rules))]
  const fingerprints = reruns.flatMap((event) => event.fingerprints)
  const about = [run.id, run.attempt]
  if (run.conclusion === 'success') {
    const detail = `Attempt ${run.attempt} is green: the re-run rescued the run.`
    return [{ kind: 'rescued', about, detail, rules: sent, fingerprints }]
  }
  const goesOn = actions.some(({ kind, status }) => kind === 'rerun' && status === 'done')
  if (outcome.diagnoses.length === 0 || goesOn) return []
  return [{ kind: 'not-rescued', about, ...stillStanding(outcome, sent) }]
}

/** A rule whose failure is gone did not err, whatever else has failed since. */
function stillStanding({ run, diagnoses }: Outcome, sent: readonly string[]) {
  const primary = rootCauses(diagnoses).map((job) => job.primary)
  const standing = primary.filter(({ ruleId }) => sent.includes(ruleId))
  const rules = standing.map(({ ruleId }) => ruleId)
  const fingerprints = standing.map(({ fingerprint }) => fingerprint)
  const detail =
    rules.length > 0
      ? `Attempt ${run.attempt} failed again: the re-run did not rescue the run.`
      : `Attempt ${run.attempt} failed for another reason than the one it was re-run for.`
  return { rules, fingerprints, detail }
}
