import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { once } from 'node:events'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { scratchFolder } from './scratch-folder.js'

/** A certificate for loopback that nobody has signed, made for the test. */
export function aCertificate(): { key: string; cert: string } {
  const folder = scratchFolder()
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost']
  const made = ['-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert]
  execFileSync('openssl', ['req', '-x509', ...made, ...names], { stdio: 'pipe' })
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
}

export interface Mail {
  to: string[]
  user: string | null
  secure: boolean
  /** Head and body as they came. */
  text: string
}

/** A mail server on loopback that keeps what it gets. */
export async function smtpReceiver(options: SMTPServerOptions = {}) {
  const mails: Mail[] = []
  const server = new SMTPServer({
    disabledCommands: options.key ? [] : ['STARTTLS'],
    authOptional: true,
    onAuth: ({ username, password }, _session, done) =>
      password === 'p:ss wort'
        ? done(null, { user: username ?? '' })
        : done(new Error('wrong password for secret-user')),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          user: session.user === undefined ? null : String(session.user),
          secure: session.secure,
          text: Buffer.concat(chunks).toString()
        })
        done(null)
      })
    },
    ...options
  })
  // A client that refuses the certificate breaks off.
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    mails,
    port,
    close: () => new Promise<void>((done) => server.close(() => done()))
  }
}
