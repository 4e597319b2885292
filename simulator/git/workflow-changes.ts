import { git, gitLookup } from './run-git.js'
import { zeroSha } from './refs.js'

/**
 * The workflow files for which moving a ref needs the power over workflows: those that differ from the default branch's
 * and, where the ref exists already, from its own. So even an old, untouched branch point may need it.
 */
export async function workflowChanges(
  gitDir: string,
  defaultBranch: string,
  { before, after }: { before: string; after: string }
): Promise<string[]> {
  if (after === zeroSha) return []
  const fromDefault = await changed(gitDir, `refs/heads/${defaultBranch}`, after)
  if (before === zeroSha) return fromDefault
  const fromBefore = new Set(await changed(gitDir, before, after))
  return fromDefault.filter((path) => fromBefore.has(path))
}

/** Whether a path is that of a workflow file. */
export function isWorkflowFile(path: string): boolean {
  return path.startsWith('.github/workflows/')
}

/**
 * An orphan branch has deleted nothing: with no more than `contents: write` workflows make their pages' branch, which
 * holds no workflow file. See https://github.com/peaceiris/actions-gh-pages.
 */
async function changed(gitDir: string, from: string, to: string): Promise<string[]> {
  const isOrphan = (await gitLookup(gitDir, ['merge-base', from, to])) === null
  const kinds = isOrphan ? ['--diff-filter=d'] : []
  const what = ['--name-only', '--no-renames', '-z', ...kinds]
  const args = ['diff', ...what, from, to, '--', '.github/workflows']
  const text = (await git(gitDir, args)).toString()
  return text.split('\0').filter((path) => path !== '')
}
