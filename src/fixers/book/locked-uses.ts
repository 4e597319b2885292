import type { Sources } from '../../engine/types/fix.js'
import { abstain } from '../../workflow-file/abstain.js'

const lockPath = '.github/workflows/actions.lock'
const headLines = 20

/**
 * Abstains where a changed `uses:` would break what vouches for it: a lock file with entries for this workflow, which
 * GitHub then refuses to start, or a generator that writes the file anew (A8).
 */
export async function demandFreeUses(
  path: string,
  before: string,
  after: string,
  sources: Sources
): Promise<void> {
  if (usesIn(before) === usesIn(after)) return
  const head = before.split('\n', headLines).filter((line) => line.trimStart().startsWith('#'))
  if (head.some((line) => /do not edit|@generated/i.test(line))) {
    abstain(
      'The head of the file says that it is generated; its `uses:` lines come from elsewhere.'
    )
  }
  const files = await sources.modes()
  if (files && !files.has(lockPath)) return
  const lock = await sources.text(lockPath)
  if (lock?.includes(path.split('/').at(-1) ?? path)) {
    abstain(
      `\`${lockPath}\` vouches for the actions of this workflow; change it by \`gh actions-lock\`.`
    )
  }
}

function usesIn(text: string): string {
  return [...text.matchAll(/(?:^|[\s{,-])["']?uses["']?\s*:\s*([^\s,}]+)/gm)]
    .map(([, value]) => value)
    .join('\n')
}
