import { expect, test } from '@jest/globals'
import { cleanNotice } from '../../src/notifiers/clean-notice.js'
import { discordMessage } from '../../src/notifiers/discord.js'
import { fitText } from '../../src/notifiers/fit-text.js'
import { jiraDocument } from '../../src/notifiers/jira-document.js'
import { noticeMarkdown } from '../../src/notifiers/notice-markdown.js'
import { slackMessage } from '../../src/notifiers/slack.js'
import { teamsMessage } from '../../src/notifiers/teams.js'
import { webhookBody, webhookBodySchema } from '../../src/notifiers/webhook-body.js'
import { aNotice, hostileNotice } from '../support/a-notice.js'

const nasty = cleanNotice(hostileNotice())
/** Each sign becomes more when it is escaped, fences included. */
const growing = cleanNotice(
  aNotice({
    ...{ title: '@*'.repeat(500), text: '`'.repeat(30_000) },
    facts: Array.from({ length: 40 }, () => ({ name: '@*'.repeat(99), value: '@&'.repeat(900) })),
    links: Array.from({ length: 9 }, (_, index) => ({
      name: '@*'.repeat(99),
      url: `https://ok.test/${index}/${'y'.repeat(1900)}`
    }))
  })
)
/** Each sign takes the most bytes that it can. */
const wide = cleanNotice(
  aNotice({
    ...{ title: '漢'.repeat(5000), text: '漢"\n'.repeat(20_000) },
    facts: Array.from({ length: 40 }, () => ({ name: '漢'.repeat(300), value: '漢"'.repeat(900) })),
    links: Array.from({ length: 9 }, () => ({
      name: '漢'.repeat(300),
      url: `https://ok.test/${'y'.repeat(1900)}`
    }))
  })
)

/** Every text of a message, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : []
}

interface Text {
  type: string
  text: string
}
interface Block {
  type: string
  text?: Text
  fields?: Text[]
  elements?: Text[]
}

test.each([nasty, wide, growing])(
  'Slack takes it, and finds no mention, link or markup of a text',
  (notice) => {
    const { blocks, text } = slackMessage(notice) as { blocks: Block[]; text: string }
    expect(blocks.length).toBeLessThanOrEqual(50)
    for (const { type, text: own, fields = [], elements = [] } of blocks) {
      expect(own?.text.length ?? 1).toBeLessThanOrEqual(type === 'header' ? 150 : 3000)
      expect(own?.text).not.toBe('')
      expect(fields.length).toBeLessThanOrEqual(10)
      expect(Math.max(0, ...fields.map((field) => field.text.length))).toBeLessThanOrEqual(2000)
      expect(elements.length).toBeLessThanOrEqual(10)
      const plain = [own, ...fields].filter((each) => each !== undefined)
      expect(plain.every((each) => each.type === 'plain_text')).toBe(true)
      expect(plain.map((each) => each.text).join('')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)/)
      for (const link of elements.filter((each) => each.type === 'mrkdwn')) {
        expect(link.text).toMatch(
          /^<https:\/\/ok\.test\/[^<>|\s]+\|[^<>|*_`~]*(?:[*_`~|]\u200b[^<>]*)*>$/
        )
      }
    }
    expect(text).not.toMatch(/[<>]/)
  }
)

test.each([nasty, wide, growing])('Discord takes it, and nobody is notified', (notice) => {
  const { allowed_mentions: allowed, embeds } = discordMessage(notice) as {
    allowed_mentions: unknown
    embeds: {
      title: string
      description: string
      fields: { name: string; value: string }[]
      footer: { text: string }
    }[]
  }
  expect(allowed).toEqual({ parse: [] })
  expect(embeds).toHaveLength(1)
  const [{ title, description, fields, footer }] = embeds as [(typeof embeds)[0]]
  expect(title.length).toBeLessThanOrEqual(256)
  expect(description.length).toBeLessThanOrEqual(4096)
  expect(fields.length).toBeLessThanOrEqual(25)
  expect(fields.every(({ name, value }) => name.length <= 256 && value.length <= 1024)).toBe(true)
  const together = [
    title,
    description,
    footer.text,
    ...fields.flatMap(({ name, value }) => [name, value])
  ]
  expect(together.join('').length).toBeLessThanOrEqual(6000)
  expect([title, description].join('')).not.toMatch(/(?<!\\)[*_`[\]<>@]|:\/\//)
})

test.each([nasty, wide, growing])(
  'Teams takes it, and it holds no Markdown, function or mention',
  (notice) => {
    const message = teamsMessage(notice)
    expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThanOrEqual(20_000)
    const [{ content }] = (message as { attachments: [{ content: { body: Block[] } }] }).attachments
    expect(content.body.map(({ type }) => type)).toEqual(content.body.map(() => 'RichTextBlock'))
    expect(JSON.stringify(message)).not.toMatch(/\{\{|\$\{|<at>|"TextBlock"|entities/)
  }
)

test.each([nasty, wide, growing, cleanNotice(aNotice({ text: 'a\n'.repeat(20_000) }))])(
  'Jira takes it: no text node is empty or holds a line end',
  (notice) => {
    const document = jiraDocument(notice)
    expect(JSON.stringify(document).length).toBeLessThanOrEqual(32_767)
    const { content } = document as { content: { content: Partial<Text>[] }[] }
    const nodes = content.flatMap((block) => block.content).filter(({ type }) => type === 'text')
    expect(nodes.map(({ text }) => text).filter((text) => !text || text.includes('\n'))).toEqual([])
  }
)

test.each([nasty, wide, growing])('GitHub takes its length', (notice) => {
  expect(noticeMarkdown(notice).length).toBeLessThanOrEqual(65_536)
})

test('in GitHub links of a text are no links and nobody is named', () => {
  const markdown = noticeMarkdown(nasty)
  const [head = '', ...rest] = markdown.split(/^```$/m)
  const outside = [head, rest.at(-1)].join('')
  expect(outside.replaceAll(/\]\(https:\/\/ok\.test[^)]*\)/g, ']')).not.toMatch(
    /:\/\/|@(?!\u200b)|(?<!\\)</
  )
})

test('the body of a webhook is what its schema says', () => {
  const body = webhookBody(nasty, new Date())
  expect(webhookBodySchema.parse(JSON.parse(JSON.stringify(body)))).toEqual(body)
  expect(textsOf(body).join('')).not.toMatch(
    /javascript:|user:pass|user-alone|\u202e|[^\P{Cc}\n\t]/u
  )
})

test('a short notice arrives whole everywhere', () => {
  const notice = cleanNotice(aNotice())
  for (const make of [slackMessage, discordMessage, teamsMessage, jiraDocument]) {
    const all = textsOf(make(notice)).join('\n').replaceAll('\\', '')
    expect(all).toContain('It did so twice.')
    expect(all).toContain('https://github.com/octo/app/actions/runs/1')
    expect(all).toMatch(/Branch: ?\n?(?:Bolder\nTextRun\n)?main|Branch\nmain/)
  }
})

test('secrets of a text are gone before it is cut', () => {
  const token = `ghp_${'a1B2'.repeat(9)}`
  expect(cleanNotice(aNotice({ title: `token ${token}` })).title).toBe('token ***')
})

test('a cut leaves no half of an escape or of a character', () => {
  const escape = (text: string) => text.replaceAll('&', '&amp;')
  expect(fitText('&&&', 15, escape)).toBe('&amp;&amp;&amp;')
  expect(fitText('&&&', 14, escape)).toBe('&amp;&amp;…')
  expect(fitText('😀😀', 3)).toBe('😀…')
})
