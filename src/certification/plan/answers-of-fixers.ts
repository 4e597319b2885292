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
  const found: Answer[] = []
  const reasons = new Map<string, string>()
  // One by one, so that each reason is told of its own finding; equal changes are one all the same.
  for (const { failure, keys, isOfRun } of await asked(wrongs, discovery, sources)) {
    if (!book.answers(failure.diagnosis.ruleId)) continue
    const history = { occurrences: 1, merged: [] }
    const { fixes, abstained } = await book.propose([failure], { sources, settings, history })
    for (const fix of fixes) keep(found, await answerOf(fix, { keys, isOfRun }, sources))
    const reason = fixes.length === 0 ? abstained[0]?.reason : undefined
    if (reason !== undefined) for (const key of keys) reasons.set(key, reason)
  }
  return { found, reasons }
}

/** A failure with the findings that it stands for. */
interface Asked {
  failure: Failure
  keys: string[]
  isOfRun: boolean
}

/** All that GitHub's parser has against a file is one failure: to look for its repair takes long. */
async function asked(
  wrongs: readonly Wrong[],
  discovery: Asking['discovery'],
  sources: Sources
): Promise<Asked[]> {
  const failures = new Map<string, Asked>()
  for (const wrong of wrongs) {
    const failure = await failureOf(wrong, discovery, sources)
    if (!failure) continue
    const signature = JSON.stringify(failure)
    const known = failures.get(signature)
    if (known) known.keys.push(wrong.key)
    else failures.set(signature, { failure, keys: [wrong.key], isOfRun: wrong.run !== null })
  }
  return [...failures.values()]
}

function keep(found: Answer[], answer: Answer): void {
  const same = found.findIndex(({ fixer, diff }) => fixer === answer.fixer && diff === answer.diff)
  const other = found[same]
  if (!other) {
    found.push(answer)
    return
  }
  // What the tree shows is surer than what a run told.
  const surer = other.isOfRun ? answer : other
  found[same] = { ...surer, answers: [...other.answers, ...answer.answers] }
}

async function answerOf(
  fix: Fix,
  { keys, isOfRun }: Pick<Asked, 'keys' | 'isOfRun'>,
  sources: Sources
): Promise<Answer> {
  const { fixer, title, diff } = fix
  const looks = fix.lookAt.length > 0 ? ` To look at: ${fix.lookAt.join(' ')}` : ''
  return {
    ...{ fixer, title, diff, answers: keys, isOfRun },
    strategy: strategies[fixer] ?? 'apply-fix',
    disposition: isOfRun && fixer !== comparesWithRun ? 'review' : fix.disposition,
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
