import { readFileSync } from 'node:fs'
import { compileTable } from '../src/matching/compile-table.js'
import { splitSteps } from '../src/logs/split-steps.js'
import { rules } from '../src/rules/index.js'

/** One run over a log file in a process of its own; times in milliseconds. */
export interface WholePath {
  /** Raw bytes to clean lines and steps. */
  parse: number
  /** Search, patterns, ranking. */
  match: number
  /** Of the process, in MB. */
  peakMemory: number
  /** The first cause. */
  rule: string
}

/** Raw bytes of a file to a verdict, as the action does it. Prints a WholePath. */
export function runWholePath(file: string): void {
  const raw = readFileSync(file)
  const matcher = compileTable(rules)
  const start = performance.now()
  const steps = splitSteps(raw, null)
  const parsed = performance.now()
  const [first] = matcher.matchLog({ steps })
  const result: WholePath = {
    parse: parsed - start,
    match: performance.now() - parsed,
    peakMemory: process.resourceUsage().maxRSS / 1024,
    rule: first?.ruleId ?? 'none'
  }
  console.log(JSON.stringify(result))
}
