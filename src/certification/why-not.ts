import { protectorOf } from '../engine/path-glob.js'
import type { FixRules } from '../engine/types/fix.js'
import type { ProposedChange } from './plan/repair.js'

/** Why the config lets a change not be made unasked, in one sentence; null where it does. */
export function whyNot(
  { modes, protectedPaths }: FixRules,
  { fixer, disposition, paths }: ProposedChange
): string | null {
  const mode = modes.get(fixer)
  const guarded = paths.find((path) => protectorOf(path, protectedPaths) !== null)
  if (guarded !== undefined) return `${guarded} is protected.`
  if (mode === 'off') return 'The config switches this fixer off.'
  if (mode === 'suggest') return 'The config wants it suggested only.'
  if (disposition === 'safe' || mode === 'pull-request') return null
  return 'A person has to look at it first.'
}
