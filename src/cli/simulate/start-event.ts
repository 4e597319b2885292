import type { RepositoryState, Simulator, WorkflowFile } from '../../../simulator/index.js'
import { ConfigurationError } from '../../engine/errors.js'
import type { LocalGitHub } from './local-github.js'
import type { SimulatedEvent } from './pick-workflows.js'

/** What the event happens to. */
export interface Scene {
  local: LocalGitHub
  github: Simulator
  repository: RepositoryState
  event: SimulatedEvent
  /** Those that it starts. */
  files: readonly WorkflowFile[]
}

const pullBranch = 'simulated-pull-request'

/** Branch on which the runs of the event are. */
export const branchOf = ({ event, repository }: Scene): string =>
  event === 'pull_request' ? pullBranch : repository.defaultBranch

/** Lets the event happen at the head of the default branch. */
export async function startEvent(scene: Scene): Promise<void> {
  const { github, repository, event } = scene
  if (event === 'push') await github.announce(repository, repository.defaultBranch)
  else if (event === 'pull_request') await openPull(scene)
  else if (event === 'workflow_dispatch') await dispatchAll(scene)
  else for (const cron of cronsOf(scene)) await github.actions.schedule(repository, cron)
}

/** Of the owner, from a branch that stands where the default branch does, with a commit that changes nothing. */
async function openPull({ github, repository }: Scene): Promise<void> {
  const message = 'Change nothing'
  await github.commit(repository, { branch: pullBranch, files: {}, message })
  const scopes = ['repo', 'workflow']
  const token = github.createToken({ kind: 'classic', login: repository.owner, scopes })
  const answer = await fetch(`${github.url}/repos/${repository.owner}/${repository.name}/pulls`, {
    method: 'POST',
    headers: { Authorization: `token ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: message, head: pullBranch, base: repository.defaultBranch })
  })
  if (!answer.ok) throw new Error(`No pull request could be opened: ${await answer.text()}`)
}

async function dispatchAll({ local, github, repository, files }: Scene): Promise<void> {
  const { hub, actions } = github
  for (const { workflow } of files) {
    const state = local.registerWorkflow(hub, repository, workflow)
    const ref = repository.defaultBranch
    try {
      await actions.dispatch(repository, {
        workflow: state,
        ref,
        inputs: {},
        actor: repository.owner
      })
    } catch (error) {
      if (!(error instanceof local.ApiError)) throw error
      throw new ConfigurationError(
        `${workflow.path} can't be started by workflow_dispatch without inputs: ${error.message}.`
      )
    }
  }
}

/** One line of each workflow is enough: the first. */
const cronsOf = ({ files }: Scene): string[] => [
  ...new Set(files.flatMap(({ workflow }) => workflow.schedules.slice(0, 1)))
]
