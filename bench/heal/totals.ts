import { median } from '../stage.js'
import type { Result } from './play.js'

const aims = { healed: 0.95, rerunsARescue: 1.5 }

/** The figures of all scenarios, and whether one misses its aim. */
export function totals(all: readonly Result[]): { text: string; missed: boolean } {
  const played = all.filter(({ skipped }) => skipped === null)
  const healable = played.filter(({ scenario }) => scenario.must.outcome === 'healed')
  const healed = healable.filter(({ right }) => right)
  const right = played.filter((result) => result.right)
  const traps = played.filter(({ scenario }) => scenario.kind === 'trap')
  const rightTraps = traps.filter((result) => result.right)
  const falseActions = sum(played.map((result) => result.falseActions))
  const rescues = healed.filter(({ reruns }) => reruns > 0).length
  const perRescue = sum(played.map(({ reruns }) => reruns)) / rescues
  const missed =
    healed.length < aims.healed * healable.length ||
    rightTraps.length < traps.length ||
    falseActions > 0 ||
    perRescue > aims.rerunsARescue
  const text = [
    `healed: ${share(healed, healable)} (aim: 95 %)`,
    `right outcome: ${share(right, played)}; on traps ${share(rightTraps, traps)} (aim: all)`,
    `false actions: ${falseActions} (aim: 0)`,
    `re-runs a rescue: ${perRescue.toFixed(2)} (aim: at most ${aims.rerunsARescue})`,
    `medians: ${median(played.map(({ requests }) => requests))} requests, ${median(played.map(({ seconds }) => seconds)).toFixed(1)} s`
  ].join('\n')
  return { text, missed }
}

const share = (part: readonly Result[], all: readonly Result[]): string =>
  `${part.length}/${all.length} = ${((100 * part.length) / all.length).toFixed(1)} %`

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
