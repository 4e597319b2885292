import { plainLine, plainText } from '../logs/plain-text.js'
import { safeInline, safeMarkdownFence, safeProse } from '../logs/safe-text.js'

/** Pieces of GitHub's Markdown. Arguments named `markdown` are safe already; those named `text` are made so. */

export function link(markdown: string, url: string): string {
  return `[${markdown}](${encodeLink(url)})`
}

/** Parentheses and spaces would end the link's target early. */
function encodeLink(url: string): string {
  return url.replace(/[()\s<>]/g, (character) =>
    [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
  )
}

export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function cell(markdown: string): string {
  return markdown.replace(/\r?\n/g, ' ').replace(/(?<!\\)\|/g, '\\|')
}

/** Shortened once the secrets are out: half a token is not known as one any more. */
export function code(text: string, longest = 200): string {
  return safeInline(shortened(plainLine(text), longest))
}

/** A sentence that may hold text of a log. */
export function prose(text: string, longest = 1_000): string {
  return safeProse(shortened(plainLine(text), longest))
}

export function fence(text: string, longest: number): string {
  return safeMarkdownFence(headAndTail(plainText(text), longest))
}

export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`
}

/** Head and tail of a long text: the cause may stand in either. */
function headAndTail(text: string, longest: number): string {
  if (text.length <= longest) return text
  const half = Math.floor(longest / 2)
  return `${text.slice(0, half)}\n… (${text.length - 2 * half} characters left out) …\n${text.slice(-half)}`
}

/** The parts that have something to say, a blank line between them. */
export function paragraphs(parts: (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n')
}
