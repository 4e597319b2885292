import type { TextRule } from '../src/engine/types/rule.js'

/**
 * A row's patterns in ripgrep's syntax, one a line, for `rg --no-unicode`: JavaScript's `\d`, `\w` and `\b` are ASCII too.
 * Named groups lose their names, since one name may stand once in all of a pattern file. Lookarounds, which ripgrep's
 * engine has not, are left out: it has less to do and may tell of a line too many. Characters outside ASCII are bytes.
 */
export function ripgrepPatterns(rules: readonly TextRule[]): string[] {
  const patterns = rules.flatMap((rule) => ('pattern' in rule ? [rule.pattern] : rule.patterns))
  return patterns.map(({ source, flags: own }) => {
    const flags = own.includes('i') ? '(?i:' : '(?:'
    return `${flags}${translate(source)})`
  })
}

function translate(source: string): string {
  let out = ''
  for (let at = 0; at < source.length;) {
    const rest = source.slice(at)
    const piece = (/^\[\^?\]?(?:\\.|[^\]\\])*\]|^\[\^\]/u.exec(rest) ??
      /^\\u[\da-f]{4}|^\\./iu.exec(rest) ??
      /^\(\?<?[=!]/.exec(rest) ??
      /^\(\?<\w+>/.exec(rest) ??
      /^./su.exec(rest))?.[0]
    if (piece === undefined) break
    const isLookaround = /^\(\?<?[=!]/.test(piece)
    out += isLookaround ? '' : translatePiece(piece)
    at += isLookaround ? groupLength(rest) : piece.length
  }
  return out
}

function translatePiece(piece: string): string {
  if (piece.startsWith('[')) return translateClass(piece)
  if (/^\\u/i.test(piece)) return bytesOf(String.fromCharCode(parseInt(piece.slice(2), 16)))
  if (piece.startsWith('(?<')) return '(?:'
  if (piece === '\\/') return '/'
  return piece > '\x7f' ? bytesOf(piece) : piece
}

/** What means something else within a class of ripgrep's. */
const inClass: Readonly<Record<string, string>> = { '\\/': '/', '[': '\\[', '&&': '&' }

function translateClass(text: string): string {
  // Any character at all.
  if (text === '[^]') return '[\\s\\S]'
  const isNegated = text.startsWith('[^')
  const body = text.slice(isNegated ? 2 : 1, -1)
  const wide = [...body].filter((character) => character > '\x7f')
  const narrow = [...body].filter((character) => character <= '\x7f').join('')
  const ascii = narrow.replace(/\\.|\[|&&/gs, (piece) => inClass[piece] ?? piece)
  if (isNegated) return `[^${ascii === '' ? '\\x00' : ascii}]`
  const options = [...(ascii === '' ? [] : [`[${ascii}]`]), ...wide.map(bytesOf)]
  return options.length === 1 ? (options[0] ?? '') : `(?:${options.join('|')})`
}

function bytesOf(character: string): string {
  const bytes = [...Buffer.from(character)].map((byte) => `\\x${byte.toString(16).toUpperCase()}`)
  return `(?:${bytes.join('')})`
}

/** Characters up to the end of the group with which the text starts. */
function groupLength(text: string): number {
  let depth = 0
  for (const { 0: piece, index } of text.matchAll(/\\.|\[\^?(?:\\.|[^\]\\])*\]|[()]/gsu)) {
    if (piece === '(') depth += 1
    if (piece === ')') depth -= 1
    if (depth === 0) return index + piece.length
  }
  return text.length
}
