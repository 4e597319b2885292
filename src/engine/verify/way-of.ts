import type { Tools } from '../tools.js'
import type { Fix } from '../types/fix.js'
import type { EventFilter, Way, WorkflowTriggers } from '../types/verification.js'

/** A branch with a fix, on its way to a pull request. */
export interface OwnBranch {
  branch: string
  /** The branch that the pull request is for. */
  base: string
  /** All files that it changes. */
  paths: string[]
  /** True for the workflow's own token, whose pushes start nothing (A6.7). */
  checksWait: boolean
}

/** The same for a branch that holds a fix, by the workflow as it reads there. */
export async function wayOfFix(
  fix: Fix,
  place: Omit<OwnBranch, 'paths'>,
  { workflowPath, at }: { workflowPath: string; at: string },
  { sources, fixes }: Pick<Tools, 'sources' | 'fixes'>
): Promise<Way> {
  const files = [fix, ...(fix.more ?? [])]
  const changed = fix.mode === undefined ? files.find(({ path }) => path === workflowPath) : null
  const text = changed?.after ?? (await sources.text(at, workflowPath))
  const triggers = text === null ? null : (await fixes()).triggers(text)
  return wayOf(triggers, { ...place, paths: files.map(({ path }) => path) })
}

/** How a branch of ours comes to a run of the workflow that failed. */
export function wayOf(triggers: WorkflowTriggers | null, own: OwnBranch): Way {
  if (triggers === null) return 'none'
  const { push, pullRequest, dispatch } = triggers
  const byPush = push !== null && lets(push, own.branch, own.paths)
  const byPull = pullRequest !== null && lets(pullRequest, own.base, own.paths)
  if (byPush && !own.checksWait) return 'push'
  if (byPull && !own.checksWait) return 'pull-request'
  if (dispatch === 'open') return 'dispatch'
  return byPull ? 'approval' : 'none'
}

function lets(filter: EventFilter, branch: string, paths: string[]): boolean {
  const { branches, branchesIgnore, paths: wanted, pathsIgnore } = filter
  return (
    (branches === null || matches(branch, branches)) &&
    (branchesIgnore === null || !matches(branch, branchesIgnore)) &&
    (wanted === null || paths.some((path) => matches(path, wanted))) &&
    (pathsIgnore === null || paths.some((path) => !matches(path, pathsIgnore)))
  )
}

/** The last pattern that fits decides; one with `!` before it takes out again. */
function matches(name: string, patterns: string[]): boolean {
  return patterns.reduce((taken, pattern) => {
    const out = pattern.startsWith('!')
    return fits(name, out ? pattern.slice(1) : pattern) ? !out : taken
  }, false)
}

function fits(name: string, pattern: string): boolean {
  const source = pattern
    .split(/(\*\*\/?|\*)/)
    .map((part) => wildcards[part] ?? part.replace(/[\\^$.|+?()[\]{}]/g, '\\$&'))
    .join('')
  return new RegExp(`^${source}$`).test(name)
}

const wildcards: Record<string, string> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' }
