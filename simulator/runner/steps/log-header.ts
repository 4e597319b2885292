import type { StepRun } from './frame.js'

/** The header of a step that runs an action, up to its end of group. */
export function writeActionHeader(step: StepRun, title: string, inputs: Record<string, string>) {
  step.log.write(`##[group]Run ${title}`)
  const shown = Object.entries(inputs).filter(([, value]) => value !== '')
  if (shown.length > 0) step.log.write('with:')
  for (const [name, value] of shown) step.log.write(`  ${name}: ${value}`)
  writeEnvironment(step)
  step.log.write('##[endgroup]')
}

/** The lines below `env:`, none where the step has no variables of its own. */
export function writeEnvironment(step: StepRun) {
  const entries = Object.entries(step.env)
  if (entries.length > 0) step.log.write('env:')
  for (const [name, value] of entries) step.log.write(`  ${name}: ${value}`)
}
