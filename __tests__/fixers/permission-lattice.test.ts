import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { addPermission } from '../../src/fixers/add-permission.js'
import { proposalsFor } from '../support/fix-case.js'

type Block = string | Record<string, string> | undefined

interface File {
  permissions?: Block
  jobs: Record<string, { permissions?: Block }>
}

const blocks = [
  '',
  'permissions: {}',
  'permissions: read-all',
  'permissions: write-all',
  'permissions: { contents: read }',
  'permissions:\n  issues: write\n  contents: read'
]

const failures = [
  { step: 'git push', log: 'remote: Permission to acme/app.git denied to github-actions[bot].' },
  { step: 'gh pr merge 1', log: 'HTTP 403: Resource not accessible by integration' },
  {
    step: 'make sign',
    log: '##[error]Error: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable'
  }
]

const fileOf = (outer: string, inner: string, step: string, others: number): string =>
  [
    'on: push',
    ...(outer === '' ? [] : [outer]),
    'jobs:',
    '  work:',
    '    runs-on: ubuntu-latest',
    ...(inner === '' ? [] : inner.split('\n').map((line) => `    ${line}`)),
    '    steps:',
    '      - uses: actions/checkout@v4',
    `      - run: ${step}`,
    ...(others === 0
      ? []
      : ['  other:', '    runs-on: ubuntu-latest', '    steps: [{ run: make }]']),
    ''
  ].join('\n')

const order = ['none', 'read', 'write']

/** 0 to 2; null where no block tells. */
function levelOf(file: File, job: string, scope: string): number | null {
  const block = file.jobs[job]?.permissions ?? file.permissions
  if (block === undefined) return null
  if (typeof block === 'string') return block === 'write-all' ? 2 : 1
  return order.indexOf(block[scope] ?? 'none')
}

const cases = blocks.flatMap((outer) =>
  blocks.flatMap((inner) =>
    failures.flatMap(({ step, log }) =>
      [0, 1].map((others) => ({ outer, inner, step, log, others }))
    )
  )
)

describe('add-permission', () => {
  test.each(cases)(
    'raises what it declares alone: $outer / $inner / $step / $others',
    async (given) => {
      const text = fileOf(given.outer, given.inner, given.step, given.others)
      const failure = { log: [given.log], job: 'work', step: `Run ${given.step}` }
      const { fixes, abstained } = await proposalsFor(text, failure, [addPermission])
      expect(fixes.length + abstained.length).toBe(1)
      const [fix] = fixes
      if (!fix) return
      const declared = new Map(
        [...fix.title.matchAll(/([a-z-]+): (read|write)/g)].map(([, scope, level]) => [
          scope,
          order.indexOf(level ?? '')
        ])
      )
      const [before, after] = [parse(text) as File, parse(fix.after) as File]
      for (const job of Object.keys(before.jobs)) {
        for (const scope of [
          'contents',
          'issues',
          'pull-requests',
          'id-token',
          'packages',
          'actions'
        ]) {
          const [old, now] = [levelOf(before, job, scope), levelOf(after, job, scope)]
          const raised = job === 'work' ? declared.get(scope) : undefined
          if (old !== null) expect(now).toBe(raised ?? old)
          else if (now !== null && raised === undefined && scope !== 'contents') expect(now).toBe(0)
        }
      }
    }
  )

  test.each(['restricted', 'open'])('gives a run of a fork nothing: %s', async (kind) => {
    const text = fileOf('', '', 'git push', 0)
    const failure = {
      log: [failures[0]?.log ?? ''],
      job: 'work',
      restricted: kind === 'restricted'
    }
    const { fixes } = await proposalsFor(text, failure, [addPermission])
    expect(fixes).toHaveLength(kind === 'restricted' ? 0 : 1)
  })
})
