import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lineShape } from '../../src/matching/line-shape.js'

describe('lineShape', () => {
  test.each([
    ['2026-05-01 10:11:12,123 ERROR no flux', '2026-11-30 01:02:03,999 ERROR no flux'],
    ['2026-05-01T10:11:12.123Z no flux', '1999-11-30T01:02:03Z no flux'],
    ['section 14 of 212', 'section 3 of 9'],
    ['took 1.5s', 'took 300ms'],
    ['took 12 seconds', 'took 0.3 minutes'],
    ['read 12.3 kB (45%)', 'read 1,024 MB (100%)'],
    ['connect to 10.0.0.12:5432', 'connect to 172.17.0.2:80'],
    ['localhost:43211 refused', 'localhost:9 refused'],
    ['HEAD is now at 1a2b3c4', 'HEAD is now at 99ffee00aa'],
    ['sha512-Ab/+12dEfGhIjKlMnOp== bad', 'sha512-zZ91/+aaBBccDDeeFFgg1== bad'],
    ['at 0x7f1a', 'at 0x00ab12cd'],
    ['5f0c2a3e-1111-2222-3333-444455556666', 'abcdefab-aaaa-bbbb-cccc-ddddeeeeffff'],
    ['/tmp/tmpab12/x.py bad', '/tmp/pip-req-build/x.py bad'],
    ['[gw3] pool-1-thread-4 bad', '[gw12] pool-9-thread-1 bad'],
    ['x.ts:12:5 bad', 'x.ts:400:1 bad'],
    ['━━━━━━╸    12/30', '━╸ 1/30'],
    ['key a8f3k2j9d1 bad', 'key zz9x8y7w6 bad']
  ])('%s is like %s', (one, other) => {
    expect(lineShape(one)).toBe(lineShape(other))
  })

  test.each([
    ['0 failed', '3 failed'],
    ['error TS2322: no', 'error TS2345: no'],
    ['E404', 'E403'],
    ['✓ adds', '✗ adds'],
    ['src/a.ts is bad', 'src/b.ts is bad'],
    ['cannot open frob', 'cannot open flux']
  ])('%s is not like %s', (one, other) => {
    expect(lineShape(one)).not.toBe(lineShape(other))
  })

  test('counts can be taken for one another, none among them', () => {
    expect(lineShape('0 failed', '#')).toBe(lineShape('3 failed', '#'))
  })

  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(' ', '/', '\\', ':', '.', '-', '#', '0', '00', '7', '12', 'a', 'x1y2', 's'),
    fc.constantFrom('/tmp/a', '\\Temp\\b', 'ms', ' kB', '0x', 'E404', 'sha256:', 'deadbeef1', '✓'),
    fc.constantFrom('5f0c2a3e-1111-2222-3333-444455556666', '10.0.0.1:80', '12:34:56', 'µs', '0 s')
  )
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))

  test.each(['0', '#'] as const)('a second time changes nothing; a zero is %s', (zero) => {
    fc.assert(
      fc.property(text, (line) => {
        const once = lineShape(line, zero)
        expect(lineShape(once, zero)).toBe(once)
      }),
      { numRuns: 5000 }
    )
  })

  const hex = (length: number) =>
    fc.string({
      unit: fc.constantFrom(...'0123456789abcdef'),
      minLength: length,
      maxLength: length
    })
  const noise: Record<string, fc.Arbitrary<string>> = {
    n: fc.integer({ min: 1 }).map(String),
    time: fc
      .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
      .map((date) => date.toISOString()),
    hash: hex(40).map((digits) => `1${digits}`),
    id: fc.uuid(),
    address: fc.ipV4(),
    port: fc.integer({ min: 1, max: 65535 }).map((port) => `127.0.0.1:${port}`),
    duration: fc
      .tuple(fc.float({ min: 1, max: 999, noNaN: true }), fc.constantFrom('ms', 's'))
      .map(([value, unit]) => `${value.toFixed(2)}${unit}`),
    share: fc.integer({ min: 1, max: 100 }).map((share) => `${share}%`),
    tmp: fc.uuid().map((name) => `/tmp/${name}`)
  }
  const words = fc.array(
    fc.constantFrom('frob', 'Flux', 'cannot', 'open', 'gate', 'npm', 'error', 'für', 'x'),
    { minLength: 1, maxLength: 8 }
  )

  test.each(Object.keys(noise))('no %s changes it', (kind) => {
    const one = noise[kind]!
    fc.assert(
      fc.property(words, fc.nat(), one, one, (line, at, first, second) => {
        const cut = at % (line.length + 1)
        const having = (piece: string) =>
          [...line.slice(0, cut), piece, ...line.slice(cut)].join(' ')
        expect(lineShape(having(first))).toBe(lineShape(having(second)))
      }),
      { numRuns: 500 }
    )
  })

  test('other words are another line', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const same = one.join(' ') === other.join(' ')
        expect(lineShape(one.join(' ')) === lineShape(other.join(' '))).toBe(same)
      })
    )
  })

  test.each(['a', '/', '0', '1.', '0a', 'a1-', '#', ' ', '1 ', '/tmp/', 'a1b2', '5f0c2a3e-1111-'])(
    'is linear in a line full of %j',
    (unit) => {
      const time = (size: number) => {
        const line = unit.repeat(size / unit.length)
        const start = performance.now()
        lineShape(line)
        return performance.now() - start
      }
      const best = (size: number) => Math.min(...Array.from({ length: 4 }, () => time(size)))
      // 16 times the length, up to the longest line that is read: quadratic would be 256 times the time.
      expect(best(16_384)).toBeLessThan(80 * best(1_024) + 5)
    }
  )
})
