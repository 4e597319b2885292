import type { Notice } from '../engine/types/notice.js'
import { plainLine, plainText } from '../logs/plain-text.js'
import { fitText } from './fit-text.js'

/** More than a screen of each is not read; every service takes this much but for its own limits. */
const longest = { title: 200, text: 20_000, name: 100, value: 1000, key: 300, url: 2000 }
const factsAtMost = 20
const linksAtMost = 5

/** A notice without secrets, unseen characters and addresses that are none, and of a length that can be sent. */
export function cleanNotice(notice: Notice): Notice {
  return {
    ...notice,
    key: fitText(plainLine(notice.key), longest.key),
    title: fitText(plainLine(notice.title), longest.title) || notice.kind,
    text: fitText(plainText(notice.text).trim(), longest.text),
    repository: fitText(plainLine(notice.repository), longest.name),
    facts: notice.facts.slice(0, factsAtMost).map(({ name, value }) => ({
      name: fitText(plainLine(name), longest.name) || '-',
      value: fitText(plainLine(value), longest.value) || '-'
    })),
    links: notice.links
      .flatMap(({ name, url }) => {
        const safe = webAddress(url)
        return safe === null
          ? []
          : [{ name: fitText(plainLine(name), longest.name) || 'link', url: safe }]
      })
      .slice(0, linksAtMost)
  }
}

/** The address with what could end a link early written as `%xx`; null for what is no web address. */
function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null
  const { protocol, username, password, href } = new URL(text)
  if (!['https:', 'http:'].includes(protocol) || username !== '' || password !== '') return null
  const safe = href.replace(/[()|<>"'`*_~\\[\]]/g, percent)
  return safe.length > longest.url ? null : safe
}

/** `encodeURIComponent` leaves some of them as they are. */
function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
