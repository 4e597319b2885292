import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TextRule } from '../src/engine/types/rule.js'
import { cleanLog } from '../src/logs/clean-log.js'
import { linesOf } from '../src/matching/lines-of-rule.js'
import { compileScan, noLines } from '../src/matching/line-scan.js'
import { rules } from '../src/rules/index.js'

const corpus = '../shared/corpus/logs'

/** Prints how many lines of a log the patterns are tried on, beside the same of real logs where these are at hand. */
export function tellMix(log: string): void {
  const wanted = rules
    .filter((rule): rule is TextRule => !('recognise' in rule))
    .map((rule) => linesOf(rule) ?? noLines)
  const scan = compileScan(wanted)
  const count = (raw: Uint8Array) => {
    let lines = 0
    let tries = 0
    const text = cleanLog(raw)
    scan(text, (_, owners) => {
      lines += 1
      tries += owners.length
    })
    return { lines, tries, all: text.lineCount, megabytes: raw.length / 1e6 }
  }
  tell('the log made here', count(readFileSync(log)))
  if (!existsSync(corpus)) return
  const logs = readdirSync(corpus).map((name) => readFileSync(join(corpus, name)))
  tell(
    'real logs of failures',
    count(Buffer.concat(logs.flatMap((one) => [one, Buffer.from('\n')])))
  )
}

function tell(
  what: string,
  { lines, tries, all, megabytes }: { lines: number; tries: number; all: number; megabytes: number }
): void {
  const per = (value: number) => (value / megabytes).toFixed(0)
  console.log(
    `${what}: of ${per(all)} lines in each MB ${per(lines)} are tried, with ${per(tries)} patterns`
  )
}
