import { z } from 'zod'
import { noticeKinds, severities, type Notice } from '../engine/types/notice.js'
import { categories } from '../engine/types/rule.js'
import { noticeId } from './notice-id.js'

/** What a generic webhook gets. */
export const webhookBodySchema = z
  .strictObject({
    version: z.literal(1),
    id: z.string().describe('The same for the same happening: a receiver may drop what it has.'),
    sentAt: z.iso
      .datetime()
      .describe('Also in the header X-Auto-Heal-Timestamp; here the signature covers it.'),
    kind: z.enum(noticeKinds),
    key: z.string(),
    severity: z.enum(severities).nullable(),
    category: z.enum(categories).nullable(),
    title: z.string().describe('Untrusted, as is all text below: it may come from a log.'),
    text: z.string(),
    facts: z.array(z.strictObject({ name: z.string(), value: z.string() })),
    links: z.array(z.strictObject({ name: z.string(), url: z.url() })),
    repository: z.string().describe('owner/name'),
    score: z.number().nullable().describe('Of `score-below`: 0 to 100.'),
    at: z.string().describe('When it happened; ISO 8601, in UTC.')
  })
  .meta({
    title: 'auto-heal notice',
    description:
      'Body of the POST of a channel of type webhook, signed by X-Hub-Signature-256: sha256= and the HMAC of the bytes.'
  })

type WebhookBody = z.infer<typeof webhookBodySchema>

export function webhookBody(notice: Notice, sentAt: Date): WebhookBody {
  const { kind, key, severity, category, title, text, facts, links, repository, score, at } = notice
  const id = noticeId({ repository, key: `${kind}/${key}` })
  return {
    ...{ version: 1, id, sentAt: sentAt.toISOString(), kind, key, severity, category },
    ...{ title, text, facts, links, repository, score, at }
  }
}
