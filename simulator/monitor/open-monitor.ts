import { currentAttempt } from '../json/run-json.js'
import type { AttemptState, RunState } from '../model.js'

import { type Look, lookInto, type MonitorSettings } from './look.js'
import { mergeVerified } from './merge-verified.js'
import { untilQuiet } from './until-quiet.js'

export interface Monitor {
  /** Lets all runs end, and starts the action on each attempt not looked at, until nothing is left; in order. */
  settle: () => Promise<Look[]>
  /** Merges, as a person, the open pull requests of auto-heal that are verified; their numbers. */
  mergeVerified: () => Promise<number[]>
  /** Lets run what waits for approval, as a person; the runs. */
  approveWaiting: () => RunState[]
}

export interface MonitorOptions extends MonitorSettings {
  /** Starts of the action in all before it is an error; 40 unless told. */
  mostStarts?: number
  /** Told of each start when it is over. */
  onLook?: (look: Look) => void
}

/** The monitor workflow of a repository, played by this machine: what it would start, and what people do beside it. */
export function openMonitor(options: MonitorOptions): Monitor {
  const seen = new Set<string>()
  const budget = { used: 0, most: options.mostStarts ?? 40 }
  return {
    settle: async () => {
      const looks: Look[] = []
      for (;;) {
        await untilQuiet(options.github, options.repository, options.signal)
        const next = firstUnseen(options, seen)
        if (!next) return looks
        spendStart(budget)
        seen.add(keyOf(next))
        const look = await lookInto(options, next.run, next.attempt)
        options.onLook?.(look)
        looks.push(look)
      }
    },
    mergeVerified: () => mergeVerified(options.github, options.repository),
    approveWaiting: () => {
      const { github, repository } = options
      const waiting = [...repository.runs.values()].filter(
        (run) => currentAttempt(run).conclusion === 'action_required'
      )
      for (const run of waiting) github.actions.approve(repository, run)
      return waiting
    }
  }
}

interface Ended {
  run: RunState
  attempt: AttemptState
}

function firstUnseen({ repository }: MonitorOptions, seen: Set<string>): Ended | undefined {
  for (const run of repository.runs.values()) {
    for (const attempt of run.attempts) {
      if (attempt.status === 'completed' && !seen.has(keyOf({ run, attempt }))) {
        return { run, attempt }
      }
    }
  }
  return undefined
}

/** With its conclusion: an attempt that waited for approval ends twice. */
const keyOf = ({ run, attempt }: Ended) => `${run.id}/${attempt.number}/${attempt.conclusion}`

function spendStart(budget: { used: number; most: number }): void {
  if (budget.used++ < budget.most) return
  throw new Error(
    `The action was started ${budget.most} times and runs still end that it has not seen: it starts runs without end, or needs a larger mostStarts.`
  )
}
