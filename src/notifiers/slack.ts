import type { Notice } from '../engine/types/notice.js'
import { addressNeeded } from './address-needed.js'
import { fitText } from './fit-text.js'
import type { Notifier } from './notifier.js'
import { postJson } from './post-json.js'

/**
 * What Slack takes: https://docs.slack.dev/reference/block-kit/blocks (50 blocks; header 150, section 3,000, field
 * 2,000 characters, 10 fields a section, 10 elements a context).
 */
const longest = { header: 150, section: 3000, field: 2000, fields: 10, notification: 300 }

/** An incoming webhook takes a message a second: https://docs.slack.dev/apis/web-api/rate-limits */
const pace = 1

export const slack: Notifier = {
  type: 'slack',
  needs: ['addressFrom'],
  pace,
  async send(notice, recipient, outside) {
    await postJson(addressNeeded(recipient), JSON.stringify(slackMessage(notice)), {}, outside)
    return null
  }
}

/** Text is `plain_text`, in which Slack finds no mention, link or markup; links alone are `mrkdwn`. */
export function slackMessage(notice: Notice): object {
  const { title, text, facts, repository, at } = notice
  const fields = facts.map(({ name, value }) => plain(`${name}: ${value}`, longest.field))
  const sections = [
    fields.slice(0, longest.fields),
    fields.slice(longest.fields, longest.fields * 2)
  ]
  const links = notice.links.map(({ name, url }) => `<${escaped(url)}|${unmarked(name)}>`)
  return {
    text: fitText(title, longest.notification, escaped),
    blocks: [
      { type: 'header', text: plain(title, longest.header) },
      ...(text === '' ? [] : [{ type: 'section', text: plain(text, longest.section) }]),
      ...sections.flatMap((some) => (some.length > 0 ? [{ type: 'section', fields: some }] : [])),
      {
        type: 'context',
        elements: [
          plain(`${repository}, ${at}`, longest.field),
          ...links
            .filter((link) => link.length <= longest.section)
            .map((link) => ({ type: 'mrkdwn', text: link, verbatim: true }))
        ]
      }
    ]
  }
}

function plain(text: string, most: number): object {
  return { type: 'plain_text', text: fitText(text, most, escaped), emoji: false }
}

/** Slack's three control characters: https://docs.slack.dev/messaging/formatting-message-text#escaping */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Signs of markup have no escape; a zero-width space keeps them from being one. */
function unmarked(text: string): string {
  return escaped(text).replace(/[*_~`|:]/g, '\u200b$&\u200b')
}
