import type { JobState } from '../model.js'

/** What Windows, where the service ran first, does not allow in a file name. */
// eslint-disable-next-line no-control-regex
const notInPaths = /[\u0000-\u001f"*/:<>?\\|]/g

const longestOldName = 90

/** A job's or step's name as the archive's entries spell it; see `ArchiveOptions.naming`. */
export function entryName(name: string, naming: 'old' | 'new'): string {
  if (naming === 'new') return name.replace(notInPaths, '_')
  // C#'s Substring counts UTF-16 units as JavaScript does, and may cut a surrogate pair in two.
  return name.replace(notInPaths, '').slice(0, longestOldName).trim()
}

/** Folder and file name of each job; jobs whose names come out the same get a number, the first one none. */
export function jobEntryNames(jobs: readonly JobState[], naming: 'old' | 'new'): string[] {
  const seen = new Map<string, number>()
  return jobs.map((job) => {
    const name = entryName(job.name, naming)
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    return before === 0 ? name : `${name} (${before})`
  })
}
