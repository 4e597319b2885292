import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { ConfigurationError, GitHubError } from '../engine/errors.js'
import { unknownRateOf, unknownText } from '../engine/unknown-rate.js'
import { reportOf } from '../report/report.js'
import type { Report } from '../report/report-schema.js'
import { jobSummary } from '../texts/job-summary.js'
import { answer, type Answer } from './answer.js'
import { readEvent, type JobEvent } from './event.js'
import { readInputs, type Inputs } from './inputs.js'
import { outputsOf } from './outputs.js'
import { failStep, runnerLog, setOutputs, writeSummary } from './runner-output.js'

/** The action: inputs and event in, outcome out. The only catch. */
export async function run(): Promise<void> {
  try {
    const inputs = readInputs()
    const event = readEvent(process.env)
    if (inputs.mode === 'certify') return await certify(event, inputs)
    const warnings = new Set<string>()
    const warn = (message: string) => void warnings.add(message)
    const answered = await answer(event, inputs, warn)
    await tell(answered, inputs, [...warnings])
  } catch (error) {
    failStep(sentenceOf(error))
  }
}

/** Loaded where it is asked for, and only there: it would make every start of the action longer. */
async function certify(event: JobEvent, inputs: Inputs): Promise<void> {
  const { certifyWorkspace } = await import('./certify/certify-workspace.js')
  await certifyWorkspace(event, inputs)
}

async function tell(
  { outcomes, unkept }: Answer,
  { report, dryRun }: Inputs,
  warnings: string[]
): Promise<void> {
  for (const warning of warnings) runnerLog.warning(warning)
  for (const { actions } of outcomes) {
    for (const { kind, status, detail } of actions) runnerLog.info(`${kind}: ${status}. ${detail}`)
  }
  if (unkept !== null) runnerLog.info(unkept)
  const rate = unknownRateOf(outcomes)
  if (rate.unknown > 0) runnerLog.info(unknownText(rate))
  const path = resolve(process.env['GITHUB_WORKSPACE'] ?? '', report)
  const written = await writeReport(path, reportOf(outcomes, dryRun, new Date(), warnings))
  setOutputs(outputsOf(outcomes, written ? path : ''))
  await writeSummary(jobSummary(outcomes, dryRun, warnings, unkept))
}

/** What was done is done: a report that can't be written is told and fails nothing. */
async function writeReport(path: string, report: Report): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, `${JSON.stringify(report, null, 2)}\n`)
    return true
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    runnerLog.warning(
      `The report could not be written to ${path} (${code}): choose another path by the input \`report\`.`
    )
    return false
  }
}

/** What the user can mend is one sentence; anything else is our bug and shows where. */
function sentenceOf(error: unknown): string {
  if (error instanceof ConfigurationError || error instanceof GitHubError) return error.message
  runnerLog.debug(error instanceof Error ? (error.stack ?? '') : '')
  const message = error instanceof Error ? error.message : String(error)
  return `auto-heal has a bug: ${message}. Please report it with the log of a run in debug mode.`
}
