import type { Command } from 'commander'
import { ConfigurationError } from '../../engine/errors.js'
import type { HistoryEvent, RecordedPlan } from '../../engine/types/history.js'
import { explainText } from '../explain-text.js'
import { readHistory, withHistoryOptions, type HistorySource } from '../read-history.js'
import { paintOf, type Terminal } from '../terminal.js'

export function addExplain(program: Command, terminal: Terminal): void {
  withHistoryOptions(
    program
      .command('explain')
      .description('replay from the history what was found, decided and done about one run')
      .argument('<run>', "the run's id, or id/attempt; without an attempt the last one")
  ).action((run: string, options: HistorySource) => explain(run, options, terminal))
}

async function explain(name: string, options: HistorySource, terminal: Terminal): Promise<void> {
  const wanted = /^(?<id>\d{1,15})(?:\/(?<attempt>\d{1,4}))?$/.exec(name)?.groups
  if (!wanted) throw new ConfigurationError('Name a run by its id, such as 4711, or by id/attempt.')
  const events = await readHistory(options, terminal)
  const ofRun = events.filter(({ run }) => run?.id === Number(wanted['id']))
  const told = ofRun.filter(hasPlan)
  const attempt = wanted['attempt']
  const failed = attempt ? told.find(({ run }) => run?.attempt === Number(attempt)) : told.at(-1)
  if (!failed) throw unknownRun(name, told)
  const later = laterThan(failed, events)
  terminal.stdout.write(explainText(failed, later, paintOf(terminal)))
}

type Failed = HistoryEvent & { plan: RecordedPlan }

function hasPlan(event: HistoryEvent): event is Failed {
  return event.kind === 'failed' && event.plan !== undefined
}

function unknownRun(name: string, told: readonly Failed[]): ConfigurationError {
  const attempts = told.map(({ run }) => run?.attempt).join(', ')
  return new ConfigurationError(
    told.length > 0
      ? `The history has no attempt ${name.split('/')[1]} of this run; it has ${attempts}.`
      : `The history has no failed run ${name}: it was not looked into, or the history did not begin by then.`
  )
}

/** What happened since to the run, to its failures and to the pull requests made for them. */
function laterThan(failed: HistoryEvent, events: readonly HistoryEvent[]): HistoryEvent[] {
  const since = events.filter((event) => event !== failed && event.at >= failed.at)
  const isSame = ({ fingerprints }: HistoryEvent) =>
    fingerprints.some((one) => failed.fingerprints.includes(one))
  const pulls = new Set(since.filter(isSame).flatMap(({ pull }) => pull ?? []))
  return since.filter(
    (event) =>
      event.run?.id === failed.run?.id ||
      isSame(event) ||
      (event.pull !== null && pulls.has(event.pull)) ||
      (event.issue !== null && event.issue === failed.issue)
  )
}
