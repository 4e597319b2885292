// How the fixers do beside repairs that people made: each pair's failure is given with the file as it was before.
//
//   npm run bench:fixes [-- --misses] [-- --kind NAME]
import { join, resolve } from 'node:path'
import { failureOfLog } from '../src/cli/failure-of-log.js'
import { defaultFixRules } from '../src/engine/types/fix.js'
import { judgeLog } from '../src/cli/judge-log.js'
import type { FixContext, Proposals } from '../src/engine/types/fix.js'
import { createFixBook } from '../src/fixers/book/fix-book.js'
import { fixers } from '../src/fixers/index.js'
import { readSavedLog } from '../src/logs/read-saved-log.js'
import { compileTable } from '../src/matching/compile-table.js'
import { rules } from '../src/rules/index.js'
import { compare } from './fixes/compare.js'
import { failuresByKind } from './fixes/failures.js'
import type { PairFailure } from './fixes/pair-job.js'
import { readPairs, type Pair } from './fixes/pairs.js'
import { machine } from './stage.js'

const folder = resolve('../shared/workflows/fixes')
const matcher = compileTable(rules)
const book = createFixBook(fixers)
const counted = [
  'no such repair',
  'failures',
  'answered',
  'proven',
  'same place',
  'right value',
  'minimal',
  'abstained'
] as const

type Tally = Record<(typeof counted)[number], number>

function contextFor(pair: Pair, { files }: PairFailure): FixContext {
  const texts = new Map(Object.entries({ ...files, [pair.path]: pair.before }))
  return {
    sources: {
      modes: () => Promise.resolve(new Map([...texts.keys()].map((path) => [path, '100644']))),
      text: (path) => Promise.resolve(texts.get(path) ?? null)
    },
    settings: defaultFixRules.settings,
    history: { occurrences: 1, merged: [] }
  }
}

async function proposalsFor(pair: Pair, failure: PairFailure): Promise<Proposals> {
  const [log] = readSavedLog(Buffer.from(failure.log.join('\n')))
  const cause = log && judgeLog(log, matcher).cause
  if (!cause) return { fixes: [], abstained: [{ fixer: '-', reason: 'no rule names the failure' }] }
  const place = { workflowPath: pair.path, jobName: failure.job, stepName: failure.step }
  const proposals = await book.propose([failureOfLog(log, cause, place)], contextFor(pair, failure))
  if (proposals.fixes.length + proposals.abstained.length > 0) return proposals
  return { fixes: [], abstained: [{ fixer: '-', reason: `no fixer answers ${cause.ruleId}` }] }
}

async function judge(pair: Pair, tally: Tally, misses: string[]): Promise<void> {
  const failure = failuresByKind[pair.kind]?.(pair) ?? { no: 'no fixer claims the kind' }
  const miss = (what: string) => misses.push(`${pair.id} ${pair.kind}: ${what}`)
  if ('no' in failure) {
    tally['no such repair']++
    return void miss(`no such repair: ${failure.no}`)
  }
  tally.failures++
  const { fixes, abstained } = await proposalsFor(pair, failure)
  const [fix] = fixes
  if (!fix) {
    tally.abstained++
    return void miss(
      `abstained: ${abstained.map(({ fixer, reason }) => `${fixer}: ${reason}`).join(' ')}`
    )
  }
  tally.answered++
  const { findings } = fix.proof
  if (findings === null || findings.after <= findings.before) tally.proven++
  const { samePlace, rightValue, minimal } = compare(pair, fix)
  if (samePlace) tally['same place']++
  if (samePlace && rightValue) tally['right value']++
  if (minimal) tally.minimal++
  if (!samePlace || !rightValue || !minimal) {
    miss(
      `${fix.fixer}${samePlace ? '' : ' elsewhere'}${rightValue ? '' : ' otherwise'}${minimal ? '' : ' longer'}\n${fix.diff}`
    )
  }
}

async function measure(pairs: Pair[], only: string | undefined): Promise<void> {
  const misses: string[] = []
  console.log(machine())
  console.log(['kind', 'pairs', ...counted].join('\t'))
  const total = emptyTally()
  for (const kind of Object.keys(failuresByKind).filter(
    (each) => only === undefined || each === only
  )) {
    const tally = emptyTally()
    const ofKind = pairs.filter((pair) => pair.kind === kind)
    for (const pair of ofKind) await judge(pair, tally, misses)
    for (const name of counted) total[name] += tally[name]
    console.log([kind, ofKind.length, ...counted.map((name) => tally[name])].join('\t'))
  }
  console.log(['all', '', ...counted.map((name) => total[name])].join('\t'))
  if (process.argv.includes('--misses')) console.log(misses.join('\n'))
}

const emptyTally = (): Tally => Object.fromEntries(counted.map((name) => [name, 0])) as Tally

const pairs = readPairs(folder)
const kindAt = process.argv.indexOf('--kind')
if (pairs) await measure(pairs, kindAt === -1 ? undefined : process.argv[kindAt + 1])
else console.log(`fixes: not measured, there are no repairs at ${join(folder, 'fixes.jsonl')}`)
