import { Option, type Command } from 'commander'
import { outputFolder } from '../../certification/file-names.js'
import { modes, runMode, type CertifyMode } from '../certify/modes.js'
import { certificationText } from '../certify/certification-text.js'
import { certifyTools } from '../certify/certify-tools.js'
import { progressOn } from '../certify/progress.js'
import { demandCertificate, writeReport } from '../certify/write-report.js'
import { interruptible } from '../interruption.js'
import { paintOf, type Terminal } from '../terminal.js'
import { Verdict } from '../verdict.js'
import { addChecks } from './certify-checks.js'
import { addRevoke } from './certify-revoke.js'
import { addVerify } from './certify-verify.js'
import { percentOf, secondsOf, wholeOf } from '../certify/numbers.js'

export interface CertifyOptions {
  repoRoot: string
  outputDir: string
  mode: CertifyMode
  statusFile?: string
  report?: string
  maxRetries?: number
  retryDelay?: number
  threshold?: number
  config?: string
  dryRun?: true
  resume?: true
  verbose?: true
}

const more = `
Modes:
  full          everything
  discover      the inventory alone, shown (index-only: not shown)
  validate      inventory, health sweep, classification; nothing is changed
  classify, plan, retest, certify-only
                one phase alone, on a status made before (--status-file, else the output folder's)

Repairs change files of the working copy: only safe ones, each proven; the others are diffs in automation_fix_plan.json.
With GITHUB_TOKEN, GitHub is asked about the workflows' runs; one that failed for a cause that passes by itself is run
again, but not in a dry run.

Exit codes:
  0  certified or partial; in other modes: done
  1  the certificate failed, or auto-heal itself did
  2  the input is wrong: no repository, an option, a status file`

export function addCertify(program: Command, terminal: Terminal): void {
  const command = program
    .command('certify')
    .enablePositionalOptions()
    .description(
      'discover all automation of a repository, check its health, repair, and certify it'
    )
    .option('--repo-root <path>', 'a folder of the git working copy', '.')
    .option('--output-dir <path>', 'folder of the artifacts', outputFolder)
    .addOption(new Option('--mode <mode>').choices(Object.keys(modes)).default('full'))
    .option('--status-file <path>', 'an automation_runtime_status.json to go on from')
    .option('--report <file>', 'write a report in Markdown')
    .option('--max-retries <n>', "cycles of checking again, instead of the config's", wholeOf)
    .option('--retry-delay <seconds>', 'before the first of them, doubled each time', secondsOf)
    .option('--threshold <percent>', 'of the units that must be healthy', percentOf)
    .option('--config <file>', 'instead of .github/auto-heal.yml of the working copy')
    .option('--dry-run', 'plan repairs and change nothing')
    .option('--resume', 'go on where an interrupted call stopped')
    .option('--verbose', 'show warnings, skipped checks and diffs')
    .addHelpText('after', more)
    .action((options: CertifyOptions) =>
      interruptible((signal) => certify(options, terminal, signal))
    )
  addVerify(command, terminal)
  addRevoke(command, terminal)
  addChecks(command, terminal)
}

async function certify(
  options: CertifyOptions,
  terminal: Terminal,
  signal: AbortSignal
): Promise<void> {
  demandCertificate(options)
  const progress = progressOn(terminal)
  const bench = await certifyTools(options, terminal, progress, signal)
  try {
    const made = await runMode(options, bench, terminal)
    progress.end()
    if (options.report !== undefined) writeReport(made, options.report, terminal)
    if (options.mode !== 'index-only') {
      const text = certificationText(made, paintOf(terminal), options.verbose === true)
      terminal.stdout.write(text)
    }
    if (made.certificate?.status === 'failed') throw new Verdict(1)
  } catch (error) {
    progress.end()
    bench.interrupted(error)
    throw error
  } finally {
    bench.close()
  }
}
