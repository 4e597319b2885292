import type { AnnotationPlace } from '../logs/step-log.js'
import type { StepRun } from './frame.js'
import { parseCommand, type WorkflowCommand } from './workflow-commands.js'

/** Takes a step's output line by line: carries out its workflow commands, logs the rest. */
export function outputReader(step: StepRun): (line: string) => void {
  let stopToken: string | null = null
  return (line) => {
    const command = parseCommand(line, stopToken)
    if (!command) step.log.write(line)
    else if (command.name === 'resume') stopToken = null
    else if (command.name === 'stop-commands') stopToken = command.message
    else carryOut(step, command, line)
    if (command?.name === 'resume' || command?.name === 'stop-commands') step.log.write(line)
  }
}

function carryOut(step: StepRun, { name, properties, message }: WorkflowCommand, line: string) {
  const { job } = step.frame
  switch (name) {
    case 'error':
      return step.log.annotate('failure', message, placeOf(properties))
    case 'warning':
    case 'notice':
      return step.log.annotate(name, message, placeOf(properties))
    case 'group':
    case 'endgroup':
      return step.log.write(`##[${name}]${message}`)
    case 'add-mask':
      return job.masks.add(message)
    case 'set-output':
      step.log.annotate('warning', deprecated(name))
      step.outputs[properties['name'] ?? ''] = message
      return
    case 'save-state':
      step.log.annotate('warning', deprecated(name))
      step.state[properties['name'] ?? ''] = message
      return
    case 'set-env':
    case 'add-path':
      return refuse(step, name, line)
  }
}

function refuse(step: StepRun, name: string, line: string) {
  step.log.annotate('failure', `Unable to process command '${line}' successfully.`)
  step.log.annotate(
    'failure',
    `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`
  )
  step.refused = true
}

const deprecated = (name: string) =>
  `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files. For more information see: https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/`

function placeOf({ file, line, endLine, title }: Record<string, string>): AnnotationPlace {
  return {
    ...(file ? { file } : {}),
    ...(Number(line) > 0 ? { line: Number(line) } : {}),
    ...(Number(endLine) > 0 ? { endLine: Number(endLine) } : {}),
    ...(title ? { title } : {})
  }
}
