import { Refusal } from '../engine/errors.js'
import type { UnitFailure } from './artifacts/failure-report.js'
import type { PlanStep } from './artifacts/fix-plan.js'
import type { UnitStatus } from './artifacts/runtime-status.js'
import { classify } from './classify/classify.js'
import { neededBy } from './classify/needs.js'
import { judgeRepairs } from './judge-repairs.js'
import { takeInventory } from './inventory.js'
import { cycleOf, keep, lookAgain } from './look.js'
import { executePlan, type Execution, type ExecutionRules } from './plan/execute-plan.js'
import { planRepairs } from './plan/plan-repairs.js'
import type { PlanContext, PlannedRepair } from './plan/repair.js'
import { withRepairability } from './plan/with-repairability.js'
import type { Repairer } from './ports.js'
import type { CertificationOptions, CertificationTools } from './tools.js'
import type { Discovery } from './types/discovery.js'
import type { Swept } from './types/swept.js'
import { whyNot } from './why-not.js'

/** How often one unit is checked again. */
const retriesOfUnit = 3

export interface Retested {
  swept: Swept
  failures: UnitFailure[]
  /** Of all cycles: what was carried out first, then what is left. */
  steps: PlanStep[]
}

/**
 * Phases 3 and 4: plans repairs, carries them out, and checks again what failed and what needs it, until nothing fails
 * or nothing is left to try. A cycle waits, twice as long as the one before, where something passes with time.
 */
export async function retest(
  first: Swept,
  tools: CertificationTools,
  options: CertificationOptions
): Promise<Retested> {
  const { maxRetries, retryDelaySeconds } = options.settings
  const done: PlanStep[] = []
  let swept = first
  for (;;) {
    const cycle = swept.cycles.length
    const dryRun = options.dryRun || cycle > maxRetries
    const allowed = allowance(done, options)
    const { failures, repairs } = await planned(swept, tools, options, allowed)
    const { steps, repaired } = await carriedOut(repairs, tools, { dryRun, whyNot: allowed })
    const waits = steps.some(passesWithTime)
    if (dryRun || (repaired.length === 0 && !waits)) {
      return { swept, failures, steps: numbered([...done, ...steps]) }
    }
    const seconds = waits ? retryDelaySeconds * 2 ** (cycle - 1) : 0
    const next = await checkAgain(swept, repaired, seconds, tools, options)
    done.push(...(await judgeRepairs(repairs, steps, { before: swept, after: next }, tools)))
    swept = next
  }
}

type WhyNot = PlanContext['whyNot']

/** By the config, and by what was tried in this call already. */
function allowance(done: readonly PlanStep[], { fixes }: CertificationOptions): WhyNot {
  const keyOf = (fixer: string | null, paths: readonly string[]) => JSON.stringify([fixer, paths])
  const refuted = new Set(
    done.filter(({ state }) => state === 'refuted').map(({ fixer, files }) => keyOf(fixer, files))
  )
  return (change) =>
    refuted.has(keyOf(change.fixer, change.paths))
      ? 'It was tried, and the unit failed as before.'
      : whyNot(fixes, change)
}

async function planned(
  swept: Swept,
  tools: CertificationTools,
  options: CertificationOptions,
  allowed: WhyNot
) {
  const { discovery, statuses, runs } = swept
  const found = classify(discovery, statuses, tools.checks)
  tools.progress.phase('auto-repair', 0)
  const attempts = new Map(statuses.map(({ id, attempts }) => [id, attempts]))
  const repairs = await planRepairs(found, {
    discovery,
    sources: tools.sources(),
    book: tools.book,
    fixSettings: options.fixes.settings,
    settings: options.settings,
    checks: tools.checks,
    runs,
    attemptsOf: (unit) => (attempts.get(unit) ?? 1) - 1,
    limits: { attemptsAUnit: retriesOfUnit },
    whyNot: allowed
  })
  return { failures: withRepairability(found, repairs), repairs }
}

/** For who may change nothing. */
const noRepairer: Repairer = {
  write: () => Promise.reject(new Refusal('Nothing is changed here.')),
  rerun: () => Promise.reject(new Refusal('Nothing is re-run here.'))
}

async function carriedOut(
  repairs: readonly PlannedRepair[],
  { repairer, clock, journal }: CertificationTools,
  rules: Omit<ExecutionRules, 'now'>
): Promise<Execution> {
  const now = () => clock.now()
  const execution = await executePlan(repairs, repairer ?? noRepairer, { ...rules, now })
  for (const { action, detail, unit } of execution.audit) {
    journal.act(action, detail, unit ?? undefined)
  }
  return execution
}

/** A re-run that is under way, or a service that may be there again. */
const passesWithTime = ({ strategy, state, root_cause, ...step }: PlanStep): boolean =>
  (strategy === 'rerun-upstream' && state === 'executed') ||
  (strategy === 'retry-with-backoff' &&
    root_cause === 'NETWORK_FAIL' &&
    step.retries_used < step.retries_allowed)

async function checkAgain(
  swept: Swept,
  repaired: readonly string[],
  seconds: number,
  tools: CertificationTools,
  options: CertificationOptions
): Promise<Swept> {
  const cycle = swept.cycles.length
  if (seconds > 0) {
    tools.progress.phase(`cycle ${cycle}: waiting ${seconds} s`, 0)
    await tools.clock.wait(seconds, tools.signal)
  }
  const started = tools.clock.now()
  const inventory = repaired.length > 0 ? await takeInventory(tools, options) : swept
  const ids = affected(swept, inventory.discovery)
  tools.journal.note('retest', `cycle ${cycle}: ${ids.length} units are checked again`)
  const runs = (await tools.runs?.record()) ?? null
  const { discovery, head, index } = inventory
  const now = { ...swept, discovery, head, index, runs }
  const looked = await lookAgain(now, ids, tools, options)
  const entry = cycleOf(cycle, started, seconds, ids, repaired, looked.statuses)
  const next = { ...looked, cycles: [...swept.cycles, entry] }
  keep(next, tools)
  return next
}

/** Units that fail and may be tried again, those that need them, and those that are new or of another text. */
function affected({ statuses, discovery: before }: Swept, now: Discovery): string[] {
  const known = new Map(statuses.map((status) => [status.id, status]))
  const failing = statuses.filter(isOpen).map(({ id }) => id)
  const other = [...now.units.values()]
    .filter(({ id, sha256 }) => before.units.get(id)?.sha256 !== sha256 || !known.has(id))
    .map(({ id }) => id)
  const users = neededBy(now)
  const reached = new Set([...failing, ...other])
  for (const id of reached) for (const user of users.get(id) ?? []) reached.add(user)
  return [...now.units.keys()].filter((id) => reached.has(id))
}

const isOpen = ({ status, attempts }: UnitStatus): boolean =>
  status === 'failing' && attempts <= retriesOfUnit

const numbered = (steps: readonly PlanStep[]): PlanStep[] =>
  steps.map((step, index) => ({ ...step, order: index + 1 }))
