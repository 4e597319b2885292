import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { cleanLog } from '../../src/logs/clean-log.js'
import { readSavedLog } from '../../src/logs/read-saved-log.js'

const folder = join(import.meta.dirname, '../../../shared/corpus/logs')

test('every real log cleans, keeps its lines, and is split without losing one', () => {
  if (!existsSync(folder)) {
    console.info('skipped: the collection of real logs is not here')
    return
  }
  const files = readdirSync(folder)
  for (const file of files) {
    const raw = readFileSync(join(folder, file))
    const text = cleanLog(raw)
    const clean = Buffer.from(text.bytes)
    const steps = readSavedLog(raw).flatMap((job) => job.steps)
    expect({
      file,
      lines: text.lineCount,
      split: steps.reduce((sum, step) => sum + step.text.lineCount, 0),
      left: ['\x1b', '\ufeff', '\r'].filter((what) => clean.includes(what))
    }).toEqual({ file, lines: linesOf(raw), split: linesOf(raw), left: [] })
  }
  expect(files.length).toBeGreaterThan(0)
})

function linesOf(raw: Buffer): number {
  let count = 0
  for (const byte of raw) if (byte === 10) count++
  return raw.length === 0 || raw.at(-1) === 10 ? count : count + 1
}
