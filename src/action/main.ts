import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { context } from '@actions/github'
import { ConfigurationError, GitHubError } from '../engine/errors.js'
import type { Outcome } from '../engine/types/plan.js'
import { reportOf } from '../report/report.js'
import { jobSummary } from '../texts/job-summary.js'
import { answer } from './answer.js'
import { readInputs } from './inputs.js'
import { outputsOf } from './outputs.js'
import { failStep, runnerLog, setOutputs, writeSummary } from './runner-output.js'

/** The action: inputs and event in, outcome out. The only catch. */
export async function run(): Promise<void> {
  try {
    const inputs = readInputs()
    const outcomes = await answer(context, inputs)
    await tell(outcomes, resolve(process.env.GITHUB_WORKSPACE ?? '', inputs.report), inputs.dryRun)
  } catch (error) {
    failStep(sentenceOf(error))
  }
}

async function tell(outcomes: Outcome[], reportPath: string, dryRun: boolean): Promise<void> {
  const report = reportOf(outcomes, dryRun, new Date())
  await mkdir(dirname(reportPath), { recursive: true })
  await writeFile(reportPath, `${JSON.stringify(report, null, 2)}\n`)
  await writeSummary(jobSummary(outcomes, dryRun))
  setOutputs(outputsOf(outcomes, reportPath))
  for (const { actions } of outcomes) {
    for (const { kind, status, detail } of actions) runnerLog.info(`${kind}: ${status}. ${detail}`)
  }
}

/** What the user can mend is one sentence; anything else is our bug and shows where. */
function sentenceOf(error: unknown): string {
  if (error instanceof ConfigurationError || error instanceof GitHubError) return error.message
  runnerLog.debug(error instanceof Error ? (error.stack ?? '') : '')
  const message = error instanceof Error ? error.message : String(error)
  return `auto-heal has a bug: ${message}. Please report it with the log of a run in debug mode.`
}
