import { expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeLog } from '../../src/cli/judge-log.js'
import { readSavedLog } from '../../src/logs/read-saved-log.js'
import { compileTable } from '../../src/matching/compile-table.js'
import { rules } from '../../src/rules/index.js'

const corpus = join(import.meta.dirname, '../../../shared/corpus')

interface Label {
  id: string
  primary: string
  confidence: string
}

test('real logs of jobs that went well give none', () => {
  if (!existsSync(corpus)) {
    console.info('skipped: the collection of real logs is not here')
    return
  }
  const labels = readFileSync(join(corpus, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label)
    .filter(({ primary, confidence }) => primary === 'none' && confidence !== 'low')
  const matcher = compileTable(rules)
  const wrong = labels.flatMap(({ id }) =>
    readSavedLog(readFileSync(join(corpus, 'logs', `${id}.txt`)))
      .map((log) => judgeLog(log, matcher))
      .filter(({ category }) => category !== 'none')
      .map(({ category, cause }) => `${id}: ${category}, ${cause?.ruleId ?? 'no row'}`)
  )
  expect(labels.length).toBeGreaterThan(0)
  expect(wrong).toEqual([])
})
