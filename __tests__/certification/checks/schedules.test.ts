import { describe, expect, test } from '@jest/globals'
import { schedules } from '../../../src/certification/checks/schedules.js'
import { look, told } from '../support/look.js'

const withCron = (cron: string) => ({
  '.github/workflows/nightly.yml': `on:
  schedule:
    - cron: '${cron}'
jobs: { a: { runs-on: ubuntu-24.04, steps: [{ run: 'true' }] } }
`
})

describe('schedules', () => {
  test.each([
    '0 3 * * *',
    '*/15 8-18 * * MON-FRI',
    '0 0 29 2 *',
    '5,35 0-12/3 1,15 JAN-mar/2 *',
    '0 0 30 2 1',
    '0 0 31 * *'
  ])('%s passes', async (cron) => {
    expect(await told(schedules, withCron(cron))).toEqual([])
  })

  test.each([
    ['0 3 * *', 'four fields'],
    ['0 0 3 * * *', 'six'],
    ['@daily', 'a shorthand'],
    ['60 * * * *', 'a minute too many'],
    ['0 24 * * *', 'an hour too many'],
    ['0 0 0 * *', 'no day'],
    ['0 0 * * 7', 'Sunday as 7'],
    ['0 0 * * FRI-MON', 'a range backwards'],
    ['0 0 ? * *', 'of another cron'],
    ['*/0 * * * *', 'a step of nothing'],
    ['0 0 1, * *', 'an empty part']
  ])('%s fails: %s', async (cron) => {
    const [found] = await told(schedules, withCron(cron))
    expect(found).toBe(`failed cron-unreadable 3:13 ${cron}`)
  })

  test('a day that no month has fails', async () => {
    const found = await told(schedules, withCron('0 0 30 2 *'))
    expect(found).toEqual(['failed cron-never-comes 3:13 0 0 30 2 *'])
    expect(await told(schedules, withCron('0 0 31 APR,6,9 *'))).toHaveLength(1)
  })

  test('more often than GitHub starts it is warned of', async () => {
    expect(await told(schedules, withCron('* * * * *'))).toEqual([
      'warned cron-too-often 3:13 * * * * *'
    ])
  })

  test('the sentence says which part is wrong', async () => {
    const [result] = Object.values(await look(schedules, withCron('0 0 * * 7')))
    expect(result).toMatchObject({
      findings: [{ message: expect.stringContaining('`7` is no weekday (0 to 6') }]
    })
  })
})
