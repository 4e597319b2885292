import { html, raw } from 'hono/html'
import type { Html } from './layout.js'

/** HTML that may stand in a text as it is; anything else that looks like HTML is shown. */
const allowed = /^<\/?(?:details|summary|sub|sup|br|b|i|kbd)(?: open)?\s*\/?>/i

/** A small, safe part of Markdown as HTML: nothing of the text becomes markup but what is listed here. */
export function markdown(text: string): Html {
  return html`${raw(blocks(text.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split(/\r?\n/)))}`
}

function blocks(lines: readonly string[]): string {
  const out: string[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at]!
    const block = fence(lines, at) ?? table(lines, at) ?? list(lines, at) ?? quote(lines, at)
    if (block) {
      out.push(block.html)
      at = block.next
      continue
    }
    out.push(single(line))
    at++
  }
  return out.join('\n')
}

interface Block {
  html: string
  next: number
}

function single(line: string): string {
  const heading = /^(#{1,6})\s+(.*)$/.exec(line)
  if (heading) {
    const level = Math.min(heading[1]!.length + 1, 6)
    return `<h${level}>${inline(heading[2]!)}</h${level}>`
  }
  if (/^\s*(?:-{3,}|\*{3,})\s*$/.test(line)) return '<hr>'
  if (line.trim() === '') return ''
  return allowed.test(line) ? inline(line) : `<p>${inline(line)}</p>`
}

function fence(lines: readonly string[], at: number): Block | null {
  const open = /^\s*(`{3,}|~{3,})/.exec(lines[at]!)?.[1]
  if (open === undefined) return null
  const closes = (line: string) =>
    line.trim().startsWith(open) && !line.trim().replaceAll(open[0]!, '')
  let end = at + 1
  while (end < lines.length && !closes(lines[end]!)) end++
  const code = escape(lines.slice(at + 1, end).join('\n'))
  return { html: `<pre><code>${code}</code></pre>`, next: end + 1 }
}

function table(lines: readonly string[], at: number): Block | null {
  if (!/^\s*\|/.test(lines[at]!) || !/^\s*\|[\s:|-]+$/.test(lines[at + 1] ?? '')) return null
  let end = at + 2
  while (/^\s*\|/.test(lines[end] ?? '')) end++
  const cells = (line: string, tag: string) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => `<${tag}>${inline(cell.trim().replaceAll('\\|', '|'))}</${tag}>`)
      .join('')
  const body = lines.slice(at + 2, end).map((line) => `<tr>${cells(line, 'td')}</tr>`)
  return {
    html: `<table><tr>${cells(lines[at]!, 'th')}</tr>${body.join('')}</table>`,
    next: end
  }
}

function list(lines: readonly string[], at: number): Block | null {
  const item = /^\s*(?:[-*+]|(\d+)[.)])\s+(.*)$/
  const first = item.exec(lines[at]!)
  if (!first) return null
  let end = at
  while (item.test(lines[end] ?? '')) end++
  const items = lines.slice(at, end).map((line) => `<li>${inline(item.exec(line)![2]!)}</li>`)
  const tag = first[1] === undefined ? 'ul' : 'ol'
  return { html: `<${tag}>${items.join('')}</${tag}>`, next: end }
}

function quote(lines: readonly string[], at: number): Block | null {
  let end = at
  while (/^\s*>/.test(lines[end] ?? '')) end++
  if (end === at) return null
  const inner = lines.slice(at, end).map((line) => line.replace(/^\s*> ?/, ''))
  return { html: `<blockquote>${blocks(inner)}</blockquote>`, next: end }
}

/** Code, links, bold, addresses and the allowed tags; all else is text. */
const tokens =
  /(`+)([\s\S]*?[^`])\1(?!`)|\[([^\]\n]*)\]\((https?:\/\/[^\s)]+|#[^\s)]*)\)|\*\*([^*\n]+)\*\*|(https?:\/\/[^\s<>"')\]]+)|(<[^>\n]*>)/g

function inline(text: string): string {
  let out = ''
  let last = 0
  for (const match of text.matchAll(tokens)) {
    const [all, , code, label, address, bold, plain, tag] = match
    out += escape(text.slice(last, match.index))
    last = match.index + all.length
    if (code !== undefined) out += `<code>${escape(code.trim())}</code>`
    else if (address !== undefined) out += link(address, inline(label ?? ''))
    else if (bold !== undefined) out += `<strong>${inline(bold)}</strong>`
    else if (plain !== undefined) out += link(plain, escape(plain))
    else out += tag !== undefined && allowed.test(tag) ? tag : escape(all)
  }
  return out + escape(text.slice(last))
}

function link(address: string, label: string): string {
  return `<a href="${escape(address)}" rel="noopener">${label}</a>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]!)
}
