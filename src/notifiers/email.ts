import type { Transporter } from 'nodemailer'
import type { Notice } from '../engine/types/notice.js'
import { addressNeeded } from './address-needed.js'
import { DeliveryFailure } from './delivery-failure.js'
import { noticeId } from './notice-id.js'
import type { Notifier, Recipient } from './notifier.js'
import { isLoopback } from './recipient-of.js'

const waitMs = 20_000

/** What is trusted besides Node's own certificate authorities: PEM. */
interface Trusted {
  ca?: string
}

export const email = emailTrusting({})

/** E-mail by SMTP. Text alone: there is no markup in it that a log could use. */
export function emailTrusting(trusted: Trusted): Notifier {
  return {
    type: 'email',
    needs: ['addressFrom', 'from', 'to'],
    takes: ['secretFrom'],
    protocols: ['smtps:', 'smtp:'],
    secretShape: { pattern: /^[^\s:]+:\S/, means: '`user:password`' },
    pace: 0,
    async send(notice, recipient, outside) {
      const transport = await transportTo(recipient, trusted)
      try {
        const { rejected } = (await transport.sendMail(
          mailOf(notice, recipient, outside.now())
        )) as { rejected?: unknown[] }
        const count = rejected?.length ?? 0
        return count === 0
          ? null
          : `the server refused ${count} of ${recipient.channel.to.length} recipients`
      } catch (error) {
        throw failureOf(error)
      } finally {
        transport.close()
      }
    }
  }
}

/** Loaded where an e-mail is sent: nothing else needs it. */
async function transportTo(recipient: Recipient, { ca }: Trusted): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  const address = addressNeeded(recipient)
  const secure = address.protocol === 'smtps:'
  const [, user = '', pass = ''] = /^([^:]+):(.*)$/s.exec(recipient.secret) ?? []
  return createTransport({
    host: address.hostname.replace(/^\[|\]$/g, ''),
    port: address.port === '' ? (secure ? 465 : 587) : Number(address.port),
    secure,
    // Without it a man in the middle strips STARTTLS off and reads the password (RFC 8314).
    requireTLS: !secure && !isLoopback(address),
    tls: { minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) },
    ...(user === '' ? {} : { auth: { user, pass } }),
    connectionTimeout: waitMs,
    greetingTimeout: waitMs,
    socketTimeout: waitMs,
    disableFileAccess: true,
    disableUrlAccess: true
  })
}

function mailOf(notice: Notice, { channel }: Recipient, now: Date) {
  const { kind, title, repository, at, text, facts, links } = notice
  const id = noticeId({ repository, key: `${channel.name}/${kind}/${notice.key}/${at}` })
  const parts = [
    text,
    facts.map(({ name, value }) => `${name}: ${value}`).join('\n'),
    links.map(({ name, url }) => `${name}: ${url}`).join('\n'),
    `${repository}, ${at}`
  ]
  return {
    from: channel.from ?? '',
    to: channel.to,
    // Clean notices have one line here, which is what keeps a log from adding headers.
    subject: `[${repository}] ${title}`,
    text: `${parts.filter(Boolean).join('\n\n')}\n`,
    // The same for each try, so that a mail that arrived twice is seen once.
    messageId: `<${id}@auto-heal.invalid>`,
    date: now,
    // RFC 3834: no out-of-office answers.
    headers: { 'Auto-Submitted': 'auto-generated' }
  }
}

/** The server's words may hold addresses and names: only codes are told. */
function failureOf(error: unknown): DeliveryFailure {
  const { code, responseCode, command } = (error ?? {}) as Record<string, unknown>
  const answered = typeof responseCode === 'number' ? ` (${responseCode})` : ''
  if (code === 'EAUTH' || code === 'ENOAUTH') {
    return new DeliveryFailure(
      `the server refused the name or password${answered}; check the secret`
    )
  }
  if (code === 'EENVELOPE' || code === 'EMESSAGE') {
    const passing = typeof responseCode === 'number' && responseCode < 500
    return new DeliveryFailure(
      `the server refused the message${answered}; check \`from\` and \`to\``,
      passing
    )
  }
  if (code === 'ETLS' || /certificate|SSL|TLS/i.test(String((error as Error | null)?.message))) {
    return new DeliveryFailure(
      'no encrypted connection came about; use a server with TLS 1.2 and a certificate that Node trusts'
    )
  }
  const passing = command === 'CONN' && code !== 'ETIMEDOUT'
  return new DeliveryFailure(
    `the server could not be reached${answered}; check the address`,
    passing
  )
}
