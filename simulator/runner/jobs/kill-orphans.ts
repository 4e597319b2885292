import { readdir, readFile } from 'node:fs/promises'
import { signalProcess } from '../steps/spawn-command.js'
import type { JobRun } from './job-run.js'

export interface Orphan {
  pid: number
  name: string
}

/** Ends what a job's steps left running: by the tracking id in its environment, or by its group where there is no /proc. */
export async function killOrphans(job: Pick<JobRun, 'trackingId' | 'groups'>): Promise<Orphan[]> {
  const orphans = await findOrphans(job.trackingId)
  if (orphans === null) for (const group of job.groups) signalProcess(-group, 'SIGKILL')
  for (const { pid } of orphans ?? []) signalProcess(pid, 'SIGKILL')
  return orphans ?? []
}

async function findOrphans(trackingId: string): Promise<Orphan[] | null> {
  const names = await readdir('/proc').catch(() => null)
  const pids = names?.filter((name) => /^\d+$/.test(name)).map(Number)
  if (!pids) return null
  const found = await Promise.all(
    pids.map(async (pid): Promise<Orphan[]> => {
      const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
      if (!environment.split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`)) return []
      const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
      return [{ pid, name: name.trim() }]
    })
  )
  return found.flat()
}
