import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cleanLog } from '../../src/logs/clean-log.js'
import { maxLineBytes } from '../../src/logs/log-text.js'

const esc = '\x1b'
const bom = '\ufeff'
const stamp = '2026-07-31T01:17:28.4552422Z '

function clean(raw: string | Uint8Array): string {
  return Buffer.from(cleanLog(Buffer.from(raw)).bytes).toString()
}

describe('timestamps', () => {
  test.each([
    ['seven digits', stamp],
    ['nine digits', '2026-07-31T01:17:28.455242200Z '],
    ['four digits', '2026-07-31T01:17:28.4552Z '],
    ['no fraction', '2026-07-31T01:17:28Z ']
  ])('%s are stripped at a line start', (_, start) => {
    expect(clean(`${start}one\n${start}two\n`)).toBe('one\ntwo\n')
  })

  test('an empty message may lack the space', () => {
    expect(clean(`${stamp.trim()}\n${stamp.trim()}\r\n${stamp.trim()}`)).toBe('\n\n')
  })

  test.each([
    `at ${stamp}`,
    '2026-07-31 01:17:28 x',
    '2026-07-31T01:17:28.455 x',
    '2026-07-31T01:17:28Zulu',
    '2026-07-31T01:17:2'
  ])('%s is text and stays', (text) => {
    expect(clean(text)).toBe(text)
  })

  test("a program's own stamp behind the runner's stays", () => {
    expect(clean(`${stamp}${stamp}x`)).toBe(`${stamp}x`)
  })
})

describe('byte order marks', () => {
  test('vanish at the start, at line starts and within lines', () => {
    expect(clean(`${bom}${stamp}a\n${bom}${bom}${stamp}b${bom}c\n`)).toBe('a\nbc\n')
  })

  test('UTF-16 of either byte order is converted', () => {
    const little = Buffer.from(`${bom}${stamp}Fehler: größer\r\n`, 'utf16le')
    const big = Buffer.from(little).swap16()
    expect([clean(little), clean(big)]).toEqual(['Fehler: größer\n', 'Fehler: größer\n'])
  })
})

describe('terminal sequences', () => {
  test.each([
    ['colours that split a line', `${esc}[31m4 fai${esc}[0m${esc}[1;33mled${esc}[K`, '4 failed'],
    ['private CSI', `${esc}[?25lx${esc}[?2004h`, 'x'],
    ['CSI with colons', `${esc}[38:2:1:2:3mx`, 'x'],
    ['OSC 8 link closed by BEL', `${esc}]8;;https://x.example\x07here${esc}]8;;\x07`, 'here'],
    [
      'OSC 8 link closed by ST',
      `${esc}]8;;https://x.example${esc}\\here${esc}]8;;${esc}\\`,
      'here'
    ],
    ['OSC 52', `a${esc}]52;c;ZXZpbA==\x07b`, 'ab'],
    ['DCS', `a${esc}P1$r0m${esc}\\b`, 'ab'],
    ['APC, PM and SOS', `a${esc}_x${esc}\\${esc}^y${esc}\\${esc}Xz${esc}\\b`, 'ab'],
    ['charset choice', `${esc}(Bx${esc}=${esc}>y`, 'xy'],
    ['C1 codes in UTF-8', 'a\u009b31mb\u009d8;;x\u009cc\u0085d', 'abcd'],
    ['a lone ESC at the end', `x${esc}`, 'x'],
    ['an ESC before indented text', `${esc}  text`, '  text'],
    ['an unfinished CSI', `x${esc}[12;\ny`, 'x\ny'],
    [
      'an OSC that is never closed',
      `${esc}]0;Error: it is here\nnext\x07`,
      '0;Error: it is here\nnext'
    ],
    ['an OSC that another sequence ends', `${esc}]0;a${esc}[0mb\x07c`, '0;abc'],
    ['ESC ESC', `${esc}${esc}[0mx`, 'x'],
    ['control characters', 'a\0b\x07c\bd\x7fe\x0bf\x0cg\th', 'abcdefg\th']
  ])('%s', (_, raw, expected) => {
    expect(clean(raw)).toBe(expected)
  })

  test('an 8-bit CSI vanishes, other bytes of that range lose no text after them', () => {
    const raw = Buffer.concat([
      Buffer.from('a'),
      Buffer.from([0x9b]),
      Buffer.from('31mb'),
      Buffer.from([0x90, 0x9d]),
      Buffer.from('quoted')
    ])
    expect(clean(raw)).toBe('abquoted')
  })

  test('many openings of strings that are not closed cost linear time', () => {
    const line = (count: number) => Buffer.from(`${esc}]x`.repeat(count))
    const small = timeOf(() => cleanLog(line(20_000)))
    const large = timeOf(() => cleanLog(line(200_000)))
    expect(large).toBeLessThan(50 * Math.max(small, 5))
  })
})

