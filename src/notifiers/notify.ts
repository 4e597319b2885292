import type { Channel, Notice } from '../engine/types/notice.js'
import { cleanNotice } from './clean-notice.js'
import { DeliveryFailure } from './delivery-failure.js'
import type { Notifiers } from './index.js'
import { noticesFor, type Due } from './notices-for.js'
import type { Notifier, Outside, Recipient } from './notifier.js'
import { recipientOf } from './recipient-of.js'
import { withRetries } from './with-retries.js'

export interface Told {
  /** Messages that arrived. */
  sent: number
  /** To be handed in as `told` the next time, so that nothing is told twice. */
  told: string[]
  /** One sentence for each channel that failed; shows no secret and no address. */
  warnings: string[]
}

/**
 * Tells every channel what its rules want. Never throws for a channel: one that fails is a warning, gets no more in this
 * call, and does not keep the others from theirs.
 */
export async function notify(
  notices: readonly Notice[],
  channels: readonly Channel[],
  told: ReadonlySet<string>,
  notifiers: Notifiers,
  outside: Outside
): Promise<Told> {
  const all: Told = { sent: 0, told: [], warnings: [] }
  for (const channel of channels) {
    const due = noticesFor(channel, notices, told)
    if (due.length === 0) continue
    const notifier = notifiers[channel.type]
    const recipient = recipientOf(channel, notifier, outside.env)
    if ('problems' in recipient) {
      all.warnings.push(`Channel ${channel.name} is told nothing: ${recipient.problems.join(' ')}`)
    } else {
      await tell(due, notifier, recipient, outside, all)
    }
  }
  return all
}

async function tell(
  due: Due[],
  notifier: Notifier,
  recipient: Recipient,
  outside: Outside,
  all: Told
): Promise<void> {
  const { name } = recipient.channel
  for (const [index, { notice, tells }] of due.entries()) {
    try {
      if (index > 0 && notifier.pace > 0) await outside.wait(notifier.pace)
      const clean = cleanNotice(notice)
      const remark = await withRetries(() => notifier.send(clean, recipient, outside), outside)
      all.sent++
      all.told.push(...tells)
      if (remark !== null) all.warnings.push(`Channel ${name} was told, but ${remark}.`)
    } catch (error) {
      const left = due.length - index
      all.warnings.push(
        `Channel ${name} was not told of ${left} ${left === 1 ? 'thing' : 'things'}: ${reasonOf(error)}.`
      )
      return
    }
  }
}

/** A fault of another kind may hold anything in its message, an address included. */
function reasonOf(error: unknown): string {
  if (error instanceof DeliveryFailure) return error.message
  return `${error instanceof Error ? error.name : 'an error'} within auto-heal; please report it`
}
