import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { format, resolveConfig } from 'prettier'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = [
  'src/rules/index',
  'src/matching/required-literals',
  'src/matching/line-heads',
  'src/matching/failing-tests'
]

/** Node 20 reads no TypeScript: the sources are compiled into a folder and imported from there. */
async function importSources() {
  const folder = mkdtempSync(join(tmpdir(), 'literals-'))
  try {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const options = ['--ignoreConfig', '--noCheck', '--target', 'es2022', '--module', 'nodenext']
    const files = sources.map((source) => join(root, `${source}.ts`))
    const places = ['--rootDir', root, '--outDir', folder]
    execFileSync(process.execPath, [tsc, ...options, ...places, ...files], { stdio: 'inherit' })
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const modules = sources.map((path) => import(pathToFileURL(join(folder, `${path}.js`)).href))
    return Object.assign({}, ...(await Promise.all(modules)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const { rules, searchedPattern, requiredLiterals, headsOf, testNamePatterns } =
  await importSources()
const searched = rules.filter((rule) => !('recognise' in rule)).map(searchedPattern)
const patterns = [...searched, ...testNamePatterns]
const known = patterns.map((pattern) => {
  return [String(pattern), { literals: requiredLiterals(pattern), heads: headsOf(pattern) }]
})
// A row without literals is named by the tests; here it is left out.
const found = Object.fromEntries(known.filter(([, { literals }]) => literals))
const module = `// Made from src/rules by \`npm run build\`, see scripts/generate-literals.mjs.
/* eslint-disable max-lines */

import type { Wanted } from './line-scan.js'

/**
 * What \`requiredLiterals\` and \`headsOf\` find in the shipped patterns, by the pattern as text. The action is a new process for each
 * failed run, and to read 700 patterns in one that has just started takes it 50 ms.
 */
export const knownLiterals: Readonly<Record<string, Wanted>> = ${JSON.stringify(found)}
`
const file = join(root, 'src/matching/known-literals.ts')
writeFileSync(file, await format(module, { ...(await resolveConfig(file)), filepath: file }))
