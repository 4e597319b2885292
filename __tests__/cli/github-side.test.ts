import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { addRun } from '../../simulator/builder/add-run.js'
import { startSimulator, type Simulator } from '../../simulator/index.js'
import type { AutomationTree } from '../../src/certification/ports.js'
import { gitHubSide } from '../../src/cli/certify/github-side.js'
import type { Terminal } from '../../src/cli/terminal.js'

let simulator: Simulator
beforeAll(async () => {
  simulator = await startSimulator()
})
afterAll(() => simulator.close())

test('a run is not run anew without end, however many calls ask for it', async () => {
  const repo = await simulator.createRepository({ owner: 'octo', name: 'app', files: { a: '' } })
  const run = addRun(simulator.hub, repo, {})
  const token = simulator.createToken({
    kind: 'workflow',
    permissions: { actions: 'write', contents: 'read' }
  })
  const env = {
    GITHUB_TOKEN: token,
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_API_URL: simulator.url
  }
  const book = () => {
    throw new Error('Nothing is diagnosed here.')
  }
  const { rerun } = await gitHubSide({} as AutomationTree, book, { env } as unknown as Terminal)
  const spent = addRun(simulator.hub, repo, { earlierAttempts: [[{}], [{}]] })
  await rerun(run.id)
  await expect(rerun(spent.id)).rejects.toThrow('Attempt 3 of the run failed too')
})
