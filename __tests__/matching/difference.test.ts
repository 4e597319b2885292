import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { JobLog } from '../../src/engine/types/incident.js'
import { compileTable } from '../../src/matching/compile-table.js'
import { logOf, runStep, stepOf } from './toy-table.js'

const matcher = compileTable([])
const difference = (red: JobLog, green: JobLog) =>
  matcher.difference(red, matcher.baselineOf(green))
const run = (output: string[], exitCode = 0) => logOf(...runStep(['frob'], output, exitCode))
const blocksOf = (red: string[], green: string[]) =>
  difference(run(red, 1), run(green)).blocks.map(({ text }) => text)

const letters = (index: number) =>
  [...index.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('')

describe('difference', () => {
  test('holds what is new, not what differs by a number, a time, a path or a digest', () => {
    const green = [
      '10:00:01 compiling 12 files in /tmp/tmpa1b2c3/src',
      'cache key 9f8e7d6c5b restored (12.5 MB, 3%)',
      'listening on 127.0.0.1:8080',
      'step 1/20 took 3.2s',
      '0 problems'
    ]
    const red = [
      '23:59:59 compiling 7 files in /tmp/tmpz9y8x7/src',
      'cache key 0a1b2c3d4e restored (3 kB, 99%)',
      'listening on 127.0.0.1:34567',
      'step 19/20 took 120ms',
      '3 problems'
    ]
    expect(blocksOf(red, green)).toEqual(['3 problems'])
  })

  test('says the place of a block and its telling line', () => {
    const red = run(['fine', 'the gate groans', 'error: the gate is shut', 'it is dark'], 1)
    expect(difference(red, run(['fine']))).toEqual({
      newLines: 3,
      blocks: [
        {
          ...{ step: 3, line: 8, text: 'the gate groans\nerror: the gate is shut\nit is dark' },
          telling: { source: 'log', text: 'error: the gate is shut', step: 3, line: 9 }
        }
      ]
    })
  })

  test('is empty beside itself', () => {
    const log = run(['error: tolerated', 'fine'], 1)
    expect(difference(log, log)).toEqual({ newLines: 0, blocks: [] })
  })

  test('puts rare words, loud lines and the neighbourhood of the failure first', () => {
    const filler = Array.from({ length: 40 }, () => 'usual line')
    const green = run(['usual line', 'known words', 'here an error'])
    const block = (red: string[]) => difference(run(red, 1), green).blocks[0]!.telling.text
    expect(block(['error: known words', ...filler, 'words known here'])).toBe('error: known words')
    expect(block(['qualm zest orb', ...filler, 'words known'])).toBe('qualm zest orb')
    expect(block(['one is here', ...filler, 'error: two is here'])).toBe('error: two is here')
    expect(block(['one odd thing', ...filler, 'two odd thing'])).toBe('two odd thing')
    const chatter = Array.from({ length: 300 }, (_, index) => [
      'usual line',
      `tick ${index}`
    ]).flat()
    expect(block(['a quiet word', ...chatter])).toBe('a quiet word')
  })

  test('is bounded in blocks and lines, however much is new', () => {
    const red = Array.from({ length: 5000 }, (_, index) => `odd ${letters(index)}`)
    const { newLines, blocks } = difference(run(red, 1), run([]))
    expect(newLines).toBe(5000)
    expect(blocks.map(({ text }) => text.split('\n').length)).toEqual([12, 12, 12])
  })

  test('leaves out the script that is shown, and the exit code', () => {
    expect(blocksOf([], ['fine'])).toEqual([])
    const changed = logOf(...runStep(['frob', 'a new line of the script'], ['fine'], 1))
    expect(difference(changed, run(['fine'])).newLines).toBe(0)
  })

  test('of a line that the green log has in another step little is made', () => {
    const tolerant = stepOf(['error: no flux', 'alpha beta'], 'success', 'Tolerant')
    const green = { steps: [tolerant, stepOf(['ok'], 'success', 'Test')] }
    const failed = stepOf(['beta alpha', 'ok', 'error: no flux'], 'failure', 'Test')
    const { newLines, blocks } = difference({ steps: [tolerant, failed] }, green)
    expect(newLines).toBe(2)
    expect(blocks[0]!.telling.text).toBe('beta alpha')
    expect(blocks[0]!.text.split('\n')).toEqual(['beta alpha', 'ok', 'error: no flux'])
  })

  test('a step that the green run does not have is compared with all of it', () => {
    const green = { steps: [stepOf(['fine'], 'success', 'Build')] }
    const red = { steps: [stepOf(['fine', 'odd'], 'failure', 'Build anew')] }
    expect(difference(red, green).blocks.map(({ text }) => text)).toEqual(['odd'])
  })

  test('bytes past the limit are left out, from the head', () => {
    const many = `${'x'.repeat(4000)}\n`.repeat(2_100)
    const red = { steps: [stepOf([`oldest line\n${many}newest line`], 'failure', 'Build')] }
    const { blocks } = difference(red, { steps: [] })
    const texts = blocks.map(({ text }) => text).join('\n')
    expect(texts).toContain('newest line')
    expect(texts).not.toContain('oldest line')
  })

  test('no text makes it throw', () => {
    const log = fc
      .array(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 12 }), {
        maxLength: 3
      })
      .map((steps) => ({ steps: steps.map((lines) => stepOf(lines)) }))
    fc.assert(
      fc.property(log, log, (red, green) => {
        const { newLines, blocks } = difference(red, green)
        expect(newLines === 0).toBe(blocks.length === 0)
        for (const { text, telling } of blocks) expect(text).toContain(telling.text)
      })
    )
  })

  test('takes time in line with the size', () => {
    const words = ['flux', 'gate', 'frob', 'plate', 'quantum']
    const log = (lines: number, seed: number) =>
      run(
        Array.from(
          { length: lines },
          (_, index) =>
            `${words[(index * seed) % 5]} of ${words[(index + seed) % 5]} x${index}y ${(index * seed).toString(36)}`
        ),
        1
      )
    const time = (lines: number) => {
      const [red, green] = [log(lines, 3), log(lines, 7)]
      const start = performance.now()
      difference(red, green)
      return performance.now() - start
    }
    const best = (lines: number) => Math.min(...Array.from({ length: 3 }, () => time(lines)))
    best(1_000)
    // 8 times the lines: quadratic would be 64 times the time.
    expect(best(16_000)).toBeLessThan(30 * best(2_000) + 20)
  })
})
