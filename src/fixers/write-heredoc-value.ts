import type { Edit } from '../engine/types/fix.js'
import { abstain } from '../workflow-file/abstain.js'
import { replaceInScript, scriptOf, textOf } from '../workflow-file/script.js'
import { shellCommandsOf, type ShellCommand } from '../workflow-file/shell-commands.js'
import { isPosix, shellOfStep } from '../workflow-file/shell-of-step.js'
import { heredoc, standsAlone } from './environment-files/posix.js'
import type { WorkflowFixer } from './fixer.js'
import { failingStep } from './book/place.js'

/** `>> "$GITHUB_OUTPUT"`. */
const target = /^\s*>>\s*"?\$\{?(?<file>GITHUB_(?:OUTPUT|ENV|STATE))\}?"?$/

/** Any mention of a file that takes `name=value`. */
const anyTarget = /\$\{?GITHUB_(?:OUTPUT|ENV|STATE)\b/g

/** A value of a line may not hold line ends; the form with a delimiter may. */
export const writeHeredocValue: WorkflowFixer = {
  id: 'write-heredoc-value',
  summary: 'Writes a value of several lines into an environment file in the form with a delimiter.',
  disposition: 'safe or review',
  answers: ['environment-file-broken', 'environment-file-format'],
  propose(problem) {
    const { job, step } = failingStep(problem)
    const script = scriptOf(problem.workflow, step) ?? abstain('The failing step has no script.')
    if (!isPosix(shellOfStep(problem.workflow, job, step))) {
      abstain('The script is not known to be one for bash or sh.')
    }
    const edits = heredocsIn(textOf(script))
    const isOne = edits.length === 1
    return {
      disposition: isOne ? 'safe' : 'review',
      title: `Write the value of several lines with a delimiter in job \`${job.id}\``,
      reason:
        'A line of an environment file must be `name=value`; a value that can have several lines is written as `name<<EOF`, the value, `EOF`.',
      lookAt: [
        'Whether the value may hold the delimiter as a line of its own.',
        ...(isOne
          ? []
          : ['Which of the values has several lines: the others may stay as they are.'])
      ],
      ...replaceInScript(problem.workflow, script, edits)
    }
  }
}

/** What the runner itself fills in is one line. */
const oneLine =
  /\$\{\{\s*(?:runner\.\w+|github\.(?:sha|ref|ref_name|run_id|run_number|repository|workspace))\s*\}\}|\$\{?(?:GITHUB_(?:SHA|REF|REF_NAME|RUN_ID|RUN_NUMBER|REPOSITORY|WORKSPACE)|RUNNER_(?:OS|ARCH|TEMP))\b\}?/g

/** Every write must be understood, since any of them may be the one that failed. */
function heredocsIn(script: string): Edit[] {
  const writes = (shellCommandsOf(script) ?? []).flatMap((command) => {
    const write = writeOf(script, command)
    return write ? [{ command, ...write }] : []
  })
  if (writes.length === 0 || writes.length < (script.match(anyTarget)?.length ?? 0)) {
    abstain('The script writes to the environment file in a way that is not a plain echo.')
  }
  const open = writes.filter(({ value }) => /[$`]/.test(value.replace(oneLine, '')))
  if (open.length === 0) abstain('No value that the script writes can have several lines.')
  if (open.some(({ command }) => !standsAlone(script, command))) {
    abstain('The command that writes the value shares its line with others.')
  }
  return open.map(({ command, name, value, file }) => heredoc(script, command, name, value, file))
}

/** `echo "name=value" >> "$GITHUB_OUTPUT"`; unquoted, the shell would have joined the lines. */
function writeOf(
  script: string,
  { words, end, isCaptured }: ShellCommand
): { name: string; value: string; file: string } | null {
  const [printer, argument] = words
  if (printer?.text !== 'echo' || !argument || isCaptured) return null
  const file = target.exec(script.slice(words.at(-1)?.end ?? end, end))?.groups?.['file']
  if (file === undefined) return null
  const [, name, value] = /^"([\w-]+)=([\s\S]*)"$/.exec(argument.text) ?? []
  if (words.length === 2 && name !== undefined) return { name, value: `"${value ?? ''}"`, file }
  const isOneLine = !/["`$]/.test(argument.text) || !argument.text.startsWith('"')
  return isOneLine ? { name: '', value: '', file } : null
}
