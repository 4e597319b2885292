import { code, paragraphs, table } from '../markdown.js'

/** A heading and what stands under it; null where that is nothing. */
export function section(title: string, parts: (string | null)[]): string | null {
  const body = paragraphs(parts)
  return body === '' ? null : `## ${title}\n\n${body}`
}

/** A table of the first rows, and how many there are more; null for none. */
export function boundedTable(
  head: string[],
  rows: readonly string[][],
  atMost: number
): string | null {
  if (rows.length === 0) return null
  const more = rows.length - atMost
  return paragraphs([
    table(head, rows.slice(0, atMost)),
    more > 0 ? `And ${more} more; the artifacts hold all.` : null
  ])
}

/** In code spans, so that nobody is called by a report. */
export function ownersOf(owners: readonly string[]): string {
  if (owners.length === 0) return 'nobody by CODEOWNERS'
  const named = owners.slice(0, 5).map((owner) => code(owner, 100))
  return owners.length > 5 ? `${named.join(', ')} and ${owners.length - 5} more` : named.join(', ')
}

/** Rounded down, so that 99.96 % is not told as all. */
export function percent(share: number): string {
  return `${Math.floor(share * 1000 + 1e-9) / 10} %`
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
