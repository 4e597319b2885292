import type {
  Abstention,
  Failure,
  Fix,
  FixBook,
  FixContext,
  FixSettings
} from '../../engine/types/fix.js'
import { Abstained } from '../../workflow-file/abstain.js'
import type { Fixer } from '../fixer.js'
import { filesOf, fixMaker, type Proposal, type Topic } from './make-fix.js'
import { problemOf } from './problem-of.js'
import { demandUnchangedText } from './unchanged.js'

/** A proposal whose proof holds by itself. */
interface Held extends Proposal {
  fix: Fix
}

/** What the work on one run shares. */
interface Desk {
  make: (topic: Topic) => Promise<Fix>
  abstained: Abstention[]
}

const noSettings: FixSettings = { timeoutCap: 0, env: {}, optionalJobs: [], templates: [] }

/**
 * The fixers as one thing: what they propose is proven here, and nothing unproven leaves. `settings` tell which rules
 * are answered by the config alone.
 */
export function createFixBook(fixers: readonly Fixer[], settings = noSettings): FixBook {
  const answering = (ruleId: string, known: FixSettings) =>
    fixers.filter((fixer) => fixer.answers.includes(ruleId) || fixer.answersBy?.(ruleId, known))
  return {
    answers: (ruleId) => answering(ruleId, settings).length > 0,
    propose: async (failures, about) => {
      const abstained: Abstention[] = []
      const make = fixMaker(about.sources)
      const held: Held[] = []
      for (const failure of failures) {
        const asked = answering(failure.diagnosis.ruleId, about.settings).filter(
          ({ id }) => about.refuted?.includes(id) !== true
        )
        const first = await firstThatHolds(asked, failure, about, { make, abstained })
        if (first) held.push(first)
      }
      const fixes: Fix[] = []
      for (const topic of topicsOf(held)) {
        const [first, second] = topic
        const fix = second
          ? await orAbstention(first.fixer, abstained, () => make(topic))
          : first.fix
        if (fix) fixes.push(fix)
      }
      return { fixes, abstained }
    }
  }
}

/** Fixers are asked in the order of the registry until the proof of one holds. */
async function firstThatHolds(
  asked: readonly Fixer[],
  failure: Failure,
  about: FixContext,
  { make, abstained }: Desk
): Promise<Held | null> {
  for (const fixer of asked) {
    if (fixer.concerns?.(failure) === false) continue
    const held = await orAbstention(fixer.id, abstained, async () => {
      const proposal = await draftOf(fixer, failure, about)
      return { ...proposal, fix: await make([proposal]) }
    })
    if (held) return held
  }
  return null
}

async function draftOf(fixer: Fixer, failure: Failure, about: FixContext): Promise<Proposal> {
  const { fingerprint } = failure.diagnosis
  if ('repair' in fixer) {
    const path = failure.workflowPath
    const text = (await about.sources.text(path)) ?? ''
    await demandUnchangedText(failure, text, about.failedAt)
    const draft = await fixer.repair(failure, text, about.settings)
    return { fixer: fixer.id, fingerprint, path: draft.path ?? path, draft }
  }
  const problem = await problemOf(fixer, failure, about)
  const draft = fixer.propose(problem)
  return { fixer: fixer.id, fingerprint, path: draft.path ?? problem.workflow.path, draft }
}

/** One fixer's work on one file is one topic; on several files where one draft changes them together. */
function topicsOf(proposals: readonly Held[]): [Held, ...Held[]][] {
  const topics: [Held, ...Held[]][] = []
  for (const proposal of proposals) {
    const topic = topics.find((held) => held.some((other) => sharesFile(other, proposal)))
    if (topic) topic.push(proposal)
    else topics.push([proposal])
  }
  return topics
}

function sharesFile(one: Held, other: Held): boolean {
  const paths = filesOf(one).map(({ path }) => path)
  return one.fixer === other.fixer && filesOf(other).some(({ path }) => paths.includes(path))
}

async function orAbstention<T>(
  fixer: string,
  abstained: Abstention[],
  work: () => Promise<T>
): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Abstained)) throw error
    abstained.push({ fixer, reason: error.message })
    return null
  }
}
