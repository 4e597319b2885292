import type { Observation } from './observations.js'
import type { Component } from './run-seen.js'

const day = 24 * 60 * 60 * 1000

/**
 * After so many days a run counts half. On the generated histories of `bench:prediction` 3 tells patterns better and 14
 * worse; but with 3 a workflow that runs once a week would be forgotten from one run to the next.
 */
export const defaultHalfLifeDays = 7

/** How much must be known before a risk is told, or learned from. */
export const enough = {
  /** One failure is a happening, two are a pattern. */
  failures: 2,
  /** Wilson's 95 % interval of 3 in 10 goes from 0.11 to 0.60: with fewer runs a frequency says next to nothing. */
  runs: 10,
  /** Sum of the weights, of which a weekly run comes to 2: what was seen long ago alone is forgotten. */
  weight: 1.5
}

/** How often a component failed before some time. */
export interface Frequency {
  component: Component
  /** Recency-weighted share of the runs in which it failed, from 0 to 1. */
  f: number
  failures: number
  runs: number
  /** Milliseconds: its last failure. */
  lastAt: number
}

/** A frequency from before a run, and what the run brought. */
export interface Sample {
  component: Component
  at: number
  f: number
  failed: boolean
}

interface Tally {
  component: Component
  weighted: number
  failures: number
  lastAt: number
}

interface Series {
  at: number
  weight: number
  runs: number
  tallies: Map<string, Tally>
}

/** Each run with the frequencies of before it; of runs that ended at once none tells of the other. Wants oldest first. */
export function samplesOf(observations: readonly Observation[], halfLifeDays: number): Sample[] {
  const all = new Map<string, Series>()
  const samples: Sample[] = []
  for (let from = 0; from < observations.length;) {
    const { at } = observations[from]!
    let to = from
    while (observations[to]?.at === at) to++
    const together = observations.slice(from, to)
    for (const { series, hits } of together) {
      const failed = new Set(hits.map(keyOf))
      for (const { component, f } of frequenciesIn(all.get(series), at, halfLifeDays))
        samples.push({ component, at, f, failed: failed.has(keyOf(component)) })
    }
    for (const each of together) add(all, each, halfLifeDays)
    from = to
  }
  return samples
}

/** The frequencies as they stand at a time, after all observations. Wants oldest first. */
export function frequenciesAt(
  observations: readonly Observation[],
  at: number,
  halfLifeDays: number
): Frequency[] {
  const all = new Map<string, Series>()
  for (const each of observations) add(all, each, halfLifeDays)
  return [...all.values()].flatMap((series) => frequenciesIn(series, at, halfLifeDays))
}

function frequenciesIn(series: Series | undefined, at: number, halfLifeDays: number): Frequency[] {
  if (!series || series.runs < enough.runs) return []
  const fade = fadingOf(at - series.at, halfLifeDays)
  const { runs, weight, tallies } = series
  if (weight * fade < enough.weight) return []
  return [...tallies.values()]
    .filter(({ failures }) => failures >= enough.failures)
    .map(({ component, weighted, failures, lastAt }) => ({
      ...{ component, failures, runs, lastAt },
      f: Math.min(1, weighted / weight)
    }))
}

function add(all: Map<string, Series>, observation: Observation, halfLifeDays: number): void {
  const { at, series: name, hits } = observation
  const series = all.get(name) ?? { at, weight: 0, runs: 0, tallies: new Map<string, Tally>() }
  const fade = fadingOf(at - series.at, halfLifeDays)
  for (const tally of series.tallies.values()) tally.weighted *= fade
  Object.assign(series, { at, weight: series.weight * fade + 1, runs: series.runs + 1 })
  for (const component of hits) {
    const key = keyOf(component)
    const tally = series.tallies.get(key) ?? { component, weighted: 0, failures: 0, lastAt: at }
    Object.assign(tally, {
      weighted: tally.weighted + 1,
      failures: tally.failures + 1,
      lastAt: at
    })
    series.tallies.set(key, tally)
  }
  all.set(name, series)
}

const fadingOf = (milliseconds: number, halfLifeDays: number): number =>
  2 ** (-Math.max(0, milliseconds) / (halfLifeDays * day))

const keyOf = ({ workflow, name }: Component): string => JSON.stringify([workflow, name])
