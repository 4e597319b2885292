import { ConfigurationError } from '../engine/errors.js'
import type { AutomationIndex } from './artifacts/automation-index.js'
import { certificateOf } from './artifacts/certificate-of.js'
import type { Certificate } from './artifacts/certificate.js'
import type { FailureReport } from './artifacts/failure-report.js'
import { failuresOf } from './artifacts/failures-of.js'
import type { FixPlan } from './artifacts/fix-plan.js'
import { indexOf, treeHashOf } from './artifacts/index-of.js'
import { planOf } from './artifacts/plan-of.js'
import { readArtifact } from './artifacts/read-artifact.js'
import { runtimeStatusSchema, type RuntimeStatus } from './artifacts/runtime-status.js'
import type { Swept } from './artifacts/status-of.js'
import { classify } from './classify/classify.js'
import { fileNames } from './file-names.js'
import { endedIgnores, ignoredUnits } from './ignored-units.js'
import { keep, lookAgain, lookAtAll, originOf, takeInventory } from './look.js'
import { retest } from './retest.js'
import type { CertificationOptions, CertificationTools } from './tools.js'
import type { Discovery } from './types/discovery.js'

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

/** Phase 0 alone. */
export async function discoverOnly(
  tools: CertificationTools,
  options: CertificationOptions
): Promise<Certification> {
  const discovery = await takeInventory(tools, options)
  const index = indexOf(discovery, await originOf(tools))
  return { index, status: null, failures: null, plan: null, certificate: null }
}

/** Phases 0 to 2. */
export async function validate(
  tools: CertificationTools,
  options: CertificationOptions
): Promise<Certification> {
  const discovery = await takeInventory(tools, options)
  const swept = await lookAtAll(discovery, tools, options)
  const index = indexOf(discovery, await originOf(tools))
  const status = await keep(swept, tools)
  return { index, status, ...(await reported(swept, tools)), plan: null, certificate: null }
}

/** All phases. */
export async function certifyAll(
  tools: CertificationTools,
  options: CertificationOptions
): Promise<WholeCertification> {
  const discovery = await takeInventory(tools, options)
  const first = await lookAtAll(discovery, tools, options)
  await keep(first, tools)
  const { discovery: last, ...made } = await repaired(first, tools, options)
  return { ...made, certificate: await issue(made, last, tools, options) }
}

/** Phase 2 alone, on a status that was made before. As the others on a status, refuses one of another tree. */
export async function classifyStatus(
  saved: SavedStatus,
  tools: CertificationTools,
  options: CertificationOptions
): Promise<Certification> {
  const { swept, status } = await taken(saved, tools, options)
  const { failures } = await reported(swept, tools)
  const index = indexOf(swept.discovery, await originOf(tools))
  return { index, status, failures, plan: null, certificate: null }
}

/** Phase 3 alone: nothing is carried out. */
export async function planStatus(
  saved: SavedStatus,
  tools: CertificationTools,
  options: CertificationOptions
): Promise<Certification> {
  const { swept, status } = await taken(saved, tools, options)
  return { ...(await repaired(swept, tools, { ...options, dryRun: true })), status }
}

/** Phases 3 and 4, after all units were looked at once more: people may have mended some meanwhile. */
export async function retestStatus(
  { text, name }: SavedStatus,
  tools: CertificationTools,
  options: CertificationOptions
): Promise<Certification> {
  const { units: statuses, cycles } = readArtifact(text, name, runtimeStatusSchema)
  const discovery = await takeInventory(tools, options)
  const runs = (await tools.runs?.record()) ?? null
  const before = { discovery, statuses, cycles, complete: false, runs, offline: tools.offline }
  return await repaired(
    await lookAgain(before, [...discovery.units.keys()], tools, options),
    tools,
    options
  )
}

/** Phase 5 alone. */
export async function certifyStatus(
  saved: SavedStatus,
  tools: CertificationTools,
  options: CertificationOptions
): Promise<Certification> {
  const { swept, status } = await taken(saved, tools, options)
  const { failures } = await reported(swept, tools)
  const index = indexOf(swept.discovery, await originOf(tools))
  const made = { index, status, failures, plan: null }
  return { ...made, certificate: await issue(made, swept.discovery, tools, options) }
}

/** A status file: its text, and what people call it. */
export interface SavedStatus {
  text: string
  name: string
}

async function taken(
  { text, name }: SavedStatus,
  tools: CertificationTools,
  options: CertificationOptions
): Promise<{ swept: Swept; status: RuntimeStatus }> {
  const status = readArtifact(text, name, runtimeStatusSchema)
  const discovery = await takeInventory(tools, options)
  if (status.tree_hash !== treeHashOf(discovery.units.values())) {
    throw new ConfigurationError(
      `${name} is of another state of the repository's automation; make it anew with --mode validate.`
    )
  }
  const { units: statuses, cycles, complete } = status
  const swept = { discovery, statuses, cycles, complete, runs: null, offline: tools.offline }
  return { swept, status }
}

interface Made {
  index: AutomationIndex
  status: RuntimeStatus
  failures: FailureReport
  plan: FixPlan | null
}

async function reported(
  { discovery, statuses }: Pick<Swept, 'discovery' | 'statuses'>,
  tools: CertificationTools,
  failures = classify(discovery, statuses, tools.checks)
): Promise<{ failures: FailureReport }> {
  const report = failuresOf(failures, await originOf(tools))
  tools.store.write(fileNames.failures, report)
  return { failures: report }
}

/** Phases 3 and 4, with the artifacts of what stands at their end. */
async function repaired(
  first: Swept,
  tools: CertificationTools,
  options: CertificationOptions
): Promise<Made & { plan: FixPlan; certificate: null; discovery: Discovery }> {
  const { swept, failures, steps } = await retest(first, tools, options)
  const origin = await originOf(tools)
  const plan = planOf(steps, options.dryRun, origin)
  tools.store.write(fileNames.plan, plan)
  const index = indexOf(swept.discovery, origin)
  const status = await keep(swept, tools)
  const { discovery } = swept
  return {
    index,
    status,
    ...(await reported(swept, tools, failures)),
    plan,
    certificate: null,
    discovery
  }
}

async function issue(
  { index, status, failures, plan }: Made,
  { units }: Discovery,
  tools: CertificationTools,
  { settings }: CertificationOptions
): Promise<Certificate> {
  const { journal, store } = tools
  const origin = await originOf(tools)
  for (const { unit, until } of endedIgnores(settings, origin.now)) {
    journal.act('ignore-ended', `${unit} was ignored until ${until} and counts again`)
  }
  const certified = {
    units: units.values(),
    status,
    failures: failures.failures,
    settings,
    ignored: ignoredUnits(units.values(), settings, origin.now),
    auditTrail: [...journal.acts],
    repaired: plan?.steps.filter(({ state }) => state === 'held').length ?? 0,
    artifacts: {
      [fileNames.index]: index.content_hash,
      [fileNames.status]: status.content_hash,
      [fileNames.failures]: failures.content_hash,
      ...(plan ? { [fileNames.plan]: plan.content_hash } : {})
    }
  }
  const certificate = certificateOf(certified, origin)
  store.write(fileNames.certificate, certificate)
  journal.note(certificate.status, certificate.reason)
  return certificate
}
