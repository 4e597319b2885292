import type { ApiContext } from './context.js'

/** The slice that `page` and `per_page` (30, at most 100) ask for; sets `Link` where there is more than one page. */
export function page<Item>(c: ApiContext, items: readonly Item[]): Item[] {
  const size = Math.min(positive(c.req.query('per_page'), 30), 100)
  const current = positive(c.req.query('page'), 1)
  const last = Math.max(Math.ceil(items.length / size), 1)
  const link = linkHeader(c.req.url, current, last)
  if (link) c.header('Link', link)
  return items.slice((current - 1) * size, current * size)
}

function linkHeader(url: string, current: number, last: number): string {
  const relations: [string, number][] = []
  if (current > 1) relations.push(['prev', Math.min(current - 1, last)])
  if (current < last) relations.push(['next', current + 1], ['last', last])
  if (current > 1) relations.push(['first', 1])
  return relations.map(([name, number]) => `<${atPage(url, number)}>; rel="${name}"`).join(', ')
}

function atPage(url: string, number: number): string {
  const address = new URL(url)
  address.searchParams.set('page', String(number))
  return address.href
}

function positive(text: string | undefined, fallback: number): number {
  const number = Number(text)
  return Number.isInteger(number) && number > 0 ? number : fallback
}
