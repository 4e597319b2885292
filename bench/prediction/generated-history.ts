import type { RunSeen } from '../../src/incidents/prediction/run-seen.js'
import { newDice, type Dice } from '../dice.js'

const day = 24 * 60 * 60 * 1000
const start = Date.parse('2026-01-05T00:00:00Z')
const days = 180

/** One way in which a workflow fails, with its true chance at each time. */
interface Fault {
  fingerprint: string
  job: string
  step: string
  chanceAt: (at: number) => number
}

export interface GeneratedHistory {
  runs: RunSeen[]
  /** The true chance that a fingerprint, job, step or workflow (by its path) failed in the run of that time. */
  truthOf: (workflow: string, name: string, at: number) => number
}

/** Half a year of twelve workflows of 1 to 12 runs a day, each with faults of four sorts; the same for the same seed. */
export function generatedHistory(seed: number): GeneratedHistory {
  const dice = newDice(seed)
  const outages = dice.repeat(5, () => window(dice, 1, 5))
  const workflows = dice.repeat(12, (index) => {
    const path = `.github/workflows/w${index}.yml`
    return { path, faults: faultsOf(dice, path, outages), perDay: 1 + dice.below(12) }
  })
  const truth = new Map<string, number>()
  const runs = workflows.flatMap(({ path, faults, perDay }) =>
    dice.repeat(perDay * days, () => {
      const at = start + Math.floor(share(dice) * days * day)
      tell(truth, path, faults, at)
      return runOf(dice, path, faults, at)
    })
  )
  const truthOf = (workflow: string, name: string, at: number) =>
    truth.get(JSON.stringify([workflow, name, at])) ?? 0
  return { runs, truthOf }
}

const share = (dice: Dice): number => dice.below(1_000_000) / 1_000_000

/** From and until, of so many days. */
function window(dice: Dice, least: number, most: number): [number, number] {
  const from = start + share(dice) * days * day
  return [from, from + (least + share(dice) * (most - least)) * day]
}

const within = ([from, until]: [number, number], at: number) => at >= from && at < until

/**
 * A flaky test of a steady rate; one that drifts; tests that are broken until somebody mends them; and, for half of the
 * workflows, a service whose outages they share.
 */
function faultsOf(dice: Dice, path: string, outages: [number, number][]): Fault[] {
  const steady = share(dice) * 0.15
  const [middle, swing] = [share(dice) * 0.3, 20 + share(dice) * 60]
  const broken = dice.repeat(4, () => window(dice, 0.5, 8))
  const leans = dice.oneIn(2)
  const fault = (name: string, job: string, chanceAt: Fault['chanceAt']): Fault => ({
    ...{ fingerprint: `${path}:${name}`, job, step: `Run ${name}`, chanceAt }
  })
  return [
    fault('flaky', 'test', () => steady),
    fault('drifting', 'test', (at) => middle * (1 + Math.sin((at - start) / (swing * day)))),
    ...broken.map((span, index) =>
      fault(`broken-${index}`, 'build', (at) => (within(span, at) ? 0.95 : 0.002))
    ),
    fault('service', 'deploy', (at) =>
      leans && outages.some((span) => within(span, at)) ? 0.7 : 0.01
    )
  ]
}

function runOf(dice: Dice, workflow: string, faults: readonly Fault[], at: number): RunSeen {
  const hit = faults.filter(({ chanceAt }) => share(dice) < chanceAt(at))
  return {
    ...{ workflow, branch: 'main', at: new Date(at).toISOString() },
    ...{ failed: hit.length > 0, explained: true },
    fingerprints: hit.map(({ fingerprint }) => fingerprint),
    jobs: [...new Set(hit.map(({ job }) => job))],
    steps: [...new Set(hit.map(({ step }) => step))],
    files: []
  }
}

function tell(truth: Map<string, number>, path: string, faults: readonly Fault[], at: number) {
  const names = (fault: Fault) => new Set([path, fault.fingerprint, fault.job, fault.step])
  for (const name of new Set(faults.flatMap((fault) => [...names(fault)]))) {
    const none = faults
      .filter((fault) => names(fault).has(name))
      .reduce((chance, { chanceAt }) => chance * (1 - chanceAt(at)), 1)
    truth.set(JSON.stringify([path, name, at]), 1 - none)
  }
}
