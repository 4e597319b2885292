import { describe, expect, test } from '@jest/globals'
import { createFixBook } from '../../../src/fixers/book/fix-book.js'
import { fixers } from '../../../src/fixers/index.js'
import { proposalsFor } from '../../support/fix-case.js'

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
})
