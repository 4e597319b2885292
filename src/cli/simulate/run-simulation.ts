import type { Look, Monitor, RunState, Simulator } from '../../../simulator/index.js'
import { ConfigurationError } from '../../engine/errors.js'
import type { LocalGitHub } from './local-github.js'
import { isMonitor, pickWorkflows, type SimulatedEvent } from './pick-workflows.js'
import type { UserRepository } from './read-repository.js'
import { branchOf, type Scene, startEvent } from './start-event.js'

export interface SimulationOptions {
  /** Folder that holds action.yml and dist. */
  directory: string
  user: UserRepository
  event: SimulatedEvent
  /** Path or name of the only workflow to run. */
  workflow: string | undefined
  signal: AbortSignal
  onStarted: (scene: Scene) => void
  onLook: (look: Look) => void
}

/** What there is when nothing moves any more. */
export interface Simulated {
  scene: Scene
  /** The branch whose runs tell how it ended. */
  branch: string
  looks: Look[]
}

/** Puts the repository on the local GitHub, lets the event happen, and plays all that follows to its end. */
export async function runSimulation(
  local: LocalGitHub,
  github: Simulator,
  options: SimulationOptions
): Promise<Simulated> {
  const scene = await setScene(local, github, options)
  const refuse = new AbortController()
  const signal = AbortSignal.any([options.signal, refuse.signal])
  const looks: Look[] = []
  github.hub.onUnsupported = (run, what, kind) => {
    // An image that is gone runs nowhere; what the tool puts in its place is tried on this machine.
    if (kind === 'machine' && looks.length > 0) return
    refuse.abort(cannotRun(run, what))
  }
  const monitor = local.openMonitor({
    ...{ github, repository: scene.repository, directory: options.directory, signal },
    token: toolToken(github),
    inputs: { 'rerun-delay': '0', 'cycle-delay': '0' },
    mostStarts: 40 + 10 * scene.files.length,
    onLook: (look) => {
      looks.push(look)
      options.onLook(look)
    }
  })
  options.onStarted(scene)
  await startEvent(scene)
  await playToTheEnd(scene, monitor)
  return { scene, branch: branchOf(scene), looks }
}

async function playToTheEnd(scene: Scene, monitor: Monitor): Promise<void> {
  const tried = new Set<string | null>()
  for (;;) {
    await monitor.settle()
    if (monitor.approveWaiting().length + (await monitor.mergeVerified()).length > 0) continue
    const head = await headOf(scene)
    // Once for each: what was merged may have changed what the workflow listens to.
    if (tried.has(head) || !isBehind(scene, head)) return
    tried.add(head)
    await startEvent(scene)
  }
}

async function setScene(
  local: LocalGitHub,
  github: Simulator,
  { user, event, workflow }: SimulationOptions
): Promise<Scene> {
  const { owner, name, branch, path, sha } = user
  const repository = await github
    .createRepository({
      ...{ owner, name, defaultBranch: branch, history: { gitDir: path, ref: 'HEAD' } },
      settings: { actionsMayCreatePullRequests: true }
    })
    .catch((error: unknown) => {
      throw new ConfigurationError(`${path} can't be fetched: ${(error as Error).message}.`)
    })
  const all = await local.workflowFiles()(repository.gitDir, sha)
  const files = pickWorkflows(local, all, { event, workflow, branch })
  const off = all.filter(
    (file) => isMonitor(file) || (workflow !== undefined && !files.includes(file))
  )
  for (const file of off) {
    local.registerWorkflow(github.hub, repository, file.workflow).state = 'disabled_manually'
  }
  return { local, github, repository, event, files }
}

/** That of an app which may change workflow files, as the README tells people to make one. */
const toolToken = (github: Simulator): string =>
  github.createToken({
    kind: 'app',
    permissions: {
      ...{ actions: 'write', checks: 'read', contents: 'write' },
      ...{ issues: 'write', 'pull-requests': 'write', workflows: 'write' }
    }
  })

const headOf = ({ local, repository }: Scene): Promise<string | null> =>
  local.readRef(repository.gitDir, `refs/heads/${repository.defaultBranch}`)

/** Whether a workflow has no run at the head, since what was merged is none that starts it: a filter of paths, say. */
function isBehind({ repository, files, event }: Scene, head: string | null): boolean {
  if (event === 'pull_request') return false
  const runs = [...repository.runs.values()].filter(({ headSha }) => headSha === head)
  return !files.every(({ workflow }) => runs.some(({ path }) => path === workflow.path))
}

const cannotRun = ({ path }: RunState, what: string): ConfigurationError =>
  new ConfigurationError(`${path} can't be run on this machine: ${what}.`)
