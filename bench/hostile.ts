// Time per byte of hostile logs: what people can print to make a search slow, against each other and a usual log.
import { buildLog } from './build-log.js'
import { machine, median } from './stage.js'
import type { TextRule } from '../src/engine/types/rule.js'
import { splitSteps } from '../src/logs/split-steps.js'
import { compileTable } from '../src/matching/compile-table.js'
import { linesOf } from '../src/matching/lines-of-rule.js'
import { rules } from '../src/rules/index.js'

const size = 10_000_000
const rounds = 5

const matcher = compileTable(rules)
const textRules = rules.filter((rule): rule is TextRule => !('recognise' in rule))
const literals = textRules.flatMap((rule) => linesOf(rule)?.literals ?? [])

const repeat = (text: string) => Buffer.from(text.repeat(Math.ceil(size / Buffer.byteLength(text))))

function random(): Uint8Array {
  let state = 1
  return Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state >>> 24
  })
}

const logs: Record<string, Uint8Array> = {
  'a usual log': Buffer.concat([...buildLog(size)]),
  'one line of 10 MB': repeat('word '),
  'one line of a': repeat('a'),
  'lines of a': repeat(`${'a'.repeat(99)}\n`),
  'ten million empty lines': repeat('\n'),
  'all literals in one line': repeat(literals.join(' ')),
  'a literal in each line, no match': repeat(`${literals.join('\n')}\n`),
  'lines that rows ignore': repeat(`${textRules.flatMap((rule) => rule.ignores).join('\n')}\n`),
  'lines that rows match': repeat(`${textRules.flatMap((rule) => rule.matches).join('\n')}\n`),
  'random bytes': random(),
  'invalid UTF-8': Buffer.alloc(size, 0xff),
  BOMs: repeat('\ufeff'),
  'carriage returns': repeat('10%\r'),
  'colours of terminals': repeat('\u001b[31mx\u001b[0m '),
  'links of terminals': repeat('\u001b]8;;https://x\u0007x'),
  'links that never end': repeat('\u001b]8;;x'),
  'steps without end': repeat('##[group]Run x\n'),
  'errors of the runner': repeat('##[error]x\n')
}

function timeOf(log: Uint8Array): number {
  const start = performance.now()
  const steps = splitSteps(log, null)
  matcher.matchLog({ steps })
  return (performance.now() - start) / (log.length / 1e6)
}

const names = Object.keys(logs)
const times = names.map((name) => {
  const log = logs[name] ?? Buffer.alloc(0)
  return Math.min(...Array.from({ length: rounds }, () => timeOf(log)))
})
const middle = median(times)
console.log(machine())
names.forEach((name, index) => {
  const time = times[index] ?? NaN
  console.log(
    `${time.toFixed(1).padStart(7)} ms for each MB, ${(time / middle).toFixed(1).padStart(5)} times the median: ${name}`
  )
})
console.log(
  `hostile: ${(Math.max(...times) / middle).toFixed(1)} times the median at most (aim: 2)`
)
