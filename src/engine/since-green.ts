import type { Commit, WorkflowRun } from './types/workflow-run.js'

/** What changed between the last green run of a workflow on a branch and a red one. */
export interface SinceGreen {
  green: WorkflowRun | null
  /** Head commits of the runs after the green one, oldest first, the red run's own last; bounded. */
  commits: Commit[]
  /** GitHub's comparison of all commits between; null where no green run is known. */
  compareUrl: string | null
}

const commitsAtMost = 15

/** Read from the runs alone: one request tells the green run and every push after it that started a run. */
export function sinceGreen(run: WorkflowRun, recentRuns: WorkflowRun[] | null): SinceGreen {
  const earlier = (recentRuns ?? []).filter(
    (other) => Date.parse(other.createdAt) < Date.parse(run.createdAt)
  )
  const greenAt = earlier.findIndex((other) => other.conclusion === 'success')
  const green = greenAt < 0 ? null : (earlier[greenAt] ?? null)
  const between = greenAt < 0 ? [] : earlier.slice(0, greenAt)
  const commits = [...between.reverse(), run].flatMap(({ headCommit }) => headCommit ?? [])
  return {
    green,
    commits: distinct(commits).slice(-commitsAtMost),
    compareUrl: green && compareUrl(run, green)
  }
}

function distinct(commits: Commit[]): Commit[] {
  return [...new Map(commits.map((commit) => [commit.sha, commit])).values()]
}

/** A run's address is `<server>/<owner>/<repo>/actions/runs/<id>`, on every GitHub server. */
function compareUrl(run: WorkflowRun, green: WorkflowRun): string {
  const repository = run.url.replace(/\/actions\/runs\/.*$/, '')
  return `${repository}/compare/${green.headSha}...${run.headSha}`
}
