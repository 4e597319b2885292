import { readArtifact } from './artifacts/read-artifact.js'
import {
  runtimeStatusSchema,
  type RuntimeStatus,
  type UnitStatus
} from './artifacts/runtime-status.js'
import { statusOf } from './artifacts/status-of.js'
import { spread } from './classify/spread.js'
import { fileNames } from './file-names.js'
import { ignoredUnits } from './ignored-units.js'
import { originOf } from './inventory.js'
import { sweep } from './sweep.js'
import type { CertificationOptions, CertificationTools } from './tools.js'
import type { Discovery } from './types/discovery.js'
import type { Inventory, Swept } from './types/swept.js'

/** Phase 1: every unit looked at once, but for those that an interrupted sweep of the same tree has reached. */
export async function lookAtAll(
  inventory: Inventory,
  tools: CertificationTools,
  options: CertificationOptions
): Promise<Swept> {
  const runs = (await tools.runs?.record()) ?? null
  const started = tools.clock.now()
  const earlier = options.resume ? earlierSweep(inventory, tools) : null
  const reached = new Set(earlier?.units.map(({ id }) => id))
  const swept: Swept = {
    ...inventory,
    statuses: earlier?.units ?? [],
    cycles: earlier?.cycles ?? [],
    complete: false,
    runs,
    offline: tools.offline
  }
  const left = [...inventory.discovery.units.keys()].filter((id) => !reached.has(id))
  const looked = await lookAgain(swept, left, tools, options)
  if (looked.cycles.length > 0) return looked
  const first = cycleOf(0, started, 0, left, [], looked.statuses)
  return { ...looked, cycles: [first] }
}

/** Looks at these units of the discovery and keeps what is known of the others; written at each end, also at an early one. */
export async function lookAgain(
  swept: Swept,
  ids: readonly string[],
  tools: CertificationTools,
  options: CertificationOptions
): Promise<Swept> {
  const { discovery, runs } = swept
  const known = new Map(swept.statuses.map((status) => [status.id, status]))
  const units = ids.flatMap((id) => discovery.units.get(id) ?? [])
  const about = { ...tools, discovery, runs, now: tools.clock.now() }
  const now = (complete: boolean): Swept => ({
    ...swept,
    complete,
    statuses: settled(discovery, known, about.now, options)
  })
  tools.progress.phase('health sweep', units.length)
  const onUnit = (status: UnitStatus) => {
    const attempts = (known.get(status.id)?.attempts ?? 0) + 1
    known.set(status.id, { ...status, attempts })
    tools.progress.unit(status.id)
    if (status.status === 'failing') tools.journal.note('failing', firstFinding(status), status.id)
  }
  try {
    await sweep(units, about, { checks: tools.checks, signal: tools.signal, onUnit })
  } catch (error) {
    if (tools.signal.aborted) keep(now(false), tools)
    throw error
  }
  return now(true)
}

/** Writes phase 1's artifact. */
export function keep(swept: Swept, tools: CertificationTools): RuntimeStatus {
  const status = statusOf(swept, originOf(swept, tools))
  tools.store.write(fileNames.status, status)
  return status
}

export function cycleOf(
  cycle: number,
  started: Date,
  waited: number,
  checked: readonly string[],
  repaired: readonly string[],
  statuses: readonly UnitStatus[]
): RuntimeStatus['cycles'][number] {
  const failing = statuses.filter(({ status }) => status === 'failing').map(({ id }) => id)
  return {
    cycle,
    started_at: started.toISOString(),
    waited_seconds: waited,
    checked: [...checked],
    repaired: [...repaired],
    failing
  }
}

/** In the order of the units, with what is ignored and what dependencies make of the others. */
function settled(
  discovery: Discovery,
  known: ReadonlyMap<string, UnitStatus>,
  now: Date,
  { settings }: CertificationOptions
): UnitStatus[] {
  const ignored = ignoredUnits(discovery.units.values(), settings, now)
  const statuses = [...discovery.units.keys()].flatMap((id) => known.get(id) ?? [])
  return spread(
    discovery,
    statuses.map((status) =>
      ignored.has(status.id)
        ? { ...status, status: 'ignored', failing_since_dependency: null }
        : status
    )
  )
}

/** What is ignored is looked at anew: its entry may have ended. */
function earlierSweep({ index }: Inventory, tools: CertificationTools): RuntimeStatus | null {
  const text = tools.store.read(fileNames.status)
  if (text === null) return null
  const earlier = readArtifact(text, fileNames.status, runtimeStatusSchema)
  if (earlier.tree_hash === index.tree_hash) {
    return { ...earlier, units: earlier.units.filter(({ status }) => status !== 'ignored') }
  }
  tools.journal.note('resume', 'the tree is another one by now, so that all is checked anew')
  return null
}

const firstFinding = ({ checks }: UnitStatus): string =>
  checks.find(({ outcome }) => outcome === 'failed')?.findings[0]?.message ?? ''
