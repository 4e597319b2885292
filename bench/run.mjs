#!/usr/bin/env node
// Bundles one bench (they are TypeScript and use the local GitHub) into a temporary folder and runs it.
//
//   node bench/run.mjs wall-time
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [name = '', ...rest] = process.argv.slice(2)
const entry = join(root, 'bench', `${name}.ts`)
if (!existsSync(entry)) {
  console.error(`There is no bench "${name}": see the scripts bench:* in package.json.`)
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
try {
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const run = (...args) =>
    spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status
  process.exitCode =
    run(ncc, 'build', entry, '-o', folder, '--quiet') || run(join(folder, 'index.js'), ...rest)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
