// The whole pattern table over one large log against ripgrep with the same patterns, in turns.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareWithRipgrep } from './compare-with-ripgrep.js'
import { tellMix } from './log-mix.js'
import { machine, median, onOneCore } from './stage.js'
import { expectedRule } from './build-log.js'
import { writeLog } from './write-log.js'
import { runWholePath } from './whole-path.js'
import type { WholePath } from './whole-path.js'

const megabyte = 1_000_000
const sizes = [25, 50, 100, 200]

const [only] = process.argv.slice(2)
if (only === undefined) bench()
else runWholePath(only)

function bench(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-throughput-'))
  try {
    console.log(machine())
    const logs = sizes.map((size) => writeLog(join(folder, `${size}.log`), size * megabyte))
    tellMix(join(folder, '25.log'))
    tellGrowth(logs)
    compareWithRipgrep(folder, logs.at(-1) ?? '', measure)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The better of two of each size, since others use the machine too. */
function tellGrowth(logs: string[]): void {
  const times = logs.map((log) => {
    const runs = [1, 2].map(() => measure(log))
    return {
      parse: Math.min(...runs.map(({ parse }) => parse)),
      whole: Math.min(...runs.map(({ parse, match }) => parse + match)),
      memory: median(runs.map(({ peakMemory }) => peakMemory))
    }
  })
  times.forEach(({ parse, whole, memory }, index) => {
    const size = sizes[index] ?? 0
    const perMegabyte = (whole / size).toFixed(2)
    console.log(
      `${size} MB: ${whole.toFixed(0)} ms, ${perMegabyte} ms for each MB; parsing alone ${((size / parse) * 1000).toFixed(0)} MB/s; ${memory.toFixed(0)} MB of memory at the peak`
    )
  })
}

/** One run in a process of its own, with what starting it takes besides. */
function measure(log: string): WholePath & { process: number } {
  const start = performance.now()
  const [command, ...rest] = onOneCore([process.execPath, fileURLToPath(import.meta.url), log])
  const { stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8' })
  if (stdout === '') throw new Error(`The run over ${log} failed: ${stderr}`)
  const result = JSON.parse(stdout) as WholePath
  if (result.rule !== expectedRule) throw new Error(`The verdict was ${result.rule}.`)
  return { ...result, process: performance.now() - start }
}
