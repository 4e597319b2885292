// Requests to the API for one failed run: the path that files an issue, and the one that re-runs; with the monitor's own
// token, which may not write the history, and with one that may.
import { failedLog, machine, onBench, type Bench } from './stage.js'

console.log(machine())
for (const contents of ['read', 'write'] as const) {
  await onBench((bench) => measure(bench, contents), { contents })
}

async function measure({ github, add, heal }: Bench, contents: string): Promise<void> {
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
  // Of the first one no history is there, which it makes where it may.
  await count([install])
  const issue = await count([test])
  const rerun = await count([install])
  console.log(
    `requests with \`contents: ${contents}\`: ${issue} for the issue path (aim: at most 8 and the history's), ${rerun} for the re-run path`
  )
}
