import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { signature } from '../../src/matching/signature.js'

describe('signature', () => {
  test.each([
    ['2024-05-01T10:11:12.123Z failed', '2026-11-30T01:02:03.999Z failed'],
    ['Timeout after 12.5 seconds', 'Timeout after 300 seconds'],
    ['took 20ms at 0x7ffde1', 'took 1ms at 0x00ab12'],
    ['HEAD is now at 1a2b3c4', 'HEAD is now at 99ffee00aa'],
    ['connect to 10.0.0.12:5432', 'connect to 172.17.0.2:80'],
    ['/home/runner/work/a/a/src/x.ts:12:5 bad', '/Users/me/a/a/src/x.ts:400:1 bad'],
    ['open /tmp/tmpab12/setup.py', 'open /tmp/pip-req-build-zz/setup.py'],
    ['D:\\a\\repo\\repo\\src\\x.cs(3,4): bad', 'C:\\repo\\src\\x.cs(30,14): bad'],
    [
      'request 5f0c2a3e-1111-2222-3333-444455556666',
      'request 00000000-aaaa-bbbb-cccc-ddddeeeeffff'
    ],
    ['3 failed, 12 passed', '4 failed, 1 passed'],
    ['make: *** [Makefile:3: d] Killed', 'make: *** [Makefile:7: a/b.o] Killed'],
    ['##[error]Boom', '  Boom ']
  ])('%s equals %s', (one, other) => {
    expect(signature(one)).toBe(signature(other))
  })

  test.each([
    ['No version 1.2.3 of left-pad', 'No version 2.0.0 of left-pad'],
    ['error TS2322: no', 'error TS2345: no'],
    ['npm error code E404', 'npm error code E403'],
    ['exit code 1', 'exit code 137'],
    ['HTTP 404', 'HTTP 503'],
    ['make: *** [Makefile:3: test] Error 1', 'make: *** [Makefile:3: lint] Error 1'],
    ['src/a.ts is bad', 'src/b.ts is bad']
  ])('%s differs from %s', (one, other) => {
    expect(signature(one)).not.toBe(signature(other))
  })

  test('says its version', () => {
    expect(signature('x')).toBe('v1:x')
  })

  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('v1:', ' ', '/', '\\', ':', '.', '-', '<', '>', '0x', '12', '7', 'a1', 'Z'),
    fc.constantFrom(
      '2024-05-01',
      'T10:11:12',
      '/tmp/a/b',
      'C:\\a\\b',
      '10.0.0.1',
      '1.2',
      ' s',
      'MB'
    ),
    fc.constantFrom('1a2b3c4', 'deadbeef1', 'code 1', 'error:5', 'sha256:', '##[error]', '\t')
  )
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(text, (line) => {
        const once = signature(line)
        expect(signature(once)).toBe(once)
      }),
      { numRuns: 5000 }
    )
  })

  test.each(['a', '/', '/a', '0', '1.', '0a', 'a1-', '12:', ' ', '1 ', 'code ', '\\', '.5'])(
    'is linear in a line full of %j',
    (unit) => {
      const time = (size: number) => {
        const line = unit.repeat(size / unit.length)
        const start = performance.now()
        signature(line)
        return performance.now() - start
      }
      const best = (size: number) => Math.min(...Array.from({ length: 4 }, () => time(size)))
      // 16 times the length: quadratic would be 256 times the time.
      expect(best(131_072)).toBeLessThan(80 * best(8_192) + 5)
    }
  )
})
