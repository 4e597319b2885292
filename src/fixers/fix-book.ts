import type {
  Abstention,
  Draft,
  Failure,
  Fix,
  FixBook,
  FixContext,
  FixSettings
} from '../engine/types/fix.js'
import { Abstained } from '../workflow-file/abstain.js'
import { together } from '../workflow-file/change.js'
import { isWorkflowPath, proveOtherFile } from '../workflow-file/prove-other-file.js'
import { prove } from '../workflow-file/prove.js'
import { modeDiff } from '../workflow-file/unified-diff.js'
import type { Fixer } from './fixer.js'
import { demandWrittenByHand } from './generated-file.js'
import { demandFreeUses } from './locked-uses.js'
import { problemOf } from './problem-of.js'
import { demandUnchangedText } from './unchanged.js'

/** A draft with where it comes from. */
interface Proposal {
  fixer: string
  fingerprint: string
  path: string
  draft: Draft
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
      const proposals: Proposal[] = []
      for (const failure of failures) {
        const asked = answering(failure.diagnosis.ruleId, about.settings)
        const concerned = asked.filter((fixer) => fixer.concerns?.(failure) ?? true)
        const first = await firstThatHolds(concerned, failure, about, abstained)
        if (first) proposals.push(first)
      }
      const fixes: Fix[] = []
      for (const topic of topicsOf(proposals)) {
        const fix = await orAbstention(topic[0].fixer, abstained, () => proven(topic, about))
        if (fix) fixes.push(fix)
      }
      return { fixes, abstained }
    }
  }
}

/** Fixers are asked in the order of the registry until the proof of one holds. */
async function firstThatHolds(
  answering: readonly Fixer[],
  failure: Failure,
  about: FixContext,
  abstained: Abstention[]
): Promise<Proposal | null> {
  for (const fixer of answering) {
    const proposal = await orAbstention(fixer.id, abstained, async () => {
      const drafted = await draftOf(fixer, failure, about)
      await proven([drafted], about)
      return drafted
    })
    if (proposal) return proposal
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

/** One fixer's work on one file is one topic. */
function topicsOf(proposals: readonly Proposal[]): [Proposal, ...Proposal[]][] {
  const topics = new Map<string, [Proposal, ...Proposal[]]>()
  for (const proposal of proposals) {
    const key = JSON.stringify([proposal.fixer, proposal.path])
    const topic = topics.get(key)
    if (topic) topic.push(proposal)
    else topics.set(key, [proposal])
  }
  return [...topics.values()]
}

async function proven(topic: [Proposal, ...Proposal[]], { sources }: FixContext): Promise<Fix> {
  const [first] = topic
  const { fixer, path } = first
  const drafts = distinct(topic.map(({ draft }) => draft))
  const { edits, changes } = together(...drafts)
  const facts = {
    fixer,
    path,
    fingerprints: [...new Set(topic.map(({ fingerprint }) => fingerprint))],
    disposition: drafts.some(({ disposition }) => disposition === 'review')
      ? ('review' as const)
      : ('safe' as const),
    title: drafts.map(({ title }) => title).join('; '),
    reason: first.draft.reason,
    lookAt: [...new Set(drafts.flatMap(({ lookAt }) => lookAt))]
  }
  if (first.draft.mode) {
    const proof = { findings: null, changed: [], comments: 0 }
    const counts = { linesAdded: 0, linesRemoved: 0 }
    return {
      ...facts,
      edits: [],
      mode: first.draft.mode,
      diff: modeDiff(path),
      after: '',
      proof: { ...proof, ...counts }
    }
  }
  const text = (await sources.text(path)) ?? ''
  if (isWorkflowPath(path)) demandWrittenByHand(path, text)
  const prover = isWorkflowPath(path) ? prove : proveOtherFile
  const result = await prover(path, text, edits, changes)
  await demandFreeUses(path, text, result.after, sources)
  return { ...facts, edits, ...result }
}

/** Two jobs with the same failure may ask for the same edits: once is enough. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>()
  return drafts.filter(({ edits }) => {
    const key = JSON.stringify(edits)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
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
