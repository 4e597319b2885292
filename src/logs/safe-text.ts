import { plainLine, plainText } from './plain-text.js'

const titleLongest = 200
const zeroWidthSpace = '\u200b'

/** A fenced block for untrusted text, with a fence longer than any run of backticks in it. Ends without LF. */
export function safeMarkdownFence(text: string): string {
  const content = plainText(text).replace(/\n+$/, '')
  const fence = '`'.repeat(Math.max(3, longestBackticks(content) + 1))
  return `${fence}\n${content}\n${fence}`
}

/** An inline code span of one line that the text can't leave; an empty text gives a space in a span. */
export function safeInline(text: string): string {
  const content = plainLine(text) || ' '
  const ticks = '`'.repeat(longestBackticks(content) + 1)
  const padding = content.startsWith('`') || content.endsWith('`') ? ' ' : ''
  return `${ticks}${padding}${content}${padding}${ticks}`
}

/**
 * Untrusted text in a sentence of Markdown: nothing in it is markup, a mention, a reference or a link. A
 * zero-width space breaks what GitHub finds after rendering, where no backslash helps.
 */
export function safeProse(text: string): string {
  return plainLine(text)
    .replace(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&')
    .replace(/@|(?<=#)(?=\d)|(?<=\bGH-)(?=\d)/gi, `$&${zeroWidthSpace}`)
    .replace(/:(?=\/\/)|(?<=\bwww)(?=\.)/gi, `$&${zeroWidthSpace}`)
    .replace(/^(?:[-+=]|\d+(?=[.)]))/, `${zeroWidthSpace}$&`)
}

/** A title of letters, digits and harmless signs, at most 200 characters. */
export function plainTitle(text: string): string {
  const allowed = plainLine(text)
    .replace(/[^\p{L}\p{M}\p{N} .,:=+()[\]/_-]/gu, ' ')
    .replace(/\/{2,}/g, '/')
    .replace(/\s+/g, ' ')
    .trim()
  const characters = [...allowed]
  if (characters.length <= titleLongest) return allowed
  return characters.slice(0, titleLongest).join('').trimEnd()
}

/**
 * Text for the runner's channel, each of its lines harmless: the runner takes `##[command]` anywhere in a line
 * and `::command::` at its start for an order (C1).
 */
export function safeLogLine(text: string): string {
  return plainText(text)
    .replaceAll('##[', '# #[')
    .replace(/^([^\S\n]*):(?=:)/gm, '$1: ')
}

function longestBackticks(text: string): number {
  let longest = 0
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  return longest
}
