import { moveRef, zeroSha } from '../../simulator/git/refs.js'
import { startSimulator, type Simulator, untilQuiet } from '../../simulator/index.js'
import type { RepositoryState, RunState } from '../../simulator/model.js'
import { ci, type BrokenRepository } from './repository.js'

/** Milliseconds in a minute of a time limit: long enough for a slow machine to get to the script. */
const shortMinute = 2000

/** A local GitHub that holds one scenario's repository; the token is an app's that may change workflow files. */
export interface Ground {
  github: Simulator
  repo: RepositoryState
  token: string
  close: () => Promise<void>
}

export async function openGround(scenario: BrokenRepository): Promise<Ground> {
  const github = await startSimulator({ minute: shortMinute })
  const repo = await github.createRepository({
    owner: 'octo',
    name: 'app',
    ...(scenario.settings ? { settings: scenario.settings } : {})
  })
  repo.secrets = scenario.secrets ?? {}
  for (const [name, files] of Object.entries(scenario.actions ?? {})) {
    await addAction(github, name, files)
  }
  const permissions = {
    ...({ actions: 'write', checks: 'read', contents: 'write', issues: 'write' } as const),
    ...({ 'pull-requests': 'write', workflows: 'write' } as const)
  }
  return {
    github,
    repo,
    token: github.createToken({ kind: 'app', permissions }),
    close: () => github.close()
  }
}

async function addAction(github: Simulator, reference: string, files: Record<string, string>) {
  const [path = '', ref = ''] = reference.split('@')
  const [owner = '', name = ''] = path.split('/')
  const repo = await github.createRepository({ owner, name })
  const sha = await github.commit(repo, { files, message: 'Release' })
  await moveRef(repo.gitDir, `refs/tags/${ref}`, sha, zeroSha)
}

/** Pushes the scenario's files and waits until its run has ended, or waits for a runner that never comes. */
export async function runBroken(ground: Ground, scenario: BrokenRepository): Promise<RunState> {
  await pushBroken(ground, scenario)
  return await settled(ground, ground.repo.defaultBranch, scenario.workflow ?? ci)
}

export async function pushBroken(ground: Ground, scenario: BrokenRepository): Promise<void> {
  await scenario.prepare?.(ground)
  const { config } = scenario
  const configFile = config === undefined ? {} : { '.github/auto-heal.yml': config }
  const files = { ...configFile, ...scenario.files }
  await ground.github.commit(ground.repo, { files, message: 'Add the workflow' })
}

/** The run of a workflow on a branch, when it has ended; one that stays queued is cancelled, as a person does. */
export async function settled(
  { github, repo }: Ground,
  branch: string,
  path: string
): Promise<RunState> {
  await untilQuiet(github, repo)
  const runs = [...repo.runs.values()]
  return only(runs.filter((run) => run.headBranch === branch && run.path === path))
}

function only(runs: RunState[]): RunState {
  const [run, ...more] = runs
  if (!run || more.length > 0) throw new Error(`${runs.length} runs instead of one`)
  return run
}
