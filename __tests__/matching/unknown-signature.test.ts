import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileTable } from '../../src/matching/compile-table.js'
import { logOf, runStep, stepOf } from './toy-table.js'

const matcher = compileTable([])
const signatureOf = (...output: string[]) =>
  matcher.unknownSignature(logOf(...runStep(['frobnicate'], output, 1)))

describe('unknownSignature', () => {
  test.each([
    [
      'numbers, times, digests and paths',
      ['12:01:07 frob 14 of 212', 'error: bad magic 0x7f1a in /home/a/w/app/x.bin at port 8080'],
      ['23:59:59 frob 3 of 9', 'error: bad magic 0xfe in /Users/b/work/c/app/x.bin at port 17']
    ],
    [
      'the order of parallel lines',
      ['error: gate a is shut', 'error: gate b is shut', 'ok', 'error: gate c is shut'],
      ['error: gate c is shut', 'error: gate b is shut', 'error: gate a is shut', 'ok']
    ],
    ['how often it is said', ['error: shut', 'error: shut'], ['error: shut']],
    ['the exit code', ['no flux', 'exited with code 2'], ['no flux', 'exited with code 77']],
    [
      'what quiet lines say',
      ['loading widgets', 'error: no flux'],
      ['hello', 'there', 'error: no flux']
    ],
    [
      'the order of the last lines where none is loud',
      ['plates lie loose', 'it is dark', 'go'],
      ['go', 'it is dark', 'plates lie loose']
    ]
  ])('%s do not change it', (_, one, other) => {
    expect(signatureOf(...one)).toBe(signatureOf(...other))
  })

  test.each([
    ['loud causes', ['error: no flux'], ['error: no frob']],
    ['quiet causes', ['plates lie loose'], ['plates lie low']],
    [
      'causes under the same wrapper',
      ['error: no flux', '##[error]The process failed with exit code 2'],
      ['error: no frob', '##[error]The process failed with exit code 2']
    ],
    [
      'quiet causes under make',
      ['plates lie loose', 'make: *** [a] Error 1'],
      ['plates lie low', 'make: *** [a] Error 1']
    ],
    ['codes of errors', ['error QX1234'], ['error QX1235']]
  ])('%s are told apart', (_, one, other) => {
    expect(signatureOf(...one)).not.toBe(signatureOf(...other))
  })

  test('says its version, of an empty log too', () => {
    expect(matcher.unknownSignature({ steps: [] })).toBe('u1:')
    expect(matcher.unknownSignature(logOf(''))).toBe('u1:')
    expect(signatureOf('error: no flux')).toBe('u1:error no flux')
  })

  test('comes of the last lines where none is loud', () => {
    const filler = Array.from({ length: 9 }, (_, index) => `plate ${'abcdefghi'[index]} is loose`)
    expect(signatureOf('a long and quiet opening line', ...filler)).toBe(signatureOf(...filler))
  })

  test('looks before a step that has nothing but its end, and takes that where nothing stands before', () => {
    const end = '##[error]Process completed with exit code 1.'
    const before = (text: string) =>
      matcher.unknownSignature({ steps: [stepOf([text]), stepOf([end])] })
    expect(before('error: no flux')).toBe('u1:error no flux')
    expect(before('error: no frob')).not.toBe(before('error: no flux'))
    const group = ['##[group]Tests', 'error: no flux', '##[endgroup]', end]
    expect(matcher.unknownSignature(logOf(...group))).toBe('u1:error no flux')
    expect(before('')).toBe('u1:# error Process completed with exit code #')
    expect(signatureOf('make: *** [all] Error 2')).not.toBe('u1:')
  })

  test('looks into the failed step', () => {
    const log = { steps: [stepOf(['error: tolerated'], 'success'), stepOf(['dark'], 'failure')] }
    expect(matcher.unknownSignature(log)).toBe('u1:dark')
  })

  const line = fc.constantFrom(
    ...['error: no flux', 'fatal: gate 7 is shut', 'plates lie loose', 'x.c:4: error: no', 'ok 1'],
    ...['Traceback', 'ValueError: 12', 'npm error code E404', '0 failed', 'cannot open /a/b/c/d']
  )

  test('no order of its lines changes it', () => {
    const shuffled = fc
      .uniqueArray(line, { minLength: 1, maxLength: 8 })
      .chain((lines) =>
        fc.tuple(
          fc.constant(lines),
          fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length })
        )
      )
    fc.assert(
      fc.property(shuffled, ([lines, other]) => {
        expect(signatureOf(...lines)).toBe(signatureOf(...other))
      })
    )
  })

  test('no text makes it throw or grow without bound', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 30 }), (lines) => {
        expect(matcher.unknownSignature(logOf(...lines)).split('\n').length).toBeLessThanOrEqual(3)
      })
    )
  })
})
