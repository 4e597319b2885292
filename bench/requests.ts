// Requests to the API for one failed run: the path that files an issue, and the one that re-runs.
import { failedLog, machine, onBench } from './stage.js'

await onBench(async ({ github, add, heal }) => {
  const toApi = () => github.hub.requests.filter(({ path }) => path.startsWith('/repos/')).length
  add({
    createdAt: Date.now() - 3_600_000,
    jobs: [{ name: 'test', steps: [{ name: 'Run tests', run: 'pytest', log: ['ok'] }] }]
  })
  const test = { name: 'test', steps: [{ name: 'Run tests', run: 'pytest', log: failedLog(1000) }] }
  const network = ['npm error code ECONNRESET', '##[error]Process completed with exit code 1.']
  const install = { name: 'test', steps: [{ name: 'Install', run: 'npm ci', log: network }] }
  const count = async (jobs: (typeof test)[]) => {
    const before = toApi()
    await heal(add({ jobs }))
    return toApi() - before
  }
  const issue = await count([test])
  const rerun = await count([install])
  console.log(machine())
  console.log(
    `requests: ${issue} for the issue path (aim: at most 8), ${rerun} for the re-run path`
  )
})
