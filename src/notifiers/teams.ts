import type { Notice } from '../engine/types/notice.js'
import { addressNeeded } from './address-needed.js'
import { firstSmallEnough, fitText } from './fit-text.js'
import type { Notifier } from './notifier.js'
import { postJson } from './post-json.js'

/**
 * What Teams takes: 28 KB a message, with what it adds, and four requests a second:
 * https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
 * Others measured that 21 KB of what is sent is the end: https://rubydoc.info/gems/msteams_hermes/MsTeamsHermes/Message
 */
const bytesAtMost = 20_000
const pace = 1
const longest = { title: 200, name: 60, value: 200, facts: 10, links: 3 }

export const teams: Notifier = {
  type: 'teams',
  needs: ['addressFrom'],
  pace,
  async send(notice, recipient, outside) {
    await postJson(addressNeeded(recipient), JSON.stringify(teamsMessage(notice)), {}, outside)
    return null
  }
}

/** The message a workflow with the trigger "When a Teams webhook request is received" takes. */
export function teamsMessage(notice: Notice): object {
  return firstSmallEnough(
    (textLongest) => messageWith(notice, textLongest),
    (message) => Buffer.byteLength(JSON.stringify(message)) <= bytesAtMost
  )
}

function messageWith(notice: Notice, textLongest: number): object {
  const { title, text, facts, links, repository, at } = notice
  const lines = text === '' || textLongest === 0 ? [] : [richText([run(text, textLongest)])]
  const card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    msteams: { width: 'Full' },
    body: [
      richText([{ ...run(title, longest.title), weight: 'Bolder', size: 'Large' }]),
      ...lines,
      ...facts
        .slice(0, longest.facts)
        .map(({ name, value }) =>
          richText([
            { ...run(`${name}: `, longest.name), weight: 'Bolder' },
            run(value, longest.value)
          ])
        ),
      richText([{ ...run(`${repository}, ${at}`, longest.title), isSubtle: true, size: 'Small' }])
    ],
    actions: links.slice(0, longest.links).map(({ name, url }) => ({
      type: 'Action.OpenUrl',
      title: fitText(name, longest.name, unexpanded),
      url
    }))
  }
  const contentType = 'application/vnd.microsoft.card.adaptive'
  return { type: 'message', attachments: [{ contentType, contentUrl: null, content: card }] }
}

/** No Markdown is read in it, and without `msteams.entities` no mention: https://adaptivecards.io/explorer/TextRun.html */
function richText(inlines: object[]): object {
  return { type: 'RichTextBlock', inlines }
}

function run(text: string, most: number): object {
  return { type: 'TextRun', text: fitText(text, most, unexpanded) }
}

/** `{{DATE(...)}}` is a function of cards, `${...}` one of their templates, `<at>` a mention. */
function unexpanded(text: string): string {
  return text.replace(/\{(?=\{)|\$(?=\{)|<(?=\/?at\b)/gi, '$&\u200b')
}
