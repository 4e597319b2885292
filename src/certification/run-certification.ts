import { ConfigurationError } from '../engine/errors.js'
import type { AutomationIndex } from './artifacts/automation-index.js'
import type { Certificate } from './artifacts/certificate.js'
import type { FailureReport } from './artifacts/failure-report.js'
import type { FixPlan } from './artifacts/fix-plan.js'
import { readArtifact } from './artifacts/read-artifact.js'
import { runtimeStatusSchema, type RuntimeStatus } from './artifacts/runtime-status.js'
import { issue, repair, report } from './end-of-phases.js'
import { takeInventory } from './inventory.js'
import { keep, lookAgain, lookAtAll } from './look.js'
import type { CertificationOptions, CertificationTools } from './tools.js'
import type { Swept } from './types/swept.js'

/** What a call made; null for what its mode leaves out. */
export interface Certification {
  index: AutomationIndex
  status: RuntimeStatus | null
  failures: FailureReport | null
  plan: FixPlan | null
  certificate: Certificate | null
}

/** What all phases made. */
export type WholeCertification = { [Part in keyof Certification]: NonNullable<Certification[Part]> }

/** A status file: its text, and what people call it. */
export interface SavedStatus {
  text: string
  name: string
}

/** Phase 0 alone. */
export async function discoverOnly(
  tools: CertificationTools,
  options: CertificationOptions
): Promise<Certification> {
  const { index } = await takeInventory(tools, options)
  return { index, status: null, failures: null, plan: null, certificate: null }
}

/** Phases 0 to 2. */
export async function validate(
  tools: CertificationTools,
  options: CertificationOptions
): Promise<Certification> {
  const inventory = await takeInventory(tools, options)
  const swept = await lookAtAll(inventory, tools, options)
  const status = keep(swept, tools)
  const failures = report(swept, tools)
  return { index: swept.index, status, failures, plan: null, certificate: null }
}

/** All phases. */
export async function certifyAll(
  tools: CertificationTools,
  options: CertificationOptions
): Promise<WholeCertification> {
  const inventory = await takeInventory(tools, options)
  const first = await lookAtAll(inventory, tools, options)
  keep(first, tools)
  const { made, swept } = await repair(first, tools, options)
  return { ...made, certificate: issue(made, swept, tools, options) }
}

/** Phase 2 alone, on a status that was made before. As the others on a status, refuses one of another tree. */
export async function classifyStatus(
  saved: SavedStatus,
  tools: CertificationTools,
  options: CertificationOptions
): Promise<Certification> {
  const { swept, status } = await taken(saved, tools, options)
  const failures = report(swept, tools)
  return { index: swept.index, status, failures, plan: null, certificate: null }
}

/** Phase 3 alone: nothing is carried out. */
export async function planStatus(
  saved: SavedStatus,
  tools: CertificationTools,
  options: CertificationOptions
): Promise<Certification> {
  const { swept } = await taken(saved, tools, options)
  const { made } = await repair(swept, tools, { ...options, dryRun: true })
  return { ...made, certificate: null }
}

/** Phases 3 and 4, after all units were looked at once more: people may have mended some meanwhile. */
export async function retestStatus(
  { text, name }: SavedStatus,
  tools: CertificationTools,
  options: CertificationOptions
): Promise<Certification> {
  const { units: statuses, cycles } = readArtifact(text, name, runtimeStatusSchema)
  const inventory = await takeInventory(tools, options)
  const runs = (await tools.runs?.record()) ?? null
  const before = { ...inventory, statuses, cycles, complete: false, runs, offline: tools.offline }
  const ids = [...inventory.discovery.units.keys()]
  const looked = await lookAgain(before, ids, tools, options)
  const { made } = await repair(looked, tools, options)
  return { ...made, certificate: null }
}

/** Phase 5 alone. */
export async function certifyStatus(
  saved: SavedStatus,
  tools: CertificationTools,
  options: CertificationOptions
): Promise<Certification> {
  const { swept, status } = await taken(saved, tools, options)
  const made = { index: swept.index, status, failures: report(swept, tools), plan: null }
  return { ...made, certificate: issue(made, swept, tools, options) }
}

async function taken(
  { text, name }: SavedStatus,
  tools: CertificationTools,
  options: CertificationOptions
): Promise<{ swept: Swept; status: RuntimeStatus }> {
  const status = readArtifact(text, name, runtimeStatusSchema)
  const inventory = await takeInventory(tools, options)
  if (status.tree_hash !== inventory.index.tree_hash) {
    throw new ConfigurationError(
      `${name} is of another state of the repository's automation; make it anew with --mode validate.`
    )
  }
  const { units: statuses, cycles, complete } = status
  const known = { statuses, cycles, complete, runs: null, offline: tools.offline }
  return { swept: { ...inventory, ...known }, status }
}
