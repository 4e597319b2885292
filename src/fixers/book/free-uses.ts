import type { Sources } from '../../engine/types/fix.js'
import { abstain } from '../../workflow-file/abstain.js'

const lockPath = '.github/workflows/actions.lock'

/**
 * Abstains where a changed `uses:` would break what vouches for it: a lock file of actions, without whose word GitHub
 * refuses to start a workflow.
 */
export async function demandFreeUses(
  before: string,
  after: string,
  sources: Sources
): Promise<void> {
  if (usesIn(before) === usesIn(after)) return
  const files = await sources.modes()
  if (files ? files.has(lockPath) : (await sources.text(lockPath)) !== null) {
    abstain(
      `\`${lockPath}\` vouches for the actions of workflows; change it by \`gh actions-lock\`.`
    )
  }
}

function usesIn(text: string): string {
  return [...text.matchAll(/(?:^|[\s{,-])["']?uses["']?\s*:\s*([^\s,}]+)/gm)]
    .map(([, value]) => value)
    .join('\n')
}
