import { createHmac, timingSafeEqual } from 'node:crypto'
import { afterEach, expect, test } from '@jest/globals'
import { GitHubError } from '../../src/engine/errors.js'
import type { Channel, Notice } from '../../src/engine/types/notice.js'
import { notifiers } from '../../src/notifiers/index.js'
import type { Outside } from '../../src/notifiers/notifier.js'
import { notify } from '../../src/notifiers/notify.js'
import { aChannel, aNotice, hostileNotice } from '../support/a-notice.js'
import { httpReceiver, type Received } from '../support/http-receiver.js'
import { anOutside } from '../support/outside.js'

type Receiver = Awaited<ReturnType<typeof httpReceiver>>

const secret = 'w3bh00k-s3cret-of-length'
const open: Receiver[] = []

afterEach(async () => {
  for (const receiver of open.splice(0)) await receiver.close()
})

async function receiverThat(...answers: Parameters<typeof httpReceiver>[0]): Promise<Receiver> {
  const receiver = await httpReceiver(answers)
  open.push(receiver)
  return receiver
}

async function tell(
  url: string,
  channel: Partial<Channel> = {},
  notices: Notice[] = [aNotice()],
  changes: Partial<Outside> = {}
) {
  const env = { HOOK: url, HOOK_SECRET: secret, JIRA_SECRET: 'me@x.test:t0ken' }
  const { outside, waits } = anOutside(env, changes)
  const result = await notify(notices, [aChannel(channel)], new Set(), notifiers, outside)
  expect(result.warnings.join(' ')).not.toMatch(/127\.0\.0\.1|localhost|s3cret|t0ken|hook\/T0/)
  return { ...result, waits }
}

/** As GitHub's own example of a receiver does. */
function isSigned({ headers, body }: Received): boolean {
  const expected = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
  return timingSafeEqual(Buffer.from(String(headers['x-hub-signature-256'])), Buffer.from(expected))
}

test('a webhook is signed over the bytes that arrive, time included', async () => {
  const receiver = await receiverThat({ status: 204 })
  expect(await tell(receiver.url, {}, [hostileNotice(20), aNotice()])).toMatchObject({
    sent: 2,
    warnings: []
  })
  const [request, second] = receiver.received
  expect(receiver.received.map(isSigned)).toEqual([true, true])
  expect(isSigned({ ...request!, body: `${request!.body} ` })).toBe(false)
  const body = JSON.parse(second!.body) as Record<string, string>
  expect(body).toMatchObject({
    version: 1,
    kind: 'new-incident',
    sentAt: '2026-11-22T06:00:00.000Z'
  })
  expect(second!.headers['x-auto-heal-timestamp']).toBe(body['sentAt'])
  expect(second!.headers['x-auto-heal-delivery']).toBe(body['id'])
})

test.each(['slack', 'discord', 'teams'] as const)(
  '%s gets JSON and nothing of a secret',
  async (type) => {
    const receiver = await receiverThat({ status: 200, body: 'ok' })
    expect(await tell(receiver.url, { type, secretFrom: null })).toMatchObject({ sent: 1 })
    expect(receiver.received[0]).toMatchObject({ path: '/hook/T0/s3cret-path' })
    expect(receiver.received[0]?.headers['content-type']).toBe('application/json')
    expect(JSON.parse(receiver.received[0]!.body)).toBeInstanceOf(Object)
  }
)

test('what may pass is tried again, after the time that is asked for', async () => {
  const receiver = await receiverThat(
    { status: 429, headers: { 'retry-after': '7' } },
    { status: 503, headers: { 'retry-after': 'Sun, 22 Nov 2026 06:00:09 GMT' } },
    { status: 500 },
    { status: 200 }
  )
  expect(await tell(receiver.url)).toMatchObject({ sent: 1, warnings: [], waits: [7, 9, 4] })
})

test('a channel that asks for more than a minute, or never comes back, is a warning', async () => {
  const patient = await receiverThat({ status: 429, headers: { 'retry-after': '3600' } })
  expect(await tell(patient.url)).toMatchObject({ sent: 0, told: [], waits: [] })
  const down = await receiverThat({ status: 500 })
  const { warnings, waits, told } = await tell(down.url, {}, [aNotice(), aNotice({ key: 'b' })])
  expect(waits).toEqual([1, 2, 4])
  expect(told).toEqual([])
  expect(warnings).toEqual([
    'Channel team was not told of 2 things: it answered 500; try again later.'
  ])
})

test.each([
  [{ status: 302, headers: { location: 'http://127.0.0.1:1/x' } }, /redirects/],
  [{ status: 404, body: secret }, /still there/],
  [{ status: 403 }, /accepts/],
  [{ status: 400 }, /settings/]
])('an answer that stays is told at once: %j', async (answer, reason) => {
  const receiver = await receiverThat(answer)
  const { warnings, waits } = await tell(receiver.url)
  expect(warnings).toEqual([expect.stringMatching(reason)])
  expect([receiver.received.length, waits]).toEqual([1, []])
})

test('a server that is not there is one sentence without its address', async () => {
  const gone = await httpReceiver([])
  await gone.close()
  const { warnings, waits } = await tell(gone.url)
  expect(warnings).toEqual([
    'Channel team was not told of 1 thing: it could not be reached (ECONNREFUSED); check the address.'
  ])
  expect(waits).toEqual([1, 2, 4])
})

