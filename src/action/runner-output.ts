import { appendFile } from 'node:fs/promises'
import * as core from '@actions/core'
import type { Logger } from '../engine/ports.js'
import { safeLogLine } from '../logs/safe-text.js'

/** GitHub shows nothing of a summary over 1 MiB (A9.7). */
const summaryLongest = 1_000_000

/** The one place that prints: the runner reads commands out of what a step prints (C1). */
export const runnerLog: Logger = {
  debug: (message) => core.debug(safeLogLine(message)),
  info: (message) => core.info(safeLogLine(message)),
  warning: (message) => core.warning(safeLogLine(message))
}

/** Marks the step as failed with one line. */
export function failStep(message: string): void {
  core.setFailed(safeLogLine(message))
}

export function setOutputs(outputs: Record<string, string>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}

/** Appends to the job summary; where there is none (outside a runner) nothing happens. */
export async function writeSummary(markdown: string): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY
  if (!file) return
  const text =
    Buffer.byteLength(markdown) <= summaryLongest
      ? markdown
      : '## auto-heal\n\nThe summary is over the limit of 1 MiB; the report holds everything.\n'
  await appendFile(file, text)
}
