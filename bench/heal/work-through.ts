import { type Look, type Monitor, openMonitor } from '../../simulator/index.js'
import type { Report } from '../../src/report/report-schema.js'
import type { Ground } from './ground.js'

/** One start of the action, with the report that it wrote. */
export interface Start extends Omit<Look, 'report'> {
  conclusion: string | null
  report: Report | null
}

/** Plays the monitor workflow and a person who merges what is verified, until nothing is left to do. */
export async function workThrough(monitor: Monitor): Promise<Start[]> {
  const starts: Start[] = []
  do {
    const looks = await monitor.settle()
    starts.push(...looks.map(startOf))
  } while ((await monitor.mergeVerified()).length > 0)
  return starts
}

function startOf(look: Look): Start {
  const attempt = look.run.attempts[look.attempt - 1]
  const report = look.report as Report | null
  return { ...look, report, conclusion: attempt?.conclusion ?? null }
}

/** The monitor of a ground, as quick as it can be. */
export function monitorOf(
  { github, repo, token }: Ground,
  inputs: Record<string, string> = {}
): Monitor {
  return openMonitor({
    ...{ github, token, repository: repo, directory: process.cwd() },
    inputs: { 'rerun-delay': '0', ...inputs }
  })
}
