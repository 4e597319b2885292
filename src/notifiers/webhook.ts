import { createHmac } from 'node:crypto'
import { addressNeeded } from './address-needed.js'
import type { Notifier } from './notifier.js'
import { postJson } from './post-json.js'
import { webhookBody } from './webhook-body.js'

/**
 * Signed as GitHub signs its webhooks, so that a receiver's code for those fits:
 * https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries
 */
export const webhook: Notifier = {
  type: 'webhook',
  needs: ['addressFrom', 'secretFrom'],
  secretShape: { pattern: /^.{16,}$/s, means: 'a secret of 16 characters or more' },
  pace: 0,
  async send(notice, recipient, outside) {
    const content = webhookBody(notice, outside.now())
    const body = JSON.stringify(content)
    const headers = {
      'x-auto-heal-delivery': content.id,
      'x-auto-heal-timestamp': content.sentAt,
      'x-hub-signature-256': `sha256=${createHmac('sha256', recipient.secret).update(body).digest('hex')}`
    }
    await postJson(addressNeeded(recipient), body, headers, outside)
    return null
  }
}
