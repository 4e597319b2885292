import type { Edit } from '../engine/types/fix.js'
import { abstain } from '../workflow-file/abstain.js'
import { replaceInScript, scriptOf, textOf } from '../workflow-file/script.js'
import { isPosix, shellOfStep } from '../workflow-file/shell-of-step.js'
import { runsElsewhere } from './scripts/called-by.js'
import type { WorkflowFixer } from './fixer.js'
import { argumentsOf, callsOf, type ToolCall } from './scripts/package-commands.js'
import { failingStep } from './book/place.js'
import { networkRules, retryOptions, type RetryOption } from './tables/retries.js'

/** Fewer than that, running the job again is cheaper than a change. */
const recurs = 3

/** A server of the job itself: asked whether it is up, not for a download. */
const own = /\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0)\b|\[::1\]/

/** Lets a download try again that keeps failing by the network. */
export const addRetries: WorkflowFixer = {
  id: 'add-retries',
  summary:
    'Adds the retry option of apt-get, curl, pip or npm to a step whose downloads failed three times or more.',
  disposition: 'safe',
  answers: [...retryOptions.flatMap(({ rules }) => rules), ...networkRules],
  propose(problem) {
    const { workflow, history, failure } = problem
    const { job, step } = failingStep(problem)
    if (history.occurrences < recurs) abstain(`The failure was seen fewer than ${recurs} times.`)
    const script = scriptOf(workflow, step) ?? abstain('The failing step has no script.')
    if (!isPosix(shellOfStep(workflow, job, step))) abstain('The script is not one for bash or sh.')
    const text = textOf(script)
    if (/^\s*(?:for|while|until)\b/m.test(text) && /\bsleep\b/.test(text)) {
      abstain('The script tries again by a loop of its own.')
    }
    if (runsElsewhere(text))
      abstain('The script runs commands in a container or on another machine.')
    const { option, edits } = theDownload(text, failure.diagnosis.ruleId)
    return {
      disposition: 'safe',
      title: `Let the download in job \`${job.id}\` try again: ${option}`,
      reason: `The same download failed ${history.occurrences} times by the network, and the tool can try again by itself.`,
      lookAt: ['Whether the server is the right one: retries hide a server that is often down.'],
      ...replaceInScript(workflow, script, edits)
    }
  }
}

/** The tool that the rule names, or the only one of the script where it names none. */
function theDownload(script: string, ruleId: string): { option: string; edits: Edit[] } {
  const isNamed = retryOptions.some(({ rules }) => rules.includes(ruleId))
  const found = retryOptions
    .filter(({ rules }) => !isNamed || rules.includes(ruleId))
    .map((each) => ({ each, calls: downloadsOf(script, each) }))
    .filter(({ calls }) => calls.length > 0)
  const [first, second] = found
  if (!first) abstain('The failing step calls no tool by itself that can try again.')
  if (second) abstain('It is not clear which of several downloads fails.')
  const { each, calls } = first
  const open = calls.filter(
    ({ command: { start, end } }) => !each.isThere.test(script.slice(start, end))
  )
  if (open.length === 0) abstain('The download tries again already.')
  return { option: each.option, edits: open.map((call) => insertion(call, each)) }
}

function downloadsOf(script: string, { tool, subcommands, changes }: RetryOption): ToolCall[] {
  return callsOf(script, tool).filter((call) => {
    const [first = '', second = '', third = ''] = argumentsOf(call)
    if (argumentsOf(call).some((argument) => changes?.test(argument) || own.test(argument))) {
      return false
    }
    const name = call.command.words[call.at]?.text ?? ''
    if (name.startsWith('python'))
      return first === '-m' && second === 'pip' && !!subcommands?.test(third)
    return subcommands === undefined || subcommands.test(first)
  })
}

function insertion({ command, at }: ToolCall, { option, subcommands }: RetryOption): Edit {
  const rest = command.words.slice(at)
  const anchor = (subcommands && rest.find(({ text }) => subcommands.test(text))) ?? rest[0]
  const end = anchor?.end ?? command.end
  return { start: end, end, text: ` ${option}` }
}
