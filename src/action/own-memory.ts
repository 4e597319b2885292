import type { Clock, EventStore, Memory } from '../engine/ports.js'
import type { LoopRules } from '../engine/types/loop.js'
import { createMemory } from '../incidents/memory.js'
import { forgetful } from './forgetful.js'

/** The history that the config asks for. The config is read where something is recalled or kept, and only there. */
export function ownMemory(
  loop: () => Promise<LoopRules>,
  open: (branch: string) => EventStore,
  clock: Pick<Clock, 'now'>
): Memory {
  let memory: Promise<Memory> | undefined
  const load = () => (memory ??= loop().then((rules) => memoryOf(rules, open, clock)))
  return {
    recall: async () => (await load()).recall(),
    record: async (events) => (events.length === 0 ? null : (await load()).record(events))
  }
}

function memoryOf(
  { history, historyBranch }: LoopRules,
  open: (branch: string) => EventStore,
  clock: Pick<Clock, 'now'>
): Memory {
  return history === 'off' ? forgetful : createMemory(open(historyBranch), clock)
}
