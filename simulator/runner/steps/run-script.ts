import { randomUUID } from 'node:crypto'
import { stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { evaluateText } from '../expressions/evaluate.js'
import { frameScope, type StepRun } from './frame.js'
import { writeEnvironment } from './log-header.js'
import { runCommand, systemPath } from './run-command.js'
import { findProgram, findShell, shellArguments } from './shells.js'

/** Carries out a `run` step; false where it failed. */
export async function runScript(step: StepRun): Promise<boolean> {
  const { definition, frame, log } = step
  const scope = frameScope(frame, step.env)
  const text = (key: string) =>
    definition.find(key) ? evaluateText(definition.find(key), scope) : null
  const script = evaluateText(definition.find('run'), scope)
  const path = [...frame.job.paths, step.env['PATH'] ?? systemPath()].join(':')
  const named = text('shell') ?? frame.defaults.shell
  if (named === 'pwsh' && (await findProgram('pwsh', path)) === null) {
    const { call, key } = frame.job
    call.request.onUnsupported?.(`'shell: pwsh' of job '${key}' needs PowerShell`)
  }
  const shell = await findShell(named, path)
  writeScript(step, script, `${shell.file} ${shell.args}`)
  const { directories } = frame.job
  const folder = text('working-directory') ?? frame.defaults.workingDirectory ?? ''
  const cwd = resolve(directories.workspace, folder)
  await requireFolder(cwd, join(directories.workspace, folder), shell.file)
  const file = join(directories.temp, `${randomUUID()}${shell.extension}`)
  await writeFile(file, script)
  const code = await runCommand(step, {
    file: shell.file,
    args: shellArguments(shell.args, file),
    cwd
  })
  if (code !== 0 && !step.signal?.aborted) {
    log.annotate('failure', `Process completed with exit code ${code}.`)
  }
  return code === 0
}

function writeScript(step: StepRun, script: string, shell: string) {
  step.log.write(`##[group]Run ${firstLine(script)}`)
  for (const line of script.replace(/\n$/, '').split(/\r?\n/)) {
    step.log.write(`\u001b[36;1m${line}\u001b[0m`)
  }
  step.log.write(`shell: ${shell}`)
  writeEnvironment(step)
  step.log.write('##[endgroup]')
}

export const firstLine = (script: string) => script.trimStart().split(/\r?\n/)[0] ?? ''

async function requireFolder(folder: string, shown: string, program: string) {
  const found = await stat(folder).catch(() => null)
  if (found?.isDirectory()) return
  throw new Error(
    `An error occurred trying to start process '${program}' with working directory '${shown}'. No such file or directory`
  )
}
