import { evaluateText } from '../expressions/evaluate.js'
import { executeStep } from '../steps/execute-step.js'
import { frameScope, type Frame, type StepRun } from '../steps/frame.js'
import { asMapping, asSequence, entriesOf, literalText } from '../workflow/tokens.js'
import type { ActionManifest } from './action-manifest.js'

/** Runs the steps of a composite action in the calling step's log; its outputs become that step's. */
export async function runComposite(
  step: StepRun,
  manifest: ActionManifest,
  inputs: Record<string, string>
): Promise<boolean> {
  let failed = false
  const frame: Frame = {
    job: step.frame.job,
    results: {},
    inputs,
    actionPath: manifest.directory,
    env: step.env,
    file: manifest.file,
    signal: step.signal,
    background: false,
    defaults: { shell: null, workingDirectory: null },
    status: () => {
      const cancelled = step.signal?.aborted === true
      return { success: !failed && !cancelled, failure: failed, cancelled }
    }
  }
  for (const [at, token] of [...(asSequence(manifest.runs.find('steps')) ?? [])].entries()) {
    const definition = asMapping(token)
    if (!definition) continue
    const id = literalText(definition.find('id')) ?? `__step_${at + 1}`
    const { conclusion } = await executeStep(frame, definition, id, step.log)
    failed ||= conclusion === 'failure'
  }
  const scope = frameScope(frame, step.env)
  for (const [name, output] of entriesOf(manifest.root.find('outputs'))) {
    step.outputs[name] = evaluateText(asMapping(output)?.find('value'), scope)
  }
  return !failed
}
