import { join } from 'node:path'
import { evaluateTexts } from '../expressions/evaluate.js'
import { frameScope, type StepRun } from '../steps/frame.js'
import { writeActionHeader } from '../steps/log-header.js'
import { sourceText } from '../workflow/tokens.js'
import { registerPost, type ActionCall, type StandIn } from './action-call.js'
import { readManifest } from './action-manifest.js'
import { fetchAction, parseReference } from './fetch-action.js'
import { runManifest } from './run-manifest.js'
import { standInFor } from './stand-ins.js'

/** Carries out a `uses` step; false where it failed, an error where the action can't be found or read. */
export async function runAction(step: StepRun): Promise<boolean> {
  const reference = sourceText(step.definition.find('uses')) ?? ''
  const given = evaluateTexts(step.definition.find('with'), frameScope(step.frame, step.env))
  const standIn = standInFor(reference)
  if (standIn) return runStandIn(step, reference, standIn, given)
  const directory = await locateAction(step, reference)
  const manifest = await readManifest(directory, reference)
  return runManifest(step, reference, manifest, given)
}

async function locateAction(step: StepRun, reference: string): Promise<string> {
  const { job } = step.frame
  if (reference.startsWith('./')) return join(job.directories.workspace, reference)
  if (reference.startsWith('docker://')) {
    job.call.request.onUnsupported?.(`'uses: ${reference}' of job '${job.key}' needs a container`)
    throw new Error(`The local runner does not run containers: '${reference}'.`)
  }
  const root = await fetchAction(job, reference)
  return join(root, parseReference(reference).path)
}

async function runStandIn(
  step: StepRun,
  reference: string,
  standIn: StandIn,
  given: Record<string, string>
) {
  const inputs = lowered({ ...standIn.defaults, ...lowered(given) })
  const call: ActionCall = { step, reference, inputs }
  writeActionHeader(step, reference, inputs)
  const { post } = standIn
  if (post) {
    registerPost(step, async (log) => {
      log.write('Post job cleanup.')
      await post(call, log)
      return true
    })
  }
  return standIn.run(call)
}

const lowered = (inputs: Record<string, string>) =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name.toLowerCase(), value]))
