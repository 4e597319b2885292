import { isFork } from './run-traits.js'
import type { Memory, Recollection } from './ports.js'
import type { JobDiagnosis } from './types/diagnosis.js'
import type { Proposals } from './types/fix.js'
import type { TrackRecord } from './types/history.js'
import type { WorkflowRun } from './types/workflow-run.js'

/** What the history changed, with a sentence for each change; `gaps` says where it could not be read. */
export interface Learned<T> {
  judged: T
  lessons: string[]
  gaps: string[]
}

/**
 * A rule whose re-runs have not rescued runs here is no longer transient. The history is read where that could change
 * something, and only there.
 */
export async function learnedDiagnoses(
  diagnoses: JobDiagnosis[],
  run: WorkflowRun,
  memory: Memory
): Promise<Learned<JobDiagnosis[]>> {
  const mayMatter = diagnoses.some(({ primary }) => primary.transient === true)
  if (!mayMatter || isFork(run)) return { judged: diagnoses, lessons: [], gaps: [] }
  const { trust, gap } = await memory.recall()
  const lessons = new Set<string>()
  const judged = diagnoses.map((job) => {
    const { ruleId, transient } = job.primary
    const record = trust.rules.get(ruleId)
    if (transient !== true || !record || record.trusted) return job
    lessons.add(
      `${ruleId} is taken for lasting here: its re-runs rescued ${counts(record, 'runs')}.`
    )
    return { ...job, primary: { ...job.primary, transient: false } }
  })
  return { judged, lessons: [...lessons], gaps: gapsOf({ gap }) }
}

/** A safe fix of a fixer whose fixes have not held here is one for review. */
export async function learnedProposals(
  proposals: Proposals,
  memory: Memory
): Promise<Learned<Proposals> & { distrusted: ReadonlyMap<string, string> }> {
  const distrusted = new Map<string, string>()
  if (!proposals.fixes.some(({ disposition }) => disposition === 'safe')) {
    return { judged: proposals, lessons: [], gaps: [], distrusted }
  }
  const { trust, gap } = await memory.recall()
  const fixes = proposals.fixes.map((fix) => {
    const record = trust.fixers.get(fix.fixer)
    if (fix.disposition !== 'safe' || !record || record.trusted) return fix
    distrusted.set(fix.fixer, `of its fixes here ${counts(record, 'held')}`)
    return { ...fix, disposition: 'review' as const }
  })
  const lessons = [...distrusted].map(([fixer, why]) => `A person reviews ${fixer}: ${why}.`)
  return { judged: { ...proposals, fixes }, lessons, gaps: gapsOf({ gap }), distrusted }
}

/** `1 of 5 runs (at least 4 % by Wilson's lower bound)` */
function counts({ held, failed, lowerBound }: TrackRecord, what: string): string {
  const bound = Math.floor(lowerBound * 100)
  return `${held} of ${held + failed} ${what} in the last 90 days (Wilson's lower bound: ${bound} %)`
}

function gapsOf({ gap }: Pick<Recollection, 'gap'>): string[] {
  return gap === null ? [] : [gap]
}
