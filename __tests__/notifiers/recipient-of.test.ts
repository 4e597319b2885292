import { expect, test } from '@jest/globals'
import type { Channel } from '../../src/engine/types/notice.js'
import { notifiers } from '../../src/notifiers/index.js'
import { recipientOf } from '../../src/notifiers/recipient-of.js'
import { aChannel } from '../support/a-notice.js'

const secret = 'a secret of some length'

function problems(changes: Partial<Channel>, env: Record<string, string>): string {
  const channel = aChannel(changes)
  const recipient = recipientOf(channel, notifiers[channel.type], env)
  return 'problems' in recipient ? recipient.problems.join(' ') : ''
}

test.each(['https://hooks.test/x', 'http://127.0.0.1:8080/', 'http://[::1]/', 'http://localhost/'])(
  '%s is taken',
  (HOOK) => {
    expect(problems({}, { HOOK, HOOK_SECRET: secret })).toBe('')
  }
)

test.each([
  ['http://hooks.test/pa55', /unencrypted/],
  ['http://127.0.0.1.evil.test/pa55', /unencrypted/],
  ['http://localhost.evil.test/pa55', /unencrypted/],
  ['https://me:pa55@hooks.test/', /name or password/],
  ['ftp://hooks.test/pa55', /begins with https/],
  ['pa55', /begins with https/],
  ['', /HOOK is not set/]
])('%s is refused, and not shown', (HOOK, reason) => {
  const told = problems({}, { HOOK, HOOK_SECRET: secret })
  expect(told).toMatch(reason)
  expect(told).not.toMatch(/pa55|evil|hooks/)
})

test('what a type needs must be there, and what it does not take must not', () => {
  const mail = { type: 'email', addressFrom: 'MAIL', secretFrom: null } as const
  expect(problems(mail, { MAIL: 'smtps://m.test' })).toMatch(/`from` is missing.*`to` is missing/)
  const whole = { ...mail, from: 'a@b.test', to: ['c@d.test'] }
  expect(problems(whole, { MAIL: 'smtps://m.test' })).toBe('')
  expect(problems(whole, { MAIL: 'https://m.test' })).toMatch(/begins with smtps:/)
  expect(problems({ ...whole, issue: 3 }, { MAIL: 'smtps://m.test' })).toMatch(
    /`issue` says nothing/
  )
  expect(problems({ secretFrom: null }, { HOOK: 'https://h.test' })).toMatch(
    /`secret-from` is missing/
  )
  expect(problems({}, { HOOK: 'https://h.test', HOOK_SECRET: 'short' })).toMatch(/16 characters/)
})
