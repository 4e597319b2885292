import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runCli } from '../support/cli-run.js'
import { httpReceiver } from '../support/http-receiver.js'
import { scratchFolder } from '../support/scratch-folder.js'

const config = `notify:
  team:
    type: slack
    address-from: SLACK_WEBHOOK
    kinds: [new-incident, resolved]
    severity: HIGH
  pager:
    type: webhook
    address-from: PAGER
`
const cwdWith = (text: string) => scratchFolder({ '.git/HEAD': 'x', '.github/auto-heal.yml': text })

let receiver: Awaited<ReturnType<typeof httpReceiver>>
beforeEach(async () => {
  receiver = await httpReceiver([{ status: 200 }])
})
afterEach(() => receiver.close())

test('a test message arrives', async () => {
  const env = { SLACK_WEBHOOK: receiver.url, GITHUB_REPOSITORY: 'octo/app' }
  const run = await runCli(['notify', 'test', '--channel', 'team'], { cwd: cwdWith(config), env })
  expect(run).toEqual({ code: 0, out: 'Channel team took the test message.\n', err: '' })
  expect(receiver.received[0]?.body).toContain('auto-heal: a test of this channel')
})

test('one that does not arrive is exit code 1, and shows no address', async () => {
  const gone = await httpReceiver([{ status: 404 }])
  const env = { SLACK_WEBHOOK: gone.url }
  const test = ['notify', 'test', '--channel', 'team', '--format', 'json']
  const run = await runCli(test, { cwd: cwdWith(config), env })
  await gone.close()
  expect(run.code).toBe(1)
  expect(JSON.parse(run.out)).toMatchObject({
    ...{ channel: 'team', type: 'slack', arrived: false },
    warnings: [expect.stringMatching(/answered 404; look whether the webhook/)]
  })
  expect(run.out + run.err).not.toContain('s3cret')
})

test('the list says what each is told of and what it lacks', async () => {
  const env = { SLACK_WEBHOOK: receiver.url }
  const { code, out } = await runCli(['notify', 'list'], { cwd: cwdWith(config), env })
  expect(code).toBe(0)
  expect(out).toBe(
    [
      'team (slack): new-incident, resolved; HIGH and above',
      'pager (webhook): new-incident, resolved, score-below, digest, alert; LOW and above',
      '  `secret-from` is missing; add it to `notify.pager`.',
      '  PAGER is not set; pass it by `env:` from a secret.\n'
    ].join('\n')
  )
  const json = await runCli(['notify', 'list', '--format', 'json'], { cwd: cwdWith(config), env })
  expect(JSON.parse(json.out)).toMatchObject([{ name: 'team', problems: [] }, { name: 'pager' }])
  expect(json.out).not.toContain('s3cret')
})

test('a channel that is not there is wrong input', async () => {
  const run = await runCli(['notify', 'test', '--channel', 'x'], { cwd: cwdWith(config) })
  expect([run.code, run.err]).toEqual([2, expect.stringContaining('it has team, pager.')])
})

test('a secret in the config is refused, and not printed', async () => {
  const cwd = cwdWith(config.replace('SLACK_WEBHOOK', 'https://hooks.test/T0/s3cret'))
  const run = await runCli(['notify', 'list'], { cwd })
  expect(run.code).toBe(2)
  expect(run.err).toMatch(
    /auto-heal\.yml:4:19: `notify\.team\.address-from` is not valid: it must be the name/
  )
  expect(run.err).not.toMatch(/s3cret|hooks/)
})
