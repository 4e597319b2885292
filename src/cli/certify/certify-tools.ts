import { resolve } from 'node:path'
import { checks } from '../../certification/checks/index.js'
import type { CertificationOptions, CertificationTools } from '../../certification/tools.js'
import type { RuleBook } from '../../engine/tools.js'
import type { RecordRule, Rule } from '../../engine/types/rule.js'
import { createFixBook } from '../../fixers/book/fix-book.js'
import { fixers } from '../../fixers/index.js'
import { openTree } from '../../local/automation-tree.js'
import { openDesk } from '../../local/certification-desk.js'
import { workingCopyWriter } from '../../local/repairer.js'
import { compileTable } from '../../matching/compile-table.js'
import type { CertifyOptions } from '../commands/certify.js'
import { Interruption } from '../interruption.js'
import type { Terminal } from '../terminal.js'
import { certificationSettings, type OwnSettings } from './certification-settings.js'
import { folderFor } from './folder-for.js'
import type { ShownProgress } from './progress.js'
import { gitHubSide } from './github-side.js'

/** All that one call works with. */
export interface CertifyBench {
  tools: CertificationTools
  options: CertificationOptions
  /** Tells the audit log of an end before time. */
  interrupted(error: unknown): void
  /** Keeps what the next call can use, and ends the checkers. */
  close(): void
}

/** Modes that ask for all that can be kept. */
const sweeping = new Set(['full', 'validate', 'retest'])

/** Opens the working copy, the output folder and the checkers. Throws a ConfigurationError for a wrong input. */
export async function certifyTools(
  given: CertifyOptions,
  terminal: Terminal,
  progress: ShownProgress,
  signal: AbortSignal
): Promise<CertifyBench> {
  const root = resolve(terminal.cwd(), given.repoRoot)
  const tree = await openTree(root)
  const own = certificationSettings(given.config, root, terminal)
  const options = optionsOf(given, own)
  const folder = folderFor(given.outputDir, root, terminal.cwd())
  const desk = await openDesk(tree, root, folder)
  desk.journal.note('started', `mode ${given.mode}${options.dryRun ? ', dry run' : ''}`)
  const { runs, offline, rerun } = await gitHubSide(tree, () => ruleBookOf(own.rules), terminal)
  const tools: CertificationTools = {
    ...desk,
    checks,
    runs,
    offline,
    book: createFixBook(fixers, options.fixes.settings),
    repairer: options.dryRun ? null : { ...workingCopyWriter(root), rerun },
    progress,
    signal
  }
  return {
    tools,
    options,
    interrupted: (error) => {
      if (error instanceof Interruption) desk.journal.note('interrupted', 'go on by --resume')
    },
    close: () => desk.close(sweeping.has(given.mode) && !signal.aborted)
  }
}

function optionsOf(given: CertifyOptions, { settings, fixes }: OwnSettings): CertificationOptions {
  const { maxRetries, retryDelay, threshold } = given
  return {
    settings: {
      ...settings,
      ...(maxRetries === undefined ? {} : { maxRetries }),
      ...(retryDelay === undefined ? {} : { retryDelaySeconds: retryDelay }),
      ...(threshold === undefined ? {} : { minimumSuccessRate: threshold / 100 })
    },
    fixes,
    dryRun: given.dryRun === true,
    resume: given.resume === true
  }
}

const ruleBookOf = (rules: readonly Rule[]): RuleBook => ({
  matcher: compileTable(rules),
  recordRules: rules.filter((rule): rule is RecordRule => 'recognise' in rule)
})
