// Wall time of the whole action on a failed log of 1 MB, against `node -e 0`, both from start to exit, in turns.
import { spawn } from 'node:child_process'
import { failedLog, machine, median, onBench } from './stage.js'

const rounds = 21

function nothing(): Promise<number> {
  const from = performance.now()
  return new Promise((resolve) => {
    spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }).once('close', () =>
      resolve(performance.now() - from)
    )
  })
}

await onBench(async ({ add, heal, repo }) => {
  const log = failedLog(1_000_000)
  const pairs: { action: number; node: number }[] = []
  for (let round = 0; round < rounds; round++) {
    repo.issues.clear()
    const run = add({
      jobs: [{ name: 'test', steps: [{ name: 'Run tests', run: 'pytest', log }] }]
    })
    const node = await nothing()
    const { milliseconds, outputs } = await heal(run)
    if (outputs['actions'] !== 'issue') throw new Error('The action filed no issue.')
    pairs.push({ action: milliseconds, node })
  }
  const ratio = median(pairs.map(({ action, node }) => action / node))
  console.log(machine())
  console.log(
    `action ${median(pairs.map(({ action }) => action)).toFixed(0)} ms, node -e 0 ${median(pairs.map(({ node }) => node)).toFixed(0)} ms, medians of ${rounds}`
  )
  console.log(`wall time: ${ratio.toFixed(2)} times node -e 0 (aim: at most 5)`)
})
