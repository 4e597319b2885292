import type { IssueState, Look, RepositoryState, RunState } from '../../../simulator/index.js'
import { decodePullMarker } from '../../engine/pull-marker.js'
import type { Report } from '../../report/report-schema.js'
import type { LocalGitHub } from './local-github.js'
import type { Simulated } from './run-simulation.js'
import type { Simulation } from './simulation-schema.js'

type Outcome = Report['outcomes'][number]

/** The simulation as people and programs read it. */
export async function simulationOf(
  { scene, branch, looks }: Simulated,
  milliseconds: number
): Promise<Simulation> {
  const { local, repository } = scene
  const issues = [...repository.issues.values()]
  const actions = looks.flatMap(outcomesOf).flatMap((outcome) => outcome.actions)
  const done = (kind: string) =>
    actions.filter((action) => action.status === 'done' && action.kind === kind).length
  return {
    version: 1,
    event: scene.event,
    runs: [...repository.runs.values()].flatMap(attemptsOf),
    diagnoses: looks.flatMap(diagnosesOf),
    reruns: done('rerun'),
    controls: done('control'),
    issues: issues.filter(({ pullRequest }) => !pullRequest).map(issueOf),
    pulls: await Promise.all(issues.filter(isOurs).map((pull) => pullOf(local, repository, pull))),
    healed: isHealed(local, repository, branch),
    requests: looks.reduce((sum, { requests }) => sum + requests.length, 0),
    wall_ms: Math.round(milliseconds)
  }
}

/** What the action's report tells of the runs it looked into. Throws where the action itself failed. */
export function outcomesOf({ exitCode, log, report }: Look): Outcome[] {
  if (exitCode !== 0) throw new Error(`The action ended with exit code ${exitCode}: ${log}`)
  return (report as Report | null)?.outcomes ?? []
}

const attemptsOf = (run: RunState): Simulation['runs'] =>
  run.attempts.map(({ number, conclusion }) => ({
    run: run.id,
    workflow: run.name,
    event: run.event,
    attempt: number,
    conclusion,
    branch: run.headBranch,
    commit: run.headSha
  }))

const diagnosesOf = (look: Look): Simulation['diagnoses'] =>
  outcomesOf(look).flatMap(({ run, diagnoses }) =>
    diagnoses.map(({ jobName, primary }) => ({
      run: run.id,
      attempt: run.attempt,
      job: jobName,
      rule: primary.ruleId,
      category: primary.category,
      transient: primary.transient,
      evidence: primary.evidence[0]?.text ?? null
    }))
  )

const issueOf = ({ number, title, state, labels }: IssueState): Simulation['issues'][number] => ({
  ...{ number, title, state, labels }
})

const isOurs = ({ pullRequest }: IssueState): boolean =>
  pullRequest?.headRef.startsWith('auto-heal/') ?? false

async function pullOf(
  { gitText }: LocalGitHub,
  { gitDir }: RepositoryState,
  { number, title, state, labels, body, pullRequest }: IssueState
): Promise<Simulation['pulls'][number]> {
  const marker = decodePullMarker(body ?? '')
  const range = `${pullRequest?.baseSha}...${pullRequest?.headSha}`
  return {
    ...{ number, title, labels },
    state: pullRequest?.merged ? 'merged' : state,
    draft: pullRequest?.draft ?? false,
    disposition: marker?.disposition ?? null,
    diff: await gitText(gitDir, ['diff', '--no-color', '--no-ext-diff', range, '--']),
    verdict: marker?.verification.state ?? null
  }
}

const green = new Set<string | null>(['success', 'skipped', 'neutral'])

function isHealed(local: LocalGitHub, { runs }: RepositoryState, branch: string): boolean {
  const newest = new Map<string, RunState>()
  for (const run of runs.values()) if (run.headBranch === branch) newest.set(run.path, run)
  const ended = [...newest.values()].map((run) => local.currentAttempt(run).conclusion)
  return ended.length > 0 && ended.every((conclusion) => green.has(conclusion))
}
