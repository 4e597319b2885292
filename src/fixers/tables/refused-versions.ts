import { refusedActions } from './action-targets.js'

/** Whether GitHub refuses a release of an action, by its version as a tag tells it: `[3]`, `[4, 1]`, `[4, 1, 2]`. */
export function isRefusedVersion(action: string, version: readonly number[]): boolean {
  const works = Object.hasOwn(refusedActions, action) ? refusedActions[action]?.works : undefined
  if (!works) return false
  const [major = 0] = version
  const floor = works.find(([first]) => first === major)
  if (!floor) return major < (works[0]?.[0] ?? 0)
  return version.length > 1 && isBelow(version, floor)
}

/** Of a shortened version (`4.2`) the newest that it can mean counts. */
export function isBelow(version: readonly number[], floor: readonly number[]): boolean {
  const at = version.findIndex((part, index) => part !== floor[index])
  return at !== -1 && (version[at] ?? 0) < (floor[at] ?? 0)
}

/** The version that a ref, or the release in the comment beside a commit, tells; null for branches and the like. */
export function versionOfTag(tag: string): number[] | null {
  const [, numbers] = /^v?(\d+(?:\.\d+){0,2})$/.exec(tag) ?? []
  return numbers ? numbers.split('.').map(Number) : null
}
