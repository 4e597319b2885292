import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { newDice } from '../../bench/dice.js'
import { fixers } from '../../src/fixers/index.js'
import { Abstained } from '../../src/workflow-file/abstain.js'
import { openWorkflow, type Workflow } from '../../src/workflow-file/open-workflow.js'
import { failuresFor, judgeFix } from '../support/fix-attempts.js'

const folder = join(import.meta.dirname, '../../../shared/workflows')

/** Large files take a second each; every place of every file is for `npm run bench:edits`. */
const longest = 20_000

/** Files for each fixer: a proof of each takes some tens of milliseconds. */
const samples = [
  ['real', 40],
  ['spec-valid', 10],
  ['broken', 10]
] as const

if (!existsSync(folder)) console.log(`Fixes of real files: not tested, there is no ${folder}.`)
const describeIfThere = existsSync(folder) ? describe : describe.skip

describeIfThere.each(samples)('files of %s', (name, count) => {
  const files = existsSync(folder)
    ? readdirSync(join(folder, name)).filter((file) => /\.ya?ml$/.test(file))
    : []

  test.each(fixers.map((fixer) => [fixer.id, fixer] as const))('%s', async (id, fixer) => {
    const dice = newDice([...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) | 1)
    const wrong: string[] = []
    for (let index = 0; index < count; index++) {
      const file = dice.pick(files)
      const text = readFileSync(join(folder, name, file), 'utf8')
      if (text.length > longest) continue
      const failures = failuresFor(fixer, opened(file, text))
      if (failures.length === 0) continue
      const judged = await judgeFix(fixer, dice.pick(failures), text)
      wrong.push(...judged.wrong.map((fault) => `${file}: ${fault}`))
      expect(judged.fixes.length + judged.abstained.length).toBeLessThanOrEqual(1)
    }
    expect(wrong).toEqual([])
  })
})

/** null for a file that is not understood, where only the repair of its text may propose something. */
function opened(file: string, text: string): Workflow | null {
  try {
    return openWorkflow(file, text)
  } catch (error) {
    if (!(error instanceof Abstained)) throw error
    return null
  }
}
