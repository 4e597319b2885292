import type { CollectedLogs } from '../engine/ports.js'
import type { MissingEvidence } from '../engine/types/incident.js'
import type { Job, WorkflowRun } from '../engine/types/workflow-run.js'
import { readArchivedLogs, type ArchivedLogs } from './archived-logs.js'
import { missingLog, readJobLogs } from './job-logs.js'
import type { GitHubClient } from './octokit.js'

/**
 * The logs of these jobs: out of the run's archive once the run is completed, else each job's own (A1.9).
 * `allJobs` are the attempt's, which tell whose an entry of the archive is.
 */
export async function readLogs(
  client: GitHubClient,
  run: WorkflowRun,
  jobs: Job[],
  allJobs: () => Promise<Job[]>
): Promise<CollectedLogs> {
  const without = jobs.flatMap((job) => noLogYet(job) ?? [])
  const wanted = jobs.filter((job) => noLogYet(job) === null)
  const archived: ArchivedLogs =
    run.status === 'completed' && wanted.length > 0
      ? await readArchivedLogs(client, run, wanted, allJobs)
      : { byJobId: new Map(), missing: [], left: wanted }
  const own = await readJobLogs(client, run, archived.left)
  return {
    byJobId: new Map([...archived.byJobId, ...own.byJobId]),
    missing: [...without, ...archived.missing, ...own.missing]
  }
}

/** Why the log can't be there; null where it can. The job's record tells, never the log's address (A1.7). */
function noLogYet({ id, status, conclusion }: Job): MissingEvidence | null {
  if (conclusion === 'skipped')
    return missingLog(id, 'absent', 'The job was skipped, so it has no log.')
  if (status !== 'completed')
    return missingLog(id, 'pending', 'The job goes on; GitHub writes its log when it ends.')
  return null
}
