import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { matchFiles } from '../workflow/match-files.js'
import { findProgram } from '../steps/shells.js'
import { systemPath } from '../steps/run-command.js'
import type { ActionCall, StandIn } from './action-call.js'

/** What the manifest of actions/python-versions has for Ubuntu 24.04. */
const VERSIONS = ['3.8', '3.9', '3.10', '3.11', '3.12', '3.13', '3.14']

/** Puts this machine's Python where the real action puts the one asked for, with a pip of its own. */
export const setupPython: StandIn = {
  defaults: { 'check-latest': 'false', token: '***', 'update-environment': 'true' },
  async run(call) {
    const { log, outputs, frame } = call.step
    const version = call.inputs['python-version'] || '3.12'
    if (!isKnown(version)) return notFound(call, version)
    if (lacksRequirements(call)) return false
    log.write('##[group]Installed versions')
    const folder = join(frame.job.directories.toolCache, 'Python', version, 'x64')
    if (await installIn(folder)) frame.job.paths.unshift(folder, join(folder, 'bin'))
    log.write(`Successfully set up CPython (${version})`)
    log.write('##[endgroup]')
    outputs['python-version'] = version
    return true
  },
  post: () => undefined
}

/** Ranges and `3.x` are taken for what they stand for; only a plain version can be one that does not exist. */
const isKnown = (version: string) =>
  !/^\d+\.\d+(\.\d+)?$/.test(version) ||
  VERSIONS.some((known) => version === known || version.startsWith(`${known}.`))

function notFound({ step }: ActionCall, version: string): boolean {
  step.log.write(`Version ${version} was not found in the local cache`)
  step.log.annotate(
    'failure',
    `The version '${version}' with architecture 'x64' was not found for Ubuntu 24.04.\nThe list of all available versions can be found here: https://raw.githubusercontent.com/actions/python-versions/main/versions-manifest.json`
  )
  return false
}

/** The cache of pip is keyed by a file that says what is installed. */
function lacksRequirements({ step, inputs }: ActionCall): boolean {
  const { workspace } = step.frame.job.directories
  if (inputs['cache'] !== 'pip' || inputs['cache-dependency-path']) return false
  const patterns = ['**/requirements.txt', '**/pyproject.toml']
  if (matchFiles(workspace, patterns).length > 0) return false
  step.log.annotate(
    'failure',
    `No file in ${workspace} matched to [${patterns.join(' or ')}], make sure you have checked out the target repository`
  )
  return true
}

/** A virtual environment without the time that making one takes; false on a machine without Python. */
async function installIn(folder: string): Promise<boolean> {
  const python = await findProgram('python3', systemPath())
  if (python === null) return false
  const bin = join(folder, 'bin')
  await mkdir(bin, { recursive: true })
  await writeFile(
    join(folder, 'pyvenv.cfg'),
    `home = ${join(python, '..')}\ninclude-system-site-packages = true\n`
  )
  for (const name of ['python', 'python3']) await symlink(python, join(bin, name))
  for (const name of ['pip', 'pip3']) {
    const file = join(bin, name)
    await writeFile(file, `#!/bin/sh\nexec '${join(bin, 'python')}' -m pip "$@"\n`)
    await chmod(file, 0o755)
  }
  return true
}
