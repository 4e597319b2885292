import type { AutomationIndex } from './artifacts/automation-index.js'
import { certificateOf } from './artifacts/certificate-of.js'
import type { Certificate } from './artifacts/certificate.js'
import type { FailureReport } from './artifacts/failure-report.js'
import { failuresOf } from './artifacts/failures-of.js'
import type { FixPlan } from './artifacts/fix-plan.js'
import { planOf } from './artifacts/plan-of.js'
import type { RuntimeStatus } from './artifacts/runtime-status.js'
import { classify } from './classify/classify.js'
import { fileNames } from './file-names.js'
import { endedIgnores, ignoredUnits } from './ignored-units.js'
import { originOf } from './inventory.js'
import { keep } from './look.js'
import { retest } from './retest.js'
import type { CertificationOptions, CertificationTools } from './tools.js'
import type { Swept } from './types/swept.js'

/** The artifacts that a certificate rests on. */
export interface Made {
  index: AutomationIndex
  status: RuntimeStatus
  failures: FailureReport
  plan: FixPlan | null
}

/** Phase 2, and its artifact. */
export function report(
  swept: Swept,
  tools: CertificationTools,
  failures = classify(swept.discovery, swept.statuses, tools.checks)
): FailureReport {
  const artifact = failuresOf(failures, originOf(swept, tools))
  tools.store.write(fileNames.failures, artifact)
  return artifact
}

/** Phases 3 and 4, with the artifacts of what stands at their end. */
export async function repair(
  first: Swept,
  tools: CertificationTools,
  options: CertificationOptions
): Promise<{ made: Made & { plan: FixPlan }; swept: Swept }> {
  const { swept, failures, steps } = await retest(first, tools, options)
  const plan = planOf(steps, options.dryRun, originOf(swept, tools))
  tools.store.write(fileNames.plan, plan)
  const status = keep(swept, tools)
  return {
    made: { index: swept.index, status, failures: report(swept, tools, failures), plan },
    swept
  }
}

/** Phase 5, and its artifact. */
export function issue(
  { index, status, failures, plan }: Made,
  swept: Swept,
  tools: CertificationTools,
  { settings }: CertificationOptions
): Certificate {
  const { journal, store } = tools
  const { units } = swept.discovery
  const origin = originOf(swept, tools)
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
