import type { Sources } from '../../engine/types/fix.js'
import { modeDiff } from '../../workflow-file/unified-diff.js'
import type { Answer, Wrong } from './repair.js'

/**
 * A script made executable that something else than a workflow's step starts: a target, an action, another script.
 * Only where its first line names an interpreter, since that is then asked to run it.
 */
export async function makeExecutable(
  { key, evidence, unit }: Wrong,
  sources: Sources
): Promise<Answer | string | null> {
  if (evidence.code !== 'not-executable' || /workflow$/.test(unit.kind)) return null
  const path = evidence.about ?? ''
  const mode = (await sources.modes())?.get(path)
  if (mode !== '100644') return 'The script is no file of git that lacks the executable bit.'
  const text = (await sources.text(path)) ?? ''
  if (!text.startsWith('#!')) {
    return 'The first line of the script names no interpreter, so that it may not be one.'
  }
  return {
    fixer: 'make-executable',
    strategy: 'apply-fix',
    disposition: 'safe',
    title: 'Make the script executable',
    reason:
      'It is started by its path, its first line names an interpreter, and its mode is 100644.',
    diff: modeDiff(path),
    changes: [{ path, before: text, after: text, mode: '100755' }],
    answers: [key],
    isOfRun: false
  }
}