describe('carriage returns', () => {
  test.each([
    ['CRLF', 'a\r\nb\r\n', 'a\nb\n'],
    ['CR CR LF', 'a\r\r\nb', 'a\nb'],
    ['a progress bar shows its last state', ' 1%\r 50%\r100%\n', '100%\n'],
    ['a stamped one too', `${stamp}1%\r2%\nx`, '2%\nx'],
    ['a blank last state erases nothing', `error: no space\r   ${esc}[K\n`, 'error: no space\n'],
    ['a shorter state leaves nothing of the longer', 'aaaa\rb\n', 'b\n'],
    ['Travis folds', `travis_time:start:1\r${esc}[0K$ git clone\n`, '$ git clone\n'],
    ['at the end of the text', 'a\rb\r', 'b']
  ])('%s', (_, raw, expected) => {
    expect(clean(raw)).toBe(expected)
  })
})

describe('UTF-8', () => {
  test('what is well-formed stays', () => {
    const text = 'naïve ✓ 日本 😀 \u2028 ￼'
    expect(clean(text)).toBe(text)
  })

  test.each([
    ['Latin-1', [0x66, 0xfc, 0x72], 'f?r'],
    ['overlong', [0xc0, 0xaf, 0xe0, 0x80, 0xaf], '????'],
    ['surrogates', [0xed, 0xa0, 0xbd], '???'],
    ['cut at the end', [0x61, 0xe2, 0x9c], 'a?'],
    ['beyond Unicode', [0xf5, 0xbf], '??']
  ])('%s is tolerated', (_, bytes, expected) => {
    expect(clean(Uint8Array.from(bytes))).toBe(expected)
  })
})

describe('LogText', () => {
  test('counts, finds and decodes lines', () => {
    const text = cleanLog(Buffer.from(`${stamp}zero\n${stamp}\n${stamp}twö\nlast`))
    expect(text.lineCount).toBe(4)
    expect([0, 1, 2, 3, 4].map((index) => text.lineAt(index))).toEqual([
      'zero',
      '',
      'twö',
      'last',
      ''
    ])
    expect([0, 1, 2, 3, 4, 9].map((index) => text.startOf(index))).toEqual([0, 5, 6, 11, 15, 15])
    expect([0, 4, 5, 6, 10, 11, 14, 99].map((at) => text.indexAt(at))).toEqual([
      0, 0, 1, 2, 2, 3, 3, 3
    ])
  })

  test('an empty log has no line', () => {
    const text = cleanLog(new Uint8Array(0))
    expect([text.lineCount, text.lineAt(0), text.indexAt(0)]).toEqual([0, '', 0])
  })

  test('a huge line is cut, never within a character', () => {
    const text = cleanLog(Buffer.from(`x${'é'.repeat(maxLineBytes)}\nnext`))
    expect(text.lineAt(0)).toBe(`x${'é'.repeat(maxLineBytes / 2 - 1)}`)
    expect(text.lineAt(1)).toBe('next')
  })

  test('keeps where its head was cut', () => {
    const text = cleanLog(Buffer.from('x'), { firstLine: 7, cutBytes: 60 })
    expect([text.firstLine, text.cutBytes]).toEqual([7, 60])
  })
})

describe('any bytes', () => {
  const pieces = fc.constantFrom(
    ...[
      esc,
      '[',
      ']',
      '\\',
      '\x07',
      '\r',
      '\n',
      '\u009b',
      '\u009d',
      bom,
      stamp,
      '8;;',
      'm',
      ' ',
      'é'
    ]
  )
  const raw = fc
    .array(
      fc.oneof(
        pieces.map((piece) => Buffer.from(piece)),
        fc.uint8Array({ maxLength: 5 })
      )
    )
    .map((parts) => Buffer.concat(parts))
    .filter((bytes) => !/^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1')))

  test('give valid UTF-8 with the same lines and nothing to steer a terminal', () => {
    fc.assert(
      fc.property(raw, (bytes) => {
        const text = cleanLog(bytes)
        const decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
          text.bytes
        )
        expect(decoded.replace(/[\t\n]/g, '')).not.toMatch(/\p{Cc}|\ufeff/u)
        expect(text.lineCount).toBe(linesOf(bytes))
      }),
      { numRuns: 2000 }
    )
  })

  test('line starts and decoded lines agree with the bytes', () => {
    fc.assert(
      fc.property(raw, (bytes) => {
        const text = cleanLog(bytes)
        for (let index = 0; index < text.lineCount; index++) {
          const end = index + 1 < text.lineCount ? '\n' : /\n?$/
          const line = Buffer.from(
            text.bytes.subarray(text.startOf(index), text.startOf(index + 1))
          )
          expect(line.toString().replace(end, '')).toBe(text.lineAt(index))
          if (line.length > 0) expect(text.indexAt(text.startOf(index))).toBe(index)
        }
        expect(text.startOf(text.lineCount)).toBe(text.bytes.length)
      })
    )
  })
})

function linesOf(bytes: Uint8Array): number {
  const ends = bytes.filter((byte) => byte === 10).length
  return bytes.length === 0 || bytes.at(-1) === 10 ? ends : ends + 1
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
