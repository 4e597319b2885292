// Time and memory of `auto-heal certify --mode validate` on a repository of 1,000 workflows and 5,000 scripts.
//
//   npm run bench:certify-size [-- WORKFLOWS SCRIPTS]
//
// The repository is made from a seed. The second run finds nothing changed.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { newDice, type Dice } from './dice.js'
import { machine } from './stage.js'

const [workflows = 1_000, scripts = 5_000] = process.argv.slice(2).map(Number)
const scratch = mkdtempSync(join(tmpdir(), 'bench-certify-size-'))

function measure(): void {
  const root = join(scratch, 'repo')
  makeRepository(root, newDice(1))
  const first = validate(root)
  const second = validate(root)
  demandValid(join(root, '.automation-health'))
  console.log(machine())
  for (const [name, { seconds, peak }] of Object.entries({ first, second })) {
    console.log(`${name} run: ${seconds.toFixed(1)} s, ${peak.toFixed(0)} MB at the peak`)
  }
  console.log(first.counts)
  console.log(
    `certify-size: ${first.seconds.toFixed(1)} s and ${first.peak.toFixed(0)} MB for ${workflows} workflows and ` +
      `${scripts} scripts (aims: 30 s, 500 MB); the second run takes ` +
      `${((100 * second.seconds) / first.seconds).toFixed(0)} % of that (aim: 10 %)`
  )
}

