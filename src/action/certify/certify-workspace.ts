import { join } from 'node:path'
import { checks } from '../../certification/checks/index.js'
import { fileNames, outputFolder } from '../../certification/file-names.js'
import { certifyAll, type WholeCertification } from '../../certification/run-certification.js'
import type { AutomationRuns } from '../../certification/ports.js'
import type { CertificationTools } from '../../certification/tools.js'
import { defaultCertification } from '../../certification/types/settings.js'
import { leadCause } from '../../engine/lead-cause.js'
import { defaultFixRules, type FixRules } from '../../engine/types/fix.js'
import { defaultLoopRules } from '../../engine/types/loop.js'
import { createFixBook } from '../../fixers/book/fix-book.js'
import { fixers } from '../../fixers/index.js'
import { createAutomationRuns } from '../../github/automation-runs.js'
import { createRepositoryReader } from '../../github/repository.js'
import { createRunReader } from '../../github/runs.js'
import { openDesk, type Desk } from '../../local/certification-desk.js'
import { openTree } from '../../local/automation-tree.js'
import { certificationSummary } from '../../texts/certification/certification-markdown.js'
import { prose } from '../../texts/markdown.js'
import type { JobEvent } from '../event.js'
import type { Inputs } from '../inputs.js'
import { certifyOutputsOf } from '../outputs.js'
import { runnerLog, setOutputs, writeSummary } from '../runner-output.js'
import { connect } from '../tools.js'
import { publishBadge } from './publish-badge.js'
import { workspaceConfig } from './workspace-config.js'
import { workspaceOf } from './workspace.js'

/**
 * Certifies what is checked out as it is: repairs are planned and not made, so that the certificate holds for the commit.
 * One that failed is told and no error: what stops on it is the release gate.
 */
export async function certifyWorkspace(event: JobEvent, inputs: Inputs): Promise<void> {
  const root = workspaceOf(process.env)
  const { config, book } = workspaceConfig(root)
  const client = await connect(inputs, event.apiUrl)
  const { repository } = event
  const facts = createRepositoryReader(client, repository)
  const reader = createRunReader(client)
  const runs = createAutomationRuns(client, repository, facts, {
    now: new Date(),
    causeOf: (run) => leadCause(run, reader, book)
  })
  const folder = join(root, outputFolder)
  const fixes = config?.fixes ?? defaultFixRules
  const settings = config?.certification ?? defaultCertification
  const desk = await openDesk(await openTree(root), root, folder)
  const options = { settings, fixes, dryRun: true, resume: false }
  const made = await certifyAll(toolsAt(desk, runs, fixes), options).finally(() => desk.close(true))
  const loop = config?.loop ?? defaultLoopRules
  const badge = await publishBadge(made.certificate, { client, repository, facts, loop })
  await tell(made, join(folder, fileNames.certificate), badge)
}

function toolsAt(desk: Desk, runs: AutomationRuns, { settings }: FixRules): CertificationTools {
  return {
    ...desk,
    checks,
    runs,
    offline: '',
    book: createFixBook(fixers, settings),
    repairer: null,
    progress: { phase: (name) => runnerLog.info(`${name} ...`), unit: () => undefined },
    signal: new AbortController().signal
  }
}

async function tell(made: WholeCertification, path: string, badge: string): Promise<void> {
  const { index, status, failures, plan, certificate } = made
  for (const gap of status.dynamic.gaps) runnerLog.warning(gap)
  for (const { unit, summary } of failures.failures) runnerLog.info(`${unit}: ${summary}`)
  runnerLog.info(`${certificate.status}: ${certificate.reason}`)
  runnerLog.info(badge)
  setOutputs(certifyOutputsOf(certificate, path))
  const summary = certificationSummary(index, status, failures, plan, certificate)
  await writeSummary(`${summary}\n${prose(badge)}\n`)
}
