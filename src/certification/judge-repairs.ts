import { Refusal } from '../engine/errors.js'
import type { PlanStep } from './artifacts/fix-plan.js'
import type { PlannedRepair } from './plan/repair.js'
import type { CertificationTools } from './tools.js'
import type { Swept } from './types/swept.js'

/**
 * What became of the repairs that were carried out: held where something that failed is gone from the unit, refuted
 * where all of it stands as before. A refuted change is taken back.
 */
export async function judgeRepairs(
  repairs: readonly PlannedRepair[],
  steps: readonly PlanStep[],
  { before, after }: { before: Swept; after: Swept },
  tools: CertificationTools
): Promise<PlanStep[]> {
  const judged: PlanStep[] = []
  for (const [index, step] of steps.entries()) {
    const repair = repairs[index]
    if (step.state !== 'executed' || !repair) continue
    if (repair.rerun) {
      judged.push(step)
      continue
    }
    const stands = failuresOf(after, step.unit)
    const held = [...failuresOf(before, step.unit)].some((each) => !stands.has(each))
    const detail = held ? 'The failure is gone.' : await takeBack(repair, tools)
    tools.journal.act(held ? 'held' : 'refuted', `${step.title}: ${detail}`, step.unit)
    judged.push({ ...step, state: held ? 'held' : 'refuted', detail })
  }
  return judged
}

async function takeBack({ changes }: PlannedRepair, tools: CertificationTools): Promise<string> {
  const still = 'The unit fails as before'
  if (changes.length === 0) return `${still}.`
  try {
    await tools.repairer?.write(
      changes.map(({ path, before, after }) => ({ path, before: after, after: before, mode: null }))
    )
    return `${still}; the change is taken back.`
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return `${still}; the change could not be taken back: ${error.message}`
  }
}

/** What fails in a unit, without its place, which other changes of the file move. */
function failuresOf({ statuses }: Swept, unit: string): Set<string> {
  const checks = statuses.find(({ id }) => id === unit)?.checks ?? []
  return new Set(
    checks
      .filter(({ outcome }) => outcome === 'failed')
      .flatMap(({ check, findings }) =>
        findings.map(({ code, about, job, step }) =>
          JSON.stringify([check, code, about, job, step])
        )
      )
  )
}
