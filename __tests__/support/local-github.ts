import { Octokit } from '@octokit/rest'

import {
  type NewRepository,
  type NewToken,
  type Simulator,
  startSimulator
} from '../../simulator/index.js'
import type { RepositoryState } from '../../simulator/model.js'

import { watchConformance } from './conformance.js'

const quiet = () => undefined
const silent = { debug: quiet, info: quiet, warn: quiet, error: quiet }

/** All a workflow's token can be given. */
export const allPermissions: NonNullable<NewToken['permissions']> = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  'pull-requests': 'write'
}

export interface LocalGithub {
  simulator: Simulator
  repo: RepositoryState
  /** Owner and name, as Octokit takes them. */
  at: { owner: string; repo: string }
  octokit: (token?: NewToken) => Octokit
  /** Stops the simulator, and fails where an answer was not as GitHub describes it. */
  close: () => Promise<void>
}

export const sampleFiles = {
  'README.md': '# Sample\n',
  'src/app.js': 'console.log(1)\n',
  '.github/workflows/ci.yml': 'on: workflow_dispatch\njobs: {}\n'
}

/** A local GitHub with the repository `octo/app`, whose answers are all held against GitHub's description. */
export async function localGithub(given: Partial<NewRepository> = {}): Promise<LocalGithub> {
  const simulator = await startSimulator()
  const conformance = watchConformance(simulator)
  const at = { owner: 'octo', repo: 'app' }
  const repo = await simulator.createRepository({
    owner: at.owner,
    name: at.repo,
    files: sampleFiles,
    ...given
  })
  return {
    simulator,
    repo,
    at,
    octokit: (token = { kind: 'workflow', permissions: allPermissions }) => {
      const auth = simulator.createToken(token)
      return new Octokit({ auth, baseUrl: simulator.url, log: silent })
    },
    close: async () => {
      await simulator.close()
      conformance.expectNoViolations()
    }
  }
}

/** Status and message of a refused call, such as `404 Not Found - https://docs...`; `none` where it was not refused. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call
    return 'none'
  } catch (error) {
    const { status, message } = error as { status?: number; message: string }
    return `${status ?? 'error'} ${message}`
  }
}
