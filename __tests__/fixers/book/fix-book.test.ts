import { describe, expect, test } from '@jest/globals'
import { createFixBook } from '../../../src/fixers/book/fix-book.js'
import { fixers } from '../../../src/fixers/index.js'
import type { Failure } from '../../../src/engine/types/fix.js'
import { contextOf, proposalsFor } from '../../support/fix-case.js'

const none = { timeoutCap: 360, env: {}, optionalJobs: [], templates: [] }

describe('createFixBook', () => {
  test('answers what the config alone names', () => {
    const path = ['jobs', '{job}', 'timeout-minutes']
    const templates = [
      { rule: 'our-own-rule', title: 'Wait longer', path, action: 'set' as const, value: 30 }
    ]
    expect(createFixBook(fixers, none).answers('our-own-rule')).toBe(false)
    expect(createFixBook(fixers, { ...none, templates }).answers('our-own-rule')).toBe(true)
    expect(createFixBook(fixers).answers('job-time-limit')).toBe(true)
  })

  test('is silent where a failure of its rules is not its matter', async () => {
    const text = 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: gh pr list\n'
    const log = ['gh: API rate limit exceeded for user ID 42. (HTTP 403)']
    expect(await proposalsFor(text, { log, job: 'a' }, fixers)).toEqual({
      fixes: [],
      abstained: []
    })
  })

  test('makes one fix of two called jobs that lack the same as their caller', async () => {
    const [ci, image] = ['.github/workflows/ci.yml', '.github/workflows/image.yml']
    const block = '    permissions:\n      contents: read\n'
    const job = (id: string) =>
      `  ${id}:\n    runs-on: x\n${block}    steps:\n      - run: docker push ghcr.io/a/${id} # \${{ github.token }}\n        env: { T: '\${{ github.token }}' }\n`
    const caller = `on: push\njobs:\n  image:\n${block}    uses: ./${image}\n`
    const called = `on: workflow_call\njobs:\n${job('one')}${job('two')}`
    const failure = (id: string): Failure => ({
      diagnosis: {
        ruleId: 'docker-push-denied',
        category: 'permission_error',
        evidence: [
          { source: 'log', text: 'denied: installation not allowed to x', step: 2, line: 1 }
        ],
        fingerprint: `v1-${id}`
      },
      ...{ workflowPath: ci, jobName: `image / ${id}`, stepName: null, stepNumber: null },
      ...{ command: null, lines: [], labels: [] }
    })
    const about = contextOf(caller, { files: { [image]: called } }, ci)
    const book = createFixBook(fixers)
    const { fixes } = await book.propose([failure('one'), failure('two')], about)
    const more = (text: string) => text.replaceAll('read\n', 'read\n      packages: write\n')
    expect(fixes).toMatchObject([
      {
        path: ci,
        after: more(caller),
        more: [{ path: image, after: more(called) }],
        fingerprints: ['v1-one', 'v1-two'],
        title: expect.stringMatching(/`one`.*; .*`two`/),
        proof: { findings: { before: 0, after: 0 }, linesAdded: 3, linesRemoved: 0 }
      }
    ])
    expect(fixes[0]?.proof.changed).toEqual([
      'jobs.image.permissions.packages',
      `${image}: jobs.one.permissions.packages`,
      `${image}: jobs.two.permissions.packages`
    ])
  })
})
