import type { Channel, ChannelType, Notice } from '../engine/types/notice.js'

/** What only some types of channel take. */
export type SettingKey =
  'addressFrom' | 'secretFrom' | 'from' | 'to' | 'project' | 'issueType' | 'issue'

/** What notifiers have of the world. */
export interface Outside {
  env: Readonly<Record<string, string | undefined>>
  fetch: typeof fetch
  wait(seconds: number): Promise<void>
  now(): Date
  /** Comments on an issue of the repository, once. */
  comment(issue: number, markdown: string): Promise<void>
  appendSummary(markdown: string): Promise<void>
}

/** A channel with what the environment says of it; what its type does not take is empty. */
export interface Recipient {
  channel: Channel
  /** Checked: one of the notifier's protocols, encrypted where it is not this machine. */
  address: URL | null
  secret: string
}

export interface Notifier {
  type: ChannelType
  needs: readonly SettingKey[]
  takes?: readonly SettingKey[]
  /** Of the address; unencrypted ones are for this machine only. */
  protocols?: readonly string[]
  /** How a secret must look; the sentence says it. */
  secretShape?: { pattern: RegExp; means: string }
  /** Seconds between two messages, by what the service allows. */
  pace: number
  /**
   * Sends a notice that is clean (`clean-notice.ts`). Gives a remark, what went otherwise although it arrived, or null.
   * Throws a DeliveryFailure.
   */
  send(notice: Notice, recipient: Recipient, outside: Outside): Promise<string | null>
}
