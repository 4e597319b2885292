import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { formatters } from '../../src/patches/formatters.js'
import { scratchFolder } from '../support/scratch-folder.js'

interface Workflow {
  jobs: Record<string, { permissions: object; steps: { name?: string; run?: string }[] }>
}

const text = readFileSync(new URL('../../.github/workflows/auto-heal.yml', import.meta.url), 'utf8')
const { format } = (parse(text) as Workflow).jobs
const script = format?.steps.find(({ name }) => name === 'Format')?.run ?? ''

/** What the script calls, in a repository with these files; the programs themselves only say their arguments. */
function callsFor(formatter: string, files: Record<string, string> = {}): string {
  const tools = scratchFolder()
  for (const tool of ['pipx', 'npm', 'npx', 'gofmt', 'cargo', 'clang-format']) {
    writeFileSync(join(tools, tool), `#!/bin/sh\necho "${tool} $*"\n`)
    chmodSync(join(tools, tool), 0o755)
  }
  const cwd = scratchFolder({ 'a.c': '', ...files })
  execFileSync('git', ['init', '--quiet'], { cwd })
  execFileSync('git', ['add', '.'], { cwd })
  return execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { PATH: `${tools}:${process.env['PATH'] ?? ''}`, FORMATTER: formatter }
  }).trim()
}

test.each([
  ['black', 'pipx run --spec black black .'],
  ['isort', 'pipx run --spec isort isort .'],
  ['ruff', 'pipx run --spec ruff ruff check --fix .'],
  ['prettier', 'npm ci --ignore-scripts\nnpx --no-install prettier --write .'],
  ['eslint', 'npm ci --ignore-scripts\nnpx --no-install eslint --fix .'],
  ['gofmt', 'gofmt -w .'],
  ['rustfmt', 'cargo fmt --all'],
  ['clang-format', 'clang-format -i a.c']
])('%s runs as the project runs it', (formatter, calls) => {
  expect(callsFor(formatter)).toBe(calls)
})

test("a Python tool runs in the project's own version", () => {
  const files = { 'requirements-dev.txt': 'pytest==8.0\nblack==23.1.0  # style\n' }
  expect(callsFor('black', files)).toBe('pipx run --spec black==23.1.0 black .')
})

test('every formatter of the table is run', () => {
  for (const formatter of formatters) expect(callsFor(formatter)).not.toBe('')
})

test('the job that runs code of the repository reads, and has no secret', () => {
  expect(format?.permissions).toEqual({ contents: 'read' })
  expect(JSON.stringify(format)).not.toMatch(/secrets\.|github\.token|github-token/)
})
