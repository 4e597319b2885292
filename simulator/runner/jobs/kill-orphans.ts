import { readdir, readFile } from 'node:fs/promises'

export interface Orphan {
  pid: number
  name: string
}

/** Ends what a job's steps left running, found by the tracking id in its environment; Linux only. */
export async function killOrphans(trackingId: string): Promise<Orphan[]> {
  const orphans = await findOrphans(trackingId)
  for (const { pid } of orphans) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      continue
    }
  }
  return orphans
}

async function findOrphans(trackingId: string): Promise<Orphan[]> {
  const names = await readdir('/proc').catch(() => [])
  const pids = names.filter((name) => /^\d+$/.test(name)).map(Number)
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
