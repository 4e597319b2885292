import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const host = 'packages.example.com'
const names = `subjectAltName=DNS:${host},DNS:*.example.com`

/** Lifetimes as openssl writes them. */
const lifetimes = {
  good: ['20250101000000Z', '20450101000000Z'],
  expired: ['20200101000000Z', '20210101000000Z']
}

/**
 * Makes, once a scratch folder, an authority that the case's world trusts, and the certificates that its server may
 * show: `good` is signed by it, `self-signed` by nobody, `expired` ended in 2021.
 */
export function makeCertificates(folder) {
  if (existsSync(join(folder, 'good.pem'))) return
  mkdirSync(folder, { recursive: true })
  const openssl = (...args) => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' })
  const request = (name) => ['req', '-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`]
  const alone = ['-x509', '-days', '7300']
  openssl(...request('ca'), ...alone, '-out', 'ca.pem', '-subj', '/CN=Fixture authority')
  const own = ['-subj', `/CN=${host}`, '-addext', names, '-out', 'self-signed.pem']
  openssl(...request('self-signed'), ...alone, ...own)
  writeFileSync(join(folder, 'index.txt'), '')
  writeFileSync(join(folder, 'serial'), '01\n')
  writeFileSync(join(folder, 'ca.conf'), authority)
  for (const [name, [start, end]] of Object.entries(lifetimes)) {
    openssl(...request(name), '-out', `${name}.csr`, '-subj', `/CN=${host}`)
    const dates = ['-startdate', start, '-enddate', end]
    openssl(
      'ca',
      '-batch',
      '-config',
      'ca.conf',
      ...dates,
      '-in',
      `${name}.csr`,
      '-out',
      `${name}.pem`
    )
  }
}

const authority = `[ca]
default_ca = fixture
[fixture]
database = index.txt
serial = serial
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
default_md = sha256
policy = anything
unique_subject = no
x509_extensions = leaf
[anything]
commonName = supplied
[leaf]
${names}
`
