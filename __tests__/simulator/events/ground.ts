import { startSimulator, type Simulator } from '../../../simulator/index.js'
import type { RepositoryState, RunState } from '../../../simulator/model.js'
import { watchConformance } from '../../support/conformance.js'

/** A simulator with one repository, `octo/app`, whose first commit has these files in `.github/workflows`. */
export interface Ground {
  simulator: Simulator
  repo: RepositoryState
  idle(): Promise<void>
  push(files: Record<string, string>, branch?: string): Promise<string>
  runs(): RunState[]
  /** Ends it; fails where an answer was not GitHub's. */
  close(): Promise<void>
}

export async function groundWith(workflows: Record<string, string>): Promise<Ground> {
  const simulator = await startSimulator()
  const { expectNoViolations } = watchConformance(simulator)
  const paths = Object.entries(workflows).map(([name, text]) => [`.github/workflows/${name}`, text])
  const files = Object.fromEntries(paths) as Record<string, string>
  const repo = await simulator.createRepository({ owner: 'octo', name: 'app', files })
  const idle = () => simulator.hub.actions!.idle()
  await idle()
  return {
    simulator,
    repo,
    idle,
    async push(files, branch = 'main') {
      const message = 'Change [it]\n\nFor good.'
      const sha = await simulator.commit(repo, { files, branch, message })
      await idle()
      return sha
    },
    runs: () => [...repo.runs.values()],
    async close() {
      await simulator.close()
      expectNoViolations()
    }
  }
}

/** A workflow of one job with one step. */
export const workflow = (name: string, on: string, script = 'echo hello') =>
  `name: ${name}\non: ${on}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          ${script}\n`

/** Runs as `CI: push main success`. */
export const told = (runs: readonly RunState[]) =>
  runs.map(({ name, event, headBranch, attempts }) =>
    [`${name}:`, event, headBranch, attempts.at(-1)?.conclusion].join(' ')
  )

/** The logs of a run's only job's steps. */
export const logOf = (run: RunState) =>
  run.attempts[0]!.jobs[0]!.steps.map(({ log }) => log).join('')
