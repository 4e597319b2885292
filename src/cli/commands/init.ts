import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Option, type Command } from 'commander'
import { ConfigurationError } from '../../engine/errors.js'
import { reasonOf } from '../../local/file-errors.js'
import { workflowNames } from '../../local/workflow-names.js'
import { workingCopyRoot } from '../../local/working-copy.js'
import { lineChanges } from '../line-changes.js'
import { features, withoutFeatures, type Feature } from '../monitor-features.js'
import { withWatchedWorkflows } from '../monitor-workflow.js'
import { paintOf, type Terminal } from '../terminal.js'

const monitorPath = '.github/workflows/auto-heal.yml'
const template = new URL('../../../workflows-templates/failure-monitor.yml', import.meta.url)

interface InitOptions {
  dryRun?: true
  dir: string
  without: Feature[]
}

const settings = `
Then, on GitHub:
  1. Merge the file into the default branch: GitHub runs it from there alone.
  2. Settings > Actions > General > Actions permissions: allow actions/upload-artifact and auto-heal/auto-heal.
  3. Settings > General > Features: Issues on, for one issue for each persistent failure.
  Workflow permissions may stay at "Read": the file asks for what it needs.

Rows for failures that only you know go into .github/auto-heal.yml; see "Your own rows" in the README.
`

export function addInit(program: Command, terminal: Terminal): void {
  program
    .command('init')
    .description(`write ${monitorPath}, or renew its list of workflows`)
    .option('--dry-run', 'print the changes and write nothing')
    .option('--dir <folder>', 'a folder of the working copy', '.')
    .addOption(
      new Option('--without <feature...>', 'features to leave out, with their permissions')
        .choices(features)
        .default([], 'none')
    )
    .action((options: InitOptions) => init(options, terminal))
}

function init({ dryRun, dir, without }: InitOptions, terminal: Terminal): void {
  const root = workingCopyRoot(resolve(terminal.cwd(), dir))
  const file = join(root, monitorPath)
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null
  if (before !== null && without.length > 0) {
    throw new ConfigurationError(
      `${monitorPath} is there already and only its list of workflows is renewed; edit its permissions and inputs by hand, or remove it first.`
    )
  }
  const started = before ?? withoutFeatures(readFileSync(template, 'utf8'), without)
  const names = watchedNames(root, terminal)
  const after = withWatchedWorkflows(started, names, monitorPath)
  if (after === before) terminal.stdout.write(`${monitorPath} is up to date.\n`)
  else if (dryRun) printChanges(before ?? '', after, terminal)
  else {
    write(file, after)
    terminal.stdout.write(`${monitorPath} written; it watches ${names.join(', ')}.\n`)
    if (before === null) terminal.stdout.write(settings)
  }
}

function watchedNames(root: string, { stderr }: Terminal): string[] {
  const { names, broken } = workflowNames(root, monitorPath)
  for (const { path, reason } of broken) {
    stderr.write(
      `warning: ${path} is not valid YAML (${reason}); it is watched by its path, as GitHub calls it. Run init again once it is mended.\n`
    )
  }
  if (names.length > 0) return names
  throw new ConfigurationError(
    `${join(root, '.github/workflows')} has no workflow to watch; add one, then run init again.`
  )
}

function printChanges(before: string, after: string, terminal: Terminal): void {
  const paint = paintOf(terminal)
  const colour = { '+': paint.green, '-': paint.red, ' ': paint.dim }
  const lines = lineChanges(before, after).map(({ sign, line }) => colour[sign](`${sign}${line}`))
  const head = [before ? `--- ${monitorPath}` : '--- /dev/null', `+++ ${monitorPath}`]
  terminal.stdout.write([...head, ...lines, ''].join('\n'))
}

function write(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } catch (error) {
    throw new ConfigurationError(`${file} can't be written: ${reasonOf(error)}.`, { cause: error })
  }
}
