import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { ConfigurationError } from '../../engine/errors.js'
import { workflowNames } from '../../local/workflow-names.js'
import { workingCopyRoot } from '../../local/working-copy.js'
import { lineChanges } from '../line-changes.js'
import { withWatchedWorkflows } from '../monitor-workflow.js'
import { paintOf, type Terminal } from '../terminal.js'

const monitorPath = '.github/workflows/auto-heal.yml'
const template = new URL('../../../workflows-templates/failure-monitor.yml', import.meta.url)

interface InitOptions {
  dryRun?: true
  dir: string
}

const settings = `What to click on GitHub, once:
  Settings > Actions > General > Workflow permissions: nothing; the workflow asks for what it needs by itself.
  Settings > General > Features > Issues: on, for one issue for each persistent failure.
  The workflow runs from the default branch: merge it there.
`

export function addInit(program: Command, terminal: Terminal): void {
  program
    .command('init')
    .description(`write ${monitorPath}, or renew its list of workflows`)
    .option('--dry-run', 'print the changes and write nothing')
    .option('--dir <folder>', 'a folder of the working copy', '.')
    .action((options: InitOptions) => init(options, terminal))
}

function init({ dryRun, dir }: InitOptions, terminal: Terminal): void {
  const root = workingCopyRoot(resolve(terminal.cwd(), dir))
  const file = join(root, monitorPath)
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const { names, broken } = workflowNames(root, monitorPath)
  for (const { path, reason } of broken) {
    terminal.stderr.write(
      `warning: ${path} is not valid YAML (${reason}); it is watched by its path, as GitHub calls it. Run init again once it is mended.\n`
    )
  }
  if (names.length === 0) {
    throw new ConfigurationError(
      `${join(root, '.github/workflows')} has no workflow to watch; add one, then run init again.`
    )
  }
  const after = withWatchedWorkflows(before || readFileSync(template, 'utf8'), names, monitorPath)
  if (after === before) terminal.stdout.write(`${monitorPath} is up to date.\n`)
  else if (dryRun) printChanges(before, after, terminal)
  else write(file, after, names.length, before !== '', terminal)
}

function printChanges(before: string, after: string, terminal: Terminal): void {
  const paint = paintOf(terminal)
  const colour = { '+': paint.green, '-': paint.red, ' ': paint.dim }
  const lines = lineChanges(before, after).map(({ sign, line }) => colour[sign](`${sign}${line}`))
  const head = [before ? `--- ${monitorPath}` : '--- /dev/null', `+++ ${monitorPath}`]
  terminal.stdout.write([...head, ...lines, ''].join('\n'))
}

function write(
  file: string,
  text: string,
  count: number,
  existed: boolean,
  { stdout }: Terminal
): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  const watched = count === 1 ? '1 workflow' : `${count} workflows`
  stdout.write(`${monitorPath} ${existed ? 'now watches' : 'written: it watches'} ${watched}.\n`)
  if (!existed) stdout.write(`\n${settings}`)
}
