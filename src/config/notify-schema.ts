import { z } from 'zod'
import { channelTypes, noticeKinds, severities } from '../engine/types/notice.js'
import { categories } from '../engine/types/rule.js'

const channelsAtMost = 50

/**
 * The message shows no value: people put the secret itself here, and problems are printed. Hence no `regex`, whose
 * problem would quote it.
 */
const variable = z
  .string()
  .refine(
    (name) => /^[A-Z_][A-Z0-9_]{0,99}$/.test(name),
    'it must be the name of an environment variable, such as SLACK_WEBHOOK, and never the secret itself'
  )
  .meta({ pattern: '^[A-Z_][A-Z0-9_]{0,99}$' })

const mailbox = z
  .string()
  .max(254)
  .refine(
    (text) => /^[\w.!#$%&'*+/=?^{|}~-]+@[a-zA-Z0-9.-]+$/.test(text),
    'it must be an address such as ci@example.org, without a name'
  )

/** A channel as people write it. */
const channelSchema = z.strictObject({
  type: z.enum(channelTypes),
  'address-from': variable
    .optional()
    .describe(
      'Environment variable that holds the address: of the webhook, of Jira (https://you.atlassian.net), or of the mail server (smtps://mail.example.org).'
    ),
  'secret-from': variable
    .optional()
    .describe(
      'Environment variable that holds the secret: what a webhook is signed with, `user:password` of the mail server, `mail@address:api-token` of Jira.'
    ),
  from: mailbox.optional().describe('Of email: the sender.'),
  to: z.array(mailbox).max(50).default([]).describe('Of email: who gets it.'),
  project: z
    .string()
    .refine(
      (key) => /^[A-Z][A-Z0-9_]{1,49}$/.test(key),
      'it must be the key of a project, such as OPS'
    )
    .optional()
    .describe('Of jira: key of the project.'),
  'issue-type': z.string().min(1).max(60).optional().describe('Of jira: `Task` if left out.'),
  issue: z.int().min(1).optional().describe('Of github-issue: number of the issue to comment on.'),
  kinds: z
    .array(z.enum(noticeKinds))
    .min(1)
    .max(noticeKinds.length)
    .default(noticeKinds.filter((kind) => kind !== 'test'))
    .describe('What it is told of.'),
  categories: z
    .array(z.enum(categories))
    .min(1)
    .max(categories.length)
    .optional()
    .describe('Of failures of these alone; all if left out.'),
  severity: z.enum(severities).default('LOW').describe('Of failures from this severity on.'),
  'score-below': z
    .number()
    .min(0)
    .max(100)
    .default(60)
    .describe('Of kind score-below: told below this.'),
  'at-most': z
    .int()
    .min(1)
    .max(100)
    .default(10)
    .describe('Messages of one run at most; what is over becomes one message.')
})

/** Whom to tell. */
export const notifySchema = z
  .record(z.string().regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/), channelSchema)
  .refine(
    (some) => Object.keys(some).length <= channelsAtMost,
    `at most ${channelsAtMost} channels`
  )
  .describe(
    'By a name of your own: channels that are told, and of what. Secrets are never here, only the names of environment variables that hold them.'
  )

export type NotifySection = z.infer<typeof notifySchema>
