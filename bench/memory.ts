// Peak memory of the whole action on a failed log of 200 MB, served as one zip.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failedLog, machine, onBench } from './stage.js'

const folder = await mkdtemp(join(tmpdir(), 'bench-memory-'))
try {
  await onBench(async ({ add, heal }) => {
    const log = failedLog(200_000_000)
    const run = add({
      jobs: [{ name: 'test', steps: [{ name: 'Run tests', run: 'pytest', log }] }]
    })
    const size =
      run.attempts[0]?.jobs[0]?.steps.reduce((sum, step) => sum + step.log.length, 0) ?? 0
    const note = join(folder, 'peak')
    const atExit = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(note)},String(process.resourceUsage().maxRSS)))`
    const { outputs } = await heal(run, {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(atExit)}`
    })
    if (outputs['category'] !== 'test_failure') throw new Error('The verdict was lost.')
    const peak = Number(await readFile(note, 'utf8')) / 1024
    console.log(machine())
    console.log(
      `memory: ${peak.toFixed(0)} MB at the peak on a log of ${(size / 1e6).toFixed(0)} MB (aim: under 400 MB)`
    )
  })
} finally {
  await rm(folder, { recursive: true, force: true })
}
