import type { RunSeen } from '../../src/incidents/prediction/run-seen.js'

const start = Date.parse('2026-01-05T00:00:00Z')

/** A green run of `ci.yml` on main, so many hours after the first; everything can be said otherwise. */
export function aRunSeen(hours: number, change: Partial<RunSeen> = {}): RunSeen {
  return {
    ...{ workflow: '.github/workflows/ci.yml', branch: 'main', failed: false, explained: true },
    at: new Date(start + hours * 3600_000).toISOString(),
    ...{ fingerprints: [], jobs: [], steps: [], files: [] },
    ...change
  }
}

/** The same, failed by the test job. */
export function aFailedRun(hours: number, change: Partial<RunSeen> = {}): RunSeen {
  const why = { fingerprints: ['v1-test'], jobs: ['test'], steps: ['Run tests'] }
  return aRunSeen(hours, { failed: true, ...why, ...change })
}
