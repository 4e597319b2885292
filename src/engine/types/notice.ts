import type { Category, Severity } from './rule.js'

/** What people are told of. `test` is what somebody asks for to see whether a channel works. */
export const noticeKinds = [
  'new-incident',
  'resolved',
  'score-below',
  'digest',
  'alert',
  'test'
] as const

export type NoticeKind = (typeof noticeKinds)[number]

/** From what may pass unseen to what may not. */
export const severities = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const

/** One thing to tell. Texts may come from a log: each notifier makes them safe for its service. */
export interface Notice {
  kind: NoticeKind
  /** The same for the same happening however often it is told; with the kind, what is told once. */
  key: string
  /** null where it has none, such as a digest. */
  severity: Severity | null
  category: Category | null
  /** One line. */
  title: string
  text: string
  facts: { name: string; value: string }[]
  links: { name: string; url: string }[]
  /** owner/name */
  repository: string
  /** Of `score-below`: 0 to 100. */
  score: number | null
  /** ISO 8601, in UTC. */
  at: string
}

export const channelTypes = [
  'slack',
  'discord',
  'teams',
  'webhook',
  'email',
  'jira',
  'github-issue',
  'job-summary'
] as const

export type ChannelType = (typeof channelTypes)[number]

/** A channel as the config names it. Holds no secret: only names of environment variables that do. */
export interface Channel {
  name: string
  type: ChannelType
  /** Name of the environment variable that holds the address; null for none. */
  addressFrom: string | null
  secretFrom: string | null
  /** Of e-mail. */
  from: string | null
  to: string[]
  /** Of Jira: key of the project. */
  project: string | null
  issueType: string | null
  /** Number of a GitHub issue. */
  issue: number | null
  kinds: readonly NoticeKind[]
  /** null for all. */
  categories: readonly Category[] | null
  severity: Severity
  /** A score is told of below this, 0 to 100. */
  scoreBelow: number
  /** Messages of one call; what is over becomes one that counts the rest. */
  atMost: number
}
