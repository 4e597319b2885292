import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { newDice } from '../../bench/dice.js'
import { Abstained } from '../../src/workflow-file/abstain.js'
import { openWorkflow, type Workflow } from '../../src/workflow-file/open-workflow.js'
import { knownText } from '../../src/workflow-file/prove.js'
import { attemptsOn, type Attempt } from '../support/edit-attempts.js'
import { judgeAttempt } from '../support/judge-attempt.js'

const folder = join(import.meta.dirname, '../../../shared/workflows')

/** Large files take a second each; the full sweep is `npm run bench:edits`. */
const longest = 20_000

/** Real files are hundreds: one of three. */
const folders = [
  ['real', 3],
  ['spec-valid', 3],
  ['broken', 3]
] as const

if (!existsSync(folder)) console.log(`Edits of real files: not tested, there is no ${folder}.`)
const describeIfThere = existsSync(folder) ? describe : describe.skip

describeIfThere.each(folders)('files of %s', (name, oneIn) => {
  test('each edit is proven and does what it says, or is refused', async () => {
    const dice = newDice(7)
    const seen = new Set<string>()
    const wrong: string[] = []
    for (const file of readdirSync(join(folder, name)).filter((each) => /\.ya?ml$/.test(each))) {
      if (!dice.oneIn(oneIn)) continue
      const text = readFileSync(join(folder, name, file), 'utf8')
      const workflow = text.length > longest ? null : opened(file, text)
      const attempts = workflow ? attemptsOn(workflow) : []
      if (attempts.length === 0) continue
      const known = await knownText(file, text)
      for (const attempt of [pickUnseen(attempts, seen), dice.pick(attempts)]) {
        const { kind, why } = await judgeAttempt(known, attempt)
        if (kind === 'proven') seen.add(attempt.primitive)
        if (kind === 'wrong')
          wrong.push(`${file}: ${attempt.primitive} at ${attempt.path.join('.')}: ${why}`)
      }
    }
    expect(wrong).toEqual([])
    expect(seen.size).toBeGreaterThan(5)
  })
})

function pickUnseen(attempts: Attempt[], seen: ReadonlySet<string>): Attempt {
  return (attempts.find(({ primitive }) => !seen.has(primitive)) ?? attempts.at(-1)) as Attempt
}

function opened(file: string, text: string): Workflow | null {
  try {
    return openWorkflow(file, text)
  } catch (error) {
    if (!(error instanceof Abstained)) throw error
    return null
  }
}
