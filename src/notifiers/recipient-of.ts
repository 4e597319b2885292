import type { Channel } from '../engine/types/notice.js'
import type { Notifier, Outside, Recipient, SettingKey } from './notifier.js'

/** As the config calls them. */
const keyNames: Record<SettingKey, string> = {
  addressFrom: 'address-from',
  secretFrom: 'secret-from',
  from: 'from',
  to: 'to',
  project: 'project',
  issueType: 'issue-type',
  issue: 'issue'
}

const protocolsIfAny = ['https:', 'http:']
const encrypted = new Set(['https:', 'smtps:'])

/** The channel with its address and secret, or what is wrong: sentences that show neither. */
export function recipientOf(
  channel: Channel,
  notifier: Notifier,
  env: Outside['env']
): Recipient | { problems: string[] } {
  const told = [...settingProblems(channel, notifier), ...emptyVariables(channel, env)]
  const address = channel.addressFrom === null ? null : addressIn(env[channel.addressFrom] ?? '')
  const secret = channel.secretFrom === null ? '' : (env[channel.secretFrom] ?? '').trim()
  if (told.length === 0 && channel.addressFrom !== null) {
    const wrong = addressProblem(address, notifier.protocols ?? protocolsIfAny)
    if (wrong) told.push(`${channel.addressFrom} ${wrong}.`)
  }
  const { secretShape } = notifier
  if (told.length === 0 && secret !== '' && secretShape && !secretShape.pattern.test(secret)) {
    told.push(`${channel.secretFrom} must be ${secretShape.means}.`)
  }
  return told.length > 0 ? { problems: told } : { channel, address, secret }
}

/** What the config lacks, or has without use. */
export function settingProblems(channel: Channel, { type, needs, takes = [] }: Notifier): string[] {
  const isSet = (key: SettingKey) => {
    const value = channel[key]
    return Array.isArray(value) ? value.length > 0 : value !== null
  }
  const keys = Object.keys(keyNames) as SettingKey[]
  return [
    ...needs
      .filter((key) => !isSet(key))
      .map((key) => `\`${keyNames[key]}\` is missing; add it to \`notify.${channel.name}\`.`),
    ...keys
      .filter((key) => isSet(key) && !needs.includes(key) && !takes.includes(key))
      .map((key) => `\`${keyNames[key]}\` says nothing to a channel of type ${type}; remove it.`)
  ]
}

function emptyVariables({ addressFrom, secretFrom }: Channel, env: Outside['env']): string[] {
  return [addressFrom, secretFrom].flatMap((name) =>
    name !== null && (env[name] ?? '').trim() === ''
      ? [`${name} is not set; pass it by \`env:\` from a secret.`]
      : []
  )
}

function addressIn(text: string): URL | null {
  const trimmed = text.trim()
  return URL.canParse(trimmed) ? new URL(trimmed) : null
}

function addressProblem(address: URL | null, protocols: readonly string[]): string | null {
  const wanted = protocols.map((protocol) => `${protocol}//`).join(' or ')
  if (!address || !protocols.includes(address.protocol) || address.hostname === '') {
    return `holds no address that begins with ${wanted}`
  }
  if (address.username !== '' || address.password !== '') {
    return 'holds a name or password; put them into the variable of `secret-from`'
  }
  // smtp: becomes encrypted by STARTTLS, without which the e-mail notifier sends nothing.
  if (encrypted.has(address.protocol) || address.protocol === 'smtp:' || isLoopback(address)) {
    return null
  }
  return 'holds an unencrypted address, which is for this machine only; use https://'
}

/** Whether it is this machine: what is sent there crosses no network. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}