test('one channel that fails does not keep the others from theirs', async () => {
  const receiver = await receiverThat({ status: 200 })
  const env = { BAD: 'http://far.test/', GOOD: receiver.url, HOOK_SECRET: secret }
  const channels = [
    aChannel({ name: 'bad', addressFrom: 'BAD' }),
    aChannel({ addressFrom: 'GOOD' })
  ]
  const { outside } = anOutside(env)
  const result = await notify([aNotice()], channels, new Set(), notifiers, outside)
  expect(result.sent).toBe(1)
  expect(result.told).toEqual(['team/new-incident/octo/app/v1-abc'])
  expect(result.warnings).toEqual([
    expect.stringMatching(/^Channel bad is told nothing: BAD holds an unencrypted/)
  ])
})

test('a service that allows a message a second gets no more', async () => {
  const receiver = await receiverThat({ status: 200 })
  const notices = [aNotice(), aNotice({ key: 'b' }), aNotice({ key: 'c' })]
  const { waits } = await tell(receiver.url, { type: 'slack', secretFrom: null }, notices)
  expect(waits).toEqual([1, 1])
})

interface JiraIssue {
  labels: string[]
  summary: string
}

/** As much of Jira as the notifier asks of; it loses its first answer to a creation. */
async function aJira() {
  const issues: JiraIssue[] = []
  const comments: string[] = []
  const receiver = await receiverThat(({ path, body }) => {
    const asked = JSON.parse(body) as { jql: string; fields: JiraIssue }
    if (path === '/base/rest/api/3/search/jql') {
      const label = /^project = "OPS" AND labels = "(auto-heal-[0-9a-f]{20})" ORDER BY/.exec(
        asked.jql
      )?.[1]
      const found = issues.findIndex(({ labels }) => labels.includes(label ?? ''))
      return {
        status: 200,
        body: JSON.stringify({ issues: found < 0 ? [] : [{ id: `${found + 7}` }] })
      }
    }
    if (path === '/base/rest/api/3/issue') {
      issues.push(asked.fields)
      return issues.length === 1 ? { status: 502 } : { status: 201, body: '{"id":"8"}' }
    }
    comments.push(path)
    return { status: 201, body: '{}' }
  })
  return { receiver, issues, comments }
}

test('Jira has one issue for a key, also where its answer is lost', async () => {
  const { receiver, issues, comments } = await aJira()
  const jira = { type: 'jira', project: 'OPS', secretFrom: 'JIRA_SECRET' } as const
  const address = `${receiver.origin}/base/`
  expect(await tell(address, jira)).toMatchObject({ sent: 1, warnings: [], waits: [1] })
  await tell(address, jira, [aNotice({ kind: 'resolved' })])
  await tell(address, jira, [aNotice({ kind: 'resolved', key: 'never told' })])
  await tell(address, jira, [aNotice({ key: 'other', title: hostileNotice().title })])
  expect(issues).toHaveLength(2)
  expect(comments).toEqual(['/base/rest/api/3/issue/7/comment', '/base/rest/api/3/issue/7/comment'])
  expect(issues[1]?.summary.length).toBeLessThanOrEqual(255)
  expect(issues[1]?.summary).not.toContain('\n')
  const basic = `Basic ${Buffer.from('me@x.test:t0ken').toString('base64')}`
  expect(receiver.received.every(({ headers }) => headers['authorization'] === basic)).toBe(true)
})

test('a page that is no Jira is a warning', async () => {
  const receiver = await receiverThat({ status: 200, body: '<html>' })
  const jira = { type: 'jira', project: 'OPS', secretFrom: 'JIRA_SECRET' } as const
  expect((await tell(receiver.url, jira)).warnings).toEqual([expect.stringMatching(/no JSON/)])
})

test('an issue of GitHub and the job summary get Markdown', async () => {
  const written: string[] = []
  const keep = (...parts: unknown[]) => {
    written.push(parts.join(' '))
    return Promise.resolve()
  }
  const bare = { addressFrom: null, secretFrom: null }
  await tell('', { ...bare, type: 'github-issue', issue: 12 }, undefined, { comment: keep })
  await tell('', { ...bare, type: 'job-summary' }, undefined, { appendSummary: keep })
  expect(written).toEqual([
    expect.stringMatching(/^12 ### Tests fail in ci.yml\n/),
    expect.stringMatching(/^### Tests fail in ci.yml\n/)
  ])
  const refused = () =>
    Promise.reject(new GitHubError('No permission; grant issues: write.', 403, null))
  const { warnings } = await tell('', { ...bare, type: 'github-issue', issue: 12 }, undefined, {
    comment: refused
  })
  expect(warnings).toEqual([
    'Channel team was not told of 1 thing: No permission; grant issues: write.'
  ])
})

test('a bug is a warning too, without what its message holds', async () => {
  const failing = () => Promise.reject(new Error(`cannot post ${secret} to http://127.0.0.1`))
  const bare = { addressFrom: null, secretFrom: null }
  const { warnings } = await tell('', { ...bare, type: 'job-summary' }, undefined, {
    appendSummary: failing
  })
  expect(warnings).toEqual([expect.stringMatching(/please report it\.$/)])
})
