import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  plainTitle,
  safeInline,
  safeLogLine,
  safeMarkdownFence,
  safeProse
} from '../../src/logs/safe-text.js'

const token = `ghp_${'aZ3xK9mQ7'.repeat(4)}`
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '`',
          '```',
          '````\n',
          '~~~',
          '\n',
          '\r',
          '\u2028',
          '\u0085',
          '<!--',
          '-->',
          '<details>'
        ],
        ...[
          '##[',
          '#',
          '##',
          '[',
          '::',
          ':',
          'error',
          ' ',
          '\t',
          '\u00a0',
          '\u200b',
          '\u202e',
          '\ufeff'
        ],
        ...[
          '@org/team',
          'fixes #1',
          'https://x.example',
          '![x](y)',
          '|',
          '\\',
          '\ud83d',
          '\x1b[31m'
        ]
      ),
      fc.string({ maxLength: 4 })
    ),
    { maxLength: 14 }
  )
  .map((parts) => parts.join(''))

describe('safeMarkdownFence', () => {
  test('fences plain text', () => {
    expect(safeMarkdownFence('1 failed\n  at x\n')).toBe('```\n1 failed\n  at x\n```')
  })

  test('the fence is longer than any run of backticks within', () => {
    expect(safeMarkdownFence('a\n`````\n@org b')).toBe('``````\na\n`````\n@org b\n``````')
  })

  test('nothing escapes: no line within closes the fence', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = safeMarkdownFence(text).split(/[\n\r\u2028\u2029\u0085]/)
        const fence = lines[0]!
        expect(fence).toMatch(/^`{3,}$/)
        expect(lines.at(-1)).toBe(fence)
        for (const line of lines.slice(1, -1)) expect(line).not.toContain(fence)
      }),
      { numRuns: 2000 }
    )
  })

  test('a marker of our own can not be forged, and an arrow stays an arrow', () => {
    expect(safeMarkdownFence('<!-- auto-heal:v1 {} -->\n --> src/main.rs:3:5')).toBe(
      '```\n<! -- auto-heal:v1 {} -->\n --> src/main.rs:3:5\n```'
    )
  })

  test('what is not seen goes, secrets that it hid are found', () => {
    const hidden = `${token.slice(0, 10)}\u200b${token.slice(10)}`
    expect(safeMarkdownFence(`a\u202eb\ufeffc\0 ${hidden} \ud83d`)).toBe('```\nabc *** \ufffd\n```')
  })

  test('letters are composed', () => {
    expect(safeMarkdownFence('e\u0301')).toContain('\u00e9')
  })
})

describe('safeInline', () => {
  test.each([
    ['plain', '`plain`'],
    ['a `b` c', '``a `b` c``'],
    ['`', '`` ` ``'],
    ['a\nb\r\nc', '`a b c`'],
    ['', '` `'],
    ['``@org``', '``` ``@org`` ```']
  ])('%j is %s', (text, expected) => {
    expect(safeInline(text)).toBe(expected)
  })

  test('nothing breaks out: only the ends hold a run as long as the delimiter', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const span = safeInline(text)
        const delimiter = /^`+/.exec(span)![0].length
        const runs = [...span.matchAll(/`+/g)].map(([run]) => run.length)
        expect(runs.filter((length) => length === delimiter)).toHaveLength(2)
        expect(span.endsWith('`'.repeat(delimiter))).toBe(true)
        expect(span).not.toMatch(/[\n\r\u2028\u2029\u0085]|<!--/)
      }),
      { numRuns: 2000 }
    )
  })
})

describe('safeProse', () => {
  const zero = '\u200b'

  test.each([
    ['no module a_b*', 'no module a\\_b\\*'],
    ['@org/team', `@${zero}org/team`],
    ['fixes #12', `fixes \\#${zero}12`],
    ['closes GH-12', `closes GH-${zero}12`],
    ['see https://x.example', `see https:${zero}//x.example`],
    ['www.x.example', `www${zero}.x.example`],
    ['<img src=x>', '\\<img src=x\\>'],
    ['[a](b)', '\\[a\\](b)'],
    ['- a', `${zero}- a`],
    ['1. a', `${zero}1. a`],
    ['a\n# b', 'a \\# b'],
    ['a `b`', 'a \\`b\\`']
  ])('%j', (text, expected) => {
    expect(safeProse(text)).toBe(expected)
  })

  test('no active character stands bare', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const prose = safeProse(text).replace(/\\[\\`*_{}[\]<>#|~&!$]/g, '')
        expect(prose).not.toMatch(/[\\`*_{}[\]<>#|~&!$\n\r]|@(?!\u200b)|:\/\//)
      })
    )
  })
})

describe('plainTitle', () => {
  test('keeps a usual title', () => {
    const title = '[Auto-Heal] Workflow Failure: CI / build (20, x86_64) größer'
    expect(plainTitle(title)).toBe(title)
  })

  test('drops what is not allowed', () => {
    expect(plainTitle('a @org\n`b` <c> #1 !$%& https://x "d"')).toBe('a org b c 1 https:/x d')
  })

  test('is cut at 200 characters, never within one', () => {
    expect([...plainTitle('𝒂'.repeat(300))]).toHaveLength(200)
  })
})

describe('safeLogLine', () => {
  test.each([
    ['::error::x', ': :error::x'],
    ['  \t::add-mask::x', '  \t: :add-mask::x'],
    ['2026-07-31T01:17:28Z ##[error]x', '2026-07-31T01:17:28Z # #[error]x'],
    ['a ##[Set-Output name=x]b', 'a # #[Set-Output name=x]b'],
    ['a\r::stop-commands::t', 'a\n: :stop-commands::t'],
    ['a\u2028::x::', 'a\n: :x::'],
    ['a\u0085::x::', 'a\n: :x::'],
    ['\u200b::x::', ': :x::'],
    ['##\u200b[error]', '# #[error]'],
    ['\x1b[31m::x::', '[31m::x::'],
    ['std::vector', 'std::vector']
  ])('%j', (line, expected) => {
    expect(safeLogLine(line)).toBe(expected)
  })

  test('no workflow command survives', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = safeLogLine(text)
        expect(safe).not.toContain('##[')
        for (const line of safe.split(/[\n\r\v\f\u0085\u2028\u2029]/)) {
          expect(line.trimStart()).not.toMatch(/^::/)
        }
      }),
      { numRuns: 3000 }
    )
  })
})

test.each([
  ['plainTitle', plainTitle],
  ['safeLogLine', safeLogLine]
])('%s: done twice it is done once', (_, safe) => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(safe(safe(text))).toBe(safe(text))
    }),
    { numRuns: 2000 }
  )
})

test.each(['`', '` ', '##[', '::', '<!--', '\u200b', '@', 'a\n'])(
  'a long text of %j costs linear time',
  (piece) => {
    const time = (count: number) => {
      const text = piece.repeat(count)
      const start = performance.now()
      for (const safe of [safeMarkdownFence, safeInline, safeProse, plainTitle, safeLogLine])
        safe(text)
      return performance.now() - start
    }
    const small = time(5_000)
    expect(time(50_000)).toBeLessThan(40 * Math.max(small, 10))
  }
)
