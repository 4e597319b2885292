import type { Check } from '../types/check.js'
import type { Placed } from '../types/facts.js'
import { at, factsOf } from '../checking/facts-of.js'
import { neverComes, readCron, shortestGap } from '../checking/cron.js'
import { verdict, type Doubt } from '../checking/verdict.js'

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule */
const shortestMinutes = 5

export const schedules: Check = {
  id: 'schedules',
  looksAt: 'Whether GitHub can read a cron schedule, and whether its time ever comes.',
  codes: {
    'cron-unreadable': 'CONFIG_INVALID',
    'cron-never-comes': 'CONFIG_INVALID',
    'cron-too-often': 'CONFIG_INVALID'
  },
  answers: ({ kind }) => kind === 'schedule',
  look({ id, path, line }, { discovery }) {
    const crons = factsOf(discovery, path, 'workflow')?.crons ?? []
    const own = crons.filter((each) => id.endsWith(`#${each.value}`))
    const cron = own.find((each) => each.line === line) ?? own[0]
    return verdict(cron ? doubtsOf(cron) : [])
  }
}

function doubtsOf(cron: Placed): Doubt[] {
  const { value } = cron
  const found = { place: at(cron), about: value }
  const read = readCron(value)
  if (typeof read === 'string') {
    const message = `GitHub refuses the cron \`${value}\`, and the workflow with it: ${read}.`
    return [{ ...found, code: 'cron-unreadable', message, sure: true }]
  }
  if (neverComes(read)) {
    const message = `The cron \`${value}\` never comes, since no month that it names has such a day: correct the day or the month.`
    return [{ ...found, code: 'cron-never-comes', message, sure: true }]
  }
  if (shortestGap(read) >= shortestMinutes) return []
  const message = `GitHub starts a schedule every ${shortestMinutes} minutes at most, more rarely than \`${value}\` asks: write \`*/5\` or a longer time.`
  return [{ ...found, code: 'cron-too-often', message, sure: false }]
}