function validate(root: string): { seconds: number; peak: number; counts: string } {
  const note = join(scratch, 'peak')
  const atExit = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(note)},String(process.resourceUsage().maxRSS)))`
  const start = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      `--import=data:text/javascript,${encodeURIComponent(atExit)}`,
      resolve('dist/cli/index.js'),
      ...['certify', '--mode', 'validate', '--repo-root', root]
    ],
    { encoding: 'utf8', maxBuffer: 100_000_000, stdio: ['ignore', 'ignore', 'pipe'] }
  )
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`certify ended with ${status}: ${stderr.slice(-2000)}`)
  const peak = Number(readFileSync(note, 'utf8')) / 1024
  return { seconds, peak, counts: countsOf(root) }
}

/** Every artifact by its published schema. */
function demandValid(folder: string): void {
  const ajv = new Ajv2020({ allErrors: true })
  addFormats.default(ajv)
  const names = readdirSync(folder).filter((name) => /^automation_\w+\.json$/.test(name))
  for (const name of names) {
    const schema = resolve('schemas', name.replace('.json', '.schema.json'))
    const fits = ajv.validate(jsonOf(schema), jsonOf(join(folder, name)))
    if (!fits) throw new Error(`${name} is not as its schema says: ${ajv.errorsText()}`)
  }
  console.log(`${names.length} artifacts are as their schemas say`)
}

const jsonOf = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as object

/** What was checked and how it ended: a run in which most is skipped proves nothing. */
function countsOf(root: string): string {
  const file = join(root, '.automation-health/automation_runtime_status.json')
  const { units } = JSON.parse(readFileSync(file, 'utf8')) as {
    units: { checks: { check: string; outcome: string }[] }[]
  }
  const counts = new Map<string, number>()
  for (const { check, outcome } of units.flatMap(({ checks }) => checks)) {
    if (!/parser|syntax|lint/.test(check)) continue
    counts.set(`${check} ${outcome}`, (counts.get(`${check} ${outcome}`) ?? 0) + 1)
  }
  const told = [...counts].sort().map(([what, count]) => `${what} ${count}`)
  return `${units.length} units; ${told.join(', ')}`
}

function makeRepository(root: string, dice: Dice): void {
  const paths = dice.repeat(scripts, (index) => writeScript(root, index, dice))
  const perWorkflow = Math.ceil(scripts / workflows)
  for (let index = 0; index < workflows; index++) {
    const called = paths.slice(index * perWorkflow, (index + 1) * perWorkflow)
    write(root, `.github/workflows/w${index}.yml`, workflow(index, called, dice))
  }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' })
  git('init', '--quiet')
  git('add', '--all')
  const person = ['-c', 'user.name=Octo', '-c', 'user.email=octo@example.com']
  git(...person, 'commit', '--quiet', '--message', 'Begin')
}

const words = [
  'build',
  'test',
  'lint',
  'pack',
  'deploy',
  'check',
  'sync',
  'clean',
  'report',
  'docs'
]

function workflow(index: number, called: readonly string[], dice: Dice): string {
  const steps = called.flatMap((path) => [
    `      - name: ${dice.pick(words)} ${dice.below(100)}`,
    `        env:`,
    `          TARGET: \${{ matrix.os }}-${dice.hex(6)}`,
    `        run: ${runnerOf(path)} ${path} --level ${dice.below(9)}`
  ])
  return [
    `name: ${dice.pick(words)} ${index}`,
    `on:`,
    `  push:`,
    `    branches: [main, 'release/${dice.below(30)}']`,
    `  pull_request:`,
    `permissions:`,
    `  contents: read`,
    `jobs:`,
    `  setup:`,
    `    runs-on: ubuntu-latest`,
    `    timeout-minutes: ${5 + dice.below(30)}`,
    `    steps:`,
    `      - uses: actions/checkout@v4`,
    ...dice.repeat(dice.below(12), () => `      - run: echo ${dice.pick(words)} ${dice.hex(8)}`),
    `  work:`,
    `    needs: setup`,
    `    strategy:`,
    `      matrix:`,
    `        os: [ubuntu-latest, ubuntu-24.04]`,
    `    runs-on: \${{ matrix.os }}`,
    `    timeout-minutes: 30`,
    `    steps:`,
    `      - uses: actions/checkout@v4`,
    `        with:`,
    `          fetch-depth: ${dice.below(3)}`,
    ...steps,
    ''
  ].join('\n')
}

/** By ending: how a step starts it, and a text of some lines. */
const kinds: Record<string, { by: string; text: (dice: Dice) => string[] }> = {
  sh: { by: 'sh', text: shellLines },
  bash: {
    by: 'bash',
    text: (dice) => [...shellLines(dice), 'names=(a b c)', 'echo "${names[@]}"']
  },
  py: {
    by: 'python3',
    text: (dice) =>
      many(dice, (at) => [`def step_${at}(value):`, `    return [value, '${dice.hex(8)}'] * ${at}`])
  },
  js: {
    by: 'node',
    text: (dice) =>
      many(dice, (at) => [`const step${at} = (value) => ({ value, id: '${dice.hex(8)}' })`])
  },
  ts: {
    by: 'node',
    text: (dice) =>
      many(dice, (at) => [`const step${at} = (value: string): string => value + '${dice.hex(8)}'`])
  },
  rb: {
    by: 'ruby',
    text: (dice) =>
      many(dice, (at) => [`def step_${at}(value)`, `  [value, '${dice.hex(8)}']`, 'end'])
  },
  pl: {
    by: 'perl',
    text: (dice) => [
      'use strict;',
      'use warnings;',
      ...many(dice, (at) => [
        `sub step_${at} { my ($value) = @_; return "$value ${dice.hex(8)}"; }`
      ])
    ]
  },
  ps1: {
    by: 'pwsh',
    text: (dice) =>
      many(dice, (at) => [`function Step-${at} { param($Value) "$Value ${dice.hex(8)}" }`])
  }
}

function shellLines(dice: Dice): string[] {
  return many(dice, (at) => [
    `if [ "$1" = "${dice.hex(4)}" ]; then`,
    `  echo "${dice.pick(words)} ${at}"`,
    'fi'
  ])
}

function many(dice: Dice, lines: (at: number) => string[]): string[] {
  return dice.repeat(10 + dice.below(60), lines).flat()
}

function writeScript(root: string, index: number, dice: Dice): string {
  const endings = Object.keys(kinds)
  const ending = endings[index % endings.length]!
  const path = `scripts/${dice.pick(words)}/s${index}.${ending}`
  write(root, path, kinds[ending]!.text(dice).join('\n') + '\n')
  return path
}

function runnerOf(path: string): string {
  return kinds[path.slice(path.lastIndexOf('.') + 1)]!.by
}

function write(root: string, path: string, text: string): void {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

try {
  measure()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
