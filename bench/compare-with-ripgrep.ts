import { openSync, readSync, closeSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TextRule } from '../src/engine/types/rule.js'
import { linesOf } from '../src/matching/lines-of-rule.js'
import { rules } from '../src/rules/index.js'
import { ripgrepPatterns } from './ripgrep-patterns.js'
import { ripgrepVersion, runRipgrep } from './ripgrep.js'
import { median } from './stage.js'
import type { WholePath } from './whole-path.js'

const pairs = 5

/** ripgrep may take so long for its part of a pair; where the file takes longer it is given a head of it. */
const seconds = 25

const textRules = rules.filter((rule): rule is TextRule => !('recognise' in rule))

type Measure = (log: string) => WholePath & { process: number }

/** MB/s of one pair. */
interface Pair {
  /** From start to exit. */
  ours: number
  /** Without the start of Node and the reading of the file. */
  inside: number
  theirs: number
  /** Of ripgrep where each `.{1,200}` is `.*`: bounds cost its automaton most. */
  loose: number
  /** Of ripgrep with the fixed texts alone. */
  texts: number
}

/** Prints the throughputs of both, from start to exit, and as the last line the ratio of their medians. */
export function compareWithRipgrep(folder: string, log: string, measure: Measure): void {
  const version = ripgrepVersion()
  if (version === null) {
    console.log('ripgrep is not installed (Debian: apt-get install ripgrep); no ratio was taken.')
    return
  }
  const patterns = join(folder, 'patterns')
  const sources = ripgrepPatterns(textRules)
  writeFileSync(patterns, sources.join('\n') + '\n')
  const loose = join(folder, 'loose')
  writeFileSync(loose, sources.map(unbounded).join('\n') + '\n')
  const literals = join(folder, 'literals')
  const texts = [...new Set(textRules.flatMap((rule) => linesOf(rule)?.literals ?? []))]
  writeFileSync(literals, texts.filter((text) => /^[ -~]+$/.test(text)).join('\n') + '\n')
  const part = headFor(folder, log, patterns)
  const size = statSync(log).size
  const runs = Array.from({ length: pairs }, (): Pair => {
    const { process, match, parse } = measure(log)
    return {
      ours: size / 1000 / process,
      inside: size / 1000 / (parse + match),
      theirs: runRipgrep(patterns, part)?.speed ?? NaN,
      loose: runRipgrep(loose, log)?.speed ?? NaN,
      texts: runRipgrep(literals, log, { flags: ['--fixed-strings'] })?.speed ?? NaN
    }
  })
  const head = part === log ? 'all of the file' : `the file's first ${statSync(part).size / 1e6} MB`
  console.log(`${version}, ${sources.length} patterns, ${pairs} pairs; median (least to most)`)
  tellPairs(runs, head)
}

function tellPairs(runs: Pair[], head: string): void {
  const of = (key: keyof Pair) => runs.map((run) => run[key])
  tell('auto-heal, the whole table, MB/s from start to exit', of('ours'))
  tell('auto-heal, MB/s without the start of Node and the reading', of('inside'))
  tell(`ripgrep, the same patterns, ${head}, MB/s from start to exit`, of('theirs'))
  tell('ripgrep, the same with `.*` for each bounded repeat, MB/s from start to exit', of('loose'))
  tell('ripgrep, fixed texts of the patterns alone, MB/s from start to exit', of('texts'))
  const ratios = (key: keyof Pair, to: keyof Pair) => runs.map((run) => run[key] / run[to])
  tell('ratio to fixed texts, pair by pair', ratios('inside', 'texts'))
  tell('ratio to patterns, pair by pair', ratios('ours', 'theirs'))
  tell('ratio to patterns without bounds, pair by pair', ratios('ours', 'loose'))
  console.log(`ratio ${(median(of('ours')) / median(of('theirs'))).toFixed(2)}`)
}

/** The pattern with `*` for each bounded repeat of a class or of any character. */
function unbounded(source: string): string {
  return source.replace(/(?<=\.|\]|\\[wsSd])\{\d+,\d*\}\??/g, '*')
}

/** The whole log, or as much of its head as ripgrep gets through in its time. */
function headFor(folder: string, log: string, patterns: string): string {
  const { size } = statSync(log)
  const parts = [() => log, ...[16, 128].map((share) => () => headOf(folder, log, size / share))]
  for (const part of parts) {
    const file = part()
    if (runRipgrep(patterns, file, { seconds })) return file
  }
  throw new Error(`ripgrep did not end within ${seconds} seconds on a small part of the log.`)
}

function headOf(folder: string, log: string, bytes: number): string {
  const head = Buffer.alloc(Math.floor(bytes))
  const handle = openSync(log, 'r')
  readSync(handle, head)
  closeSync(handle)
  const file = join(folder, 'head.log')
  writeFileSync(file, head.subarray(0, head.lastIndexOf(0x0a) + 1))
  return file
}

function tell(what: string, values: number[]): void {
  const [least, middle, most] = [Math.min(...values), median(values), Math.max(...values)]
  const digits = most < 10 ? 2 : 0
  const [a, b, c] = [middle, least, most].map((value) => value.toFixed(digits))
  console.log(`  ${what}: ${a} (${b} to ${c})`)
}
