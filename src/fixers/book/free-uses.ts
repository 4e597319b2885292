import type { Sources } from '../../engine/types/fix.js'
import { abstain } from '../../workflow-file/abstain.js'

const lockPath = '.github/workflows/actions.lock'
const headLines = 30
const generatedWords =
  /\bdo not edit\b|@generated\b|\b(?:auto-?)?generated (?:by|from|file|with)\b/i

/**
 * Abstains where a changed `uses:` would break what vouches for it: a lock file of actions, without whose word GitHub
 * refuses to start a workflow, or a generator that writes the file anew.
 */
export async function demandFreeUses(
  path: string,
  before: string,
  after: string,
  sources: Sources
): Promise<void> {
  if (usesIn(before) === usesIn(after)) return
  if (/\.lock\.ya?ml$/.test(path)) abstain('The workflow file is generated from another one.')
  const head = before.split('\n', headLines).filter((line) => line.trimStart().startsWith('#'))
  if (head.some((line) => generatedWords.test(line))) {
    abstain(
      'The head of the file says that it is generated; its `uses:` lines come from elsewhere.'
    )
  }
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
