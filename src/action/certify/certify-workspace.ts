import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { checks } from '../../certification/checks/index.js'
import { auditLogName, fileNames } from '../../certification/file-names.js'
import { openJournal } from '../../certification/journal.js'
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
import { openArtifactFolder } from '../../local/artifact-folder.js'
import { openTree } from '../../local/automation-tree.js'
import { openCheckers } from '../../local/checkers.js'
import { openKept } from '../../local/kept-results.js'
import { packageVersion } from '../../local/package-folder.js'
import { workingCopySources } from '../../local/sources.js'
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

/** In the workspace; the inventory leaves it out. */
const outputFolder = '.automation-health'

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
  const made = await closing(await openTools(root, folder, runs, fixes), (tools) => {
    const settings = config?.certification ?? defaultCertification
    return certifyAll(tools, { settings, fixes, dryRun: true, resume: false })
  })
  const loop = config?.loop ?? defaultLoopRules
  const badge = await publishBadge(made.certificate, { client, repository, facts, loop })
  await tell(made, join(folder, fileNames.certificate), badge)
}

interface Opened {
  tools: CertificationTools
  close: () => void
}

async function closing<T>(
  { tools, close }: Opened,
  use: (tools: CertificationTools) => Promise<T>
): Promise<T> {
  try {
    return await use(tools)
  } finally {
    close()
  }
}

async function openTools(
  root: string,
  folder: string,
  runs: AutomationRuns,
  { settings }: FixRules
): Promise<Opened> {
  const tree = await openTree(root)
  const store = openArtifactFolder(folder)
  const log = auditLogName(new Date())
  const kept = openKept(join(folder, 'cache.json'))
  const checkers = openCheckers(root, kept)
  const tools: CertificationTools = {
    tree,
    checkers,
    checks,
    kept,
    runs,
    offline: '',
    book: createFixBook(fixers, settings),
    sources: () => workingCopySources(root),
    repairer: null,
    store,
    journal: openJournal(
      () => new Date(),
      (entry) => store.append(log, entry)
    ),
    progress: { phase: (name) => runnerLog.info(`${name} ...`), unit: () => undefined },
    clock: {
      now: () => new Date(),
      wait: (seconds, signal) => sleep(seconds * 1000, undefined, { signal })
    },
    signal: new AbortController().signal,
    generator: `auto-heal ${packageVersion()}`
  }
  const close = () => {
    kept.save()
    checkers.close()
  }
  return { tools, close }
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
