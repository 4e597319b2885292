// How often the verdict on a labelled log is right: auto-heal batch over a corpus, scored by the corpus' own script.
//
//   npm run bench:accuracy [-- --misses]
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { machine } from './stage.js'

const shared = resolve('../shared')
const corpus = join(shared, 'corpus')
const score = join(shared, 'eval/score-logs.mjs')

function node(...args: string[]): void {
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error(`${args[0]} ended with exit code ${status}.`)
}

async function measure(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-accuracy-'))
  const report = join(folder, 'report.json')
  try {
    const batch = ['batch', '--logs-dir', join(corpus, 'logs'), '--format', 'json']
    node('dist/cli/index.js', ...batch, '--output', report)
    console.log(machine())
    const labels = join(corpus, 'labels.jsonl')
    node(score, '--labels', labels, '--report', report, ...process.argv.slice(2))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

if (existsSync(corpus) && existsSync(score)) await measure()
else console.log(`accuracy: not measured, there is no labelled corpus at ${corpus}`)
