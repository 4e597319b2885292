import { Option, type Command } from 'commander'
import type { HistoryEvent } from '../../engine/types/history.js'
import type { WorkflowRun } from '../../engine/types/workflow-run.js'
import { createRunFinder } from '../../github/runs.js'
import { predict } from '../../incidents/prediction/predict.js'
import { runsSeen } from '../../incidents/prediction/runs-seen.js'
import { filesOfCommits } from '../../local/commit-files.js'
import { predictionReport, type PredictionReport } from '../prediction-report.js'
import { predictionText } from '../prediction-text.js'
import { gitHubSide, readHistory, withHistoryOptions, type HistorySource } from '../read-history.js'
import { sinceOf } from '../since.js'
import { paintOf, type Terminal } from '../terminal.js'
import { printableJson } from '../printable-json.js'

interface PredictOptions extends HistorySource {
  since: string
  format: 'text' | 'json'
}

export function addPredict(program: Command, terminal: Terminal): void {
  withHistoryOptions(
    program
      .command('predict')
      .description('what is likely to fail in the next run, and how far that is to be trusted')
  )
    .option(
      '--since <time>',
      'look back no further than 90d, 12w, or a date such as 2026-11-01',
      '90d'
    )
    .addOption(
      new Option('--format <format>', 'json: with a published schema')
        .choices(['text', 'json'])
        .default('text')
    )
    .action((options: PredictOptions) => tell(options, terminal))
}

async function tell(options: PredictOptions, terminal: Terminal): Promise<void> {
  const now = new Date()
  const since = sinceOf(options.since, now)
  const events = await readHistory(options, terminal)
  const listed = options.repo === undefined ? null : await listRuns(options.repo, since, terminal)
  const report = await reportOf(events, listed, { now, since, folder: terminal.cwd() })
  terminal.stdout.write(
    options.format === 'json'
      ? `${printableJson(report, 2)}\n`
      : predictionText(report, paintOf(terminal))
  )
}

interface Listed {
  runs: WorkflowRun[]
  /** From here on the list is whole: GitHub gives the newest thousand at most. */
  from: Date
}

async function listRuns(repo: string, since: Date, terminal: Terminal): Promise<Listed> {
  const { client, repository } = gitHubSide(repo, terminal)
  const { runs, cut } = await createRunFinder(client, repository).completedSince(since)
  const oldest = runs[0]
  const from = cut && oldest ? new Date(oldest.createdAt) : since
  return { runs, from: from > since ? from : since }
}

async function reportOf(
  events: readonly HistoryEvent[],
  listed: Listed | null,
  { now, since, folder }: { now: Date; since: Date; folder: string }
): Promise<PredictionReport> {
  const from = listed?.from ?? since
  const commits = [
    ...(listed?.runs ?? []).map(({ headSha }) => headSha),
    ...events.flatMap(({ run }) => run?.sha ?? [])
  ]
  const filesOf = listed ? await filesOfCommits(folder, commits) : new Map<string, string[]>()
  const runs = runsSeen({ events, listed: listed?.runs ?? null, from, filesOf })
  const of = listed ? 'run' : 'failed-run'
  return predictionReport({ now, from, of, runs, predictions: predict(runs, of, now), events })
}
