import { noticeKinds, type Channel, type Notice } from '../../src/engine/types/notice.js'

export function aNotice(changes: Partial<Notice> = {}): Notice {
  return {
    ...{ kind: 'new-incident', key: 'v1-abc', severity: 'HIGH', category: 'test_failure' },
    title: 'Tests fail in ci.yml',
    text: 'A test fails.\nIt did so twice.',
    facts: [{ name: 'Branch', value: 'main' }],
    links: [{ name: 'Run', url: 'https://github.com/octo/app/actions/runs/1' }],
    ...{ repository: 'octo/app', score: null, at: '2026-11-22T05:00:00Z' },
    ...changes
  }
}

export function aChannel(changes: Partial<Channel> = {}): Channel {
  return {
    ...{ name: 'team', type: 'webhook', addressFrom: 'HOOK', secretFrom: 'HOOK_SECRET' },
    ...{ from: null, to: [], project: null, issueType: null, issue: null },
    ...{ kinds: noticeKinds, categories: null, severity: 'LOW', scoreBelow: 60, atMost: 10 },
    ...changes
  }
}

const hostile =
  '<!channel> <@U1> <https://evil.test|x> & @everyone <@&1> [a](https://evil.test) **b** `c` {{DATE(2026-01-01T00:00:00Z)}} ${x} <at>y</at> "q" \\ \u202e\u0000\u0007😀漢\r\nBcc: z@evil.test\n'

/** A notice of a size and a content that nobody means well with. */
export function hostileNotice(repeat = 2000): Notice {
  const long = hostile.repeat(repeat)
  const many = Array.from({ length: 60 }, (_, index) => index)
  return aNotice({
    key: long,
    title: long,
    text: long,
    facts: many.map((index) => ({ name: `${index}${long}`, value: long })),
    links: [
      { name: long, url: 'javascript:alert(1)' },
      { name: long, url: 'https://user:pass@evil.test/' },
      { name: long, url: 'https://user-alone@evil.test/' },
      ...many.map((index) => ({
        name: long,
        url: `https://ok.test/${index}/(a|b)>${'x'.repeat(1800)}`
      }))
    ]
  })
}
