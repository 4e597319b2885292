import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { evaluateCondition, evaluateText, type Scope } from '../expressions/evaluate.js'
import { frameScope, type StepRun } from '../steps/frame.js'
import { writeActionHeader } from '../steps/log-header.js'
import { runCommand } from '../steps/run-command.js'
import { asMapping, entriesOf, literalText } from '../workflow/tokens.js'
import { registerPost } from './action-call.js'
import type { ActionManifest } from './action-manifest.js'
import { parseReference } from './fetch-action.js'
import { runComposite } from './run-composite.js'

/** Runs an action by its manifest: composite or JavaScript. */
export async function runManifest(
  step: StepRun,
  reference: string,
  manifest: ActionManifest,
  given: Record<string, string>
): Promise<boolean> {
  const scope = frameScope(step.frame, step.env)
  const inputs = withDefaults(manifest, given, scope)
  writeActionHeader(step, reference, inputs)
  if (manifest.using === 'composite') return runComposite(step, manifest, inputs)
  if (manifest.using === 'docker') {
    const { job } = step.frame
    job.call.request.onUnsupported?.(`'uses: ${reference}' of job '${job.key}' is a Docker action`)
    throw new Error(`The local runner has no containers: '${reference}' is a Docker action.`)
  }
  if (!/^node\d+$/.test(manifest.using)) {
    throw new Error(
      `'using: ${manifest.using}' is not supported, use 'docker', 'node12', 'node16', 'node20' or 'node24' instead.`
    )
  }
  const post = literalText(manifest.runs.find('post'))
  if (post !== null) {
    registerPost(step, (log) => runPost({ ...step, log, refused: false }, manifest, inputs, post))
  }
  return runScriptFile(step, manifest, inputs, literalText(manifest.runs.find('main')) ?? '')
}

function withDefaults(manifest: ActionManifest, given: Record<string, string>, scope: Scope) {
  const names = new Set(Object.keys(given).map((name) => name.toLowerCase()))
  const defaults = entriesOf(manifest.root.find('inputs'))
    .filter(([name]) => !names.has(name.toLowerCase()))
    .map(([name, input]) => [name, evaluateText(asMapping(input)?.find('default'), scope)])
  return { ...given, ...(Object.fromEntries(defaults) as Record<string, string>) }
}

async function runPost(
  step: StepRun,
  manifest: ActionManifest,
  inputs: Record<string, string>,
  script: string
) {
  const condition = manifest.runs.find('post-if')
  if (condition && !evaluateCondition(condition, frameScope(step.frame, step.env))) return true
  step.log.write('Post job cleanup.')
  // A job that was cancelled or ran out of time still runs what its actions left to do.
  return runScriptFile({ ...step, signal: null }, manifest, inputs, script)
}

async function runScriptFile(
  step: StepRun,
  manifest: ActionManifest,
  inputs: Record<string, string>,
  script: string
): Promise<boolean> {
  const file = join(manifest.directory, script)
  if (!existsSync(file)) throw new Error(`File not found: '${file}'`)
  const code = await runCommand(step, {
    file: process.execPath,
    args: [file],
    cwd: step.frame.job.directories.workspace,
    env: {
      ...originOf(step),
      ...prefixed('INPUT_', inputs),
      ...prefixed('STATE_', step.state)
    }
  })
  return code === 0
}

/** Which repository an action is from; empty for one of the workspace. */
function originOf({ definition }: StepRun): Record<string, string> {
  const uses = literalText(definition.find('uses')) ?? ''
  const { repository, ref } = uses.startsWith('./')
    ? { repository: '', ref: '' }
    : parseReference(uses)
  return { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref }
}

const prefixed = (prefix: string, values: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      prefix + (prefix === 'INPUT_' ? name.replaceAll(' ', '_').toUpperCase() : name),
      value
    ])
  )
