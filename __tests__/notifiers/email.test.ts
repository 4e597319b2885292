import { afterEach, expect, test } from '@jest/globals'
import type { SMTPServerOptions } from 'smtp-server'
import type { Channel, Notice } from '../../src/engine/types/notice.js'
import { emailTrusting } from '../../src/notifiers/email.js'
import { notifiers } from '../../src/notifiers/index.js'
import { notify } from '../../src/notifiers/notify.js'
import { aChannel, aNotice, hostileNotice } from '../support/a-notice.js'
import { anOutside } from '../support/outside.js'
import { aCertificate, smtpReceiver } from '../support/smtp-receiver.js'

type Receiver = Awaited<ReturnType<typeof smtpReceiver>>

const open: Receiver[] = []

afterEach(async () => {
  for (const receiver of open.splice(0)) await receiver.close()
})

async function receiverWith(options: SMTPServerOptions = {}): Promise<Receiver> {
  const receiver = await smtpReceiver(options)
  open.push(receiver)
  return receiver
}

interface Told {
  channel?: Partial<Channel>
  notice?: Notice
  secret?: string
  ca?: string
}

async function tell(MAIL: string, { channel, notice = aNotice(), secret, ca }: Told = {}) {
  const { outside, waits } = anOutside({ MAIL, ...(secret === undefined ? {} : { LOGIN: secret }) })
  const mail = aChannel({
    ...{ type: 'email', addressFrom: 'MAIL', secretFrom: secret === undefined ? null : 'LOGIN' },
    ...{ from: 'ci@octo.test', to: ['a@octo.test', 'b@octo.test'] },
    ...channel
  })
  const through = { ...notifiers, email: emailTrusting(ca === undefined ? {} : { ca }) }
  const result = await notify([notice], [mail], new Set(), through, outside)
  expect(result.warnings.join(' ')).not.toMatch(/127\.0\.0\.1|secret-user|wort/)
  return { ...result, waits }
}

test('a mail arrives with its head, its text and its links', async () => {
  const { mails, port } = await receiverWith()
  expect(await tell(`smtp://127.0.0.1:${port}`)).toMatchObject({ sent: 1, warnings: [] })
  const [mail] = mails
  expect(mail?.to).toEqual(['a@octo.test', 'b@octo.test'])
  expect(mail?.text).toMatch(/^Subject: \[octo\/app\] Tests fail in ci\.yml\r$/m)
  expect(mail?.text).toMatch(/^Auto-Submitted: auto-generated\r$/m)
  expect(mail?.text).toMatch(/^Message-ID: <[0-9a-f]{20}@auto-heal\.invalid>\r$/m)
  expect(mail?.text).toContain('It did so twice.')
  expect(mail?.text).toContain('Run: https://github.com/octo/app/actions/runs/1')
})

test('a hostile notice adds no header, no recipient and no command', async () => {
  const { mails, port } = await receiverWith()
  const title = 'x\r\nBcc: z@evil.test\r\n\r\nbody\u2028Bcc: y@evil.test'
  const text = `${hostileNotice(50).text}\r\n.\r\nMAIL FROM:<z@evil.test>\r\n`
  const notice = { ...hostileNotice(50), title, text, repository: 'octo/app\r\nBcc: z@evil.test' }
  expect(await tell(`smtp://127.0.0.1:${port}`, { notice })).toMatchObject({ sent: 1 })
  expect(mails).toHaveLength(1)
  const [head = ''] = mails[0]!.text.split('\r\n\r\n')
  const names = head.split(/\r\n(?!\s)/).map((line) => line.split(':')[0])
  expect(names.sort()).toEqual(
    [
      ...['Auto-Submitted', 'Content-Transfer-Encoding', 'Content-Type', 'Date', 'From'],
      ...['MIME-Version', 'Message-ID', 'Subject', 'To']
    ].sort()
  )
  expect(mails[0]?.to).toEqual(['a@octo.test', 'b@octo.test'])
  expect(Math.max(...mails[0]!.text.split('\r\n').map((line) => line.length))).toBeLessThan(998)
})

test('TLS from the start, with a name and a password that holds a colon', async () => {
  const { key, cert } = aCertificate()
  const { mails, port } = await receiverWith({ key, cert, secure: true, authOptional: false })
  const told = await tell(`smtps://127.0.0.1:${port}`, { secret: 'bot:p:ss wort', ca: cert })
  expect(told).toMatchObject({ sent: 1, warnings: [] })
  expect(mails[0]).toMatchObject({ user: 'bot', secure: true })
})

test('STARTTLS where the server offers it', async () => {
  const { key, cert } = aCertificate()
  const { mails, port } = await receiverWith({ key, cert })
  await tell(`smtp://127.0.0.1:${port}`, { secret: 'bot:p:ss wort', ca: cert })
  expect(mails[0]).toMatchObject({ user: 'bot', secure: true })
})

test.each(['smtps', 'smtp'])(
  '%s: a certificate that nobody vouches for is refused',
  async (scheme) => {
    const { key, cert } = aCertificate()
    const { mails, port } = await receiverWith({ key, cert, secure: scheme === 'smtps' })
    const { warnings } = await tell(`${scheme}://127.0.0.1:${port}`, { secret: 'bot:p:ss wort' })
    expect(warnings).toEqual([expect.stringMatching(/no encrypted connection came about/)])
    expect(mails).toEqual([])
  }
)

test("a wrong password is told at once, without the server's words", async () => {
  const { port } = await receiverWith()
  const { warnings, waits } = await tell(`smtp://127.0.0.1:${port}`, { secret: 'bot:wrong' })
  expect(warnings).toEqual([
    'Channel team was not told of 1 thing: the server refused the name or password (535); check the secret.'
  ])
  expect(waits).toEqual([])
})

const refusing = (code: number, whom: RegExp): SMTPServerOptions => ({
  onRcptTo: ({ address }, _session, done) =>
    whom.test(address)
      ? done(Object.assign(new Error('no such secret-user'), { responseCode: code }))
      : done()
})

test('a server that is busy is tried again, one that refuses is not', async () => {
  const busy = await receiverWith(refusing(451, /./))
  const told = await tell(`smtp://127.0.0.1:${busy.port}`)
  expect([told.sent, told.waits]).toEqual([0, [1, 2, 4]])
  const refuses = await receiverWith(refusing(550, /./))
  const { warnings, waits } = await tell(`smtp://127.0.0.1:${refuses.port}`)
  expect(warnings).toEqual([
    expect.stringMatching(/refused the message \(550\); check `from` and `to`/)
  ])
  expect(waits).toEqual([])
})

test('a mail that some get has arrived; that others do not is said', async () => {
  const { port, mails } = await receiverWith(refusing(550, /^b@/))
  const { sent, warnings } = await tell(`smtp://127.0.0.1:${port}`)
  expect([sent, mails.length]).toEqual([1, 1])
  expect(warnings).toEqual(['Channel team was told, but the server refused 1 of 2 recipients.'])
})

test('a server that is not there is tried again, then told', async () => {
  const { port, close } = await smtpReceiver()
  await close()
  const { warnings, waits } = await tell(`smtp://127.0.0.1:${port}`)
  expect(warnings).toEqual([expect.stringMatching(/could not be reached; check the address\.$/)])
  expect(waits).toEqual([1, 2, 4])
})
