// Every edit and every fixer at places of real workflow files: proven, refused by the proof, abstained, or wrong.
//
//   npm run bench:edits [-- ONE_IN [EDITS_ONE_IN]]
//
// ONE_IN thins the failures that fixers are asked about, EDITS_ONE_IN the edits; without them every rule that a fixer
// answers is tried at each job and step: three million failures.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { attemptsOn } from '../__tests__/support/edit-attempts.js'
import { failuresFor, judgeFix } from '../__tests__/support/fix-attempts.js'
import { judgeAttempt } from '../__tests__/support/judge-attempt.js'
import { fixers } from '../src/fixers/index.js'
import { Abstained } from '../src/workflow-file/abstain.js'
import { openWorkflow, type Workflow } from '../src/workflow-file/open-workflow.js'
import { knownText } from '../src/workflow-file/prove.js'
import { newDice } from './dice.js'
import { machine } from './stage.js'

const folder = resolve('../shared/workflows')
const oneIn = Number(process.argv[2] ?? 1)
const editsOneIn = Number(process.argv[3] ?? oneIn)
const dice = newDice(1)
const counts = new Map<string, number>()
const wrong: string[] = []

if (existsSync(folder)) await measure()
else console.log(`edits: not measured, there are no workflow files at ${folder}`)

async function measure(): Promise<void> {
  console.log(machine())
  for (const name of ['real', 'spec-valid', 'broken']) {
    counts.clear()
    const files = readdirSync(join(folder, name)).filter((file) => /\.ya?ml$/.test(file))
    const start = performance.now()
    for (const file of files) await sweep(file, readFileSync(join(folder, name, file), 'utf8'))
    tell(name, files.length, performance.now() - start)
  }
}

async function sweep(file: string, text: string): Promise<void> {
  const workflow = opened(file, text)
  if (workflow) {
    const attempts = attemptsOn(workflow).filter(() => dice.oneIn(editsOneIn))
    const known = attempts.length > 0 ? await knownText(file, text) : null
    for (const attempt of known ? attempts : []) {
      const { kind, why } = await judgeAttempt(known!, attempt)
      count(`${attempt.primitive}: ${kind}`, why)
      if (kind === 'wrong') wrong.push(`${file} ${attempt.path.join('.')}: ${why}`)
    }
  }
  for (const fixer of fixers) {
    for (const failure of failuresFor(fixer, workflow).filter(() => dice.oneIn(oneIn))) {
      const { abstained, wrong: faults } = await judgeFix(fixer, failure, text)
      count(`${fixer.id}: ${abstained.length > 0 ? 'abstained' : 'proven'}`, abstained[0]?.reason)
      wrong.push(...faults.map((fault) => `${file} ${fixer.id}: ${fault}`))
    }
  }
}

function opened(file: string, text: string): Workflow | null {
  try {
    return openWorkflow(file, text)
  } catch (error) {
    if (!(error instanceof Abstained)) throw error
    count('not opened', error.message)
    return null
  }
}

/** Reasons are counted alike whatever names they hold. */
function count(what: string, why = ''): void {
  const key = `${what} ${why.replace(/`[^`]*`|\d+/g, '…')}`.trim()
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function tell(name: string, files: number, time: number): void {
  const places = [...counts.values()].reduce((sum, each) => sum + each, 0)
  console.log(`\n${name}: ${files} files, ${places} places, ${(time / places).toFixed(1)} ms each`)
  for (const [what, times] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`${String(times).padStart(7)}  ${what}`)
  }
  for (const each of wrong.splice(0, wrong.length)) {
    console.log(`  WRONG  ${each}`)
    process.exitCode = 1
  }
}
