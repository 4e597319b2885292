import type { Failure, Fix, FixBook, FixSettings, Sources } from '../../engine/types/fix.js'
import type { Strategy } from '../artifacts/fix-plan.js'
import type { FileChange } from '../ports.js'
import type { Discovery } from '../types/discovery.js'
import { failureOf } from './failure-of.js'
import type { Answer, Answers, Wrong } from './repair.js'

/** What fixers are asked with. */
interface Asking {
  discovery: Pick<Discovery, 'references'>
  book: FixBook
  fixSettings: FixSettings
}

/** Every other one is `apply-fix`. */
const strategies: Readonly<Record<string, Strategy>> = {
  'raise-timeout': 'raise-timeout',
  'declare-env': 'inject-env-default',
  'repair-syntax': 'regenerate-config'
}

/** A run that failed may be of an older commit: only this fixer compares what the run tells with the file. */
const comparesWithRun = 'raise-timeout'

/** The changes that fixers propose for findings in a repository as it is now, each proven. */
export async function answersOfFixers(
  wrongs: readonly Wrong[],
  { discovery, book, fixSettings: settings }: Asking,
  sources: Sources
): Promise<Answers> {
  const failures: Failure[] = []
  for (const wrong of wrongs) {
    const failure = await failureOf(wrong, discovery, sources)
    if (failure && book.answers(failure.diagnosis.ruleId)) failures.push(failure)
  }
  const found: Answer[] = []
  const reasons = new Map<string, string>()
  // One by one, so that each reason is told of its own finding; equal changes are one all the same.
  for (const failure of failures) {
    const history = { occurrences: 1, merged: [] }
    const { fixes, abstained } = await book.propose([failure], { sources, settings, history })
    const ofRun = wrongs.some(({ key, run }) => run && key === failure.diagnosis.fingerprint)
    for (const fix of fixes) await keep(found, fix, ofRun, sources)
    const [first] = abstained
    if (fixes.length === 0 && first) reasons.set(failure.diagnosis.fingerprint, first.reason)
  }
  return { found, reasons }
}

async function keep(found: Answer[], fix: Fix, ofRun: boolean, sources: Sources): Promise<void> {
  const same = found.findIndex(({ fixer, diff }) => fixer === fix.fixer && diff === fix.diff)
  const needsReview = ofRun && fix.fixer !== comparesWithRun
  const answer = await answerOf(fix, needsReview, sources)
  const other = found[same]
  if (other) found[same] = { ...other, answers: [...other.answers, ...answer.answers] }
  else found.push(answer)
}

async function answerOf(fix: Fix, needsReview: boolean, sources: Sources): Promise<Answer> {
  const { fixer, title, diff, fingerprints } = fix
  const looks = fix.lookAt.length > 0 ? ` To look at: ${fix.lookAt.join(' ')}` : ''
  return {
    ...{ fixer, title, diff, answers: fingerprints },
    strategy: strategies[fixer] ?? 'apply-fix',
    disposition: needsReview ? 'review' : fix.disposition,
    reason: fix.reason + looks,
    changes: await changesOf(fix, sources)
  }
}

/** A change of the mode alone leaves the text. */
async function changesOf(fix: Fix, sources: Sources): Promise<FileChange[]> {
  const files = [{ path: fix.path, after: fix.after, mode: fix.mode }, ...(fix.more ?? [])]
  const changes: FileChange[] = []
  for (const { path, after, ...rest } of files) {
    const before = (await sources.text(path)) ?? ''
    const mode = 'mode' in rest ? (rest.mode ?? null) : null
    changes.push({ path, before, after: mode ? before : after, mode })
  }
  return changes
}
