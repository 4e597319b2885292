import type { Notice } from '../engine/types/notice.js'
import { addressNeeded } from './address-needed.js'
import { fitText } from './fit-text.js'
import type { Notifier } from './notifier.js'
import { postJson } from './post-json.js'

/**
 * What Discord takes: https://discord.com/developers/docs/resources/message#embed-object-embed-limits (10 embeds, 25
 * fields; 6,000 characters in all embeds together).
 */
const longest = {
  title: 256,
  description: 3000,
  name: 256,
  value: 1024,
  footer: 200,
  together: 6000
}

/** A webhook takes 30 messages a minute. */
const pace = 2

const colours = { LOW: 0x57_60_6a, MEDIUM: 0xbf_87_00, HIGH: 0xbc_4c_00, CRITICAL: 0xcf_22_2e }
const green = 0x1a_7f_37

export const discord: Notifier = {
  type: 'discord',
  needs: ['addressFrom'],
  pace,
  async send(notice, recipient, outside) {
    await postJson(addressNeeded(recipient), JSON.stringify(discordMessage(notice)), {}, outside)
    return null
  }
}

export function discordMessage(notice: Notice): object {
  const { kind, severity, title, text, repository, at } = notice
  const head = {
    title: fitText(title, longest.title, escaped),
    description: fitText(text, longest.description, escaped),
    footer: { text: fitText(repository, longest.footer) }
  }
  const used = head.title.length + head.description.length + head.footer.text.length
  const embed = {
    ...head,
    color: kind === 'resolved' ? green : colours[severity ?? 'LOW'],
    fields: fieldsWithin(longest.together - used, notice),
    ...(Number.isNaN(Date.parse(at)) ? {} : { timestamp: new Date(at).toISOString() })
  }
  // No name in it notifies anybody, whatever the text says.
  return { allowed_mentions: { parse: [] }, embeds: [embed] }
}

/** Links first: without them nobody finds the rest. Fields that no longer fit are left out. */
function fieldsWithin(room: number, { facts, links }: Notice): { name: string; value: string }[] {
  const wanted = [
    ...links
      .map(({ name, url }) => ({ name: fitText(name, longest.name, escaped), value: `<${url}>` }))
      .filter(({ value }) => value.length <= longest.value),
    ...facts.map(({ name, value }) => ({
      name: fitText(name, longest.name, escaped),
      value: fitText(value, longest.value, escaped),
      inline: true
    }))
  ]
  let left = room
  return wanted.filter(({ name, value }) => {
    left -= name.length + value.length
    return left >= 0
  })
}

/** Nothing of it is markup, a mention or a link. */
function escaped(text: string): string {
  return text.replace(/[\\*_~|`>#[\]()<:@-]/g, '\\$&').replace(/\/\//g, '/\u200b/')
}
