import type { Sources } from '../../engine/types/fix.js'
import { answersOfFixers } from './answers-of-fixers.js'
import { completeConfig } from './complete-config.js'
import { makeExecutable } from './make-executable.js'
import type { Answer, Answers, PlanContext, Wrong } from './repair.js'
import { syncMissingFile } from './sync-missing-file.js'

/** The changes for findings in a repository as it is now: the fixers', and those for what no run tells. */
export async function answersFor(
  wrongs: readonly Wrong[],
  about: PlanContext,
  sources: Sources
): Promise<Answers> {
  const { found, reasons } = await answersOfFixers(wrongs, about, sources)
  const known = new Map(reasons)
  const answered = new Set(found.flatMap(({ answers }) => answers))
  for (const wrong of wrongs.filter(({ key }) => !answered.has(key))) {
    for (const work of ownRepairs(about)) {
      const answer = await work(wrong, sources)
      if (typeof answer === 'string') known.set(wrong.key, answer)
      else if (answer) found.push(answer)
    }
  }
  return { found, reasons: known }
}

type OwnRepair = (wrong: Wrong, sources: Sources) => Promise<Answer | string | null>

const ownRepairs = ({ discovery }: PlanContext): OwnRepair[] => [
  makeExecutable,
  (wrong, sources) => syncMissingFile(wrong, discovery, sources),
  completeConfig
]
