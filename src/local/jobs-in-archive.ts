/** A job as the names in a run's zip show it (A2). */
export interface ArchivedJob {
  name: string
  /** The entry with the whole job's log; null where there are only its steps'. */
  whole: string | null
  steps: { number: number; title: string; entry: string }[]
}

/**
 * The jobs of a zip by the names in it alone, in their order there. The whole log is preferred, for steps may
 * be missing (A2.4). Any other text file counts as a job of that name, so that a zip somebody made works too.
 */
export function jobsInArchive(names: string[]): ArchivedJob[] {
  const jobs = new Map<string, ArchivedJob>()
  const jobOf = (name: string) => {
    const job = jobs.get(name) ?? { name, whole: null, steps: [] }
    jobs.set(name, job)
    return job
  }
  // The legacy service's copies, `-1_build.txt`, stand behind the others of the same name.
  const legacyLast = [...names].sort(
    (a, b) => Number(a.startsWith('-')) - Number(b.startsWith('-'))
  )
  for (const entry of legacyLast) {
    const [, whole] = /^-?\d+_([^/]+)\.txt$/u.exec(entry) ?? []
    const [, folder, number, title] = /^([^/]+)\/(\d+)_([^/]*)\.txt$/u.exec(entry) ?? []
    if (whole !== undefined) jobOf(whole).whole ??= entry
    else if (folder !== undefined) {
      jobOf(folder).steps.push({ number: Number(number), title: title ?? '', entry })
    } else if (/\.(?:txt|log)$/i.test(entry) && !entry.endsWith('/system.txt')) {
      jobOf(entry).whole ??= entry
    }
  }
  for (const job of jobs.values()) job.steps.sort((a, b) => a.number - b.number)
  return [...jobs.values()]
}
